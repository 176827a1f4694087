import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';

/** A text of a page as a reader sees or hears it. */
export type PageText = {
  text: string;
  /** The language it says to be in. */
  language: string;
  /** Does it stand where the newsroom's running text is shown, of which there may be a part? */
  isRunning: boolean;
  /** The element: tag, classes, and the attribute where it is not its content. */
  where: string;
};

/** Attributes that readers see or hear, and those whose words a script shows. */
const spoken = ['alt', 'title', 'aria-label', 'placeholder', 'label'];
const kept = ['data-copied', 'data-not-copied', 'data-saved', 'data-not-saved', 'data-offline', 'data-source', 'data-title'];
/** Names under which `<meta>` tells networks and search engines something in words. */
const told = /^(?:description|og:(?:title|description|site_name|image:alt)|twitter:.*|apple-mobile-web-app-title|application-name)$/;
/** Elements that hold nothing to read, and those that show running text of the newsroom. */
const silent = ['script', 'style'];
const running = ['prose', 'passage', 'standfirst', 'quoted-card'];
const runningElements = ['figcaption', 'blockquote'];

type Place = { language: string; isRunning: boolean };

/** All texts of a page, or of the markup of an article, in reading order, those for readers without scripts among them. */
export function pageTexts(markup: string, isRunning = false): PageText[] {
  return textsIn(parse(markup, { scriptingEnabled: false }), { language: '', isRunning });
}

function textsIn(node: DefaultTreeAdapterTypes.Node, place: Place): PageText[] {
  if (!('childNodes' in node)) return [];
  if (!tree.isElementNode(node)) return node.childNodes.flatMap((child) => textsIn(child, place));
  if (silent.includes(node.tagName)) return [];
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  const classes = (attributes.get('class') ?? '').split(/\s+/).filter(Boolean);
  const here: Place = {
    language: attributes.get('lang') ?? place.language,
    isRunning: place.isRunning || runningElements.includes(node.tagName) || classes.some((name) => running.includes(name)),
  };
  const where = [node.tagName, ...classes].join('.');
  const own = (text: string, at: string): PageText[] => (/\p{L}|\p{N}/u.test(text) ? [{ text, ...here, where: at }] : []);
  return [
    ...[...spoken, ...kept].flatMap((name) => own(attributes.get(name) ?? '', `${where}[${name}]`)),
    ...(node.tagName === 'meta' ? own(wordsOfMeta(attributes), `meta ${attributes.get('name') ?? attributes.get('property')}`) : []),
    ...(node.tagName === 'textarea' ? textsToCopy(wordsIn(node), here) : contentOf(node, here, (text) => own(text, where))),
  ];
}

/** The texts between the elements of an element; what a search has marked in them does not part them. */
function contentOf(node: DefaultTreeAdapterTypes.Element, here: Place, own: (text: string) => PageText[]): PageText[] {
  const texts: PageText[] = [];
  let run = '';
  for (const child of node.childNodes) {
    if (tree.isTextNode(child) || child.nodeName === 'mark') {
      run += wordsIn(child);
      continue;
    }
    texts.push(...own(run), ...textsIn(child, here));
    run = '';
  }
  return [...texts, ...own(run)];
}

function wordsIn(node: DefaultTreeAdapterTypes.Node): string {
  if (tree.isTextNode(node as DefaultTreeAdapterTypes.ChildNode)) return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(wordsIn).join('') : '';
}

/** What others are to copy: markup, Markdown or plain lines. */
function textsToCopy(words: string, place: Place): PageText[] {
  const here = { ...place, isRunning: true };
  if (words.startsWith('<')) return textsIn(parse(words), here);
  const plain = words.replace(/\]\(<[^>]*>\)|\\(?=[!-/:-@[-`{-~])/g, ' ').replace(/^(?:#+|>|-|\d+\.|!\[|\[\^\d+\]:?)\s*/gmu, '');
  return plain
    .split('\n')
    .flatMap((line) => (/\p{L}/u.test(line) ? [{ text: line.replace(/[*_[\]|`\\]/g, ''), ...here, where: 'textarea' }] : []));
}

function wordsOfMeta(attributes: ReadonlyMap<string, string>): string {
  const name = attributes.get('name') ?? attributes.get('property') ?? '';
  const words = attributes.get('content') ?? '';
  return told.test(name) && !/^(?:https?:\/\/|summary)/.test(words) ? words : '';
}
