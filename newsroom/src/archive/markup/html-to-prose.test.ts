import { inlineToText, proseToText } from '@coranto/contract/prose/plain-text';
import { type Block, footnotesOf, parseProse } from '@coranto/contract/prose/prose';
import { describe, expect, it } from 'vitest';
import { htmlToProse, type MarkupOptions } from './html-to-prose.ts';

const classic: MarkupOptions = { lineEnds: 'kept', shortcodes: true };
const pictureId = '11111111-1111-4111-8111-111111111111';
const withPictures: MarkupOptions = { ...classic, pictureIdOf: () => pictureId };

function blocksOf(html: string, options: MarkupOptions = {}): Block[] {
  return parseProse(htmlToProse(html, options).prose).blocks;
}

function textsOf(html: string, options: MarkupOptions = {}): string[] {
  return blocksOf(html, options).map((block) => proseToText({ version: 1, blocks: [block] }));
}

it.each([
  ['first\n\nsecond', ['first', 'second']],
  ['one\ntwo', ['one\ntwo']],
  ['a<br /><br />b', ['a', 'b']],
  ['a<br>\n<br>b', ['a', 'b']],
  ['a<br>\nb', ['a\nb']],
  ['<strong>a\n\nb</strong>', ['a', 'b']],
  ['<p>a</p>\n\n<p>b</p>\n', ['a', 'b']],
  ['<h2>Head</h2>\ntext', ['Head', 'text']],
  ['before<!--more-->after', ['before', 'after']],
  ['<p>&nbsp;</p>x', ['x']],
  ['C:\\xampp\\htdocs', ['C:\\xampp\\htdocs']],
])('makes paragraphs of classic text %j', (html, texts) => {
  expect(textsOf(html, classic)).toEqual(texts);
});

it('collapses white space as browsers do where line ends do not count', () => {
  expect(textsOf('<p> a \n <b> b</b> c\t</p><div>d</div>e')).toEqual(['a b c', 'd', 'e']);
});

it('keeps marks as a set, whatever their nesting', () => {
  const [one] = blocksOf('<b><i>x</i></b>');
  const [other] = blocksOf('<i><b>x</b></i>');
  expect(one).toEqual(other);
});

it('puts the first level of headings under the headline', () => {
  expect(blocksOf('<h1>a</h1><h2>b</h2><h3>c</h3><h6>d</h6>').map((block) => block.kind === 'heading' && block.level)).toEqual([
    2, 2, 3, 4,
  ]);
});

it('keeps lists in lists', () => {
  const [list] = blocksOf('<ol start="3"><li>a<ul><li>b</li></ul></li><ul><li>c</li></ul><li>d</li></ol>');
  expect(list).toMatchObject({
    kind: 'list',
    ordered: true,
    start: 3,
    items: [{ blocks: [{ kind: 'paragraph' }, { kind: 'list' }, { kind: 'list' }] }, {}],
  });
});

it.each([
  '<blockquote cite="https://example.org/a"><p>Words.</p><cite>— Ada Quill</cite></blockquote>',
  '<blockquote cite="https://example.org/a"><p>Words. <cite>Ada Quill</cite></p></blockquote>',
])('names the speaker of a quotation: %s', (html) => {
  expect(blocksOf(html)).toMatchObject([
    { kind: 'quotation', speaker: { name: 'Ada Quill' }, source: 'https://example.org/a', blocks: [{ kind: 'paragraph' }] },
  ]);
});

it('sets a pull quote apart', () => {
  const html = '<figure class="wp-block-pullquote"><blockquote><p>Words.</p><cite>Ada</cite></blockquote></figure>';
  expect(blocksOf(html)).toMatchObject([{ kind: 'pull-quote', speaker: { name: 'Ada' }, text: [{ text: 'Words.' }] }]);
});

it('marks words in another language, and only those', () => {
  const [paragraph] = blocksOf('<p lang="en">a <span lang="ru">да</span></p>', { language: 'en' });
  expect(paragraph).toMatchObject({
    text: [
      { text: 'a ', marks: [] },
      { text: 'да', marks: [{ kind: 'language', tag: 'ru' }] },
    ],
  });
});

it('marks inline quotations', () => {
  expect(blocksOf('<p><q>so</q></p>')).toMatchObject([
    { text: [{ text: 'so', marks: [{ kind: 'quotation', speaker: null, language: null }] }] },
  ]);
});

it.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '#note',
  'relative/path',
])('keeps the words of a link to %j without the link', (href) => {
  const [paragraph] = blocksOf(`<a href="${href}">word</a>`);
  expect(paragraph).toMatchObject({ text: [{ text: 'word', marks: [] }] });
});

it('follows relative links from the old page', () => {
  expect(blocksOf('<a href="../b">x</a>', { baseAddress: 'https://example.org/2010/a/' })).toMatchObject([
    { text: [{ marks: [{ address: 'https://example.org/2010/b' }] }] },
  ]);
});

it('reads a captioned picture, its number and its credit', () => {
  const html =
    '<figure class="wp-block-image"><a href="https://example.org/full.jpg"><img class="wp-image-7" src="https://example.org/a-300x200.jpg" alt="A quay"></a><figcaption>The quay <span class="credit">Sona Hakim</span></figcaption></figure>';
  const read = htmlToProse(html, withPictures);
  expect(read.pictures).toEqual([
    {
      address: 'https://example.org/a-300x200.jpg',
      linkedAddress: 'https://example.org/full.jpg',
      sourceId: '7',
      altText: 'A quay',
      caption: 'The quay',
      credit: 'Sona Hakim',
    },
  ]);
  expect(read.prose.blocks).toMatchObject([{ kind: 'picture', pictureId, caption: 'The quay', altText: 'A quay' }]);
});

it('keeps address and caption of a picture without a record', () => {
  expect(blocksOf('<figure><img src="https://example.org/a.jpg" alt="A quay"><figcaption>The quay</figcaption></figure>')).toMatchObject([
    { kind: 'embed', address: 'https://example.org/a.jpg', title: 'The quay' },
  ]);
});

it('reads the caption shortcode, with and without a link', () => {
  const html =
    '[caption id="attachment_9" align="alignnone" width="300"]<a href="https://example.org/a.jpg"><img src="https://example.org/a-300x9.jpg" /></a> The <em>quay</em>[/caption]\nText';
  const read = htmlToProse(html, withPictures);
  expect(read.pictures).toMatchObject([{ sourceId: '9', caption: 'The quay' }]);
  expect(read.prose.blocks).toMatchObject([{ kind: 'picture', caption: 'The quay' }, { kind: 'paragraph' }]);
});

it('reads galleries by number, of the whole text and of blocks', () => {
  expect(blocksOf('[gallery ids="1,2"]', withPictures)).toMatchObject([{ kind: 'gallery', pictures: [{}, {}] }]);
  expect(blocksOf('[gallery]', { ...withPictures, attachedPictures: ['4', '5', '6'] })).toMatchObject([
    { kind: 'gallery', pictures: [{}, {}, {}] },
  ]);
  const block =
    '<figure class="wp-block-gallery"><ul class="blocks-gallery-grid"><li><figure><img src="https://e.org/1.jpg"><figcaption>One</figcaption></figure></li><li><figure><img src="https://e.org/2.jpg"></figure></li></ul><figcaption>Both</figcaption></figure>';
  expect(blocksOf(block, withPictures)).toMatchObject([
    { kind: 'gallery', caption: 'Both', pictures: [{ caption: 'One' }, { caption: null }] },
  ]);
});

it.each([
  ['[embed]https://www.youtube.com/watch?v=abc[/embed]', 'https://www.youtube.com/watch?v=abc'],
  ['<iframe src="//www.youtube.com/embed/abcdefgh"></iframe>', 'https://www.youtube.com/watch?v=abcdefgh'],
  ['[audio mp3="https://example.org/a.mp3"][/audio]', 'https://example.org/a.mp3'],
  ['<video controls><source src="https://example.org/a.mp4"></video>', 'https://example.org/a.mp4'],
  ['text\n\nhttps://vimeo.com/123\n\ntext', 'https://vimeo.com/123'],
  [
    '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://example.org/x?a=1&amp;b=2\n</div></figure>',
    'https://example.org/x?a=1&b=2',
  ],
])('reads an embed: %s', (html, address) => {
  expect(blocksOf(html, classic).filter((block) => block.kind === 'embed')).toMatchObject([{ address }]);
});

it('leaves out and notes the programs of plug-ins, and keeps other words in brackets', () => {
  const read = htmlToProse('[contact-form-7 id="4"] He said [sic]. [highlight color="red"]Kept[/highlight] [[gallery]]', classic);
  expect(proseToText(read.prose)).toBe('He said [sic]. Kept [gallery]');
  expect(read.leftOut.map((each) => each.what)).toEqual(['[contact-form-7]', '[highlight]']);
});

describe('footnotes', () => {
  const mark = (name: string, number: number) =>
    `<sup data-fn="${name}" class="fn"><a href="#${name}" id="${name}-link">${number}</a></sup>`;
  const footnotes = new Map([
    ['a1', 'See the <em>Ledger</em>, <a href="https://example.org/p">page 4</a>.'],
    ['b2', 'Նավահանգիստ'],
  ]);
  const read = (html: string) => htmlToProse(html, { footnotes });

  it('come to stand where they are referred to, with names of their own', () => {
    const { prose, leftOut } = read(`<p>Dues rose${mark('a1', 1)}, <b>twice${mark('b2', 2)}</b>.</p><!-- wp:footnotes /-->`);
    expect(parseProse(prose).blocks).toMatchObject([
      {
        text: [
          { text: 'Dues rose' },
          {
            kind: 'footnote',
            text: [
              { text: 'See the ' },
              { text: 'Ledger', marks: [{ kind: 'emphasis' }] },
              { text: ', ' },
              { text: 'page 4', marks: [{ kind: 'link', address: 'https://example.org/p' }] },
              { text: '.' },
            ],
          },
          { text: ', ' },
          { text: 'twice', marks: [{ kind: 'strong' }] },
          { kind: 'footnote', text: [{ text: 'Նավահանգիստ' }] },
          { text: '.' },
        ],
      },
    ]);
    expect(new Set(footnotesOf(prose.blocks).map(({ id }) => id)).size).toBe(2);
    expect(leftOut).toEqual([]);
  });

  it('are read in cells of tables and entries of lists', () => {
    const { prose } = read(`<table><tr><td>4${mark('a1', 1)}</td></tr></table><ul><li>x${mark('b2', 2)}</li></ul>`);
    expect(footnotesOf(parseProse(prose).blocks).map(({ text }) => inlineToText(text))).toEqual(['See the Ledger, page 4.', 'Նավահանգիստ']);
  });

  it('leave their number where their words are missing or stand elsewhere already, and are noted', () => {
    const { prose, leftOut } = read(`<p>a${mark('a1', 1)} b${mark('a1', 1)} c${mark('gone', 3)}</p>`);
    expect(proseToText(prose)).toBe('a b1 c3\n\nSee the Ledger, page 4.');
    expect(leftOut.filter(({ what }) => what === 'footnote').map(({ why }) => why)).toEqual([
      'it is referred to more than once; its number stays',
      'its words are missing',
      'nothing in the text refers to it',
    ]);
  });
});

it('reads a table with headings, spans and a caption', () => {
  const html =
    '<figure class="wp-block-table"><table><thead><tr><th>A</th><th colspan="2">B</th></tr></thead><tbody><tr><td rowspan="9">1<br>2</td><td><p>x</p><p>y</p></td></tr></tbody></table><figcaption>Loads</figcaption></figure>';
  expect(blocksOf(html)).toMatchObject([
    {
      kind: 'table',
      caption: 'Loads',
      rows: [
        [
          { header: true, columns: 1 },
          { header: true, columns: 2 },
        ],
        [{ rows: 1, text: [{ text: '1' }, { kind: 'break' }, { text: '2' }] }, { text: [{ text: 'x' }, { kind: 'break' }, { text: 'y' }] }],
      ],
    },
  ]);
});

it('keeps spaces of verse and code', () => {
  expect(blocksOf('<pre class="wp-block-verse">a\n  b &amp; c</pre>')).toMatchObject([{ kind: 'preformatted', text: 'a\n  b & c' }]);
});

it('notes blocks that have no words of their own, and scripts', () => {
  const read = htmlToProse('<!-- wp:latest-posts {"a":1} /--><!-- wp:paragraph --><p>x</p><!-- /wp:paragraph --><script>alert(1)</script>');
  expect(read.leftOut).toEqual([
    { what: 'block latest-posts', why: expect.any(String), times: 1 },
    { what: '<script>', why: expect.any(String), times: 1 },
  ]);
  expect(proseToText(read.prose)).toBe('x');
});

it('places a picture met inside a sentence after its paragraph', () => {
  expect(blocksOf('<p>One <img src="https://e.org/1.jpg"> two.</p>', withPictures).map((block) => block.kind)).toEqual([
    'paragraph',
    'picture',
  ]);
});

it('names segments by their content, so that a changed paragraph changes no other name', () => {
  const before = blocksOf('<p>a</p><p>b</p><p>b</p>').map((block) => block.id);
  const after = blocksOf('<p>changed</p><p>b</p><p>b</p>').map((block) => block.id);
  expect(after.slice(1)).toEqual(before.slice(1));
  expect(new Set(before).size).toBe(3);
});
