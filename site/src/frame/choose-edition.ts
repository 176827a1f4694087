import { type EditionName, listEditions, type Published } from '@coranto/newsroom/published';
import { htmlPage, type Page } from '../page.ts';
import { toHref } from './addresses.ts';

/** Cookie that holds the prefix of the edition a reader chose in the language switch; written by the script there, on that click only. */
export const editionCookie = 'edition';

/**
 * The edition for a reader who asks for none: the one chosen before, else the first of the languages their browser prefers that there
 * is an edition in, else the newspaper's first.
 *
 * @param acceptLanguage the header as it came; empty when there was none
 * @param remembered prefix of the edition chosen before, or `null`
 * @source RFC 9110 section 12.5.4; RFC 4647 section 3.4 (lookup)
 */
export function chooseEdition(editions: readonly EditionName[], acceptLanguage: string, remembered: string | null): EditionName | null {
  const chosen = editions.find((edition) => edition.prefix === remembered);
  if (chosen) return chosen;
  for (const wanted of preferredLanguages(acceptLanguage)) {
    const edition =
      editions.find((each) => each.language.toLowerCase() === wanted) ?? editions.find((each) => baseOf(each.language) === baseOf(wanted));
    if (edition) return edition;
  }
  return editions[0] ?? null;
}

/** Language tags in a reader's order of preference, in lower case, each followed by its base language; those refused (`q=0`) left out. */
export function preferredLanguages(acceptLanguage: string): string[] {
  const ranges = acceptLanguage
    .slice(0, 1000)
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/.test(tag) && weight > 0);
  const inOrder = ranges.toSorted((a, b) => b.weight - a.weight).flatMap(({ tag }) => [tag, baseOf(tag)]);
  return [...new Set(inOrder)];
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/** The prefix of the edition that a reader chose before, as the `Cookie` header tells it. */
export function rememberedIn(cookie: string): string | null {
  return new RegExp(`(?:^|;\\s*)${editionCookie}=([a-z0-9-]+)`).exec(cookie)?.[1] ?? null;
}

/** Answers `/`: leads to an edition. `null` before there is any. */
export async function rootPage(published: Published, reader: { acceptLanguage: string; remembered: string | null }): Promise<Page | null> {
  const edition = chooseEdition(await listEditions(published), reader.acceptLanguage, reader.remembered);
  if (!edition) return null;
  const headers = { vary: 'Accept-Language, Cookie', 'cache-control': 'private, max-age=0' };
  return htmlPage('', [], { status: 302, location: toHref(`/${edition.prefix}`), headers, isStored: false });
}
