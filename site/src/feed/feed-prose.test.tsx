import type { Block, Inline, Mark } from '@coranto/contract/prose/prose';
import type { Frame, PublishedArticle } from '@coranto/newsroom/published';
import { expect, it } from 'vitest';
import { elementsOf, find } from '../markup-testing.ts';
import { siteForTests } from '../newsroom-testing.ts';
import { articleToFeedMarkup } from './feed-prose.tsx';

const pictureId = crypto.randomUUID();
const picture = {
  id: pictureId,
  widthPx: 1600,
  heightPx: 1000,
  renditions: [
    { file: 'quay-1200.avif', mediaType: 'image/avif', widthPx: 1200, heightPx: 750 },
    { file: 'quay-480.webp', mediaType: 'image/webp', widthPx: 480, heightPx: 300 },
    { file: 'quay-1200.webp', mediaType: 'image/webp', widthPx: 1200, heightPx: 750 },
  ],
  file: 'quay.jpg',
  placeholder: null,
  mayBeReused: true,
  caption: 'The quay at dawn',
  altText: 'Cranes',
  credit: 'Drawing: Sona Hakim',
};
const use = { pictureId, caption: null, altText: null };
const ada = { contributorId: null, name: 'Ada Quill', role: 'harbour master' };
const words = (text: string, ...marks: Mark[]) => ({ kind: 'text' as const, text, marks });
const note = (id: string, ...text: ReturnType<typeof words>[]): Inline => ({ kind: 'footnote', id, text });
const paragraph = (...text: Inline[]): Block => ({ kind: 'paragraph', id: `p${Math.random()}`.replace('.', ''), text });

function set(...blocks: Block[]): string {
  // No more of both than the text of a feed is made from.
  const article = {
    address: '/en/harbour/նավ',
    leadPicture: use,
    prose: { version: 1, blocks },
    pictures: new Map([[pictureId, picture]]),
    speakers: new Map(),
    corrections: [],
  } as unknown as PublishedArticle;
  const frame = { edition: { language: 'en', direction: 'ltr', timeZone: 'UTC' } } as unknown as Frame;
  return articleToFeedMarkup(article, frame, siteForTests);
}

const everyKind: Block[] = [
  { kind: 'heading', id: 'h', level: 3, text: [words('Head')] },
  paragraph(words('Para '), words('bold', { kind: 'strong' }), note('n1', words('Quay, ', { kind: 'link', address: '/en/quay' }))),
  { kind: 'list', id: 'l', ordered: true, start: 3, items: [{ id: 'l1', blocks: [paragraph(words('third'))] }] },
  { kind: 'quotation', id: 'q', speaker: ada, language: 'ar', source: 'https://example.org/speech', blocks: [paragraph(words('نعم'))] },
  { kind: 'pull-quote', id: 'pq', speaker: null, text: [words('Said twice')] },
  { kind: 'question', id: 'qu', speaker: null, text: [words('Why?')] },
  { kind: 'answer', id: 'an', speaker: ada, blocks: [paragraph(words('Because.'))] },
  { kind: 'picture', id: 'pi', width: 'wide', pictureId, caption: 'Own', altText: 'Own alt' },
  { kind: 'gallery', id: 'g', caption: 'Spring', pictures: [use, use] },
  { kind: 'table', id: 't', caption: 'Dues', rows: [[{ header: true, columns: 2, rows: 1, text: [words('Year')] }]] },
  { kind: 'preformatted', id: 'pre', text: 'a\n  b' },
  { kind: 'separator', id: 's' },
  { kind: 'embed', id: 'e', address: 'https://video.example/1', title: 'The storm' },
];

it('sets every kind of block in plain elements, without classes, ids, styles or anything that runs', () => {
  const markup = set(...everyKind);
  const found = elementsOf(markup).filter((each) => !['html', 'head', 'body'].includes(each.tag));
  const names = new Set(found.flatMap((each) => Object.keys(each.attributes)));
  expect([...names].sort()).toEqual(['alt', 'cite', 'colspan', 'dir', 'height', 'href', 'lang', 'src', 'start', 'width']);
  expect(new Set(found.map((each) => each.tag))).toEqual(
    new Set('div figure img figcaption h2 h3 p strong sup ol li blockquote b br table caption tbody tr th pre hr a'.split(' ')),
  );
  expect(markup).not.toContain('Said twice');
  expect(find(markup, 'sup').map((each) => each.text)).toEqual(['[1]']);
  expect(find(markup, 'ol').at(-1)).toMatchObject({
    text: 'Quay, ',
    markup: [{ tag: 'li' }, { attributes: { href: 'https://sheet.example/en/quay' } }],
  });
  expect(find(markup, 'blockquote')[0]).toMatchObject({
    text: 'نعم',
    attributes: { lang: 'ar', dir: 'rtl', cite: 'https://example.org/speech' },
  });
  expect(find(markup, 'figcaption').map((each) => each.text)).toEqual([
    'The quay at dawn Drawing: Sona Hakim',
    'Ada Quill, harbour master',
    'Own Drawing: Sona Hakim',
    'The quay at dawn Drawing: Sona Hakim',
    'The quay at dawn Drawing: Sona Hakim',
  ]);
  expect(find(markup, 'b').map((each) => each.text)).toEqual(['Question', 'Ada Quill']);
});

it('gives every address whole, and pictures in a file that feed readers know', () => {
  const link = (address: string) => paragraph(words('here', { kind: 'link', address }));
  const markup = set(link('/en/city/tram'), link('#s3'), link('https://example.org/a b'), link('mailto:desk@example.org'));
  expect(find(markup, 'a').map((each) => each.attributes.href)).toEqual([
    'https://sheet.example/en/city/tram',
    'https://sheet.example/en/harbour/%D5%B6%D5%A1%D5%BE#s3',
    'mailto:desk@example.org',
  ]);
  expect(find(markup, 'img').map((each) => each.attributes)).toEqual([
    { src: 'https://sheet.example/media/quay-1200.webp', width: '1200', height: '750', alt: 'Cranes' },
  ]);
});

it('keeps hostile words words, and gives hostile addresses no link', () => {
  const attack = '</p><script>alert(1)</script><img src=x onerror=alert(2)>"\'&';
  const markup = set(
    paragraph(words(attack, { kind: 'link', address: 'javascript:alert(1)' }, { kind: 'language', tag: 'qqqqqqqq' })),
    { kind: 'embed', id: 'e', address: 'javascript:alert(1)', title: attack },
    { kind: 'quotation', id: 'q', speaker: { ...ada, name: attack }, language: null, source: '//evil.example', blocks: [] },
    { kind: 'picture', id: 'pi', width: 'wide', pictureId, caption: attack, altText: attack },
  );
  const found = elementsOf(markup);
  expect(found.filter((each) => ['script', 'a'].includes(each.tag))).toEqual([]);
  expect(found.flatMap((each) => Object.keys(each.attributes)).filter((name) => /^on|cite/.test(name))).toEqual([]);
  expect(find(markup, 'p').map((each) => each.text)).toEqual([attack, attack]);
});
