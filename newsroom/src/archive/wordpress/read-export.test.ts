import { createReadStream, existsSync, globSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testData } from '../markup/markup-testing.ts';
import { UnreadableExport } from '../unreadable-export.ts';
import type { ExportRecord, ItemRecord } from './export-records.ts';
import { metaOf } from './export-records.ts';
import { readWordPressExport } from './read-export.ts';
import { surveyExport } from './survey-export.ts';
import { itemIdsIn } from './translations.ts';

async function* piecesOf(text: string, size = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function recordsOf(source: AsyncIterable<Uint8Array>): Promise<ExportRecord[]> {
  const records: ExportRecord[] = [];
  for await (const record of readWordPressExport(source)) records.push(record);
  return records;
}

async function itemsOf(file: string): Promise<ItemRecord[]> {
  const records = await recordsOf(createReadStream(`${testData}/wordpress-export/${file}`));
  return records.filter((record) => record.kind === 'item');
}

async function refusalOf(source: AsyncIterable<Uint8Array>): Promise<UnreadableExport> {
  const error = await recordsOf(source).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UnreadableExport);
  return error as UnreadableExport; // checked in the line before
}

const head = '<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version>';

it('takes other prefixes, and prefixes that are not declared', async () => {
  const other =
    '<rss xmlns:x="http://wordpress.org/export/1.1/"><channel><x:wxr_version>1.1</x:wxr_version><item><x:post_id>4</x:post_id></item></channel></rss>';
  expect(await recordsOf(piecesOf(other))).toMatchObject([
    { kind: 'site', version: '1.1' },
    { kind: 'item', id: '4' },
  ]);
  const bare = '<rss><channel><wp:wxr_version>1.0</wp:wxr_version><item><wp:post_id>4</wp:post_id></item></channel></rss>';
  expect(await recordsOf(piecesOf(bare))).toMatchObject([{ kind: 'site' }, { kind: 'item', id: '4' }]);
});

it.each([
  ['<html></html>', 'line 1, column 7: this is no WordPress export: it begins with <html>, not with <rss>'],
  ['', 'no WordPress export'],
  [
    `${head}\n<item>\n<title>a & b</title></item></channel></rss>`,
    'line 3, column 10: "&" is no character reference; a bare & is written &amp;',
  ],
  [`${head}\n<item><a x="1&2"/></item></channel></rss>`, 'line 2, column 14: "&2" is no'],
  [`${head}<item><title>&nbsp;</title></item></channel></rss>`, '"&nbsp;" is no character reference'],
  [`${head}\n<item><title>x</item></channel></rss>`, 'line 2, column 22: <title>, which begins in line 2, is not closed before this'],
  [`${head}\n<item>`, 'the file ends inside <item>, which begins in line 2'],
  [`${head}<item><title><![CDATA[x`, 'the file ends inside <title>'],
  ['<?xml version="1.0" encoding="windows-1251"?><rss/>', 'the file says it is in windows-1251, and only UTF-8 is read'],
  ['<!DOCTYPE rss><rss/>', 'line 1, column 1: document type and entity declarations are not read'],
  [`${head}<item><title>\u0001</title></item></channel></rss>`, 'disallowed character'],
])('refuses %j by name of the place', async (text, message) => {
  expect((await refusalOf(piecesOf(text))).message).toContain(message);
  expect((await refusalOf(piecesOf(text, 1))).message).toContain(message);
});

it('refuses a file that is not in UTF-8', async () => {
  const bytes = Buffer.concat([
    Buffer.from(`${head}\n<item><title>`),
    Buffer.from([0xcf, 0xf0]),
    Buffer.from('</title></item></channel></rss>'),
  ]);
  expect(
    (
      await refusalOf(
        (async function* (): AsyncGenerator<Uint8Array> {
          yield bytes;
        })(),
      )
    ).message,
  ).toContain('the file is not in UTF-8');
});

it('gives text byte for byte, however the file is cut into pieces', async () => {
  const text = fc
    .array(fc.constantFrom('a', ' ', '\n', '&', '<', '>', ']]', ']]>', '<![CDATA[', '😀', 'é', '"'), { maxLength: 12 })
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 40 }), async (content, size) => {
      const file = `${head}<item><content:encoded><![CDATA[${content.replaceAll(']]>', ']]]]><![CDATA[>')}]]></content:encoded></item></channel></rss>`;
      expect(await recordsOf(piecesOf(file, size))).toMatchObject([{}, { content }]);
    }),
    { numRuns: 300 },
  );
});

it('holds one record at a time', { timeout: 60_000 }, async () => {
  const item = `<item><content:encoded><![CDATA[${'word '.repeat(2000)}]]></content:encoded></item>`;
  async function* long(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(head);
    for (let number = 0; number < 4000; number += 1) yield Buffer.from(item);
    yield Buffer.from('</channel></rss>');
  }
  const held: number[] = [];
  let items = 0;
  for await (const record of readWordPressExport(long())) {
    items += record.kind === 'item' ? 1 : 0;
    if (items % 1000 === 0) held.push(heldBytes());
  }
  expect(items).toBe(4000);
  expect((held.at(-1) ?? 0) - (held[1] ?? 0)).toBeLessThan(5 * 2 ** 20);
});

/** Bytes in use after everything that may go is gone. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

it('reads the pairs of Polylang and nothing else of what PHP wrote', () => {
  expect(itemIdsIn('a:3:{s:2:"en";i:413;s:2:"fr";i:414;s:4:"sync";a:2:{s:2:"fr";s:2:"en";s:2:"en";s:2:"en";}}')).toEqual(['413', '414']);
  expect(itemIdsIn('a:2:{s:2:"en";s:1:"1";s:2:"fr";i:3;}')).toEqual(['1', '3']);
  expect(itemIdsIn('O:8:"stdClass":1:{s:9:"en";i:1;}')).toEqual([]);
});

describe.skipIf(!existsSync(testData))('files of the world', () => {
  const unreadable: Record<string, string> = {
    'wordpress-importer/malformed.xml': 'line 90, column 11:',
    'wordpress-importer/malformed-simple.xml': 'the file ends inside <item>, which begins in line 9',
    'wordpress-importer/missing-version-tag.xml': '<wp:wxr_version> is missing',
    'wordpress-importer/invalid-version-tag.xml': 'its <wp:wxr_version> is "abc"',
    'ghost-migrate-wordpress/sample.xml': 'line 109, column 101: "&ixid=eyJhcHBfaWQiOjEyMDd9" is no character reference',
    'ghost-migrate-wordpress/sample-no-slug.xml': 'line 109, column 101: "&ixid=eyJhcHBfaWQiOjEyMDd9" is no character reference',
  };

  it('reads every well-formed file and refuses every other by line', async () => {
    const files = globSync('**/*.xml', { cwd: `${testData}/wordpress-export` });
    expect(files.length).toBe(30);
    for (const file of files) {
      const source = createReadStream(`${testData}/wordpress-export/${file}`);
      const expected = unreadable[file];
      if (expected === undefined) expect((await recordsOf(source)).length, file).toBeGreaterThan(1);
      else expect((await refusalOf(source)).message, file).toContain(expected);
    }
  });

  it.each([
    [
      'wordpress-importer/theme-unit-test-data.xml',
      { items: 186, posts: 58, pages: 21, attachments: 37, menuEntries: 70, writers: 2, categories: 68, tags: 110, comments: 33 },
    ],
    ['wordpress-importer/valid-wxr-1.0.xml', { posts: 3, pages: 3, comments: 1 }],
    ['wordpress-importer/valid-wxr-1.1.xml', { posts: 1, pages: 1 }],
    ['wordpress-importer/small-export.xml', { posts: 6, pages: 5, writers: 3 }],
    ['polylang/test-import.xml', { items: 10, posts: 4, pages: 2, menuEntries: 4 }],
    ['wordpress-importer/authors-multiline.xml', { posts: 1, writers: 3 }],
    ['wordpress-importer/term-formats.xml', { categories: 2, tags: 3, terms: 2 }],
  ])('counts %s exactly', async (file, counts) => {
    const survey = await surveyExport(readWordPressExport(createReadStream(`${testData}/wordpress-export/${file}`)));
    expect(survey.counts).toMatchObject(counts);
  });

  it.each([
    ['crazy-cdata.xml', 'Content with nested <![CDATA[ tags ]]> :)'],
    ['crazy-cdata-escaped.xml', 'Content with nested <![CDATA[ tags ]]> :)'],
    ['cdata-edge.xml', 'ends with sequence ]] >'],
    ['multiple-cdata.xml', '\nline oneline twoline three\n'],
    ['backslashes.xml', 'C:\\xampp\\htdocs\\wp-content'],
    ['blank-lines.xml', 'first paragraph\n\nsecond paragraph'],
  ])('keeps the text of %s byte for byte', async (file, content) => {
    expect((await itemsOf(`wordpress-importer/${file}`))[0]?.content).toBe(content);
  });

  it.each(['crazy-cdata.xml', 'crazy-cdata-escaped.xml'])('keeps the meta of %s byte for byte', async (file) => {
    const [item] = await itemsOf(`wordpress-importer/${file}`);
    expect(item?.meta).toEqual([
      { key: 'Plain string', value: 'Foo' },
      { key: 'Closing CDATA', value: ']]>' },
      { key: 'Alot of CDATA', value: 'This has <![CDATA[ opening and ]]> closing <![CDATA[ tags like this: ]]>' },
    ]);
  });

  it('keeps what PHP serialised closed', async () => {
    const [item] = await itemsOf('wordpress-importer/test-serialized-postmeta-no-cdata.xml');
    expect(item?.meta.every((each) => typeof each.value === 'string')).toBe(true);
    expect(JSON.stringify(item?.meta)).toContain('a:');
    const [escaped] = await itemsOf('wordpress-importer/slashes.xml');
    expect(readFileSync(`${testData}/wordpress-export/wordpress-importer/slashes.xml`, 'utf8')).toContain(
      metaOf(escaped as ItemRecord, escaped?.meta[0]?.key ?? '') ?? '-',
    );
  });

  it('pairs translations', async () => {
    const { translations } = await surveyExport(
      readWordPressExport(createReadStream(`${testData}/wordpress-export/polylang/test-import.xml`)),
    );
    expect([...translations.languages.keys()].sort()).toEqual(['en', 'fr']);
    expect(new Set(translations.pairs.values()).size).toBe(3);
    expect(translations.pairs.get('398')).toBe(translations.pairs.get('400'));
  });

  it('refuses bombs and external entities at once, and reads no other file', async () => {
    const bombs = [
      ...globSync('xml-bombs/**/*.xml', { cwd: `${testData}/hostile-input` }),
      ...globSync('xml-external/Files/*', { cwd: `${testData}/hostile-input` }),
    ];
    expect(bombs.length).toBeGreaterThan(9);
    for (const file of bombs) {
      const start = performance.now();
      await refusalOf(createReadStream(`${testData}/hostile-input/${file}`));
      expect(performance.now() - start, file).toBeLessThan(100);
    }
    for (const line of readFileSync(`${testData}/hostile-input/xml-external/Intruders/XXE_Fuzzing.txt`, 'utf8').split('\n'))
      await refusalOf(piecesOf(line));
  });
});
