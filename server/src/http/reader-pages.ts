import { type Frame, listEditions, type Published, readFrame } from '@coranto/newsroom/published';
import {
  type AskedBy,
  chooseEdition,
  notFoundPage,
  type Page,
  type PageRequest,
  rememberedIn,
  renderErrorPage,
  renderPage,
  type SiteSettings,
} from '@coranto/site';

const html = 'text/html; charset=utf-8';

/** The page at a reader's address; where no edition stands, the edition nearest to the reader says that there is nothing. */
export async function renderReaderPage(published: Published, site: SiteSettings, request: PageRequest): Promise<Page> {
  const page = await renderPage(published, site, request);
  if (page) return page;
  const editions = await listEditions(published);
  const frames = new Map<string, Frame>();
  for (const { id } of editions) frames.set(id, await readFrame(published, id));
  const forReader = (reader: AskedBy): Page => {
    const edition = chooseEdition(editions, reader.acceptLanguage, rememberedIn(reader.cookie));
    const frame = edition && frames.get(edition.id);
    const found = frame ? notFoundPage(site, frame) : notFoundWithoutEdition(site, reader.acceptLanguage);
    return { ...found, isStored: false, headers: { vary: 'Accept-Encoding, Accept-Language, Cookie' } };
  };
  return { ...forReader({ acceptLanguage: '', cookie: '' }), forReader };
}

function notFoundWithoutEdition(site: SiteSettings, acceptLanguage: string): Page {
  return { status: 404, contentType: html, body: renderErrorPage(site, { status: 404, acceptLanguage }), keys: [], isStored: false };
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
