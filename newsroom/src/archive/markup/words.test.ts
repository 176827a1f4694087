import { existsSync, globSync } from 'node:fs';
import { parseProse } from '@coranto/contract/prose/prose';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToProse } from './html-to-prose.ts';
import { proseToHtml, readTestData, testData, wordsOf, wordsOfHtml, wordsOfProse } from './markup-testing.ts';

const slowMachine = { timeout: 120_000 };

describe.skipIf(!existsSync(testData))('pages of the world', () => {
  it('keeps every word of every page', slowMachine, () => {
    const files = globSync('html-articles/**/*.html', { cwd: testData });
    expect(files.length).toBeGreaterThan(80);
    for (const file of files) {
      const html = readTestData(file);
      const kept = wordsOfProse(parseProse(htmlToProse(html.replace(/<head[\s>][\s\S]*?<\/head>/i, '')).prose));
      const lost = wordsOfHtml(html).filter((word) => !kept.includes(word));
      expect({ file, lost: lost.slice(0, 5) }).toEqual({ file, lost: [] });
    }
  });
});

const word = fc.constantFrom('quay', 'Արև', 'море', 'ميناء', 'şəhər', '𝕌𝕟', 'e\u0301', '&amp;', '&lt;b&gt;', '\u00a0', '[sic]', '港');
const space = fc.constantFrom(' ', '\n', '\n\n', '', '<br>', '<br /><br>');
const tag = fc.constantFrom(
  'p',
  'b',
  'i',
  'div',
  'ul',
  'li',
  'ol',
  'blockquote',
  'h1',
  'h4',
  'table',
  'tr',
  'td',
  'pre',
  'a href="https://e.org/"',
  'q',
  'span lang="ru"',
  'figure',
  'figcaption',
  'cite',
  'x-y',
  'svg',
  'select',
  'option',
  'dl',
  'dt',
  'dd',
  'form',
  'nobr',
);
const { html } = fc.letrec<{ html: string; node: string }>((tie) => ({
  html: fc.array(fc.oneof({ depthSize: 'small' }, word, space, tie('node')), { maxLength: 6 }).map((parts) => parts.join('')),
  node: fc
    .tuple(tag, tie('html'), fc.boolean())
    // A `cite` may become the speaker of the words before it, so it begins and ends with words of its own.
    .map(([name, inside, isClosed]) => `<${name}>${inside}${isClosed ? `</${name.split(' ')[0]}>` : ''}`.replace(/^(<cite>.*)$/s, ' $1 ')),
}));

it('keeps every word of any markup, and gives valid prose', slowMachine, () => {
  fc.assert(
    fc.property(html, fc.boolean(), (markup, isClassic) => {
      const prose = parseProse(htmlToProse(markup, isClassic ? { lineEnds: 'kept', shortcodes: true } : {}).prose);
      const kept = wordsOfProse(prose);
      for (const each of wordsOfHtml(markup)) expect(kept).toContain(each);
    }),
    { numRuns: 1500 },
  );
});

it('reads its own prose, written as HTML, as the same words', slowMachine, () => {
  fc.assert(
    fc.property(html, (markup) => {
      const once = htmlToProse(markup).prose;
      const twice = htmlToProse(proseToHtml(once)).prose;
      expect(proseToHtml(twice)).toBe(proseToHtml(once));
    }),
    { numRuns: 1500 },
  );
});

it('gives the same prose for the same markup', slowMachine, () => {
  fc.assert(
    fc.property(html, (markup) => void expect(htmlToProse(markup)).toEqual(htmlToProse(markup))),
    { numRuns: 200 },
  );
});

it('takes any text at all', slowMachine, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const prose = parseProse(htmlToProse(text, { lineEnds: 'kept', shortcodes: true }).prose);
      expect(wordsOf(JSON.stringify(prose)).length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
