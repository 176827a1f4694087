import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleContent } from '../article.ts';
import { inlineToText } from '../prose/plain-text.ts';
import type { Block, Inline, Prose } from '../prose/prose.ts';
import { compareContent, isSameThroughout } from './compare-content.ts';
import { type ComparedPassage, compareProse } from './compare-prose.ts';
import { compareText } from './compare-text.ts';
import { passagesOf } from './passages.ts';

const run = (text: string, ...marks: Extract<Inline, { kind: 'text' }>['marks']): Inline => ({ kind: 'text', text, marks });
const paragraph = (id: string, ...text: Inline[]): Block => ({ kind: 'paragraph', id, text });
const prose = (...blocks: Block[]): Prose => ({ version: 1, blocks });
const told = (passages: ComparedPassage[]) =>
  passages.map(({ pieces }) =>
    pieces.map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `{+${text}+}`)).join(''),
  );

const sentences: [string, string, string, string][] = [
  ['en', 'The ferry sails at nine.', 'The ferry sails at ten.', 'The ferry sails at [-nine-]{+ten+}.'],
  ['ru', 'Паром уходит в девять.', 'Паром уходит в десять утра.', 'Паром уходит в [-девять-]{+десять утра+}.'],
  ['hy', 'Լաստանավը մեկնում է ժամը իննին։', 'Լաստանավը մեկնում է ժամը տասին։', 'Լաստանավը մեկնում է ժամը [-իննին-]{+տասին+}։'],
  ['az', 'Bərə saat doqquzda çıxır.', 'Bərə saat onda çıxır.', 'Bərə saat [-doqquzda-]{+onda+} çıxır.'],
  ['ar', 'تغادر العبّارة في التاسعة.', 'تغادر العبّارة في العاشرة.', 'تغادر العبّارة في [-التاسعة-]{+العاشرة+}.'],
];

describe('two revisions', () => {
  it.each(sentences)('differ by words in %s', (language, before, after, expected) => {
    expect(told(compareProse(prose(paragraph('a', run(before))), prose(paragraph('a', run(after))), language))).toEqual([expected]);
  });

  it('know a passage by its id wherever it stands, and say that it was moved', () => {
    const [a, b, c] = [paragraph('a', run('One.')), paragraph('b', run('Two.')), paragraph('c', run('Three.'))];
    const compared = compareProse(prose(a, b, c), prose(c, a, b), 'en');
    expect(compared.map(({ id, wasMoved, change }) => [id, wasMoved, change])).toEqual([
      ['c', true, 'same'],
      ['a', false, 'same'],
      ['b', false, 'same'],
    ]);
  });

  it('know a passage that was pasted anew by its words', () => {
    const before = prose(paragraph('a', run('The harbour opens in March.')), paragraph('b', run('Nobody was hurt.')));
    const after = prose(paragraph('x', run('The harbour opens in April.')), paragraph('y', run('Nobody was hurt.')));
    expect(told(compareProse(before, after, 'en'))).toEqual(['The harbour opens in [-March-]{+April+}.', 'Nobody was hurt.']);
  });

  it('show what is gone where it stood, and what is new where it stands', () => {
    const words: Record<string, string> = { a: 'It rained.', b: 'Nobody came at noon.', c: 'So it ended.', d: 'Ferries waited outside.' };
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => paragraph(id, run(words[id] ?? '')));
    const compared = compareProse(prose(a!, b!, c!), prose(a!, d!, c!), 'en');
    expect(compared.map(({ id, change }) => `${id} ${change}`).sort()).toEqual(['a same', 'b gone', 'c same', 'd new']);
    expect(compared.findIndex(({ id }) => id === 'b')).toBeGreaterThan(0);
    expect(compared.findIndex(({ id }) => id === 'b')).toBeLessThan(3);
  });

  it('say in data what is not words: marks, links, speakers, pictures', () => {
    const link = { kind: 'link', address: 'https://example.org/' } as const;
    expect(compareText([run('See the report.')], [run('See '), run('the report', link), run('.')], 'en').marks).toEqual([
      { words: 'the report', gained: [link], lost: [] },
    ]);
    const speaker = { contributorId: null, name: 'Leyla Aslan', role: 'mayor' };
    const quotation = (given: Partial<Extract<Block, { kind: 'quotation' }>>): Block => ({
      kind: 'quotation',
      id: 'q',
      speaker: null,
      language: null,
      source: null,
      blocks: [paragraph('p', run('We open.'))],
      ...given,
    });
    const [first] = compareProse(prose(quotation({})), prose(quotation({ speaker })), 'en');
    expect(first).toMatchObject({ change: 'changed', facts: [{ fact: 'speaker', before: null, after: 'Leyla Aslan, mayor' }] });
    const picture = (pictureId: string): Block => ({
      kind: 'picture',
      id: 'i',
      width: 'column',
      pictureId,
      caption: 'Quay',
      altText: null,
    });
    expect(compareProse(prose(picture('one')), prose(picture('two')), 'en')[0]?.facts).toEqual([
      { fact: 'picture', before: 'one', after: 'two' },
    ]);
  });

  it('give either text back, whatever was done to it', () => {
    const words = fc.array(fc.constantFrom('Паром', 'ferry', 'نص', 'նավ', 'the', ' ', ', ', '. ', '“', '”'), { maxLength: 12 });
    const block = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), words).map(([id, parts]) => [id, parts.join('')] as const);
    const body = fc
      .uniqueArray(block, { selector: ([id]) => id, maxLength: 7 })
      .map((blocks) => prose(...blocks.map(([id, text]) => paragraph(id, ...(text === '' ? [] : [run(text)])))));
    const text = (value: Prose) => passagesOf(value).map((passage) => inlineToText(passage.text));
    fc.assert(
      fc.property(body, body, (before, after) => {
        const compared = compareProse(before, after, 'en');
        const read = (side: 'before' | 'after', without: 'gone' | 'new') =>
          compared
            .filter((passage) => passage[side] !== null)
            .sort((one, other) => (one[side] ?? 0) - (other[side] ?? 0))
            .map(({ pieces }) => pieces.flatMap((piece) => (piece.kind === without ? [] : [piece.text])).join(''));
        expect(read('before', 'new')).toEqual(text(before));
        expect(read('after', 'gone')).toEqual(text(after));
      }),
      { numRuns: 400 },
    );
  });

  it('are compared whole, head and body', () => {
    const content: ArticleContent = {
      headline: 'Ferry sails at nine',
      kicker: null,
      standfirst: '',
      sectionId: null,
      bylines: [],
      dateline: null,
      leadPicture: null,
      topicIds: [],
      prose: prose(paragraph('a', run('One.'))),
    };
    const changed = { ...content, headline: 'Ferry sails at ten', topicIds: ['t'] };
    const compared = compareContent(content, changed, 'en');
    expect(compared.counts).toEqual({ gone: 1, added: 1, moved: 0 });
    expect(compared.chosen.map(({ field }) => field)).toEqual(['topics']);
    expect([isSameThroughout(compared), isSameThroughout(compareContent(content, content, 'en'))]).toEqual([false, true]);
  });
});
