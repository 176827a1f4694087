import { randomUUID } from 'node:crypto';
import type { ArticleContent } from '@coranto/contract/article';
import { type EditionSettings, plainEditionSettings } from '@coranto/contract/edition';
import { openReading } from '@coranto/newsroom/published';
import {
  aContributor,
  addEdition,
  addPicture,
  addSection,
  anOwner,
  type Newsroom,
  nameMasthead,
  publishArticle,
  saveCampaign,
  saveRevision,
  translateArticle,
} from '@coranto/newsroom/testing';
import { type Page, renderPage, type SiteSettings } from './site.ts';

/** Settings of a site whose files are known by name only. */
export const siteForTests: SiteSettings = {
  origin: 'https://sheet.example',
  assets: { addresses: { 'reader.css': '/assets/reader-A1.css', 'reader.island.ts': '/assets/reader-B2.js' }, files: new Map() },
};

/** What every edition of these tests has around its articles. */
const editionSettings: EditionSettings = {
  ...plainEditionSettings,
  tagline: 'Tagline',
  socialLinks: (['x', 'youtube', 'instagram', 'facebook', 'telegram'] as const).map((network) => ({
    network,
    address: `https://example.org/${network}`,
  })),
  appLinks: [
    { store: 'app-store', address: 'https://apps.apple.com/app/sheet/id123456' },
    { store: 'google-play', address: 'https://example.org/play' },
  ],
  reuse: { terms: 'Only with a hyperlink.', licenceAddress: 'https://example.org/licence' },
  colophon: 'Published by a cooperative.',
  follow: { network: 'instagram', text: 'One picture every morning.', address: 'https://example.org/follow' },
};

/** The editions of the tests: prefix, zone, section slug and name in the language's own script. */
export const testEditions = {
  en: { timeZone: 'Europe/London', slug: 'interviews', section: 'Interviews', headline: 'Land and water' },
  ru: { timeZone: 'Europe/Moscow', slug: 'интервью', section: 'Интервью', headline: 'Земля и вода' },
  hy: { timeZone: 'Asia/Yerevan', slug: 'հարցազրույցներ', section: 'Հարցազրույցներ', headline: 'Ցամաք և ջուր' },
  az: { timeZone: 'Asia/Baku', slug: 'müsahibələr', section: 'Müsahibələr', headline: 'Quru və su' },
  ar: { timeZone: 'Asia/Beirut', slug: 'حوارات', section: 'حوارات', headline: 'البر والماء' },
} as const;

/** Prefix of an edition of the tests. */
export type TestLanguage = keyof typeof testEditions;

type Placed = { editionId: string; sectionId: string };

/** Five editions with one section each, counterparts of one another. */
export async function fiveEditions(newsroom: Newsroom): Promise<Record<TestLanguage, Placed>> {
  await nameMasthead(newsroom, anOwner, { name: 'Sheet' });
  const placed: Partial<Record<TestLanguage, Placed>> = {};
  for (const [language, { timeZone, slug, section }] of Object.entries(testEditions)) {
    const [editionId, sectionId] = [randomUUID(), randomUUID()];
    await addEdition(newsroom, anOwner, {
      id: editionId,
      prefix: language,
      language,
      name: `Sheet ${language}`,
      timeZone,
      settings: editionSettings,
    });
    await addSection(newsroom, anOwner, {
      id: sectionId,
      editionId,
      slug,
      name: section,
      description: `About: ${section}`,
      counterpart: 'interviews',
    });
    await saveCampaign(newsroom, anOwner, {
      campaignId: randomUUID(),
      name: 'Subscriptions',
      pictureId: null,
      weight: 1,
      liveFrom: '2020-01-01T00:00:00Z',
      liveUntil: null,
      places: [{ editionId, words: 'The Saturday paper', address: 'https://example.org/subscribe', sectionIds: [] }],
    });
    placed[language as TestLanguage] = { editionId, sectionId };
  }
  return placed as Record<TestLanguage, Placed>; // every language was placed in the loop
}

/** A picture in all languages. */
export async function aPicture(newsroom: Newsroom): Promise<string> {
  const id = randomUUID();
  const prepared = {
    file: 'quay.jpg',
    mediaType: 'image/jpeg',
    widthPx: 1600,
    heightPx: 1000,
    renditions: [
      { file: 'quay-480.jpg', mediaType: 'image/jpeg', widthPx: 480, heightPx: 300 },
      { file: 'quay-1200.jpg', mediaType: 'image/jpeg', widthPx: 1200, heightPx: 750 },
    ],
  };
  const words = Object.fromEntries(
    Object.keys(testEditions).map((language) => [
      language,
      { caption: `Caption ${language}`, altText: `Alt ${language}`, credit: 'Sona Hakim' },
    ]),
  );
  await addPicture(newsroom, anOwner, { id, prepared, mayBeReused: true, words });
  return id;
}

/** Someone known in every language. */
export async function someone(newsroom: Newsroom, slug: string): Promise<string> {
  return aContributor(newsroom, slug, Object.fromEntries(Object.keys(testEditions).map((language) => [language, `${slug} ${language}`])));
}

/** Translates an article and publishes the translation with its own words. */
export async function translate(
  newsroom: Newsroom,
  source: { articleId: string; revisionId: string },
  placed: Placed,
  content: ArticleContent,
) {
  const [articleId, revisionId, own] = [randomUUID(), randomUUID(), randomUUID()];
  await translateArticle(newsroom, anOwner, {
    sourceArticleId: source.articleId,
    sourceRevisionId: source.revisionId,
    editionId: placed.editionId,
    articleId,
    revisionId,
  });
  await saveRevision(newsroom, anOwner, { articleId, revisionId: own, basedOn: revisionId, content });
  const { address } = await publishArticle(newsroom, anOwner, { articleId, revisionId: own });
  return { articleId, revisionId: own, address };
}

/** The page at a path, as the press asks for it. */
export async function openPage(newsroom: Newsroom, path: string, query = ''): Promise<Page | null> {
  return renderPage(
    openReading(newsroom.database.published, () => undefined),
    siteForTests,
    { path, query: new URLSearchParams(query) },
  );
}
