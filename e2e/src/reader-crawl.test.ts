import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkMarkup } from './check-markup.ts';
import { ask, askSitemaps, attribute, type CrawledPage, crawlSite, measureBytes } from './crawl.ts';
import { inspectAlternates, inspectPage, isForMachines } from './crawl-rules.ts';
import { startDemo } from './demo-program.ts';
import type { RunningProgram } from './run-program.ts';
import { type Desk, found, openDesk } from './write-articles.ts';

const prefixes = ['en', 'ru', 'hy', 'az', 'ar'];

let program: RunningProgram;
let desk: Desk;
let origin: string;
let pages: Map<string, CrawledPage>;
const sitemaps = new Map<string, string>();
let withdrawn: string;
let moved: { from: string; to: string };

beforeAll(async () => {
  program = await startDemo();
  origin = program.origin;
  desk = await openDesk(program);
  const taken = await desk.write('en', { headline: 'A story that was taken back' });
  withdrawn = await desk.publish(taken);
  await desk.withdraw(taken.articleId, 'A note.');
  const renamed = await desk.write('hy', { headline: 'Հին հասցե' });
  const from = await desk.publish(renamed);
  await desk.person.send('PUT', `/api/articles/${renamed.articleId}/settings`, { articleId: renamed.articleId, slug: 'նոր-հասցե' });
  moved = { from, to: encodeURI(found((await desk.open(renamed.articleId)).live, 'renamed article').address) };
  const starts = prefixes.flatMap((prefix) => [`/${prefix}`, `/${prefix}/search`, `/${prefix}/nowhere/at-all`]);
  pages = await crawlSite(origin, [...starts, withdrawn, '/robots.txt']);
  for (const { address, body } of await askSitemaps(origin)) sitemaps.set(address, body);
});
afterAll(async () => {
  await program.stop();
});

function htmlPages(): CrawledPage[] {
  return [...pages.values()].filter((page) => page.elements.length > 0);
}

describe('the whole site', () => {
  it('is reached from the fronts: every address of the sitemap, and more', () => {
    const listed = addressesOfSitemap();
    expect(listed.length).toBeGreaterThan(60);
    expect(listed.filter((address) => !pages.has(address)).map(decodeURI)).toEqual([]);
  });

  it('has no link that leads nowhere, to an error or by a detour', () => {
    const wanted = (address: string) => (address.endsWith('/nowhere/at-all') ? 404 : address === withdrawn ? 410 : 200);
    const broken = [...pages.values()].filter((page) => page.status !== wanted(page.address));
    expect(broken.map(({ status, address, foundOn }) => `${status} ${decodeURI(address)} on ${decodeURI(foundOn)}`)).toEqual([]);
  });

  it('has pages with one heading, their own language and address, described pictures, and words of their own script', () => {
    expect(htmlPages().flatMap((page) => inspectPage(page, origin))).toEqual([]);
  });

  it('is HTML without an error on every page, as the W3C checks it', { timeout: 180_000 }, async () => {
    const markup = htmlPages().map(({ address, body }) => ({ name: decodeURI(address), body }));
    expect(await checkMarkup(markup)).toEqual([]);
    const [page] = markup;
    expect(await checkMarkup([{ name: 'broken', body: found(page, 'page').body.replace('<main', '<main colour="red"') }])).toHaveLength(1);
  });

  it('names the languages of each page, and each of them names it', () => {
    const inLanguages = htmlPages().filter((page) => isForMachines(page) && !page.address.includes('?after='));
    expect(inLanguages.length).toBeGreaterThan(60);
    expect(inLanguages.flatMap((page) => inspectAlternates(page, pages, origin))).toEqual([]);
  });

  it('sends every article page with its styles and script in 40 KB, the script in 10 KB', async () => {
    const measured = new Map<string, number>();
    const bytesOf = async (address: string) => {
      const bytes = measured.get(address) ?? (await measureBytes(origin + address));
      measured.set(address, bytes);
      return bytes;
    };
    const heavy: string[] = [];
    for (const page of htmlPages().filter((each) => each.status === 200)) {
      const scripts = page.elements.filter((element) => element.tagName === 'script').map((element) => attribute(element, 'src'));
      const styles = page.elements
        .filter((element) => attribute(element, 'rel') === 'stylesheet')
        .map((element) => attribute(element, 'href'));
      const scriptBytes = await sum(scripts, bytesOf);
      const pageBytes = scriptBytes + (await sum(styles, bytesOf)) + (await bytesOf(page.address));
      if (scriptBytes > 10_000 || pageBytes > 40_000)
        heavy.push(`${decodeURI(page.address)}: ${pageBytes} bytes, ${scriptBytes} of script`);
    }
    expect(heavy).toEqual([]);
  });
});

async function sum(addresses: (string | null)[], bytesOf: (address: string) => Promise<number>): Promise<number> {
  let bytes = 0;
  for (const address of addresses) if (address !== null) bytes += await bytesOf(address);
  return bytes;
}

describe('what machines read', () => {
  it('is a feed for every list that a page names in its head, in three forms', async () => {
    const named = htmlPages().flatMap((page) =>
      page.elements
        .filter((element) => /rss|atom|feed/.test(attribute(element, 'type') ?? ''))
        .map((element) => attribute(element, 'href') ?? ''),
    );
    const types = { xml: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' };
    expect(new Set(named).size).toBeGreaterThan(100);
    for (const address of new Set(named)) {
      const answer = pages.get(address) ?? (await ask(origin + address));
      const [, ending = ''] = /\.(xml|atom|json)$/.exec(address) ?? [];
      expect([answer.status, answer.headers['content-type']?.split(';')[0]], address).toEqual([200, types[ending as keyof typeof types]]);
      if (ending === 'json') JSON.parse(answer.body);
      else readXml(answer.body);
    }
  });

  it.each(prefixes)('is a feed of /%s that is well-formed and lists live articles only', async (prefix) => {
    const feed = await ask(`${origin}/${prefix}/feed.xml`);
    expect([feed.headers['content-type'], feed.headers['content-language']]).toEqual(['application/rss+xml; charset=utf-8', prefix]);
    for (const form of ['feed.xml', 'feed.atom', 'feed.json']) {
      const { headers } = await ask(`${origin}/${prefix}/${form}`);
      expect((await ask(`${origin}/${prefix}/${form}`, { 'if-none-match': headers.etag ?? '' })).status).toBe(304);
    }
    const { texts } = readXml(feed.body);
    const addresses = texts('item/link');
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => pages.get(address.slice(origin.length))?.status !== 200)).toEqual([]);
    expect(new Set(texts('item/guid')).size).toBe(addresses.length);
    expect(texts('item/pubDate').every((date) => !Number.isNaN(Date.parse(date)))).toBe(true);
  });

  it('is a sitemap that is well-formed and lists live addresses only, each once', () => {
    const listed = addressesOfSitemap();
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.filter((address) => pages.get(address)?.status !== 200)).toEqual([]);
    expect(listed).not.toContain(withdrawn);
  });

  it('is a news sitemap for every edition, of live articles that came out first within two days', () => {
    for (const prefix of prefixes) {
      const { texts } = readXml(sitemaps.get(`/${prefix}/news-sitemap.xml`) ?? '');
      const addresses = texts('url/loc');
      expect(addresses.length).toBeGreaterThan(0);
      expect(addresses.filter((address) => pages.get(address.slice(origin.length))?.status !== 200)).toEqual([]);
      expect(new Set(texts('news:publication/news:language'))).toEqual(new Set([prefix]));
      const oldest = Math.min(...texts('news:news/news:publication_date').map((date) => Date.parse(date)));
      expect(Date.now() - oldest).toBeLessThan(2 * 86_400_000 + 60_000);
    }
  });

  it('is told where weaknesses are told of, and who may sell advertising', async () => {
    const security = await ask(`${origin}/.well-known/security.txt`);
    const expires = Date.parse(/^Expires: (.+)$/m.exec(security.body)?.[1] ?? '');
    expect(security.body).toMatch(/^Contact: mailto:/m);
    expect([expires > Date.now(), expires < Date.now() + 365 * 86_400_000]).toEqual([true, true]);
    const ads = await ask(`${origin}/ads.txt`);
    expect([ads.status, ads.headers['content-type'], ads.body.split(', ').length]).toEqual([200, 'text/plain; charset=utf-8', 4]);
    expect((await ask(`${origin}/app-ads.txt`)).status).toBe(404);
  });

  it('is a manifest for every edition, whose icons are there', async () => {
    for (const prefix of prefixes) {
      const { body, headers } = await ask(`${origin}/${prefix}/manifest.webmanifest`);
      expect(headers['content-type']).toBe('application/manifest+json; charset=utf-8');
      const manifest = JSON.parse(body);
      expect([manifest.lang, manifest.start_url, manifest.icons.length]).toEqual([prefix, `/${prefix}`, 3]);
      for (const { src, type } of manifest.icons) {
        const icon = await ask(origin + src);
        expect([icon.status, icon.headers['content-type'], icon.headers['content-encoding']]).toEqual([200, type, undefined]);
      }
    }
  });

  it('is a robots.txt that leads to the sitemap and keeps the studio out', () => {
    const body = pages.get('/robots.txt')?.body ?? '';
    expect(body).toContain(`Sitemap: ${origin}/sitemap.xml`);
    expect(body).toContain('Disallow: /studio/');
  });
});

describe('addresses', () => {
  it('answer 304 to those who hold the page, in every encoding', async () => {
    const [article] = await desk.findLive('ar', 'interview');
    for (const encoding of ['br', 'gzip', 'identity']) {
      const url = origin + found(article, 'article').address;
      const first = await ask(url, { 'accept-encoding': encoding });
      const etag = first.headers.etag ?? '';
      expect(etag).toMatch(/^"[^"]+"$/);
      const again = await ask(url, { 'accept-encoding': encoding, 'if-none-match': etag });
      expect([again.status, again.body]).toEqual([304, '']);
      expect((await ask(url, { 'accept-encoding': encoding, 'if-none-match': '"another"' })).status).toBe(200);
    }
  });

  it('that were left lead to the new one in one step', async () => {
    expect(moved.to).not.toBe(moved.from);
    const answer = await ask(origin + moved.from);
    expect([answer.status, answer.headers.location]).toEqual([301, moved.to]);
    expect((await ask(origin + moved.to)).status).toBe(200);
  });

  it('lead from / to the edition a reader prefers, or chose', async () => {
    const to = async (headers: Record<string, string>) => (await ask(`${origin}/`, headers)).headers.location;
    expect(await to({ 'accept-language': 'hy-AM,hy;q=0.9,en;q=0.5' })).toBe('/hy');
    expect(await to({ 'accept-language': 'ar-LB' })).toBe('/ar');
    expect(await to({ 'accept-language': 'xx' })).toBe('/en');
    expect(await to({ 'accept-language': 'ru', cookie: 'edition=az' })).toBe('/az');
  });
});

function addressesOfSitemap(): string[] {
  return [...sitemaps]
    .filter(([address]) => !address.endsWith('/news-sitemap.xml'))
    .flatMap(([, body]) => readXml(body).texts('url/loc'))
    .map((address) => address.slice(origin.length));
}

/** Reads XML, which throws where it is not well-formed; gives the texts at the end of a path of names. */
function readXml(xml: string): { texts(path: string): string[] } {
  const all: { path: string; text: string }[] = [];
  const open: { path: string; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => open.push({ path: `${open.at(-1)?.path ?? ''}/${tag.name}`, text: '' }));
  parser.on('text', (text) => {
    const current = open.at(-1);
    if (current) current.text += text;
  });
  parser.on('closetag', () => all.push(found(open.pop(), 'open element')));
  parser.write(xml).close();
  return { texts: (path) => all.filter((each) => each.path.endsWith(`/${path}`)).map((each) => each.text) };
}
