import type { Block, Mark } from '@coranto/contract/prose/prose';
import type { PublishedArticle } from '@coranto/newsroom/published';
import { addPicture, aLiveArticle, aNewsroom, anEdition, anOwner, type Newsroom, openDatabaseForTests } from '@coranto/newsroom/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { find } from '../markup-testing.ts';
import { aPicture, fiveEditions, openPage, someone, translate } from '../newsroom-testing.ts';
import { proseToMarkdown } from './article-to-markdown.ts';
import { reusableArticle } from './reusable-article.ts';

const words = (text: string, ...marks: Mark[]) => ({ kind: 'text' as const, text, marks });
const paragraph = (...text: ReturnType<typeof words>[]): Block => ({ kind: 'paragraph', id: 'p', text });

const setting = {
  language: 'en',
  words: { question: 'Question', answer: 'Answer' },
  pictures: new Map(),
  speakers: new Map(),
  footnotes: new Map([['n', 1]]),
  origin: 'https://sheet.example',
  canonical: 'https://sheet.example/en/a',
} as unknown as Parameters<typeof proseToMarkdown>[1];

describe('an article as Markdown', () => {
  it.each<[string, Block, string]>([
    ['plain words', paragraph(words('1. not *a* list')), '1\\. not \\*a\\* list'],
    ['a dash at the beginning', paragraph(words('- so he said')), '\\- so he said'],
    ['marks without their blanks', paragraph(words('a '), words(' bold ', { kind: 'strong' }), words('b')), 'a  **bold** b'],
    [
      'a link from the root',
      paragraph(words('here', { kind: 'link', address: '/en/harbour/նավ' })),
      '[here](<https://sheet.example/en/harbour/%D5%B6%D5%A1%D5%BE>)',
    ],
    ['a link that runs script', paragraph(words('here', { kind: 'link', address: 'javascript:alert(1)' })), 'here'],
    [
      'a footnote',
      { kind: 'paragraph', id: 'p', text: [words('Dues'), { kind: 'footnote', id: 'n', text: [words('See *it*.')] }, words('.')] },
      'Dues[^1].\n\n[^1]: See \\*it\\*.',
    ],
    ['a heading', { kind: 'heading', id: 'h', level: 2, text: [words('Dues & fees')] }, '## Dues \\& fees'],
    [
      'a list',
      { kind: 'list', id: 'l', ordered: true, start: 3, items: [{ id: 'i', blocks: [paragraph(words('x')), paragraph(words('y'))] }] },
      '3. x\n\n   y',
    ],
    [
      'a quotation',
      {
        kind: 'quotation',
        id: 'q',
        speaker: { contributorId: null, name: 'Ada', role: 'pilot' },
        language: null,
        source: null,
        blocks: [paragraph(words('No.'))],
      },
      '> No.\n>\n> — Ada, pilot',
    ],
    [
      'a table',
      {
        kind: 'table',
        id: 't',
        caption: null,
        rows: [
          [{ header: true, columns: 2, rows: 1, text: [words('A|B')] }],
          [
            { header: false, columns: 1, rows: 1, text: [words('1')] },
            { header: false, columns: 1, rows: 1, text: [words('2')] },
          ],
        ],
      },
      '| A\\|B |  |\n| --- | --- |\n| 1 | 2 |',
    ],
  ])('sets %s', (_name, block, markdown) => {
    expect(proseToMarkdown({ version: 1, blocks: [block] }, setting)).toBe(markdown);
  });
});

it('leaves out pictures that others may not publish, wherever they stand', () => {
  const use = (pictureId: string) => ({ pictureId, caption: null, altText: null });
  const article = {
    leadPicture: use('theirs'),
    pictures: new Map([
      ['ours', { mayBeReused: true }],
      ['theirs', { mayBeReused: false }],
    ]),
    prose: {
      version: 1,
      blocks: [
        { kind: 'picture', id: '1', width: 'wide', ...use('ours') },
        { kind: 'gallery', id: '2', caption: null, pictures: [use('ours'), use('theirs')] },
        { kind: 'gallery', id: '3', caption: null, pictures: [use('unknown')] },
        { kind: 'answer', id: '4', speaker: null, blocks: [{ kind: 'picture', id: '5', width: 'wide', ...use('theirs') }] },
      ],
    },
  } as unknown as PublishedArticle;
  const { article: free, leftOut } = reusableArticle(article);
  expect(leftOut).toBe(2);
  expect(JSON.stringify([free.leadPicture, free.prose])).not.toMatch(/theirs|unknown/);
  expect(JSON.stringify(free.prose).match(/ours/g)).toHaveLength(2);
});

describe('the page for those who republish', () => {
  let newsroom: Newsroom;
  beforeEach(async () => {
    newsroom = await aNewsroom(await openDatabaseForTests());
  });

  it('gives the article in three forms, each with credit and hyperlink, and leads to its other languages', async () => {
    const placed = await fiveEditions(newsroom);
    const [mira, free] = [await someone(newsroom, 'mira'), await aPicture(newsroom)];
    const bound = crypto.randomUUID();
    const bindingWords = { caption: '', altText: 'A gull', credit: 'Gulf Wire' };
    const prepared = { file: 'bound.jpg', mediaType: 'image/jpeg', widthPx: 10, heightPx: 10, renditions: [] };
    await addPicture(newsroom, anOwner, { id: bound, prepared, mayBeReused: false, words: { en: bindingWords, ru: bindingWords } });
    const given = {
      headline: 'Land & <water>',
      standfirst: 'Both.',
      kicker: null,
      dateline: null,
      topicIds: [],
      bylines: [{ contributorId: mira, role: 'reporter' as const }],
      leadPicture: { pictureId: free, caption: null, altText: null },
      prose: {
        version: 1 as const,
        blocks: [
          paragraph(words('It rained.')),
          { kind: 'picture' as const, id: 'x', width: 'wide' as const, pictureId: bound, caption: null, altText: null },
        ],
      },
    };
    const edition = { editionId: placed.en.editionId, prefix: 'en', sectionIds: { interviews: placed.en.sectionId } };
    const article = await aLiveArticle(newsroom, edition, { ...given, sectionId: placed.en.sectionId });
    const russian = await translate(newsroom, article, placed.ru, { ...given, headline: 'Земля', sectionId: placed.ru.sectionId });
    const page = await openPage(newsroom, `${article.address}/republish`);
    expect(page).toMatchObject({ status: 200, isStored: true });
    const fields = [...page!.body.matchAll(/<textarea[^>]*>([\s\S]*?)<\/textarea>/g)].map(([, text = '']) => text);
    expect(fields).toHaveLength(3);
    const link = `https://sheet.example${encodeURI(article.address)}`;
    for (const field of fields) {
      expect(field).toContain(link);
      expect(field).toContain('mira en');
      expect(field).toContain('It rained.');
      expect(field).not.toContain('bound');
    }
    expect(fields[0]).toContain('quay');
    expect(page!.body).toContain('1 picture is left out');
    expect(page!.body).toContain('noindex');
    const switched = find(page!.body, 'a').map((a) => a.attributes['href']);
    expect(switched).toContain(`${encodeURI(russian.address)}/republish`);
  });

  it('stands nowhere without terms, without an article, or twice', async () => {
    const edition = await anEdition(newsroom, 'en');
    const { address } = await aLiveArticle(newsroom, edition);
    for (const path of [`${address}/republish`, '/en/harbour/nothing/republish', '/en/republish'])
      expect((await openPage(newsroom, path))?.status).toBe(404);
    expect((await openPage(newsroom, address))!.body).not.toContain('/republish');
  });
});
