import type { PageRequest } from '../page.ts';

/** An address as the store knows it: one name for every way of writing it. */
export type PageAddress = {
  /**
   * Name in the store: the address as browsers write it, so that most requests are found without being taken apart. Being encoded, a path
   * with a `?` in it cannot pass for a path with a query.
   */
  key: string;
  request: PageRequest;
  /** Too long for anything that was ever published: answered, never kept. */
  isOutsized: boolean;
};

/** Longest key that is kept: real slugs stay far below. */
const longestKey = 1000;
/** Longest value of a parameter that is looked at; of an address, which may come encoded twice. */
const longestValue = 300;
const longestAddress = 2_000;

/**
 * Parameters that mean something, by path. All others are dropped before the store is asked, so that tracking marks and random queries
 * find the page that is already there. `p`, `page_id` and their like are addresses of an imported archive and stand on its root alone.
 */
function parametersAt(path: string): readonly string[] {
  if (path === '/' || path === '/index.php') return ['attachment_id', 'cat', 'm', 'p', 'page_id'];
  if (path === '/oembed') return ['format', 'maxheight', 'maxwidth', 'url'];
  if (path.endsWith('/search')) return ['from', 'kind', 'page', 'part', 'person', 'q', 'section', 'until'];
  return ['after'];
}

/** Reads the target of a request line, as it came over the wire. */
export function readPageAddress(target: string): PageAddress {
  const mark = target.indexOf('?');
  const path = decodePath(mark === -1 ? target : target.slice(0, mark));
  const query = readQuery(path, mark === -1 ? '' : target.slice(mark + 1));
  const search = query.size === 0 ? '' : `?${query}`;
  const key = encodePath(path) + search;
  return { key, request: { path, query }, isOutsized: key.length > longestKey };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    // Not UTF-8: nothing was ever published there, and the page that says so wants a name all the same.
    return path;
  }
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function readQuery(path: string, search: string): URLSearchParams {
  const given = new URLSearchParams(search);
  const query = new URLSearchParams();
  for (const name of parametersAt(path)) {
    const value = given.get(name);
    if (value) query.set(name, value.normalize('NFC').slice(0, name === 'url' ? longestAddress : longestValue));
  }
  return query;
}
