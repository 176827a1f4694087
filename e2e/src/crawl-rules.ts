import { attribute, type CrawledPage, type Element, inherited, isWithin, ownWords } from './crawl.ts';

/** Every way in which the head and skeleton of a page break a rule, each in a line. */
export function inspectPage(page: CrawledPage, origin: string): string[] {
  return [
    ...inspectDocument(page),
    ...inspectCanonical(page, origin),
    ...inspectPictures(page),
    ...inspectWords(page),
    ...inspectScripts(page),
  ].map((line) => `${decodeURI(page.address)}: ${line}`);
}

function all(page: CrawledPage, tagName: string): Element[] {
  return page.elements.filter((element) => element.tagName === tagName);
}

function links(page: CrawledPage, rel: string): Element[] {
  return all(page, 'link').filter((link) => attribute(link, 'rel') === rel);
}

/** Is the page meant for search engines? Results and errors are for people only. */
export function isForMachines(page: CrawledPage): boolean {
  return !all(page, 'meta').some((meta) => attribute(meta, 'name') === 'robots' && attribute(meta, 'content') === 'noindex');
}

function inspectDocument(page: CrawledPage): string[] {
  const lines: string[] = [];
  const [root] = all(page, 'html');
  const prefix = page.address.split(/[/?]/)[1] ?? '';
  // In the demo newsroom the prefix of an edition is its language's tag.
  if (root && attribute(root, 'lang') !== prefix) lines.push(`lang is ${attribute(root, 'lang')}`);
  if (root && attribute(root, 'dir') !== (prefix === 'ar' ? 'rtl' : 'ltr')) lines.push(`dir is ${attribute(root, 'dir')}`);
  if (page.headers['content-language'] !== prefix) lines.push(`Content-Language is ${page.headers['content-language']}`);
  if (all(page, 'h1').length !== 1) lines.push(`${all(page, 'h1').length} h1`);
  if (all(page, 'title').length !== 1) lines.push(`${all(page, 'title').length} titles`);
  const ids = page.elements.map((element) => attribute(element, 'id')).filter((id) => id !== null);
  if (new Set(ids).size !== ids.length) lines.push('an id stands twice');
  const fragments = all(page, 'a')
    .map((link) => attribute(link, 'href') ?? '')
    .filter((href) => href.startsWith('#'));
  for (const fragment of fragments) if (!ids.includes(decodeURIComponent(fragment.slice(1)))) lines.push(`${fragment} leads nowhere`);
  return lines;
}

function inspectCanonical(page: CrawledPage, origin: string): string[] {
  const canonicals = links(page, 'canonical').map((link) => attribute(link, 'href'));
  if (!isForMachines(page)) return canonicals.length > 0 ? ['a page for people only has a canonical address'] : [];
  return canonicals.length === 1 && canonicals[0] === origin + page.address
    ? []
    : [`canonical is ${canonicals.join(' and ') || 'missing'}`];
}

/** The languages in which a page says it stands: tag and absolute address. */
function alternatesOf(page: CrawledPage): Map<string, string> {
  const pairs = links(page, 'alternate').map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')] as const);
  return new Map(pairs.filter((pair): pair is [string, string] => pair[0] !== null && pair[1] !== null));
}

/** Alternates name the page itself, everyone else, valid tags only, and pages that say the same. */
export function inspectAlternates(page: CrawledPage, pages: Map<string, CrawledPage>, origin: string): string[] {
  const alternates = alternatesOf(page);
  const lines: string[] = [];
  if (![...alternates.values()].includes(origin + page.address)) lines.push('hreflang leaves the page itself out');
  if (!alternates.has('x-default')) lines.push('x-default is missing');
  for (const [tag, href] of alternates) {
    if (tag === 'x-default') continue;
    if (!isLanguageTag(tag)) lines.push(`${tag} is no language tag`);
    const other = pages.get(href.slice(origin.length));
    if (other?.status !== 200) lines.push(`hreflang leads to ${other?.status ?? 'nothing'}: ${href}`);
    else if (JSON.stringify([...alternatesOf(other)]) !== JSON.stringify([...alternates]))
      lines.push(`${decodeURI(other.address)} names other languages`);
  }
  return lines.map((line) => `${decodeURI(page.address)}: ${line}`);
}

function isLanguageTag(tag: string): boolean {
  try {
    return (
      Intl.getCanonicalLocales(tag)[0] === tag &&
      new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag) !== undefined
    );
  } catch {
    return false;
  }
}

function inspectPictures(page: CrawledPage): string[] {
  return all(page, 'img').flatMap((image) => {
    const missing = ['alt', 'width', 'height'].filter((name) => attribute(image, name) === null);
    return missing.length > 0 ? [`${attribute(image, 'src')} has no ${missing.join(' and ')}`] : [];
  });
}

/** What journalists write; the rest of a page is the program's own words. */
const written = ['prose', 'standfirst', 'card', 'catchword', 'article-head', 'figure', 'lead-picture', 'withdrawal-note'];
/** The forms of a key that was never replaced by its words: `night_theme`, `share-line`, `shareLine`, `{count}`, `words.share`. */
const rawKey = /\b[a-z]+_[a-z_]+\b|\b[a-z]+[a-z]*[A-Z][a-z]+\b|\{[^}]*\}|\bwords\.\w+/u;
const emptySlot = /\bundefined\b|\bNaN\b|\[object|\bInvalid Date\b|(?:^|\s)\.\s*\.(?:\s|$)/u;

function inspectWords(page: CrawledPage): string[] {
  return page.elements.flatMap((element) => {
    const words = ownWords(element);
    const lines = emptySlot.test(words) ? [`“${words}”`] : [];
    const isOurs = !['h1', 'textarea'].includes(element.tagName) && !isWithin(element, written) && element.tagName !== 'title';
    if (isOurs && (rawKey.test(words) || /\bnull\b|\bloading\b(?!=)/iu.test(words))) lines.push(`the program says “${words}”`);
    return lines;
  });
}

const scripts: Record<string, RegExp> = {
  en: /\p{Script=Latin}/u,
  az: /\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
  hy: /\p{Script=Armenian}/u,
  ar: /\p{Script=Arabic}/u,
};
/** Names that are written in Latin letters everywhere. */
const names =
  /\b(?:X|YouTube|Instagram|Facebook|Telegram|WhatsApp|OpenStreetMap|Mastodon|Bluesky|TikTok|LinkedIn|VK|OK|App Store|Google Play|RSS|HTML|Markdown|GMT|UTC)\b|\S+@\S+/gu;

/** Words in the letters of another language, unless they say that they are of another language. */
function inspectScripts(page: CrawledPage): string[] {
  return page.elements.flatMap((element) => {
    const script = scripts[inherited(element, 'lang') ?? ''];
    const isQuoted = element.tagName === 'code' || isWithin(element, ['print-address']);
    // What others are to copy is code, and has its signs.
    if (!script || isQuoted || element.tagName === 'textarea') return [];
    const words = ownWords(element).replaceAll(names, '');
    const foreign = words
      .match(/\p{L}{2,}/gu)
      ?.filter((word) => [...word].some((letter) => !script.test(letter) && !/\p{Script=Common}|\p{Script=Inherited}/u.test(letter)));
    return foreign && foreign.length > 0 ? [`in another script: ${foreign.join(' ')}`] : [];
  });
}
