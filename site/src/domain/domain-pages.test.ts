import { type MastheadSettings, plainMastheadSettings } from '@coranto/contract/masthead';
import { aNewsroom, anEdition, anOwner, changeMasthead, type Newsroom, openDatabaseForTests, setClock } from '@coranto/newsroom/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { openPage } from '../newsroom-testing.ts';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  await anEdition(newsroom, 'en');
  await anEdition(newsroom, 'hy');
});

const tell = (settings: Partial<MastheadSettings>) =>
  changeMasthead(newsroom, anOwner, { settings: { ...plainMastheadSettings, ...settings } });
const open = async (path: string) => (await openPage(newsroom, path))!;
const linesOf = async (path: string) => (await open(path)).body.trimEnd().split('\n');

it.each([
  '/ads.txt',
  '/app-ads.txt',
  '/.well-known/security.txt',
  '/.well-known/apple-app-site-association',
  '/.well-known/assetlinks.json',
])('has no %s while nobody has said anything about it, and keeps that answer', async (path) => {
  expect(await open(path)).toMatchObject({ status: 404, body: '', isStored: true });
  await tell({});
  expect((await open(path)).status).toBe(404);
});

/** @source RFC 9309 section 2.2.3: `*` stands for anything, `$` for the end */
function isRefused(lines: readonly string[], path: string): boolean {
  const patterns = lines.filter((line) => line.startsWith('Disallow: ')).map((line) => line.slice('Disallow: '.length));
  return patterns.some((pattern) => {
    const escaped = pattern.replace(/[.+?^{}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
    return new RegExp(`^${escaped.replace(/\$$/, '')}${pattern.endsWith('$') ? '$' : ''}`).test(path);
  });
}

describe('robots.txt', () => {
  it('lets crawlers read all but searches, and leads to the sitemap', async () => {
    expect(await open('/robots.txt')).toMatchObject({ status: 200, contentType: 'text/plain; charset=utf-8' });
    const lines = await linesOf('/robots.txt');
    expect(lines[0]).toBe('User-agent: *');
    expect(lines).toEqual(expect.arrayContaining(['Disallow: /studio/', 'Sitemap: https://sheet.example/sitemap.xml']));
    expect(lines).not.toContain('Disallow: /');
    for (const path of ['/en/search', '/hy/search?q=boat', '/studio/articles', '/api/articles']) expect(isRefused(lines, path)).toBe(true);
    for (const path of ['/en', '/en/searchlight', '/en/city/search-for-a-boat', '/hy/feed.xml', '/oembed?url=x'])
      expect(isRefused(lines, path)).toBe(false);
  });

  it('lets those read nothing that the newsroom refuses by name, in a group of their own', async () => {
    await tell({ refusedRobots: ['GPTBot', 'CCBot'] });
    expect((await linesOf('/robots.txt')).slice(0, 5)).toEqual([
      'User-agent: GPTBot',
      'User-agent: CCBot',
      'Disallow: /',
      '',
      'User-agent: *',
    ]);
  });
});

it('tells where weaknesses are told of, until less than a year after somebody said that it is right', async () => {
  await setClock(newsroom.database, '2026-03-01T12:00:00Z');
  await tell({
    security: { contacts: ['mailto:security@sheet.example', 'https://sheet.example/weak'], policyAddress: 'https://sheet.example/policy' },
  });
  expect(await open('/.well-known/security.txt')).toMatchObject({ status: 200, contentType: 'text/plain; charset=utf-8', isStored: true });
  const expected = [
    'Contact: mailto:security@sheet.example',
    'Contact: https://sheet.example/weak',
    'Expires: 2027-02-28T12:00:00.000Z',
    'Preferred-Languages: en, hy',
    'Canonical: https://sheet.example/.well-known/security.txt',
    'Policy: https://sheet.example/policy',
  ];
  expect(await linesOf('/.well-known/security.txt')).toEqual(expected);
  await setClock(newsroom.database, '2027-03-01T12:00:00Z');
  expect(await linesOf('/.well-known/security.txt')).toEqual(expected);
});

it('tells who may sell advertising, line by line', async () => {
  await tell({ adsText: '# ours\na.example, 1, DIRECT\n', appAdsText: 'b.example, 2, RESELLER' });
  expect(await linesOf('/ads.txt')).toEqual(['# ours', 'a.example, 1, DIRECT']);
  expect(await open('/app-ads.txt')).toMatchObject({ contentType: 'text/plain; charset=utf-8', body: 'b.example, 2, RESELLER\n' });
});

it('tells telephones which programs open its addresses', async () => {
  const fingerprint = Array.from({ length: 32 }, () => 'A1').join(':');
  await tell({
    appleApps: [{ appId: 'ABCDE12345.example.sheet', paths: ['/en/*', '/hy/*'] }],
    androidApps: [{ packageName: 'example.sheet', fingerprints: [fingerprint] }],
  });
  const apple = await open('/.well-known/apple-app-site-association');
  expect(apple.contentType).toBe('application/json');
  expect(JSON.parse(apple.body).applinks.details).toEqual([
    { appIDs: ['ABCDE12345.example.sheet'], components: [{ '/': '/en/*' }, { '/': '/hy/*' }] },
  ]);
  const android = await open('/.well-known/assetlinks.json');
  expect(android.contentType).toBe('application/json');
  expect(JSON.parse(android.body)).toEqual([
    {
      relation: ['delegate_permission/common.handle_all_urls'],
      target: { namespace: 'android_app', package_name: 'example.sheet', sha256_cert_fingerprints: [fingerprint] },
    },
  ]);
});

it('tells people who makes it, in what languages', async () => {
  const lines = await linesOf('/humans.txt');
  expect(lines).toEqual(expect.arrayContaining(['Newspaper: The Harbour Sheet', 'Հայերեն: Sheet (hy)', 'Language: English / Հայերեն']));
});
