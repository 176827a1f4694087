import { escapeMarkup } from './flatten-markup.ts';
import { leaveOut, type Reading } from './reading.ts';

type Code = { at: number; end: number; name: string; isClosing: boolean; attributes: Map<string, string>; isEscaped: boolean };

/** A code in brackets, as WordPress reads them; lengths are bounded so that no text takes long to look through. */
const pattern = /\[(\[?)(\/?)([a-zA-Z][\w-]{0,50})((?:[ =:][^[\]]{0,2000})?)\](\]?)/g;
const attributePattern = /([\w-]{1,50})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'\]]+))|([^\s"'=]+)/g;

/**
 * Replaces WordPress's shortcodes by the markup they stand for. Unknown ones with attributes are programs of a plug-in: they are
 * left out and noted, the words they enclose stay; other words in brackets are words.
 */
export function expandShortcodes(html: string, reading: Reading): string {
  const codes = findCodes(html);
  const closings = closingsOf(codes);
  const out: string[] = [];
  let from = 0;
  const removed = new Set<Code>();
  for (const code of codes) {
    if (code.at < from) continue;
    const closing = closings.get(code) ?? null;
    const inside = closing ? html.slice(code.end, closing.at) : '';
    const markup = removed.has(code) ? { html: '', isWhole: false } : markupOf(code, inside, closing !== null, reading);
    if (markup === null) continue;
    out.push(html.slice(from, code.at), markup.html);
    from = markup.isWhole && closing ? closing.end : code.end;
    if (!markup.isWhole && closing) removed.add(closing);
  }
  out.push(html.slice(from));
  return out.join('');
}

function findCodes(html: string): Code[] {
  return [...html.matchAll(pattern)].map((match) => {
    const [whole, before = '', slash = '', name = '', attributes = '', after = ''] = match;
    const isEscaped = before === '[' && after === ']';
    const at = isEscaped || before === '' ? match.index : match.index + 1;
    const end = match.index + whole.length - (isEscaped || after === '' ? 0 : 1);
    return { at, end, name: name.toLowerCase(), isClosing: slash === '/', attributes: attributesOf(attributes), isEscaped };
  });
}

/** Each opening code with the closing one that belongs to it. */
function closingsOf(codes: Code[]): Map<Code, Code> {
  const closings = new Map<Code, Code>();
  const open = new Map<string, Code[]>();
  for (const code of codes.filter((each) => !each.isEscaped)) {
    const waiting = open.get(code.name) ?? [];
    open.set(code.name, waiting);
    const opening = code.isClosing ? waiting.pop() : undefined;
    if (opening) closings.set(opening, code);
    else if (!code.isClosing) waiting.push(code);
  }
  return closings;
}

function markupOf(code: Code, inside: string, hasEnd: boolean, reading: Reading): { html: string; isWhole: boolean } | null {
  if (code.isEscaped) return { html: escapedCode(code), isWhole: false };
  if (code.isClosing) return null;
  const whole = (html: string): { html: string; isWhole: boolean } => ({ html, isWhole: true });
  switch (code.name) {
    case 'caption':
    case 'wp_caption':
      return hasEnd ? whole(captionMarkup(inside, code.attributes.get('caption'), code.attributes.get('id'))) : null;
    case 'gallery':
      return { html: galleryMarkup(code.attributes, reading), isWhole: false };
    case 'embed':
    case 'youtube':
    case 'vimeo':
    case 'audio':
    case 'video':
    case 'soundcloud':
    case 'spotify':
      return embedMarkup(code, inside, hasEnd, reading);
    case 'code':
    case 'sourcecode':
      return hasEnd ? whole(`<pre>${inside}</pre>`) : null;
    default:
      return unknownMarkup(code, reading);
  }
}

function unknownMarkup(code: Code, reading: Reading): { html: string; isWhole: boolean } | null {
  const isProgram = [...code.attributes.keys()].some((key) => !/^\d+$/.test(key));
  if (!isProgram) return null;
  leaveOut(reading, `[${code.name}]`, 'it is a program of a WordPress plug-in');
  return { html: '', isWhole: false };
}

function escapedCode(code: Code): string {
  const written = [...code.attributes].map(([key, value]) => (/^\d+$/.test(key) ? ` ${value}` : ` ${key}="${value}"`)).join('');
  return `[${code.isClosing ? '/' : ''}${code.name}${escapeMarkup(written)}]`;
}

/** Older texts give the caption as an attribute, newer ones after the picture. */
function captionMarkup(inside: string, written: string | undefined, id: string | undefined): string {
  const picture = /^\s*(?:<p>)?\s*((?:<a\b[^>]{0,5000}>\s*)?<img\b[^>]{0,20000}>(?:\s*<\/a>)?)/i.exec(inside)?.[1] ?? null;
  const number = /^attachment_(\d+)$/.exec(id ?? '')?.[1];
  const numbered = number === undefined ? picture : picture?.replace(/<img\b/i, `<img data-id="${number}"`);
  const caption = written ?? (picture === null ? inside : inside.slice(inside.indexOf(picture) + picture.length));
  return `<figure>${numbered ?? ''}<figcaption>${caption}</figcaption></figure>`;
}

function galleryMarkup(attributes: Map<string, string>, reading: Reading): string {
  const listed = attributes.get('ids') ?? attributes.get('include');
  const ids = listed === undefined ? (reading.options.attachedPictures ?? []) : listed.split(',').map((id) => id.trim());
  const pictures = ids.filter((id) => /^\d{1,20}$/.test(id)).map((id) => `<img data-id="${id}">`);
  if (pictures.length === 0) leaveOut(reading, '[gallery]', 'it names no pictures');
  return pictures.length === 0 ? '' : `<figure class="wp-block-gallery">${pictures.join('')}</figure>`;
}

const addressKeys = ['src', 'url', 'mp4', 'm4v', 'webm', 'ogv', 'mp3', 'm4a', 'ogg', 'wav', '0'];

function embedMarkup(code: Code, inside: string, hasEnd: boolean, reading: Reading): { html: string; isWhole: boolean } {
  const written =
    hasEnd && /^\s*https?:/.test(inside) ? inside : addressKeys.map((key) => code.attributes.get(key)).find((each) => each !== undefined);
  const address = written?.trim().replaceAll('&amp;', '&') ?? '';
  const isWhole = hasEnd && /^\s*(https?:\S*)?\s*$/.test(inside);
  if (!/^https?:\S+$/.test(address)) leaveOut(reading, `[${code.name}]`, 'it has no address');
  return { html: /^https?:\S+$/.test(address) ? `<iframe src="${escapeMarkup(address)}"></iframe>` : '', isWhole };
}

function attributesOf(written: string): Map<string, string> {
  const attributes = new Map<string, string>();
  let unnamed = 0;
  for (const [, name, double, single, bare, alone] of written.replace(/^[=:]/, ' ').matchAll(attributePattern)) {
    if (name !== undefined) attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '');
    else if (alone !== undefined && alone !== '/') attributes.set(String(unnamed++), alone);
  }
  return attributes;
}
