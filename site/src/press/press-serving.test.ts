import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { aLiveArticle, aNewsroom, anEdition, type Newsroom, openDatabaseForTests, silence } from '@coranto/newsroom/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPress, type Press } from './press.ts';
import { openReader, type Reader, renderFailureForTests, renderForTests } from './press-testing.ts';

const all = { 'accept-encoding': 'gzip, deflate, br, zstd' };

let newsroom: Newsroom;
let press: Press;
let reader: Reader;
let address: string;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  const { database } = newsroom;
  address = (await aLiveArticle(newsroom, await anEdition(newsroom, 'en'))).address;
  press = await openPress({
    rows: database.published,
    onChange: database.onChange,
    render: renderForTests,
    renderFailure: renderFailureForTests,
    log: silence,
  });
  reader = await openReader(press);
});

afterEach(async () => {
  await reader.close();
  await press.close();
});

describe('serving a page', () => {
  it('renders once and answers from memory from then on', async () => {
    const first = await reader.get(address);
    const second = await reader.get(address);
    expect(first.status).toBe(200);
    expect(second.body).toEqual(first.body);
    expect(press.stats()).toMatchObject({ renders: 1, hits: 1, misses: 1 });
  });

  it('gives each reader the encoding they take, and a better packed one from the second reading on', async () => {
    const quick = await reader.get(address, all);
    const plain = await reader.get(address);
    const gzip = await reader.get(address, { 'accept-encoding': 'gzip' });
    await press.settled();
    const well = await reader.get(address, all);
    const answers = [quick, plain, gzip, well];
    expect(answers.map((answer) => answer.headers['content-encoding'])).toEqual(['br', undefined, 'gzip', 'br']);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    for (const brotli of [quick, well]) expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
    expect(well.body.length).toBeLessThan(quick.body.length);
    expect(new Set(answers.map((answer) => answer.headers.etag)).size).toBe(4);
    for (const answer of answers) {
      expect(answer.headers['content-length']).toBe(String(answer.body.length));
      expect(answer.headers.vary).toBe('Accept-Encoding');
      expect(answer.headers.etag).toMatch(/^"[^"]+"$/);
    }
    expect((await reader.get(address, { ...all, 'if-none-match': quick.headers.etag })).status).toBe(304);
  });

  it('says "not modified" to those who hold the page, in whatever encoding they hold it', async () => {
    const gzip = await reader.get(address, all);
    const held = await reader.get(address, { ...all, 'if-none-match': `"other", W/${gzip.headers.etag}` });
    expect(held.status).toBe(304);
    expect(held.body.length).toBe(0);
    expect(held.headers.etag).toBe(gzip.headers.etag);
    expect(held.headers['cache-control']).toBe(gzip.headers['cache-control']);
    expect((await reader.get(address, { 'if-none-match': '*' })).status).toBe(304);
    expect((await reader.get(address, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('answers HEAD with the same headers and no body', async () => {
    const full = await reader.get(address);
    const head = await reader.ask('HEAD', address);
    expect(head.status).toBe(200);
    expect(head.body.length).toBe(0);
    expect(head.headers.etag).toBe(full.headers.etag);
    expect(head.headers['content-length']).toBe(full.headers['content-length']);
  });

  it('leaves other methods to others', async () => {
    expect((await reader.ask('POST', address)).status).toBe(418);
  });

  it('leaves the bare root to others, whatever stands behind its question mark', async () => {
    expect((await reader.get('/')).status).toBe(418);
    expect((await reader.get('/?utm_source=x')).status).toBe(418);
    expect((await reader.get('/?p=12')).status).toBe(404);
  });

  it('tells caches how long, browsers what is allowed, and everyone the language', async () => {
    const { headers } = await reader.get(address);
    expect(headers['cache-control']).toContain('max-age=0');
    expect(headers['cache-control']).toContain('s-maxage=');
    // Browsers heed this word too, and would show what stood there before.
    expect(headers['cache-control']).not.toContain('stale-while-revalidate');
    expect(headers['cdn-cache-control']).toContain('stale-while-revalidate=5');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-language']).toBe('en');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['surrogate-key']).toMatch(/\ba-[0-9a-f]{8}\b/);
  });

  it('does not let queries that mean nothing past the store', async () => {
    await reader.get(address);
    for (let each = 0; each < 50; each++) await reader.get(`${address}?utm_source=${each}&x${each}=1`);
    expect(press.stats()).toMatchObject({ renders: 1, hits: 50, pages: 1 });
  });

  it('finds a page in every way its address can be written', async () => {
    const ru = await anEdition(newsroom, 'ru');
    const article = await aLiveArticle(newsroom, ru, { headline: 'Причал снова открыт' });
    await press.wake();
    const encoded = await reader.get(encodeURI(article.address));
    expect(encoded.status).toBe(200);
    expect(encoded.headers['content-language']).toBe('ru');
    expect(press.why(article.address)?.isFresh).toBe(true);
  });

  it('does not keep what people search for', async () => {
    await reader.get('/en/search?q=quay');
    await reader.get('/en/search?q=quay');
    expect(press.stats()).toMatchObject({ renders: 2, pages: 0 });
  });

  it('explains what a page depends on', async () => {
    await reader.get(address);
    const why = press.why(address);
    expect(why?.dependencies.map((dependency) => dependency.kind)).toContain('window');
    expect(why?.dependencies.some((dependency) => dependency.kind === 'record' && dependency.key.startsWith('article:'))).toBe(true);
    expect(press.why('/en/nothing')).toBeNull();
  });
});
