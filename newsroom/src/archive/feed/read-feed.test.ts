import { describe, expect, it } from 'vitest';
import { parseFeedDate } from './feed-date.ts';
import { personName } from './feed-words.ts';
import { readText } from './feeds-testing.ts';
import { readFeed } from './read-feed.ts';

const rss = (items: string): string =>
  `<rss version="2.0"><channel><title>Sheet</title><link>https://old.example/</link>${items}</channel></rss>`;
const atom = (inside: string, attributes = ''): string => `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}>${inside}</feed>`;

it.each([
  ['RSS', rss('')],
  [
    'RSS',
    '<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>Sheet</title></channel></rss>',
  ],
  [
    'RDF',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Sheet</title></channel></rdf:RDF>',
  ],
  ['Atom', atom('<title>Sheet</title>')],
  ['Atom', '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Sheet</title></feed>'],
  ['Atom', atom('<title>Sheet</title><subtitle>&lt;rss version="2.0"&gt;</subtitle>')],
  ['JSON Feed', '\n{"version":"https://jsonfeed.org/version/1","title":"Sheet","items":[]}'],
] as const)('tells %s by its content: %s', async (form, text) => {
  expect(await readText(text)).toMatchObject({ form, title: 'Sheet', damage: null, entries: [] });
});

describe('in which encoding', () => {
  const koi8r = new Uint8Array([0xd0, 0xcf, 0xd2, 0xd4]);
  const withTitle = (declaration: string, title: Uint8Array): Uint8Array =>
    Buffer.concat([Buffer.from(`${declaration}<rss version="2.0"><channel><title>`), title, Buffer.from('</title></channel></rss>')]);
  const utf16 = Buffer.from(rss('').replace('Sheet', 'порт'), 'utf16le');

  it.each([
    ['what is declared', withTitle('<?xml version="1.0" encoding="KOI8-R"?>', koi8r)],
    ['UTF-8 where nothing is', withTitle('', Buffer.from('порт'))],
    [
      'the byte order mark before what is declared',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), withTitle('<?xml version="1.0" encoding="koi8-r"?>', Buffer.from('порт'))]),
    ],
    ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['UTF-16 without one', utf16],
    ['UTF-16 that begins with its high half', Buffer.from(utf16).swap16()],
    ['UTF-8 that calls itself UTF-16', withTitle('<?xml version="1.0" encoding="utf-16"?>', Buffer.from('порт'))],
  ])('it is written: %s', async (_, bytes) => {
    expect(await readFeed(bytes)).toMatchObject({ title: 'порт', damage: null });
  });

  it('refuses one that nobody knows, and a file that is in another one than it says', async () => {
    await expect(readFeed(withTitle('<?xml version="1.0" encoding="x-klingon"?>', koi8r))).rejects.toThrow(
      'its encoding, x-klingon, is none',
    );
    await expect(readFeed(withTitle('', Buffer.concat(Array.from({ length: 30 }, () => koi8r))))).rejects.toThrow(
      'it is not in utf-8; encoding=',
    );
  });

  it('reads on where a byte means nothing, and says so', async () => {
    expect(await readFeed(withTitle('', new Uint8Array([0x61, 0xff, 0x62])))).toMatchObject({
      title: 'a\ufffdb',
      damage: '1 of its characters are not utf-8',
    });
  });
});

describe('the words of a title', () => {
  it.each([
    ['AT&amp;amp;T &lt;b&gt;rings&lt;/b&gt;', 'AT&T rings'],
    ['<![CDATA[<i>Tug</i> &amp; barge]]>', 'Tug & barge'],
    ['At 5 &lt; 6 &amp; 7 &gt; 6', 'At 5 < 6 & 7 > 6'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;Harbour', 'Harbour'],
    ['  Two\n  lines ', 'Two lines'],
    ['ملح و&lt;b&gt;بحر&lt;/b&gt;', 'ملح وبحر'],
  ])('are plain in RSS: %s', async (written, title) => {
    const feed = await readText(rss(`<item><title>${written}</title></item>`));
    expect(feed.entries.map((entry) => entry.title)).toEqual([title]);
  });

  it.each([
    ['', '&lt;b&gt; is bold', '<b> is bold'],
    ['type="html"', '&lt;b&gt;Tug&lt;/b&gt; &amp;amp; barge', 'Tug & barge'],
    ['type="xhtml"', '<div xmlns="http://www.w3.org/1999/xhtml"><b>Tug</b> &amp; barge</div>', 'Tug & barge'],
    ['mode="base64" type="text/html"', Buffer.from('<b>Tug</b> & barge').toString('base64'), 'Tug & barge'],
  ])('are plain in Atom with %s', async (attributes, written, title) => {
    const feed = await readText(atom(`<entry><title ${attributes}>${written}</title></entry>`));
    expect(feed.entries.map((entry) => entry.title)).toEqual([title]);
  });
});

it('makes addresses whole, base in base', async () => {
  const feed = await readText(
    atom(
      '<link href="/"/><entry xml:base="news/"><link href="tug"/><content type="html" xml:base="deep/">&lt;a href="x"&gt;x&lt;/a&gt;</content><link rel="enclosure" href="tug.mp3"/></entry>',
      'xml:base="https://old.example/en/"',
    ),
  );
  expect(feed).toMatchObject({
    home: 'https://old.example/',
    entries: [
      {
        link: 'https://old.example/en/news/tug',
        content: { base: 'https://old.example/en/news/deep/' },
        attachments: [{ address: 'https://old.example/en/news/tug.mp3', title: null }],
      },
    ],
  });
});

it('takes text for what it says it is', async () => {
  const read = async (type: string, words: string) =>
    (await readText(atom(`<entry><title>x</title><content ${type}>${words}</content></entry>`))).entries[0]?.content;
  expect(await read('', '1 &lt; 2')).toEqual({ markup: '1 &lt; 2', lineEnds: 'kept', base: null });
  expect(await read('type="html"', '&lt;p&gt;1&lt;/p&gt;')).toEqual({ markup: '<p>1</p>', lineEnds: 'collapsed', base: null });
  expect(await read('type="image/png"', 'iVBORw0KGgo=')).toBeNull();
});

it('names a newspaper in nobody’s byline, and anybody else who stands for a whole feed', async () => {
  const entries = '<entry><id>a</id></entry><entry><id>b</id><author><name>Ben</name></author></entry>';
  const authorsIn = async (title: string) =>
    (await readText(atom(`<title>${title}</title><author><name>Sheet</name></author>${entries}`))).entries.map((entry) => entry.authors);
  expect(await authorsIn('Harbour · Sheet')).toEqual([[], ['Ben']]);
  expect(await authorsIn('Notes')).toEqual([['Sheet'], ['Ben']]);
});

it('finds the whole text where old feeds have it', async () => {
  const feed = await readText(
    rss('<item><description>Short.</description><body xmlns="http://www.w3.org/1999/xhtml"><p>Whole.</p></body></item>'),
  );
  expect(feed.entries[0]).toMatchObject({ summary: { markup: 'Short.' }, content: { markup: '<p>Whole.</p>' } });
});

it('says where entries stand, as far as that is known', async () => {
  expect(
    (await readText(rss('\n<item><title>a</title></item>\n<item><title>b</title></item>'))).entries.map((entry) => entry.place),
  ).toEqual(['entry 1, line 2', 'entry 2, line 3']);
  expect(await readText(rss('<item><none/></item><item><title>b</title></item>'))).toMatchObject({
    emptyEntries: 1,
    entries: [{ place: 'entry 1' }],
  });
});

it.each([
  ['Thu, 01 Jan 2004 19:48:21 GMT', '2004-01-01T19:48:21.000Z'],
  ['Thu, 1 Jan 04 19:48 EST', '2004-01-02T00:48:00.000Z'],
  ['01 Jan 2004 19:48:21 +0400', '2004-01-01T15:48:21.000Z'],
  ['Thu, 01 Jan 2004 19:48:21 -0330 (NST)', '2004-01-01T23:18:21.000Z'],
  ['Thu Jan  1 19:48:21 2004', '2004-01-01T19:48:21.000Z'],
  ['2004-01-01T19:48:21.250+04:00', '2004-01-01T15:48:21.250Z'],
  ['2004-01-01 19:48', '2004-01-01T19:48:00.000Z'],
  ['20040101', '2004-01-01T00:00:00.000Z'],
  ['2004-07', '2004-07-01T00:00:00.000Z'],
  ['1923-11-02', '1923-11-02T00:00:00.000Z'],
  ['yesterday', undefined],
  ['2004-13-01', undefined],
  ['Thu, 99 Jan 2004', undefined],
  ['', undefined],
])('the date %j is %s, wherever the program runs', (written, instant) => {
  expect(parseFeedDate(written)?.toISOString()).toBe(instant);
});

it.each([
  ['ada@example.org (Ada Quill)', 'Ada Quill'],
  ['Ada Quill <ada@example.org>', 'Ada Quill'],
  ['Ada Quill (ada@example.org)', 'Ada Quill'],
  ['mailto:ada@example.org', ''],
  ['Ada Quill (Port Almira)', 'Ada Quill (Port Almira)'],
  ['آدا كويل', 'آدا كويل'],
])('%j is called %j', (written, name) => {
  expect(personName(written)).toBe(name);
});

describe('what was made to harm', () => {
  const many = 200_000;
  it.each([
    ['elements without end', `<rss version="2.0"><channel>${'<item>'.repeat(many)}`],
    ['elements in one another', rss(`<item>${'<a>'.repeat(many)}${'</a>'.repeat(many)}</item>`)],
    ['open sections', rss('<![CDATA['.repeat(many))],
    ['comments in front', '<!-- -->'.repeat(many) + rss('')],
    ['mistakes', rss('& '.repeat(50_000))],
    ['brackets of JSON', '['.repeat(many)],
    ['attributes', `<rss version="2.0" ${Array.from({ length: 50_000 }, (_, number) => `a${number}="1"`).join(' ')}/>`],
    ['a title without end', rss(`<item><title>${'&lt;b&gt;'.repeat(many)}</title></item>`)],
    [
      'namespaces',
      `<rss version="2.0" ${Array.from({ length: 50_000 }, (_, number) => `xmlns:a${number}="urn:a"`).join(' ')}><channel/></rss>`,
    ],
  ])('costs little: %s', { timeout: 60_000 }, async (_, text) => {
    const begun = performance.now();
    await readText(text).catch((error: unknown) => expect(String(error)).toContain('UnreadableExport'));
    expect(performance.now() - begun).toBeLessThan(20_000);
  });

  it('declares nothing: no entity is expanded or fetched', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${'b'.repeat(1000)}"><!ENTITY c "&a;&a;&a;">]>${rss('<item><title>&c;</title></item>')}`;
    await expect(readText(bomb)).rejects.toThrow(/line 1, column \d+: document type and entity declarations are not read/);
    await expect(
      readText(`<!DOCTYPE rss SYSTEM "file:///etc/passwd" [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]>${rss('')}`),
    ).rejects.toThrow('not read');
    const external = await readText(`<!DOCTYPE rss SYSTEM "file:///etc/passwd">${rss('<item><title>a</title></item>')}`);
    expect(external.entries.map((entry) => entry.title)).toEqual(['a']);
  });
});
