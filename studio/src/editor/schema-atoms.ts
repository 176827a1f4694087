import { blockSchema } from '@coranto/contract/prose/block';
import { makeSegmentId } from '@coranto/contract/working-copy/editor-node';
import { type Attributes, Node } from '@tiptap/core';
import { readJson } from './schema-marks.ts';

type AtomKind = 'picture' | 'gallery' | 'separator' | 'embed';

/** What each atom carries beside its id; a copy inside the editor is checked by the contract's schema before it is taken. */
const atoms: Record<AtomKind, Record<string, unknown>> = {
  picture: { width: 'column', pictureId: '', caption: null, altText: null },
  gallery: { caption: null, pictures: [] },
  embed: { address: '', title: null },
  separator: {},
};

function readAtom(kind: AtomKind, found: HTMLElement): Record<string, unknown> | false {
  const read = blockSchema.safeParse({ ...readJson(found.dataset.block), kind, id: makeSegmentId() });
  if (!read.success) return false;
  const { kind: _, id: __, ...attrs } = read.data;
  return attrs;
}

/** Makes the node of one kind of block that is edited as a whole, not letter by letter. */
function atom(kind: AtomKind): Node {
  return Node.create({
    name: kind,
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => {
      const attributes: Attributes = { id: { default: null, rendered: false } };
      for (const [name, value] of Object.entries(atoms[kind])) attributes[name] = { default: value, rendered: false };
      return attributes;
    },
    parseHTML: () => [
      { tag: `div[data-kind="${kind}"]`, getAttrs: (found) => readAtom(kind, found) },
      ...(kind === 'separator' ? [{ tag: 'hr' }] : []),
    ],
    renderHTML: ({ node }) => {
      const { id: _, ...attrs } = node.attrs;
      return ['div', { 'data-kind': kind, 'data-block': JSON.stringify(attrs) }];
    },
  });
}

/** Nodes that are edited as a whole. */
export const atomNodes = {
  picture: atom('picture'),
  gallery: atom('gallery'),
  separator: atom('separator'),
  embed: atom('embed'),
};
