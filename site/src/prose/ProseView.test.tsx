import type { LanguageTag } from '@coranto/contract/languages';
import { noRights } from '@coranto/contract/picture';
import { type Block, type Inline, type Mark, numberFootnotes, type Prose } from '@coranto/contract/prose/prose';
import type { PublishedPicture } from '@coranto/newsroom/published';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { elementsOf, find } from '../markup-testing.ts';
import { wordsFor } from '../words/words.ts';
import { ProseView } from './ProseView.tsx';

const pictureId = '00000000-0000-4000-8000-000000000001';

const picture: PublishedPicture = {
  id: pictureId,
  widthPx: 1200,
  heightPx: 800,
  file: 'quay.jpg',
  placeholder: '172',
  focalPoint: { x: 0.31, y: 0.5 },
  mayBeReused: true,
  rights: noRights,
  crops: [],
  caption: 'The quay at dawn',
  altText: 'Cranes over water',
  credit: 'Drawing: Sona Hakim',
  renditions: [
    { file: 'quay-400.webp', mediaType: 'image/webp', widthPx: 400, heightPx: 267 },
    { file: 'quay-800.webp', mediaType: 'image/webp', widthPx: 800, heightPx: 533 },
    { file: 'quay-400.jpg', mediaType: 'image/jpeg', widthPx: 400, heightPx: 267 },
    { file: 'quay-800.jpg', mediaType: 'image/jpeg', widthPx: 800, heightPx: 533 },
  ],
};

function set(...blocks: Block[]): string {
  const language = 'en' as LanguageTag; // canonical
  const prose: Prose = { version: 1, blocks };
  const pictures = new Map([[pictureId, picture]]);
  const setting = {
    language,
    words: wordsFor(language),
    pictures,
    speakers: new Map(),
    footnotes: numberFootnotes(prose),
    galleries: 'pairs' as const,
  };
  return renderToString(<ProseView prose={prose} setting={setting} />);
}

const words = (text: string, ...marks: Mark[]): Inline => ({ kind: 'text', text, marks });
const paragraph = (...text: Inline[]): Block => ({ kind: 'paragraph', id: 'p1', text });
const ada = { contributorId: null, name: 'Ada Quill', role: 'harbour master' };

describe('running text', () => {
  it('bears the id of its segment', () => {
    expect(find(set(paragraph(words('Dawn.'))), 'p', { id: 'p1' })[0]?.text).toBe('Dawn.');
  });

  it('keeps a half-bold link one link', () => {
    const link: Mark = { kind: 'link', address: 'https://example.org/' };
    const [found, ...more] = find(set(paragraph(words('one ', link), words('two', link, { kind: 'strong' }))), 'a');
    expect(found?.text).toBe('one two');
    expect(found?.markup.map((each) => each.tag)).toEqual(['strong']);
    expect(more).toEqual([]);
  });

  it('tells who says the words of an inline quotation, and marks their language and direction', () => {
    const html = set(paragraph(words('She said '), words('«مرحبا»', { kind: 'quotation', speaker: ada, language: 'ar' }), words('.')));
    expect(find(html, 'q')[0]).toMatchObject({
      text: '«مرحبا»',
      attributes: { title: 'Ada Quill, harbour master', lang: 'ar', dir: 'rtl' },
    });
  });

  it('marks foreign words, but not words of the language around them', () => {
    const html = set(paragraph(words('lazzaretto', { kind: 'language', tag: 'it' }), words(' and tar', { kind: 'language', tag: 'en' })));
    expect(find(html, 'span').map((each) => each.attributes)).toEqual([{ lang: 'it', dir: 'ltr' }, {}]);
  });

  it.each([
    ['strong', 'strong'],
    ['emphasis', 'em'],
    ['underline', 'u'],
    ['strike', 's'],
    ['code', 'code'],
    ['subscript', 'sub'],
    ['superscript', 'sup'],
  ] as const)('sets %s as %s', (kind, tag) => {
    expect(find(set(paragraph(words('x', { kind }))), tag)).toHaveLength(1);
  });
});

describe('blocks', () => {
  it('attributes a block quotation outside of its words', () => {
    const html = set({
      kind: 'quotation',
      id: 'q1',
      speaker: ada,
      language: 'la',
      source: 'https://example.org/speech',
      blocks: [paragraph(words('Portus patet.'))],
    });
    expect(find(html, 'blockquote')[0]).toMatchObject({
      text: 'Portus patet.',
      attributes: { lang: 'la', cite: 'https://example.org/speech' },
    });
    expect(find(html, 'figcaption')[0]?.text).toContain('Ada Quill');
    expect(find(html, 'figcaption')[0]?.text).toContain('harbour master');
  });

  it('names the speakers of an interview once to the eye and always to the ear', () => {
    const lena = { ...ada, name: 'Lena Marsh' };
    const ask = (id: string): Block => ({ kind: 'question', id, speaker: lena, text: [words('Why?')] });
    const answer = (id: string): Block => ({
      kind: 'answer',
      id,
      speaker: ada,
      blocks: [{ kind: 'paragraph', id: `${id}a`, text: [words('Because.')] }],
    });
    const html = set(ask('1'), answer('2'), ask('3'), answer('4'));
    expect(
      elementsOf(html)
        .filter((each) => each.attributes.class === 'speaker')
        .map((each) => each.text.trim()),
    ).toEqual(['Lena Marsh', 'Ada Quill']);
    expect(find(html, 'span', { class: 'visually-hidden' }).map((each) => each.text)).toEqual(['Lena Marsh: ', 'Ada Quill: ']);
  });

  it('says that it is a question where nobody is named', () => {
    expect(set({ kind: 'question', id: '1', speaker: null, text: [words('Why?')] })).toContain('Question: ');
  });

  it('sets a picture with its size, sources, words and credit', () => {
    const html = set({ kind: 'picture', id: 'x', width: 'wide', pictureId, caption: null, altText: null });
    expect(find(html, 'img')[0]?.attributes).toMatchObject({ width: '1200', height: '800', alt: 'Cranes over water', loading: 'lazy' });
    expect(find(html, 'img')[0]?.attributes.srcset).toBe('/media/quay-400.jpg 400w, /media/quay-800.jpg 800w');
    expect(find(html, 'source')[0]?.attributes).toMatchObject({
      type: 'image/webp',
      srcset: '/media/quay-400.webp 400w, /media/quay-800.webp 800w',
    });
    expect(find(html, 'figcaption')[0]?.text).toBe('The quay at dawn Drawing: Sona Hakim');
  });

  it('prefers the words that this article gives a picture', () => {
    const html = set({ kind: 'picture', id: 'x', width: 'column', pictureId, caption: 'Own', altText: 'Own alt' });
    expect(find(html, 'img')[0]?.attributes.alt).toBe('Own alt');
    expect(find(html, 'span', { class: 'caption' })[0]?.text).toBe('Own');
  });

  it('leaves nothing of a picture that is gone', () => {
    expect(set({ kind: 'picture', id: 'x', width: 'column', pictureId: crypto.randomUUID(), caption: 'Lost', altText: null })).toBe('');
  });

  it('sets galleries, lists, tables, verse and breaks', () => {
    const use = { pictureId, caption: null, altText: null };
    const cell = (text: string, header: boolean) => ({ header, columns: 1, rows: 1, text: [words(text)] });
    const html = set(
      { kind: 'gallery', id: 'g', caption: 'Spring', pictures: [use, use] },
      { kind: 'list', id: 'l', ordered: true, start: 3, items: [{ id: 'l1', blocks: [paragraph(words('third'))] }] },
      {
        kind: 'table',
        id: 't',
        caption: 'Dues',
        rows: [
          [cell('Year', true), cell('Due', true)],
          [cell('2026', true), cell('4', false)],
        ],
      },
      { kind: 'preformatted', id: 'v', text: 'a\n  b' },
      { kind: 'separator', id: 's' },
    );
    expect(find(html, 'img')).toHaveLength(2);
    expect(find(html, 'ol')[0]?.attributes.start).toBe('3');
    expect(find(html, 'li')[0]).toMatchObject({ text: 'third', markup: [] });
    expect(find(html, 'th').map((each) => each.attributes.scope)).toEqual(['col', 'col', 'row']);
    expect(find(html, 'caption')[0]?.text).toBe('Dues');
    expect(find(html, 'pre')[0]?.text).toBe('a\n  b');
    expect(find(html, 'hr')).toHaveLength(1);
  });

  it('shows an embed as words and a link, and loads nothing', () => {
    const html = set({ kind: 'embed', id: 'e', address: 'https://www.video.example/watch?v=1', title: 'The storm' });
    expect(find(html, 'a')[0]).toMatchObject({
      text: 'Open on video.example',
      attributes: { href: 'https://www.video.example/watch?v=1' },
    });
    expect(elementsOf(html).map((each) => each.tag)).not.toContain('iframe');
    expect(find(html, 'button')).toEqual([]);
  });

  it('offers to show what can be framed, once scripts are there', () => {
    const html = set({ kind: 'embed', id: 'e', address: 'https://youtu.be/dQw4w9WgXcQ', title: 'The storm' });
    expect(find(html, 'div', { class: 'embed-stage' })[0]?.attributes).toMatchObject({
      'data-frame': 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
      'data-title': 'The storm',
    });
    expect(find(html, 'button')[0]?.attributes).toMatchObject({ hidden: '', 'data-needs': 'script' });
    expect(find(html, 'a')[0]).toMatchObject({ text: 'Open on YouTube', attributes: { href: 'https://youtu.be/dQw4w9WgXcQ' } });
    expect(elementsOf(html).map((each) => each.tag)).not.toContain('iframe');
  });
});

describe('footnotes', () => {
  const note = (id: string, text: string): Inline => ({ kind: 'footnote', id, text: [{ kind: 'text', text, marks: [] }] });
  const cell = (...text: Inline[]) => ({ header: false, columns: 1, rows: 1, text });

  it('are counted in reading order, stand beside their line and at the foot, and lead there and back', () => {
    const html = set(
      paragraph(words('Dues'), note('a', 'Since 1932.'), words(' rose'), note('b', 'By a third.')),
      { kind: 'table', id: 't', caption: null, rows: [[cell(words('4'), note('c', 'In talers.'))]] },
      { kind: 'pull-quote', id: 'q', speaker: null, text: [words('Dues'), note('d', 'Repeated.')] },
    );
    expect(
      find(html, 'a', { role: 'doc-noteref' }).map(({ text, attributes }) => [text, attributes.href, attributes['aria-label']]),
    ).toEqual([
      ['1', '#a', 'Note 1'],
      ['2', '#b', 'Note 2'],
      ['3', '#c', 'Note 3'],
    ]);
    expect(find(html, 'small', { class: 'sidenote' }).map((each) => each.text)).toEqual(['1 Since 1932.', '2 By a third.', '3 In talers.']);
    const [foot] = find(html, 'section', { class: 'footnotes' });
    expect(foot?.markup.filter((each) => each.tag === 'li').map(({ text, attributes }) => [attributes.id, text])).toEqual([
      ['a', 'Since 1932. ↑'],
      ['b', 'By a third. ↑'],
      ['c', 'In talers. ↑'],
    ]);
    const back = find(html, 'a', { role: 'doc-backlink' }).map((each) => each.attributes.href?.slice(1));
    expect(back).toEqual(find(html, 'sup', { class: 'note-mark' }).map((each) => each.attributes.id));
    // The frame of a table scrolls, so nothing in it can stand beside it.
    expect(find(html, 'td')[0]?.text).not.toContain('In talers');
    expect(html).not.toContain('Repeated.');
  });

  it('leave nothing where there are none', () => {
    expect(find(set(paragraph(words('Dawn.'))), 'section')).toEqual([]);
  });
});

describe('hostile content', () => {
  const attack = '</p><script>alert(1)</script><img src=x onerror=alert(2)>"\'&';
  it('stays text wherever text stands', () => {
    const html = set(
      paragraph(words(attack, { kind: 'quotation', speaker: { ...ada, name: attack, role: attack }, language: null })),
      { kind: 'heading', id: 'h', level: 2, text: [words(attack)] },
      { kind: 'preformatted', id: 'v', text: attack },
      { kind: 'embed', id: 'e', address: 'https://example.org/"><script>', title: attack },
      { kind: 'picture', id: 'x', width: 'wide', pictureId, caption: attack, altText: attack },
      { kind: 'table', id: 't', caption: attack, rows: [[{ header: true, columns: 1, rows: 1, text: [words(attack)] }]] },
    );
    const found = elementsOf(html);
    expect(found.filter((each) => each.tag === 'script')).toEqual([]);
    expect(found.flatMap((each) => Object.keys(each.attributes)).filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
    expect(find(html, 'img')).toHaveLength(1);
    expect(find(html, 'q')[0]?.text).toBe(attack);
  });

  it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', 'data:text/html,x', '//evil.example', 'vbscript:x'])(
    'gives %j no link, but keeps the words',
    (address) => {
      const html = set(paragraph(words('here', { kind: 'link', address })), {
        kind: 'quotation',
        id: 'q',
        speaker: null,
        language: null,
        source: address,
        blocks: [],
      });
      expect(find(html, 'a')).toEqual([]);
      expect(find(html, 'p')[0]?.text).toBe('here');
      expect(find(html, 'blockquote')[0]?.attributes.cite).toBeUndefined();
    },
  );

  it('shows words whose language means nothing', () => {
    expect(find(set(paragraph(words('x', { kind: 'language', tag: 'qqqqqqqq' }))), 'p')[0]?.text).toBe('x');
  });
});
