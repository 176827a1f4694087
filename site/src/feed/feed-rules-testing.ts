import { readXml, type XmlElement } from '../xml-testing.ts';
import type { FeedForm } from './feed.ts';

/** Every way in which a feed breaks a rule of its form, each in a line. */
export function findFeedProblems(form: FeedForm, body: string): string[] {
  if (form === 'feed.json') return problemsOfJson(JSON.parse(body));
  return form === 'feed.xml' ? problemsOfRss(readXml(body)) : problemsOfAtom(readXml(body));
}

const isWhole = (address: unknown) => typeof address === 'string' && /^https:\/\/[\x21-\x7e]+$/.test(address) && URL.canParse(address);
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const rfc822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (GMT|[+-]\d{4})$/;

/** Elements of a list, each with what stands directly in it. */
function partsOf(elements: readonly XmlElement[], path: string): XmlElement[][] {
  const parts: XmlElement[][] = [];
  let open: XmlElement[] = [];
  for (const element of elements) {
    if (element.path === path) {
      parts.push(open);
      open = [];
    } else if (element.path.startsWith(`${path}/`)) open.push({ ...element, path: element.path.slice(path.length + 1) });
  }
  return parts;
}

const count = (elements: readonly XmlElement[], path: string) => elements.filter((element) => element.path === path).length;
const textOf = (elements: readonly XmlElement[], path: string) => elements.find((element) => element.path === path)?.text ?? '';

function exactlyOne(elements: readonly XmlElement[], where: string, paths: readonly string[]): string[] {
  return paths.filter((path) => count(elements, path) !== 1).map((path) => `${where} has ${count(elements, path)} ${path}`);
}

/** @source RSS 2.0 and its best practices profile; Media RSS 1.5 */
function problemsOfRss(elements: readonly XmlElement[]): string[] {
  const [channel = []] = partsOf(elements, 'rss/channel');
  const [root] = elements.filter((element) => element.path === 'rss');
  const problems = exactlyOne(channel, 'channel', ['title', 'link', 'description', 'language']);
  if (root?.attributes.version !== '2.0') problems.push('rss is not 2.0');
  if (!channel.some(({ path, attributes }) => path === 'atom:link' && attributes.rel === 'self' && isWhole(attributes.href)))
    problems.push('no link to itself');
  const items = partsOf(
    channel.map((element) => element),
    'item',
  );
  for (const item of items) {
    problems.push(...exactlyOne(item, 'item', ['title', 'link', 'guid', 'pubDate']));
    if (count(item, 'description') > 1 || count(item, 'content:encoded') > 1) problems.push('item has its text twice');
    if (!isWhole(textOf(item, 'link'))) problems.push(`item leads to ${textOf(item, 'link')}`);
    if (!rfc822.test(textOf(item, 'pubDate'))) problems.push(`item is of ${textOf(item, 'pubDate')}`);
    for (const { path, attributes } of item) {
      if (path === 'enclosure' && !(isWhole(attributes.url) && attributes.type && /^\d+$/.test(attributes.length ?? '')))
        problems.push('enclosure lacks something');
      if (path === 'media:content' && !(isWhole(attributes.url) && attributes.medium === 'image'))
        problems.push('media:content lacks something');
    }
  }
  return [...problems, ...twice(items.map((item) => textOf(item, 'guid')))];
}

/** @source RFC 4287 sections 4.1.1 and 4.1.2; RFC 5005 section 3 */
function problemsOfAtom(elements: readonly XmlElement[]): string[] {
  const [feed = []] = partsOf(elements, 'feed');
  const problems = exactlyOne(feed, 'feed', ['id', 'title', 'updated', 'author/name']);
  const rels = feed.filter(({ path }) => path === 'link').map(({ attributes }) => attributes.rel);
  for (const rel of ['self', 'alternate', 'first'])
    if (rels.filter((each) => each === rel).length !== 1) problems.push(`feed has not one link ${rel}`);
  const entries = partsOf(feed, 'entry');
  for (const entry of entries) {
    problems.push(...exactlyOne(entry, 'entry', ['id', 'title', 'updated', 'published']));
    if (count(entry, 'content') > 1 || count(entry, 'summary') > 1) problems.push('entry has its text twice');
    const alternates = entry.filter(({ path, attributes }) => path === 'link' && attributes.rel === 'alternate');
    if (alternates.length !== 1 || !isWhole(alternates[0]?.attributes.href)) problems.push('entry has not one link to its page');
    for (const name of ['updated', 'published'])
      if (!rfc3339.test(textOf(entry, name))) problems.push(`entry ${name} ${textOf(entry, name)}`);
    if (entry.some(({ path, attributes }) => path === 'category' && !attributes.term)) problems.push('category has no term');
  }
  const ids = [textOf(feed, 'id'), ...entries.map((entry) => textOf(entry, 'id'))];
  return [...problems, ...ids.filter((id) => !/^urn:uuid:[0-9a-f-]{36}$/.test(id)), ...twice(ids)];
}

type JsonFeed = Record<string, unknown> & { items: Record<string, unknown>[] };

/** @source JSON Feed 1.1 */
function problemsOfJson(feed: JsonFeed): string[] {
  const problems = feed.version === 'https://jsonfeed.org/version/1.1' ? [] : ['version'];
  if (typeof feed.title !== 'string' || feed.title === '') problems.push('title');
  for (const name of ['home_page_url', 'feed_url']) if (!isWhole(feed[name])) problems.push(`${name} ${feed[name]}`);
  for (const item of feed.items) {
    if (typeof item.id !== 'string' || item.id === '') problems.push('item has no id');
    if (!isWhole(item.url)) problems.push(`item leads to ${item.url}`);
    if (typeof item.content_html !== 'string' && typeof item.content_text !== 'string') problems.push('item has no content');
    for (const name of ['date_published', 'date_modified'])
      if (!rfc3339.test(String(item[name]))) problems.push(`item ${name} ${item[name]}`);
    for (const { url, mime_type } of [item.attachments ?? []].flat() as Record<string, unknown>[])
      if (!isWhole(url) || typeof mime_type !== 'string') problems.push('attachment lacks something');
    // What the format has no word for begins with an underscore.
    const known = [
      'id',
      'url',
      'title',
      'content_html',
      'content_text',
      'summary',
      'image',
      'date_published',
      'date_modified',
      'authors',
      'tags',
      'language',
      'attachments',
    ];
    problems.push(...Object.keys(item).filter((name) => !known.includes(name) && !name.startsWith('_')));
  }
  return [...problems, ...twice(feed.items.map((item) => String(item.id)))];
}

function twice(ids: readonly string[]): string[] {
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} stands twice`);
}
