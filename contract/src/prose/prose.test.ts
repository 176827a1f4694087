import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafeAddress } from './address.ts';
import { blocksToText, proseToReadableText, proseToText } from './plain-text.ts';
import {
  type Block,
  deepestNesting,
  emptyProse,
  footnotesOf,
  type Inline,
  type Mark,
  numberFootnotes,
  type Prose,
  parseProse,
  pictureIdsOf,
} from './prose.ts';

const run = (text: string, marks: Mark[] = []): Inline => ({ kind: 'text', text, marks });
const paragraph = (id: string, ...text: Inline[]): Block => ({ kind: 'paragraph', id, text });
const prose = (...blocks: Block[]): Prose => ({ version: 1, blocks });
const note = (id: string, text: string): Inline => ({ kind: 'footnote', id, text: [{ kind: 'text', text, marks: [] }] });

const captain = { contributorId: null, name: 'Ada Quill', role: 'harbour master' };

const anyMark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom<Mark>({ kind: 'strong' }, { kind: 'emphasis' }, { kind: 'code' }, { kind: 'language', tag: 'hy' }),
  fc.webUrl({ validSchemes: ['https'] }).map((address): Mark => ({ kind: 'link', address })),
  fc.constant<Mark>({ kind: 'quotation', speaker: captain, language: 'ar' }),
);
const anyInline: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    text: fc.string({ minLength: 1, unit: 'grapheme' }),
    marks: fc.array(anyMark, { maxLength: 3 }),
  }),
  fc.constant<Inline>({ kind: 'break' }),
  fc
    .record({ text: fc.string({ minLength: 1, unit: 'grapheme' }), marks: fc.array(anyMark, { maxLength: 2 }) })
    .map((run): Inline => ({ kind: 'footnote', id: '', text: [{ kind: 'text', ...run }] })),
);
const anyText = fc.array(anyInline, { maxLength: 4 });

/** Blocks of every kind that may stand in others, without ids; `withIds` gives each its own. */
const { block: anyBlock } = fc.letrec<{ block: Block }>((tie) => {
  const inside = fc.array(tie('block'), { maxLength: 3 });
  const id = fc.constant('');
  return {
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record({ kind: fc.constant('paragraph' as const), id, text: anyText }),
      fc.record({ kind: fc.constant('heading' as const), id, level: fc.constantFrom(2 as const, 3 as const, 4 as const), text: anyText }),
      fc.record({ kind: fc.constant('question' as const), id, speaker: fc.constantFrom(null, captain), text: anyText }),
      fc.record({ kind: fc.constant('answer' as const), id, speaker: fc.constantFrom(null, captain), blocks: inside }),
      fc.record({
        kind: fc.constant('list' as const),
        id,
        ordered: fc.boolean(),
        start: fc.integer({ min: 0, max: 9 }),
        items: fc.array(fc.record({ id, blocks: inside }), { maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant('separator' as const), id }),
    ),
  };
});

function withIds(blocks: Block[]): Block[] {
  let next = 0;
  return JSON.parse(JSON.stringify(blocks), (key, value) => {
    if (key !== 'id') return value;
    next += 1;
    return `s${next}`;
  });
}

describe('prose', () => {
  it('comes back from JSON as it was', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 5 }), (blocks) => {
        const before = prose(...withIds(blocks));
        expect(parseProse(JSON.parse(JSON.stringify(before)))).toEqual(before);
      }),
    );
  });

  it('may be empty', () => {
    expect(parseProse(emptyProse)).toEqual(emptyProse);
  });

  it.each([
    ['of an unknown version', { version: 2, blocks: [] }],
    ['with a block of an unknown kind', { version: 1, blocks: [{ kind: 'script', id: 'a', text: 'alert(1)' }] }],
    ['with more in a block than its kind has', { version: 1, blocks: [{ kind: 'separator', id: 'a', html: '<hr>' }] }],
    ['with a link that runs a script', prose(paragraph('a', run('here', [{ kind: 'link', address: 'javascript:alert(1)' }])))],
    ['with a run of no text', prose(paragraph('a', run('')))],
    [
      'with two segments of one id',
      prose(paragraph('a', run('one')), { kind: 'answer', id: 'b', speaker: null, blocks: [paragraph('a', run('two'))] }),
    ],
    ['with a footnote in a footnote', prose(paragraph('a', { ...note('n', 'x'), text: [note('m', 'y')] } as unknown as Inline))],
    ['with a footnote that bears the id of a block', prose(paragraph('a', note('a', 'x')))],
    ['that is no object', 'text'],
    ['that is missing', null],
  ])('%s is refused', (_, unknown) => {
    expect(() => parseProse(unknown)).toThrow();
  });

  it('is refused when it is nested so deeply that walking it is a danger', () => {
    let blocks: Block[] = [];
    for (let depth = 0; depth < 100_000; depth += 1) blocks = [{ kind: 'answer', id: `s${depth}`, speaker: null, blocks }];
    expect(() => parseProse(prose(...blocks))).toThrow('nested too deeply');
  });

  it('may nest as deeply as it says', () => {
    let blocks: Block[] = [];
    for (let depth = 0; depth < deepestNesting; depth += 1) blocks = [{ kind: 'answer', id: `s${depth}`, speaker: null, blocks }];
    expect(parseProse(prose(...blocks)).blocks).toHaveLength(1);
  });

  it('names each of its pictures once, those inside answers too', () => {
    const [first, second] = ['6f1c1f60-6c0b-4b9f-9a3e-0a4f5d1f2b11', '6f1c1f60-6c0b-4b9f-9a3e-0a4f5d1f2b12'];
    const use = (pictureId: string) => ({ pictureId, caption: null, altText: null });
    const body = prose(
      { kind: 'picture', id: 'a', width: 'wide', ...use(first) },
      {
        kind: 'answer',
        id: 'b',
        speaker: null,
        blocks: [{ kind: 'gallery', id: 'c', caption: null, pictures: [use(first), use(second)] }],
      },
    );
    expect(pictureIdsOf(parseProse(body))).toEqual([first, second]);
  });
});

describe('footnotes', () => {
  const cell = (...text: Inline[]) => ({ header: false, columns: 1, rows: 1, text });
  const body = prose(
    paragraph('a', run('Сборы'), note('n1', 'С 1932 года.'), run(' выросли.')),
    { kind: 'list', id: 'l', ordered: false, start: 1, items: [{ id: 'i', blocks: [paragraph('b', run('ملح'), note('n2', 'طن واحد'))] }] },
    { kind: 'pull-quote', id: 'q', speaker: null, text: [run('Сборы выросли.'), note('n3', 'Повтор.')] },
    { kind: 'table', id: 't', caption: null, rows: [[cell(run('4'), note('n4', 'Thalers.'))]] },
  );

  it('are counted from 1 in reading order, those in lists and tables too, and not those that a pull quote repeats', () => {
    expect(footnotesOf(parseProse(body).blocks).map(({ id }) => id)).toEqual(['n1', 'n2', 'n4']);
    expect([...numberFootnotes(body)]).toEqual([
      ['n1', 1],
      ['n2', 2],
      ['n4', 3],
    ]);
  });

  it('stand after the words for search, are left out of what somebody says, and bear their numbers for readers', () => {
    expect(proseToText(body)).toBe('Сборы выросли.\n\nملح\n\n4\n\nС 1932 года.\n\nطن واحد\n\nThalers.');
    expect(blocksToText(body.blocks)).toBe('Сборы выросли.\n\nملح\n\n4');
    expect(proseToReadableText(body).replaceAll('\u00a0', '~')).toBe(
      'Сборы~[1] выросли.\n\nملح~[2]\n\n4~[3]\n\n[1] С 1932 года.\n\n[2] طن واحد\n\n[3] Thalers.',
    );
  });
});

describe('the words of a body', () => {
  it('stand in reading order, a blank line between blocks, in any script', () => {
    const body = prose(
      paragraph('a', run('Նավահանգիստը '), run('բացվեց', [{ kind: 'strong' }])),
      { kind: 'question', id: 'b', speaker: null, text: [run('متى؟')] },
      { kind: 'answer', id: 'c', speaker: captain, blocks: [paragraph('d', run('Сегодня,'), { kind: 'break' }, run('в шесть.'))] },
    );
    expect(proseToText(body)).toBe('Նավահանգիստը բացվեց\n\nمتى؟\n\nСегодня,\nв шесть.');
  });

  it('are not counted twice where a pull quote repeats them', () => {
    const body = prose(paragraph('a', run('The sea gives back.')), {
      kind: 'pull-quote',
      id: 'b',
      speaker: captain,
      text: [run('The sea gives back.')],
    });
    expect(proseToText(body)).toBe('The sea gives back.');
  });
});

describe('an address in a link', () => {
  it.each(['https://example.org/a?b=c#d', 'http://example.org', 'mailto:ada@example.org', 'tel:+4420', '/en/city/quay', '#note-1'])(
    'may be %s',
    (address) => {
      expect(isSafeAddress(address)).toBe(true);
    },
  );

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    'https:\\\\evil.example',
    'en/city',
    '',
  ])('may not be %j', (address) => {
    expect(isSafeAddress(address)).toBe(false);
  });
});
