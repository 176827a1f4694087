import { type Block, footnotesOf, type Inline, type Mark, type Prose, parseProse } from '@coranto/contract/prose/prose';
import { type EditorNode, markOrder } from '@coranto/contract/working-copy/editor-node';
import { editorToProse } from '@coranto/contract/working-copy/editor-to-prose';
import { proseToEditor } from '@coranto/contract/working-copy/prose-to-editor';
import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proseExtensions } from './prose-schema.ts';

const schema = getSchema(proseExtensions);

/** What the editor itself holds and gives back, when it is given a body. */
function throughEditor(prose: Prose): Prose {
  const held = schema.nodeFromJSON(proseToEditor(prose));
  held.check();
  return editorToProse(held.toJSON() as EditorNode);
}

const words = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom('Նավահանգստի թերթ', 'قال رئيس الميناء', 'Ой, ё-моё', 'İstanbul ıslığı', '  two  spaces\tand a tab\nand a line'),
);
const speaker = fc.record({
  contributorId: fc.option(fc.uuid()),
  name: fc.string({ minLength: 1, maxLength: 20 }),
  role: fc.option(fc.string({ maxLength: 20 })),
});
const tag = fc.constantFrom('en', 'ru', 'hy', 'az-Cyrl', 'ar');
const address = fc.constantFrom('https://example.org/a?b=c#d', 'mailto:desk@example.org', '/en/city/x', '#top', 'tel:+123');
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom('strong', 'emphasis', 'underline', 'strike', 'code', 'subscript', 'superscript').map((kind) => ({ kind }) as Mark),
  address.map((where) => ({ kind: 'link', address: where }) as const),
  fc.record({ kind: fc.constant('quotation' as const), speaker: fc.option(speaker), language: fc.option(tag) }),
  tag.map((one) => ({ kind: 'language', tag: one }) as const),
);
const rank = (one: Mark) => markOrder.indexOf(one.kind === 'quotation' ? 'quotation-mark' : one.kind);
const marks = fc
  .uniqueArray(mark, { maxLength: 4, selector: (one) => JSON.stringify(one) })
  .map((some) => some.toSorted((one, other) => rank(one) - rank(other)));
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('text' as const), text: words, marks }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'break' } as const) },
);
const footnote: fc.Arbitrary<Inline> = fc.record({
  kind: fc.constant('footnote' as const),
  id: fc.constant('to-be-numbered'),
  text: fc.array(fc.record({ kind: fc.constant('text' as const), text: words, marks }), { maxLength: 2 }),
});
/** Text has one form: neighbours with the same marks are one run. */
const text = fc.array(fc.oneof({ weight: 6, arbitrary: inline }, { weight: 1, arbitrary: footnote }), { maxLength: 5 }).map((runs) =>
  runs.filter((run, place) => {
    const before = runs[place - 1];
    return !(run.kind === 'text' && before?.kind === 'text' && JSON.stringify(before.marks) === JSON.stringify(run.marks));
  }),
);

const pictureUse = { pictureId: fc.uuid(), caption: fc.option(words), altText: fc.option(words) };
const cell = fc.record({ header: fc.boolean(), columns: fc.integer({ min: 1, max: 3 }), rows: fc.integer({ min: 1, max: 3 }), text });
const id = fc.constant('to-be-numbered');
const { block } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 3 }),
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.record({ kind: fc.constant('paragraph' as const), id, text }),
    fc.record({ kind: fc.constant('heading' as const), id, level: fc.constantFrom(2 as const, 3 as const, 4 as const), text }),
    fc.record({ kind: fc.constantFrom('question' as const, 'pull-quote' as const), id, speaker: fc.option(speaker), text }),
    fc.record({ kind: fc.constant('picture' as const), id, width: fc.constantFrom('column' as const, 'wide' as const), ...pictureUse }),
    fc.record({
      kind: fc.constant('gallery' as const),
      id,
      caption: fc.option(words),
      pictures: fc.array(fc.record(pictureUse), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('table' as const),
      id,
      caption: fc.option(words),
      rows: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('preformatted' as const), id, text: fc.oneof(words, fc.constant('')) }),
    fc.record({ kind: fc.constant('separator' as const), id }),
    fc.record({ kind: fc.constant('embed' as const), id, address: fc.constant('https://video.example.org/1'), title: fc.option(words) }),
    fc.record({
      kind: fc.constant('list' as const),
      id,
      ordered: fc.boolean(),
      start: fc.integer({ min: 0, max: 9 }),
      items: fc.array(fc.record({ id, blocks: tie('blocks') }), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('quotation' as const),
      id,
      speaker: fc.option(speaker),
      language: fc.option(tag),
      source: fc.option(fc.constant('https://example.org/source')),
      blocks: tie('blocks'),
    }),
    fc.record({ kind: fc.constant('answer' as const), id, speaker: fc.option(speaker), blocks: tie('blocks') }),
  ),
}));
const prose = fc.array(block, { maxLength: 6 }).map((blocks): Prose => {
  let count = 0;
  const numbered = JSON.parse(JSON.stringify(blocks), (key, value) => (key === 'id' ? `segment-${count++}` : value));
  return parseProse({ version: 1, blocks: numbered });
});

describe('a body', () => {
  it('comes back from the editor as it went in, whatever it holds', () => {
    fc.assert(
      fc.property(prose, (body) => {
        expect(throughEditor(body)).toEqual(body);
      }),
      { numRuns: 400 },
    );
  });

  it('that is empty stays empty, and stays one paragraph when it is one', () => {
    expect(throughEditor({ version: 1, blocks: [] })).toEqual({ version: 1, blocks: [] });
    const one: Prose = { version: 1, blocks: [{ kind: 'paragraph', id: 'a', text: [] }] };
    expect(throughEditor(one)).toEqual(one);
  });

  it('takes what was written where it was empty', () => {
    const doc = proseToEditor({ version: 1, blocks: [] });
    const filled = { ...doc, content: [{ ...doc.content![0]!, content: [{ type: 'text', text: 'مرحبا' }] }] };
    expect(editorToProse(filled).blocks).toMatchObject([{ kind: 'paragraph', text: [{ text: 'مرحبا' }] }]);
  });
});

describe('ids of segments', () => {
  it('are made where the editor has none, and made anew for a copy', () => {
    const paragraph = (name: string | null): EditorNode => ({ type: 'paragraph', attrs: { id: name, filler: false } });
    const [first, second, third] = editorToProse({ type: 'doc', content: [paragraph('a'), paragraph('a'), paragraph(null)] }).blocks;
    expect(first?.id).toBe('a');
    expect(new Set([first?.id, second?.id, third?.id]).size).toBe(3);
    expect(third?.id).toMatch(/^[A-Za-z0-9_-]{1,40}$/);
  });
});

it('takes a footnote along when it is copied, with a name of its own for the copy', () => {
  const note: EditorNode = { type: 'footnote', attrs: { id: 'n', text: [{ kind: 'text', text: 'Since 1932.', marks: [] }] } };
  const paragraph = (id: string): EditorNode => ({ type: 'paragraph', attrs: { id, filler: false }, content: [note] });
  const notes = footnotesOf(editorToProse({ type: 'doc', content: [paragraph('a'), paragraph('b')] }).blocks);
  expect(notes.map(({ text: words }) => words)).toEqual([note.attrs?.text, note.attrs?.text]);
  expect(notes[0]?.id).toBe('n');
  expect(notes[1]?.id).not.toBe('n');
});

it('refuses a node that prose knows nothing of, rather than losing it', () => {
  expect(() => editorToProse({ type: 'doc', content: [{ type: 'marquee' }] })).toThrow(/marquee/);
});
