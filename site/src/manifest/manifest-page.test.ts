import { openReading } from '@coranto/newsroom/published';
import { aNewsroom, type Newsroom, openDatabaseForTests } from '@coranto/newsroom/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { iconDrawings } from '../icons/flower.ts';
import { find } from '../markup-testing.ts';
import { fiveEditions, siteForTests, type TestLanguage, testEditions } from '../newsroom-testing.ts';
import { renderPage, type SiteSettings } from '../site.ts';
import { wordsFor } from '../words/words.ts';

const languages = Object.keys(testEditions) as TestLanguage[]; // the keys of the table
const icons = Object.fromEntries(iconDrawings.map(({ file }) => [file, `/assets/${file.replace('.png', '-A1.png')}`]));
const site: SiteSettings = {
  ...siteForTests,
  assets: { ...siteForTests.assets, addresses: { ...siteForTests.assets.addresses, ...icons } },
};
let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  await fiveEditions(newsroom);
});

async function open(path: string) {
  const published = openReading(newsroom.database.published, () => undefined);
  return (await renderPage(published, site, { path: decodeURI(path), query: new URLSearchParams() }))!;
}

describe.each(languages)('the manifest in %s', (language) => {
  it('is named on every page, and is a program of this edition, in its language and direction', async () => {
    const { body } = await open(`/${language}`);
    const [link] = find(body, 'link', { rel: 'manifest' });
    const page = await open(link!.attributes.href!);
    expect(page).toMatchObject({ status: 200, contentType: 'application/manifest+json; charset=utf-8', isStored: true });
    expect(JSON.parse(page.body)).toMatchObject({
      id: `/${language}`,
      start_url: `/${language}`,
      scope: `/${language}`,
      name: `Sheet ${language}`,
      short_name: `Sheet ${language}`,
      description: 'Tagline',
      lang: language,
      dir: language === 'ar' ? 'rtl' : 'ltr',
      display: 'standalone',
    });
  });

  it('has shortcuts to places that are there', async () => {
    const { shortcuts } = JSON.parse((await open(`/${language}/manifest.webmanifest`)).body);
    const { section, slug } = testEditions[language];
    expect(shortcuts).toEqual([
      { name: section, url: encodeURI(`/${language}/${slug}`) },
      { name: wordsFor(language).search, url: `/${language}/search` },
    ]);
    for (const { url } of shortcuts) expect((await open(url)).status).toBe(200);
  });
});

it('has icons of both usual sizes and one that may be masked, under names that the build gave them', async () => {
  const manifest = JSON.parse((await open('/en/manifest.webmanifest')).body);
  expect(manifest.icons).toEqual([
    { src: '/assets/icon-192-A1.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: '/assets/icon-512-A1.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: '/assets/icon-maskable-512-A1.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ]);
  const head = (await open('/en')).body;
  expect(find(head, 'link', { rel: 'apple-touch-icon' })[0]?.attributes.href).toBe('/assets/icon-180-A1.png');
  expect(find(head, 'link', { rel: 'icon' })[0]?.attributes.href).toMatch(/^data:image\/svg\+xml,%3Csvg/);
});
