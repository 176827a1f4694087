import { DetectError, MalformedError, ParseError, parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import { UnreadableExport } from '../unreadable-export.ts';
import { checkXml, type XmlCheck } from './check-xml.ts';
import { decodeFeed } from './decode-feed.ts';
import type { FeedForm, ReadFeed, Unplaced } from './feed-entry.ts';
import { fromAtom } from './from-atom.ts';
import { fromJson } from './from-json.ts';
import { fromRdf, fromRss } from './from-rss.ts';
import { withEncodedContent, withoutBase64, withTypes } from './renew-elements.ts';

/** A feed as its form has it, before anybody asked where in the file its entries stand. */
type Bare = Unplaced & { form: FeedForm };

/**
 * Reads a feed of any form, told by its content. Of a damaged one as much is read as can be, and `damage` says what is wrong.
 * Nothing is fetched.
 *
 * @throws {UnreadableExport} no feed, in no known encoding, with a document type that declares something, or too damaged to be read
 */
export async function readFeed(bytes: Uint8Array): Promise<ReadFeed> {
  const { text, damage } = decodeFeed(bytes);
  const start = text.trimStart().slice(0, 1);
  if (start === '') throw new UnreadableExport('this is no feed: it is empty');
  const feed = start === '{' || start === '[' ? readJson(text) : await readXml(text);
  return { ...feed, damage: damage ?? feed.damage };
}

function readJson(text: string): ReadFeed {
  const json = parseJson(text);
  if (!isList(json)) throw new UnreadableExport('this is no feed: JSON without "items"');
  const placed = { lines: [], count: json.items.length, damage: null };
  try {
    // Some write `1.1` where the format wants its address; the list of items says well enough what it is.
    return numbered({ form: 'JSON Feed', ...fromJson(parseJsonFeed({ ...json, version: 'https://jsonfeed.org/version/1.1' })) }, placed);
  } catch (error) {
    if (!isTold(error)) throw error;
    if (json.items.length === 0) throw new UnreadableExport('this is no feed: nothing in its JSON is of one');
    return numbered({ form: 'JSON Feed', title: '', home: '', updated: null, entries: [] }, placed);
  }
}

function isList(json: unknown): json is { items: unknown[] } {
  return typeof json === 'object' && json !== null && 'items' in json && Array.isArray(json.items);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const [, line, column] = /line (\d+) column (\d+)/.exec(error.message) ?? [];
    const reason = `this is no JSON: ${error.message.replace(/ \(line.*$/s, '')}`;
    throw new UnreadableExport(reason, line === undefined ? null : Number(line), column === undefined ? null : Number(column));
  }
}

async function readXml(text: string): Promise<ReadFeed> {
  const check = await checkXml(text);
  const { mistake, entryLines } = check;
  const damage = mistake && `line ${mistake.line}, column ${mistake.column}: ${mistake.reason}`;
  return numbered(readChecked(check), { lines: entryLines, count: entryLines.length, damage });
}

/** A file that breaks off, or is broken after some entries, is read up to the end of the last whole one. */
function readChecked(check: XmlCheck): Bare {
  const { root, mistake, wholeEntries, entryLines } = check;
  const read = root === null ? undefined : readers.get(root);
  const refusal = (reason: string): UnreadableExport => new UnreadableExport(reason, mistake?.line ?? null, mistake?.column ?? null);
  if (read === undefined) throw refusal(`this is no feed: ${root === null ? 'it is neither XML nor JSON' : `it begins with <${root}>`}`);
  try {
    return read(check.hasOldWholeText ? withEncodedContent(check.text) : check.text);
  } catch (error) {
    if (!isTold(error)) throw error;
    if (mistake !== null && wholeEntries !== null) return readChecked({ ...check, text: wholeEntries, wholeEntries: null });
    if (error instanceof MalformedError) throw refusal(`it is too damaged to be read: ${mistake?.reason ?? causeOf(error)}`);
    if (entryLines.length === 0) throw refusal(`this is no feed: nothing in its <${root}> is of one`);
    return { form: 'RSS', title: '', home: '', updated: null, entries: [] };
  }
}

/** What the reader of feeds says of a text in which there is nothing for it. */
function isTold(error: unknown): error is Error {
  return error instanceof MalformedError || error instanceof ParseError || error instanceof DetectError;
}

function causeOf(error: Error): string {
  return error.cause instanceof Error ? error.cause.message : error.message;
}

const readers = new Map<string, (text: string) => Bare>([
  ['rss', (text) => ({ form: 'RSS', ...fromRss(parseRssFeed(text)) })],
  ['rdf', (text) => ({ form: 'RDF', ...fromRdf(parseRdfFeed(text)) })],
  ['feed', (text) => ({ form: 'Atom', ...fromAtom(parseAtomFeed(withTypes(withoutBase64(text)))) })],
]);

/** Says of each entry where it stands. An entry of which nothing is known is left out by the reader, then lines cannot be told. */
function numbered(feed: Bare, found: { lines: number[]; count: number; damage: string | null }): ReadFeed {
  const areTold = feed.form !== 'RDF' && found.lines.length === feed.entries.length;
  const placeOf = (at: number): string => `entry ${at + 1}${areTold ? `, line ${found.lines[at]}` : ''}`;
  return {
    ...feed,
    entries: feed.entries.map((entry, at) => ({ ...entry, place: placeOf(at) })),
    emptyEntries: Math.max(0, found.count - feed.entries.length),
    damage: found.damage,
  };
}
