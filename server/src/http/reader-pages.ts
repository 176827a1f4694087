import { listEditions, type Published, readFrame } from '@coranto/newsroom/published';
import { notFoundPage, type Page, type PageRequest, renderErrorPage, renderPage, type SiteSettings } from '@coranto/site';

const html = 'text/html; charset=utf-8';

/** The page at a reader's address; where no edition stands, the first edition says that there is nothing. */
export async function renderReaderPage(published: Published, site: SiteSettings, request: PageRequest): Promise<Page> {
  const page = await renderPage(published, site, request);
  if (page) return page;
  const [edition] = await listEditions(published);
  if (!edition)
    return { status: 404, contentType: html, body: renderErrorPage(site, { status: 404, acceptLanguage: '' }), keys: [], isStored: false };
  return notFoundPage(site, await readFrame(published, edition.id));
}

/** What a reader gets while a page cannot be made and never was. */
export function renderFailure(site: SiteSettings, acceptLanguage: string): Page {
  return {
    status: 503,
    contentType: html,
    body: renderErrorPage(site, { status: 503, acceptLanguage }),
    headers: { 'retry-after': '5' },
    keys: [],
    isStored: false,
  };
}
