import { setImmediate } from 'node:timers/promises';
import { SaxesParser } from 'saxes';
import { UnreadableExport } from '../unreadable-export.ts';

/** What a strict reader of XML finds in a feed before a lenient one takes its words out. */
export type XmlCheck = {
  /** The outermost element, without prefix, in lower case; `null` where there is none. */
  root: string | null;
  /** Lines in which entries begin. */
  entryLines: number[];
  /** Has an entry its whole text in an element of old feeds, `body` or `fullitem`? */
  hasOldWholeText: boolean;
  /** The first mistake; `null` where there is none. */
  mistake: { reason: string; line: number; column: number } | null;
  /** The text without its document type, which a lenient reader would try to read, and without an entry in which it breaks off. */
  text: string;
  /** The same up to the end of the last whole entry, closed; `null` where no entry is whole. */
  wholeEntries: string | null;
};

const chunkLength = 64 * 1024;
const mostMistakes = 100_000;
const entryParents: Record<string, string[]> = { item: ['channel', 'rss', 'rdf'], entry: ['feed'] };

/**
 * Reads XML strictly to its end, whatever it finds. A document type that declares anything is refused, so that no entity can be
 * expanded; none is ever fetched.
 *
 * @throws {UnreadableExport} a document type with declarations, or mistakes without end
 */
export async function checkXml(text: string): Promise<XmlCheck> {
  const xml = new SaxesParser({ position: true });
  const check: XmlCheck = { root: null, entryLines: [], hasOldWholeText: false, mistake: null, text, wholeEntries: null };
  const open: string[] = [];
  let mistakes = 0;
  let whole: WholeEntries | null = null;
  let documentType = { start: 0, end: 0 };
  xml.on('error', (error) => {
    mistakes += 1;
    if (mistakes > mostMistakes) throw new UnreadableExport('its XML has mistakes without end', xml.line, xml.column + 1);
    check.mistake ??= { reason: reasonOf(error.message), line: xml.line, column: xml.column + 1 };
  });
  xml.on('doctype', (doctype) => {
    if (check.root !== null || /[[<]/.test(doctype))
      throw new UnreadableExport('document type and entity declarations are not read', xml.line, xml.column + 1);
    documentType = { start: text.lastIndexOf('<!DOCTYPE', xml.position), end: xml.position };
  });
  xml.on('opentag', ({ name }) => {
    const local = localName(name);
    const parent = localName(open.at(-1) ?? '');
    if (entryParents[local]?.includes(parent)) check.entryLines.push(xml.line);
    if (parent === 'item' && (local === 'body' || local === 'fullitem')) check.hasOldWholeText = true;
    check.root ??= local;
    open.push(name);
  });
  xml.on('closetag', () => {
    const local = localName(open.pop() ?? '');
    if (entryParents[local]?.includes(localName(open.at(-1) ?? ''))) whole = { end: xml.position, open: [...open] };
  });
  for (let at = 0; at < text.length; at += chunkLength) {
    xml.write(text.slice(at, at + chunkLength));
    // Readers are served by the same process: they come in between.
    await setImmediate();
  }
  const breaksOff = open.length > 0;
  xml.close();
  const { start, end } = documentType;
  const without = (piece: string): string => piece.slice(0, start) + piece.slice(end);
  const wholeEntries = whole && without(closed(text, whole));
  // Of an entry in which the file breaks off nobody knows how it goes on.
  return { ...check, text: (breaksOff ? wholeEntries : null) ?? without(text), wholeEntries };
}

/** Where the last whole entry ends, and what is open there. */
type WholeEntries = { end: number; open: string[] };

function closed(text: string, { end, open }: WholeEntries): string {
  const ends = open.map((name) => `</${name}>`).reverse();
  return text.slice(0, end) + ends.join('');
}

/** The name of an element without its prefix. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function reasonOf(message: string): string {
  return message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
}
