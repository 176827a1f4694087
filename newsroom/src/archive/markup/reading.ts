import type { Block, Mark } from '@coranto/contract/prose/prose';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Run } from './runs.ts';

/** A picture as markup speaks of it: not yet a record of ours. */
export type FoundPicture = {
  /** Absolute web address of the file the markup shows, often a scaled copy; `null` where only `sourceId` is known. */
  address: string | null;
  /** Where a click on the picture leads, often the full size. */
  linkedAddress: string | null;
  /** The foreign system's own number of the picture (`wp-image-42`, `[gallery ids="42"]`). */
  sourceId: string | null;
  altText: string | null;
  caption: string | null;
  credit: string | null;
};

/** Something of the source that has no place in prose, and why; `times` it was met. */
export type LeftOut = { what: string; why: string; times: number };

/** How markup is to be read. */
export type MarkupOptions = {
  /** The article's own language: words marked with it need no mark. */
  language?: string;
  /** Address of the old page, so that relative links and pictures can be followed. */
  baseAddress?: string | null;
  /** `kept`: a line end breaks the line and a blank line ends the paragraph, as WordPress shows text of its classic editor. */
  lineEnds?: 'collapsed' | 'kept';
  /** `[caption]`, `[gallery]` and their like are read; without it brackets are text. */
  shortcodes?: boolean;
  /** Numbers of the pictures that belong to the whole text, for a gallery that names none. */
  attachedPictures?: string[];
  /** What the old library knows of a picture by its number, for markup that gives only that. */
  libraryPicture?: (sourceId: string) => { address: string; altText: string | null; caption: string | null } | null;
  /** Markup of each footnote by the name that `<sup data-fn>` calls it by, as WordPress keeps them apart from the text. */
  footnotes?: ReadonlyMap<string, string>;
  /** Our record for a found picture; `null` where there is none, then its address and caption stay as a link. */
  pictureIdOf?: (picture: FoundPicture) => string | null;
  /** Where a link of the old site leads now. */
  linkTo?: (address: URL) => string;
};

/** What is passed down the tree: everything the surrounding elements say about a place in it. */
export type Context = {
  marks: Mark[];
  /** Levels of lists and quotations around this place. */
  depth: number;
  /** Levels of figures and tables around this place: each looks through all that is in it, so they may not nest without end. */
  frames: number;
  language: string;
  linkedAddress: string | null;
  figure: FigureContext | null;
};

/** The words of a figure wait for the picture they belong to. */
export type FigureContext = { caption: string | null; credit: string | null; isTaken: boolean };

/** A sequence of blocks under construction, with the running text that is not a paragraph yet. */
export type Flow = {
  blocks: Block[];
  runs: Run[];
  /** Blocks met in the middle of a paragraph: they follow it, so that no sentence is cut in two. */
  afterParagraph: Block[];
};

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** One reading of one text: the options, what was found so far, and the walker itself, so that its parts need not import it. */
export type Reading = {
  options: MarkupOptions;
  pictures: FoundPicture[];
  leftOut: Map<string, LeftOut>;
  /** Elements whose words were taken already, such as the name under a quotation. */
  isRead: Set<Node>;
  /** Names of footnotes that have their place already. */
  placedFootnotes: Set<string>;
  walk: (nodes: Node[], flow: Flow, context: Context) => void;
};

/** Notes something that prose cannot hold. */
export function leaveOut(reading: Reading, what: string, why: string): void {
  const key = `${what}\n${why}`;
  const before = reading.leftOut.get(key);
  reading.leftOut.set(key, { what, why, times: (before?.times ?? 0) + 1 });
}

/** The value of an attribute, trimmed; `null` where it is missing or empty. */
export function attribute(element: Element, name: string): string | null {
  const value = element.attrs.find((each) => each.name === name)?.value.trim();
  return value === undefined || value === '' ? null : value;
}

/** Does the element bear this class? */
export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** Every word below a node, as the browser's `textContent` gives it. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!isElement(node)) return '';
  if (node.tagName === 'br') return '\n';
  return node.childNodes.map(textOf).join('');
}

/** The words below a node on one line. */
export function lineOf(node: Node): string {
  return textOf(node)
    .replace(/[ \t\n\f\r]+/g, ' ')
    .trim()
    .normalize('NFC');
}

/** The elements below one that fit, in reading order. */
export function findElements(element: Element, fits: (each: Element) => boolean): Element[] {
  return element.childNodes.filter(isElement).flatMap((child) => [...(fits(child) ? [child] : []), ...findElements(child, fits)]);
}
