import { type Frame, findArticleAt, findFrame, type Published } from '@coranto/newsroom/published';
import { articlePage } from './article/article-page.tsx';
import { contributorPage } from './contributor/contributor-page.tsx';
import { dayPage } from './day/day-page.tsx';
import { parseDay } from './day/local-day.ts';
import { domainPage } from './domain/domain-pages.ts';
import { notFoundPage, withdrawnPage } from './errors/notice-page.tsx';
import { feedPage, isFeedForm } from './feed/feed-page.ts';
import { mostReadPart, toHref } from './frame/addresses.ts';
import { frontPage } from './front/front-page.tsx';
import { manifestPage } from './manifest/manifest-page.ts';
import { mostReadPage } from './most-read/most-read-page.tsx';
import { oembedPage } from './oembed/oembed-page.ts';
import { offlinePage, workerPage } from './offline/offline-page.tsx';
import { movedForNow, movedTo, type Page, type PageRequest, type SiteSettings } from './page.ts';
import { republishPage } from './republish/republish-page.tsx';
import { searchPage } from './search/search-page.tsx';
import { sectionPage } from './section/section-page.tsx';
import { newsSitemapPage } from './sitemap/news-sitemap-page.ts';
import { sitemapIndexPage } from './sitemap/sitemap-index-page.ts';
import { editionSitemapPage, listsSitemapPage } from './sitemap/sitemap-page.ts';
import { topicPage } from './topic/topic-page.tsx';

/**
 * Makes the page at an address, or `null` where no edition stands and nothing ever stood: then the server may have something there.
 * Inside an edition an unknown address gives a page too, with status 404 and in its language.
 */
export async function renderPage(published: Published, settings: SiteSettings, request: PageRequest): Promise<Page | null> {
  const { path } = request;
  if (path === '/sitemap.xml') return sitemapIndexPage(published, settings);
  if (path === '/sw.js') return workerPage(settings);
  if (path === '/oembed') return oembedPage(published, settings, request.query);
  const ofDomain = await domainPage(published, settings, path);
  if (ofDomain) return ofDomain;
  const [, prefix = '', ...rest] = path.split('/');
  // A sitemap shows no names, so it does not look at the frame, which every renamed section changes.
  const name = nameOfSitemap(rest);
  if (name !== null) {
    const sitemap = await editionSitemapPage(published, settings, { prefix, name });
    if (sitemap) return sitemap;
  }
  const frame = prefix === '' ? null : await findFrame(published, prefix);
  if (!frame) return pageAtKnownAddress(published, settings, request);
  return (await pageOfEdition(published, settings, { frame, rest, request })) ?? notFoundPage(settings, frame);
}

type InEdition = { frame: Frame; rest: string[]; request: PageRequest };

async function pageOfEdition(published: Published, settings: SiteSettings, { frame, rest, request }: InEdition): Promise<Page | null> {
  const [first = ''] = rest;
  const after = request.query.get('after');
  if (rest.length === 0) return frontPage(published, settings, frame);
  const form = rest.at(-1);
  if (isFeedForm(form)) return feedPage(published, settings, { frame, parts: rest.slice(0, -1), form, after });
  if (rest.length === 1) {
    if (first === 'offline') return offlinePage(settings, frame);
    if (first === mostReadPart) return mostReadPage(published, settings, frame);
    if (first === 'search') return searchPage(published, settings, { frame, query: request.query });
    const section = frame.sections.find((candidate) => candidate.slug === first);
    if (section) return sectionPage(published, settings, { frame, section, after });
  }
  const forMachines = await pageForMachines(published, settings, { frame, rest });
  if (forMachines) return forMachines;
  const list = await pageOfList(published, settings, { frame, rest, after });
  return list ?? pageAtKnownAddress(published, settings, request);
}

/** What machines ask of an edition. */
async function pageForMachines(
  published: Published,
  settings: SiteSettings,
  { frame, rest }: { frame: Frame; rest: readonly string[] },
): Promise<Page | null> {
  if (rest.length !== 1) return null;
  if (rest[0] === 'manifest.webmanifest') return manifestPage(settings, frame);
  if (rest[0] === 'sitemap.xml') return listsSitemapPage(settings, frame);
  return rest[0] === 'news-sitemap.xml' ? newsSitemapPage(published, settings, frame) : null;
}

/** The name of the file at `…/sitemap/2026-11.xml`, or `null`. */
function nameOfSitemap([first, second = '', ...more]: readonly string[]): string | null {
  return first === 'sitemap' && more.length === 0 && second.endsWith('.xml') ? second.slice(0, -'.xml'.length) : null;
}

/** The page of a contributor, a topic or a day. */
async function pageOfList(
  published: Published,
  settings: SiteSettings,
  { frame, rest, after }: { frame: Frame; rest: readonly string[]; after: string | null },
): Promise<Page | null> {
  const [first = '', second, third, ...more] = rest;
  if (second === undefined || more.length > 0) return null;
  if (third !== undefined) {
    const day = parseDay(first, second, third);
    return day && dayPage(published, settings, { frame, day, after });
  }
  if (first === 'people') return contributorPage(published, settings, { frame, slug: second, after });
  return first === 'topics' ? topicPage(published, settings, { frame, slug: second, after }) : null;
}

/**
 * What stands at an address that articles have or had. Archives bring addresses whose query matters (`/?p=12`); for all others a query
 * means nothing, so it is looked at last. A slash too many at the end leads to the address without it.
 */
async function pageAtKnownAddress(published: Published, settings: SiteSettings, { path, query }: PageRequest): Promise<Page | null> {
  const found =
    (path === '/' ? null : await findArticleAt(published, path)) ??
    (query.size > 0 ? await findArticleAt(published, `${path}?${query}`) : null);
  switch (found?.state) {
    case 'live':
      return articlePage(published, settings, found);
    case 'withdrawn':
      return withdrawnPage(settings, found);
    case 'moved':
      return found.isForNow ? movedForNow(toHref(found.address), []) : movedTo(toHref(found.address), []);
    default:
      return (await republishPage(published, settings, path)) ?? withoutSlash(published, path);
  }
}

async function withoutSlash(published: Published, path: string): Promise<Page | null> {
  if (!path.endsWith('/') || path === '/') return null;
  const shorter = path.replace(/\/+$/, '');
  const prefix = shorter.split('/')[1] ?? '';
  const isOfEdition = prefix !== '' && (await findFrame(published, prefix)) !== null;
  return isOfEdition ? movedTo(toHref(shorter), []) : null;
}
