import { ask } from './crawl.ts';
import { typedWords } from './leak-crawl.ts';
import type { TenEditions } from './ten-editions.ts';
import { found } from './write-articles.ts';

export const tenPrefixes = ['en', 'ru', 'hy', 'az', 'ar', 'tr', 'ka', 'de', 'fr', 'es'];

export type PageKind = { name: string; address: string; status: number };

/** Every kind and state of page that a server gives in an edition. */
export async function pageKinds({ program, database, withdrawn }: TenEditions, prefix: string): Promise<PageKind[]> {
  const { origin } = program;
  const edition = await database.read.selectFrom('edition').select('id').where('prefix', '=', prefix).executeTakeFirstOrThrow();
  const articles = await database.read
    .selectFrom('published_article')
    .select(['address', 'story_kind'])
    .where('edition_id', '=', edition.id)
    .orderBy('first_published_at', 'desc')
    .execute();
  const of = (pick: (article: (typeof articles)[number]) => boolean): string =>
    encodeURI(found(articles.find(pick), `article in ${prefix}`).address);
  const section = await database.read
    .selectFrom('section')
    .select('slug')
    .where('edition_id', '=', edition.id)
    .orderBy('position')
    .executeTakeFirstOrThrow();
  const interview = of(({ story_kind }) => story_kind === 'interview');
  const [inSection, inInterview] = await Promise.all(
    [encodeURI(`/${prefix}/${section.slug}`), interview].map((address) => ask(origin + address)),
  );
  const link = (markup: string | undefined, pattern: RegExp): string =>
    found(pattern.exec(markup ?? '')?.[1], `${pattern} in ${prefix}`).replaceAll('&amp;', '&');
  const pages: [name: string, address: string, status?: number][] = [
    ['front', `/${prefix}`],
    ['section', encodeURI(`/${prefix}/${section.slug}`)],
    ['second page of a section', link(inSection?.body, /<a rel="next" href="([^"]+)"/)],
    ...articles.map(({ story_kind, address }): [string, string] => [story_kind, encodeURI(address)]),
    ['person', link(inInterview?.body, /href="(\/[a-z]+\/people\/[^"]+)"/)],
    ['topic', link(inInterview?.body, /href="(\/[a-z]+\/topics\/[^"/]+)"/)],
    ['day', link(inInterview?.body, /href="(\/[a-z]+\/\d{4}\/\d{2}\/\d{2})"/)],
    ['read most', `/${prefix}/most-read`],
    ['for those who republish', `${interview}/republish`],
    ['search', `/${prefix}/search`],
    ['search with results', `/${prefix}/search?q=${typedWords.found}`],
    ['search without results', `/${prefix}/search?q=${typedWords.nothing}`],
    ['results while typing', `/${prefix}/search?part=results&q=${typedWords.found}`],
    ['what lies on the device', `/${prefix}/offline`],
    ['missing', `/${prefix}/nowhere/at-all`, 404],
    ['withdrawn', found(withdrawn.get(prefix), `withdrawn article in ${prefix}`), 410],
  ];
  return pages.map(([name, address, status = 200]) => ({ name, address, status }));
}

/** Files in JSON that say something in words. */
export function machineFiles(prefix: string): string[] {
  return [`/${prefix}/feed.json`, `/${prefix}/most-read/feed.json`, `/${prefix}/manifest.webmanifest`];
}
