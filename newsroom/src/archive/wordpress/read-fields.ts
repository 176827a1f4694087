import { SaxesParser } from 'saxes';
import { UnreadableExport } from '../unreadable-export.ts';
import { openXmlGuard } from './xml-guard.ts';

/** One element inside a record, with the text directly in it and the elements below. */
export type Field = { name: string; attributes: Record<string, string>; text: string; fields: Field[]; line: number };

/** What opens and closes directly under `<channel>`: a field of the site itself, or a whole record. */
export type ChannelField = { field: Field } | { end: true; line: number };

type OpenField = Field & { parts: { text: string; isCdata: boolean }[]; hasStrayEnd: boolean };

const chunkLength = 64 * 1024;

/** Namespaces whose elements are called by these prefixes, whatever prefix a file chose. */
const prefixes: [RegExp, string][] = [
  [/^https?:\/\/wordpress\.org\/export\/[\d.]+\/excerpt\/$/, 'excerpt'],
  [/^https?:\/\/wordpress\.org\/export\/[\d.]+\/$/, 'wp'],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\/$/, 'content'],
  [/^https?:\/\/purl\.org\/dc\/elements\/1\.1\/$/, 'dc'],
];

/**
 * Reads an RSS file piece by piece and gives each element under `<channel>` as it closes. Holds one record at a time.
 *
 * @throws {UnreadableExport} the file is not well-formed XML in UTF-8, declares a document type, or is no RSS
 */
export async function* readChannelFields(source: AsyncIterable<Uint8Array>): AsyncGenerator<ChannelField> {
  const guard = openXmlGuard();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = openParser();
  for await (const bytes of source) {
    const text = decode(decoder, bytes, guard.lineNow);
    for (let at = 0; at < text.length; at += chunkLength) yield* parser.write(guard.pass(text.slice(at, at + chunkLength), false));
  }
  yield* parser.write(guard.pass(decode(decoder, null, guard.lineNow), true));
  yield* parser.close();
}

function decode(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array | null, lineNow: () => number): string {
  try {
    return bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch (error) {
    if (error instanceof TypeError) throw new UnreadableExport('the file is not in UTF-8', lineNow());
    throw error;
  }
}

function openParser(): { write: (text: string) => ChannelField[]; close: () => ChannelField[] } {
  const xml = new SaxesParser({ position: true });
  let open: OpenField[] = [];
  let done: ChannelField[] = [];
  let lastClosed: OpenField | undefined;
  const renamed = new Map<string, string>();

  const fail = (reason: string): never => {
    throw new UnreadableExport(reason, xml.line, xml.column + 1);
  };
  xml.on('error', (error) => {
    const top = open.at(-1);
    // NOTE: exports of old WordPress put CDATA in CDATA; the end that is too many is mended when the field closes
    if (error.message.includes(strayEnd) && top && open.length > 2) top.hasStrayEnd = true;
    else fail(reasonOf(error.message, lastClosed));
  });
  xml.on('doctype', () => fail('document type and entity declarations are not read'));
  xml.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding))
      fail(`the file says it is in ${encoding}, and only UTF-8 is read`);
  });
  xml.on('opentag', (tag) => {
    if (open.length === 0) learnPrefixes(tag.attributes, renamed);
    const name = canonicalName(tag.name, renamed);
    if (open.length === 0 && name !== 'rss') fail(`this is no WordPress export: it begins with <${name}>, not with <rss>`);
    const attributes: Record<string, string> = Object.fromEntries(
      Object.entries(tag.attributes).map(([key, value]) => [key, String(value)]),
    );
    const field: OpenField = { name, attributes, text: '', fields: [], line: xml.line, parts: [], hasStrayEnd: false };
    if (open.length > 2) open.at(-1)?.fields.push(field);
    open.push(field);
  });
  const addText = (text: string, isCdata: boolean): void => void (open.length > 2 && open.at(-1)?.parts.push({ text, isCdata }));
  xml.on('text', (text) => addText(text, false));
  xml.on('cdata', (text) => addText(text, true));
  xml.on('closetag', () => {
    const field = open.pop();
    lastClosed = field;
    if (!field) return;
    field.text = textOfParts(field);
    field.parts = [];
    if (open.length === 2 && open[1]?.name === 'channel') done.push({ field });
    if (open.length === 1 && field.name === 'channel') done.push({ end: true, line: xml.line });
  });
  const take = (): ChannelField[] => {
    const taken = done;
    done = [];
    return taken;
  };
  return {
    write: (text) => {
      xml.write(text);
      return take();
    },
    close: () => {
      const unclosed = open.at(-1);
      if (unclosed) fail(`the file ends inside <${unclosed.name}>, which begins in line ${unclosed.line}`);
      xml.close();
      open = [];
      return take();
    },
  };
}

function reasonOf(message: string, open: OpenField | undefined): string {
  if (message.includes('unexpected close tag') && open)
    return `<${open.name}>, which begins in line ${open.line}, is not closed before this`;
  if (message.includes('must contain a root element')) return 'this is no WordPress export: it is empty';
  return message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
}

const strayEnd = 'the string "]]>" is disallowed in char data';

/** The text of a field; where CDATA stood in CDATA unescaped, all between the first beginning and the last end, byte for byte. */
function textOfParts(field: OpenField): string {
  if (!field.hasStrayEnd) return field.parts.map((part) => part.text).join('');
  const raw = field.parts.map((part) => (part.isCdata ? `<![CDATA[${part.text}]]>` : part.text)).join('');
  const first = raw.indexOf('<![CDATA[');
  const last = raw.lastIndexOf(']]>');
  return first === -1 ? raw : raw.slice(0, first) + raw.slice(first + 9, last) + raw.slice(last + 3);
}

function learnPrefixes(attributes: Record<string, unknown>, renamed: Map<string, string>): void {
  for (const [name, address] of Object.entries(attributes)) {
    const prefix = /^xmlns:(.+)$/.exec(name)?.[1];
    const canonical = prefixes.find(([pattern]) => pattern.test(String(address)))?.[1];
    if (prefix !== undefined && canonical !== undefined) renamed.set(prefix, canonical);
  }
}

function canonicalName(name: string, renamed: Map<string, string>): string {
  const [prefix = '', local] = name.split(':');
  return local === undefined ? name : `${renamed.get(prefix) ?? prefix}:${local}`;
}
