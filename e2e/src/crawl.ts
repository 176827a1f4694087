import { request } from 'node:http';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** What came back from one address, as it was on the wire. */
export type Answer = {
  /** Path with query, percent-encoded. */
  address: string;
  status: number;
  headers: Record<string, string>;
  body: string;
  /** Bytes that travelled. */
  packedBytes: number;
};

export type Element = DefaultTreeAdapterTypes.Element;

/** An answer that is a page, with its markup read. */
export type CrawledPage = Answer & { elements: Element[] /** Where a link to it was found. */; foundOn: string };

/** Asks for an address without following redirects. */
export async function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  const wish: RequestInit = { redirect: 'manual', headers: { 'accept-encoding': 'br', ...headers } };
  // A server closes connections that were idle, perhaps in the very moment in which one is used again; asking twice is harmless.
  const response = await fetch(url, wish).catch(() => fetch(url, wish));
  const body = await response.text();
  const { pathname, search } = new URL(url);
  return {
    address: pathname + search,
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body,
    packedBytes: Number(response.headers.get('content-length') ?? 0),
  };
}

/** How many bytes of an address travel to a reader who takes brotli. */
export function measureBytes(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': 'br, gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => resolve(bytes));
    })
      .on('error', reject)
      .end();
  });
}

/** Follows every link of a site from these addresses on, and gives every page with what was found at it. */
export async function crawlSite(origin: string, from: string[]): Promise<Map<string, CrawledPage>> {
  const pages = new Map<string, CrawledPage>();
  const waiting = from.map((address) => ({ address, foundOn: 'the start' }));
  const known = new Set(from);
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const answer = await ask(origin + next.address);
    const isMarkup = answer.headers['content-type']?.startsWith('text/html') ?? false;
    const elements = isMarkup ? elementsOf(answer.body) : [];
    pages.set(next.address, { ...answer, elements, foundOn: next.foundOn });
    for (const address of addressesOn(elements, origin, next.address)) {
      if (known.has(address)) continue;
      known.add(address);
      waiting.push({ address, foundOn: next.address });
    }
  }
  return pages;
}

/** Asks for every file that the index of sitemaps names, and for the index itself. */
export async function askSitemaps(origin: string): Promise<Answer[]> {
  const index = await ask(`${origin}/sitemap.xml`);
  const named = [...index.body.matchAll(/<loc>([^<]*)<\/loc>/g)].map((found) => found[1] ?? '');
  return [index, ...(await Promise.all(named.map((address) => ask(address))))];
}

/** The site's own addresses that a page leads to or loads, without fragments. The studio is not the readers'. */
function addressesOn(elements: Element[], origin: string, base: string): string[] {
  const found = elements.flatMap((element) => [
    ...['href', 'src'].flatMap((name) => attribute(element, name) ?? []),
    ...(attribute(element, 'srcset') ?? '').split(',').map((part) => part.trim().split(/\s+/)[0] ?? ''),
  ]);
  const own = found
    .filter((address) => address !== '' && !address.startsWith('#'))
    .map((address) => new URL(address, origin + base))
    .filter((url) => url.origin === origin && url.pathname !== '/' && !url.pathname.startsWith('/studio'));
  return [...new Set(own.map((url) => url.pathname + url.search))];
}

/** All elements of a document, in order; those in `noscript` too, since such readers see them. */
export function elementsOf(markup: string): Element[] {
  const elements: Element[] = [];
  const open: DefaultTreeAdapterTypes.Node[] = [parse(markup, { scriptingEnabled: false })];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
  }
  return elements;
}

/** The value of an attribute, or `null`. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

/** The nearest value of an attribute, on the element or around it. */
export function inherited(element: Element, name: string): string | null {
  for (let each: DefaultTreeAdapterTypes.ParentNode | null = element; each && 'tagName' in each; each = each.parentNode) {
    const value = attribute(each, name);
    if (value !== null) return value;
  }
  return null;
}

/** Is the element one of these classes, or inside one? */
export function isWithin(element: Element, classes: readonly string[]): boolean {
  for (let each: DefaultTreeAdapterTypes.ParentNode | null = element; each && 'tagName' in each; each = each.parentNode) {
    if ((attribute(each, 'class') ?? '').split(' ').some((name) => classes.includes(name))) return true;
  }
  return false;
}

/** The words that stand directly in an element, and those it says to screen readers or in a tooltip. */
export function ownWords(element: Element): string {
  if (['script', 'style'].includes(element.tagName)) return '';
  const texts = element.childNodes.map((node) => (node.nodeName === '#text' && 'value' in node ? node.value : ''));
  const spoken = ['alt', 'title', 'aria-label', 'placeholder', 'data-copied', 'data-not-copied'].map(
    (name) => attribute(element, name) ?? '',
  );
  return [...texts, ...spoken].join(' ').trim();
}
