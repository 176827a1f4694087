import { aLiveArticle, aNewsroom, anEdition, openDatabaseForTests, setClock } from '@coranto/newsroom/testing';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { openPage } from '../newsroom-testing.ts';
import { toXml } from './xml.ts';

/** Every element with text, by its path; throws where the file is not well formed. */
function readXml(file: string): [path: string, text: string][] {
  const found: [string, string][] = [];
  const open: string[] = [];
  let text = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    open.push(tag.name);
    text = '';
  });
  parser.on('text', (more) => {
    text += more;
  });
  parser.on('closetag', () => {
    if (text.trim() !== '') found.push([open.join('/'), text]);
    text = '';
    open.pop();
  });
  parser.on('error', (problem) => {
    throw problem;
  });
  parser.write(file).close();
  return found;
}

it('gives the newest articles of an edition as well-formed RSS, hostile words and all', async () => {
  const newsroom = await aNewsroom(await openDatabaseForTests());
  const edition = await anEdition(newsroom, 'ar');
  await setClock(newsroom.database, '2023-02-27T12:55:00Z');
  await aLiveArticle(newsroom, edition, { headline: 'ملح & <b>بحر</b> ]]>', standfirst: 'a\u0008b "c"' });
  await setClock(newsroom.database, '2023-02-28T12:55:00Z');
  const newest = await aLiveArticle(newsroom, edition, { headline: 'الأحدث' });
  const page = await openPage(newsroom, '/ar/feed.xml');
  expect(page).toMatchObject({ status: 200, contentType: 'application/rss+xml; charset=utf-8', isStored: true });
  const all = readXml(page!.body);
  const of = (path: string) => all.filter(([found]) => found === path).map(([, text]) => text);
  expect(of('rss/channel/language')).toEqual(['ar']);
  expect(of('rss/channel/lastBuildDate')).toEqual(['Tue, 28 Feb 2023 12:55:00 GMT']);
  expect(of('rss/channel/item/title')).toEqual(['الأحدث', 'ملح & <b>بحر</b> ]]>']);
  expect(of('rss/channel/item/description')[1]).toBe('ab "c"');
  expect(of('rss/channel/item/pubDate')).toEqual(['Tue, 28 Feb 2023 12:55:00 GMT', 'Mon, 27 Feb 2023 12:55:00 GMT']);
  expect(of('rss/channel/item/link')[0]).toBe(`https://sheet.example${encodeURI(newest.address)}`);
  expect(of('rss/channel/item/guid')[0]).toBe(`urn:uuid:${newest.articleId}`);
});

it('lists what there is to read in the sitemap, with every language of each story', async () => {
  const newsroom = await aNewsroom(await openDatabaseForTests());
  const edition = await anEdition(newsroom, 'hy');
  const { address } = await aLiveArticle(newsroom, edition, { headline: 'Նավահանգիստը բաց է' });
  const page = await openPage(newsroom, '/sitemap.xml');
  const addresses = readXml(page!.body).flatMap(([path, text]) => (path === 'urlset/url/loc' ? [decodeURI(new URL(text).pathname)] : []));
  expect(addresses).toEqual(['/hy', '/hy/harbour', '/hy/city', address]);
  expect(page!.body).toContain(`hreflang="hy" href="https://sheet.example${encodeURI(address)}"`);
  expect(page!.body).toContain('hreflang="x-default"');
  expect(await openPage(newsroom, '/sitemap/2.xml')).toBe(null);
});

it('leaves out of XML what XML cannot hold', () => {
  expect(toXml('\u0000a\u001f\ufffe<&>"\'\ud800')).toBe('a&lt;&amp;&gt;&quot;&apos;\ufffd');
});
