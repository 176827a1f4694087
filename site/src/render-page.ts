import { type Frame, findArticleAt, findFrame, type Published } from '@coranto/newsroom/published';
import { articlePage } from './article/article-page.tsx';
import { contributorPage } from './contributor/contributor-page.tsx';
import { dayPage } from './day/day-page.tsx';
import { parseDay } from './day/local-day.ts';
import { notFoundPage, withdrawnPage } from './errors/notice-page.tsx';
import { feedPage, isFeedForm } from './feed/feed-page.ts';
import { toHref } from './frame/addresses.ts';
import { frontPage } from './front/front-page.tsx';
import { movedTo, type Page, type PageRequest, type SiteSettings } from './page.ts';
import { searchPage } from './search/search-page.tsx';
import { sectionPage } from './section/section-page.tsx';
import { robotsPage } from './sitemap/robots-page.ts';
import { sitemapFile, sitemapPage } from './sitemap/sitemap-page.ts';
import { topicPage } from './topic/topic-page.tsx';

/**
 * Makes the page at an address, or `null` where no edition stands and nothing ever stood: then the server may have something there.
 * Inside an edition an unknown address gives a page too, with status 404 and in its language.
 */
export async function renderPage(published: Published, settings: SiteSettings, request: PageRequest): Promise<Page | null> {
  const { path } = request;
  if (path === '/robots.txt') return robotsPage(settings);
  if (path === '/sitemap.xml') return sitemapPage(published, settings);
  const file = /^\/sitemap\/([1-9]\d{0,5})\.xml$/.exec(path);
  if (file) return sitemapFile(published, settings, Number(file[1]));
  const [, prefix = '', ...rest] = path.split('/');
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
    if (first === 'search') return searchPage(published, settings, { frame, query: request.query });
    const section = frame.sections.find((candidate) => candidate.slug === first);
    if (section) return sectionPage(published, settings, { frame, section, after });
  }
  const list = await pageOfList(published, settings, { frame, rest, after });
  return list ?? pageAtKnownAddress(published, settings, request);
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
      return movedTo(toHref(found.address), []);
    default:
      return withoutSlash(published, path);
  }
}

async function withoutSlash(published: Published, path: string): Promise<Page | null> {
  if (!path.endsWith('/') || path === '/') return null;
  const shorter = path.replace(/\/+$/, '');
  const prefix = shorter.split('/')[1] ?? '';
  const isOfEdition = prefix !== '' && (await findFrame(published, prefix)) !== null;
  return isOfEdition ? movedTo(toHref(shorter), []) : null;
}
