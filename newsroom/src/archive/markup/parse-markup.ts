import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';
import { flattenMarkup } from './flatten-markup.ts';
import type { Node } from './reading.ts';

/** How deep elements may stand in one another before markup is read without its structure. Browsers stop at the same depth. */
const deepestElement = 512;

const mostAttributes = 500;

class TooDeep extends Error {}

type Parent = DefaultTreeAdapterTypes.ParentNode;

/**
 * Parses a piece of HTML as a browser does, in time that grows with its length only. Markup made to be slow (elements nested
 * without end, formatting opened again and again) is read as plain paragraphs instead: `isFlattened`.
 */
export function parseMarkup(html: string): { nodes: Node[]; isFlattened: boolean } {
  const text = withoutEndlessTags(withoutControls(html));
  try {
    return { nodes: parseGuarded(text), isFlattened: false };
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return { nodes: parseGuarded(flattenMarkup(text)), isFlattened: true };
  }
}

function parseGuarded(html: string): Node[] {
  let depth = 0;
  let opened = 0;
  // every tag opens few elements, save where formatting is opened anew in each paragraph
  const mostOpened = 10_000 + 4 * (html.split('<').length - 1);
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: (): void => {
      depth += 1;
      opened += 1;
      if (depth > deepestElement || opened > mostOpened) throw new TooDeep();
    },
    onItemPop: (): void => {
      depth -= 1;
    },
    insertBefore: insertNearEnd,
  };
  return parseFragment(html, { treeAdapter, scriptingEnabled: false }).childNodes;
}

/** The table that misplaced content is moved before stands last, so looking from the end keeps long tables linear. */
function insertNearEnd(parent: Parent, node: Node, reference: Node): void {
  parent.childNodes.splice(parent.childNodes.lastIndexOf(reference), 0, node);
  node.parentNode = parent;
}

function withoutControls(html: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  return html.toWellFormed().replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g, '');
}

/** NOTE: the parser looks through all attributes of a tag for each further one, so a tag with a million of them would take hours. */
function withoutEndlessTags(html: string): string {
  if (html.length < 4 * mostAttributes) return html;
  return html.replace(/<[A-Za-z][^>]*/g, (tag) => {
    if (tag.length < 4 * mostAttributes) return tag;
    const gaps = tag.replace(/"[^"]*"|'[^']*'/g, '"').split(/[\s/"']+/).length;
    return gaps > mostAttributes ? (/^<[A-Za-z0-9-]+/.exec(tag)?.[0] ?? '') : tag;
  });
}
