import { XmlElement, type XmlFragment, XmlText } from 'yjs';
import type { EditorMark, EditorNode } from './editor-node.ts';
import { namelessKinds } from './node-kinds.ts';

/** Attributes that may be absent, by node: Yjs holds no `null`, prose does. */
export const absentAttributes: Readonly<Record<string, readonly string[]>> = {
  picture: ['caption', 'altText'],
  gallery: ['caption'],
  table: ['caption'],
  embed: ['title'],
  quotation: ['speaker', 'language', 'source'],
  answer: ['speaker'],
  question: ['speaker'],
  'pull-quote': ['speaker'],
  note: ['writer', 'writtenAt'],
};

/** The body that a working copy holds, as the editor writes it, every segment with a name of its own. */
export function yjsToEditor(prose: XmlFragment): EditorNode {
  const doc: EditorNode = { type: 'doc', content: readContent(prose) };
  nameSegments(doc.content ?? []);
  return doc;
}

/** What one element or text of a working copy holds, as the editor writes it. */
export function readPiece(held: unknown): EditorNode[] {
  if (held instanceof XmlText) return readText(held);
  if (held instanceof XmlElement) return [readElement(held)];
  throw new Error('A working copy holds what no editor writes');
}

function readContent(holder: XmlFragment): EditorNode[] {
  return holder.toArray().flatMap(readPiece);
}

function readElement(element: XmlElement): EditorNode {
  const absent = Object.fromEntries((absentAttributes[element.nodeName] ?? []).map((name) => [name, null]));
  const node: EditorNode = { type: element.nodeName, attrs: { ...absent, ...element.getAttributes() } };
  const content = readContent(element);
  return content.length === 0 ? node : { ...node, content };
}

type Delta = { insert: unknown; attributes?: Record<string, unknown> };

function readText(text: XmlText): EditorNode[] {
  return (text.toDelta() as Delta[]).map(({ insert, attributes }) => {
    if (typeof insert !== 'string') throw new Error('A working copy holds in its letters what no editor writes');
    const marks = Object.entries(attributes ?? {}).map(readMark);
    return marks.length === 0 ? { type: 'text', text: insert } : { type: 'text', text: insert, marks };
  });
}

const hashAtEnd = /--[a-zA-Z0-9+/=]{8}$/;

function readMark([name, attrs]: [string, unknown]): EditorMark {
  return { type: name.replace(hashAtEnd, ''), attrs: attrs as Record<string, unknown> }; // what the editor set there
}

/** Names that are missing or met twice are made from what is there, so that the same copy read again gives the same names. */
function nameSegments(nodes: EditorNode[]): void {
  const taken = new Set<string>();
  const nameless: { attrs: Record<string, unknown>; wished: string }[] = [];
  const look = (node: EditorNode): void => {
    if (!namelessKinds.has(node.type)) {
      node.attrs ??= {};
      const id = node.attrs.id;
      if (typeof id === 'string' && !taken.has(id)) taken.add(id);
      else nameless.push({ attrs: node.attrs, wished: typeof id === 'string' ? id.slice(0, 32) : 'segment' });
    }
    node.content?.forEach(look);
  };
  nodes.forEach(look);
  for (const { attrs, wished } of nameless) {
    let count = 2;
    while (taken.has(`${wished}-${count}`)) count++;
    attrs.id = `${wished}-${count}`;
    taken.add(attrs.id as string);
  }
}
