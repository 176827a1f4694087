import { existsSync, globSync } from 'node:fs';
import { everyBlock, isSafeAddress, type Prose, parseProse } from '@coranto/contract/prose/prose';
import { describe, expect, it } from 'vitest';
import { htmlToProse } from './html-to-prose.ts';
import { proseToHtml, readTestData, testData } from './markup-testing.ts';

/** A busy machine may take many times longer; what is not linear takes hours. */
const slowMachine = { timeout: 120_000 };

describe.skipIf(!existsSync(testData))('hostile markup', () => {
  it('lets nothing that could run through, from any known vector', slowMachine, () => {
    const vectors = collectVectors();
    expect(vectors.length).toBeGreaterThan(1500);
    for (const vector of vectors) {
      for (const options of [{}, { lineEnds: 'kept', shortcodes: true, baseAddress: 'https://example.org/a/' }] as const) {
        const prose = parseProse(htmlToProse(vector, options).prose);
        expectSafe(prose, vector);
        const again = htmlToProse(proseToHtml(prose), {}).prose;
        expect(wordsOnly(again), vector).toBe(wordsOnly(prose));
      }
    }
  });
});

function collectVectors(): string[] {
  const dompurify = JSON.parse(readTestData('hostile-html/dompurify/expect.json')) as { payload: string }[];
  const html5sec = JSON.parse(readTestData('hostile-html/html5sec/vectors.json')) as { vectors?: { data: string }[] } & { data: string }[];
  const lines = globSync('hostile-html/payload-lists/*.txt', { cwd: testData }).flatMap((file) => readTestData(file).split('\n'));
  const trees = globSync('hostile-html/html5lib-tree/*.dat', { cwd: testData }).flatMap((file) =>
    readTestData(file)
      .split('#data\n')
      .map((test) => test.split('\n#errors')[0] ?? ''),
  );
  return [...dompurify.map((each) => each.payload), ...(html5sec.vectors ?? html5sec).map((each) => each.data), ...lines, ...trees];
}

function expectSafe(prose: Prose, vector: string): void {
  for (const block of everyBlock(prose.blocks)) {
    if (block.kind === 'embed') expect(block.address, vector).toMatch(/^https?:/);
    const inlines =
      block.kind === 'table'
        ? block.rows.flat().flatMap((cell) => cell.text)
        : 'text' in block && typeof block.text === 'object'
          ? block.text
          : [];
    for (const inline of inlines) {
      if (inline.kind !== 'text') continue;
      for (const mark of inline.marks) if (mark.kind === 'link') expect(isSafeAddress(mark.address), vector).toBe(true);
    }
  }
}

function wordsOnly(prose: Prose): string {
  const texts: string[] = [];
  JSON.stringify(prose, (key, value: unknown) => {
    if (typeof value === 'string' && ['text', 'name', 'caption', 'title'].includes(key)) texts.push(value);
    return value;
  });
  return texts.join('').replace(/\s+/g, '');
}

const many = 10_000;
const size = 400_000;
const large = 5_000_000;
const slow: [string, string][] = [
  ['divs in one another', '<div>'.repeat(many) + 'deep'],
  ['very many divs', '<div>'.repeat(large / 25) + 'deep'],
  ['lists in one another', '<ul><li>'.repeat(many) + 'deep'],
  ['quotations in one another', '<blockquote>'.repeat(500) + 'deep'],
  ['figures in one another', '<figure><img src=https://e.org/a.jpg><figcaption>x</figcaption>'.repeat(500) + 'deep'],
  ['tables in one another', '<table><tr><td>a<td>'.repeat(120) + 'deep'],
  [
    'formatting opened again',
    Array.from({ length: 30_000 }, (_, number) => `<b id=${number}>`).join('') + '<p>x</p>'.repeat(30_000) + 'deep',
  ],
  ['a tag with a million attributes', `<a ${Array.from({ length: 500_000 }, (_, number) => `a${number}`).join(' ')}>deep</a>`],
  ['words misplaced in a table', `<table>${'<tr>x<b>y</b>'.repeat(40_000)}</table>deep`],
  ['a wide table', `<table><tr>${'<td>x'.repeat(60_000)}</table>deep`],
  ['brackets', '[a '.repeat(large / 3) + 'deep'],
  ['open captions', '[caption]'.repeat(size / 9) + 'deep'],
  ['open comments', '<!--'.repeat(size / 4) + '-->deep'],
  ['quotes', `<a href="${'\'"'.repeat(size / 2)}">deep</a>`],
  ['paragraphs', '<p>word'.repeat(size / 7) + 'deep'],
  ['breaks', 'a<br>'.repeat(size / 5) + 'deep'],
  ['line ends', 'a\n'.repeat(size / 2) + 'deep'],
  ['white space', ' \n'.repeat(size / 2) + 'deep'],
  ['marks', '<b>a</b>b'.repeat(size / 9) + 'deep'],
  ['one long line', 'x'.repeat(large) + ' deep'],
  ['long code', `<pre>${'😀'.repeat(size / 4)}</pre>deep`],
  ['rules', '<hr>a'.repeat(size / 5) + 'deep'],
  ['headings', '<h2>a</h2>'.repeat(size / 10) + 'deep'],
];

it.each(slow)('reads %s in time with their length and loses no word', slowMachine, (_, html) => {
  const { prose } = htmlToProse(html, { lineEnds: 'kept', shortcodes: true });
  expect(JSON.stringify(parseProse(prose))).toContain('deep');
});
