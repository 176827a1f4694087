/** Everything that may not stand in a URL as it is: beyond ASCII, controls, blanks, quotation marks, brackets. */
const foreign = /[^\x21-\x7e]+|["<>\\^`{|}]+/g;

/**
 * An address as a valid URL. Records hold addresses readable (decoded, NFC); markup and headers need them percent-encoded:
 * `/hy/նավահանգիստ` becomes `/hy/%D5%B6…`. What is encoded already stays as it is.
 */
export function toHref(address: string): string {
  return address.replace(foreign, (characters) => encodeURIComponent(characters.toWellFormed()));
}

/** Where the articles on a topic are listed. */
export function addressOfTopic(prefix: string, slug: string): string {
  return `/${prefix}/topics/${slug}`;
}

/** The second part of the address of what is read most, and of its feeds. */
export const mostReadPart = 'most-read';

/** Where what was read most within a day is listed. */
export function addressOfMostRead(prefix: string): string {
  return `/${prefix}/${mostReadPart}`;
}

/** Where a reader finds what lies on the device. */
export function addressOfShelf(prefix: string): string {
  return `/${prefix}/offline`;
}

/** Where an article is given to others to publish. */
export function addressOfRepublishing(articleAddress: string): string {
  return `${articleAddress}/republish`;
}

/** A path with a query; values that are `null` are left out. */
export function toHrefWithQuery(path: string, query: Record<string, string | null>): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== null);
  return given.length === 0 ? toHref(path) : `${toHref(path)}?${new URLSearchParams(given)}`;
}
