import { escapeMarkup } from '../markup/flatten-markup.ts';
import { textOfMarkup } from '../markup/text-of-markup.ts';
import type { FeedText } from './feed-entry.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
const longestName = 500;
const windows = new TextDecoder('windows-1252');
const block = /<(p|br|div|table|ul|ol|dl|h[1-6]|pre|blockquote|figure|section|article|hr)\b/i;

/** Words without characters that no text has, on one line, in NFC; empty where there are none. */
export function lineOfWords(written: string | undefined): string {
  return withoutControls(written ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

/** A title that is markup: its words. */
export function lineOfMarkup(written: string | undefined): string {
  return textOfMarkup(withoutControls(written ?? ''));
}

/**
 * A title of which nobody says whether it is markup: its words where it has elements that are closed or characters by name, else as it is,
 * so that a `<` in a sentence stays.
 */
export function lineOfMaybeMarkup(written: string | undefined): string {
  const isMarkup = /<\/[a-z][a-z0-9]*\s*>|<(br|hr|img|wbr)\b[^<>]*>|&(#\d+|#x[\da-f]+|[a-z][a-z0-9]*);/i.test(written ?? '');
  return isMarkup ? lineOfMarkup(written) : lineOfWords(written);
}

/** Text that is HTML, or may be: where it has no element that ends a line, its own line ends count. */
export function htmlText(written: string | undefined, base: string | null): FeedText | null {
  const markup = withoutControls(written ?? '');
  return markup.trim() === '' ? null : { markup, lineEnds: block.test(markup) ? 'collapsed' : 'kept', base };
}

/** Text that is not HTML, whatever signs it has. */
export function plainText(written: string | undefined, base: string | null): FeedText | null {
  const text = withoutControls(written ?? '');
  return text.trim() === '' ? null : { markup: escapeMarkup(text), lineEnds: 'kept', base };
}

/** Words in base64, as texts of other types than text stand in Atom; nothing where they are no words but a picture or a sound. */
export function wordsInBase64(written: string | undefined): string | undefined {
  const text = Buffer.from(written ?? '', 'base64').toString('utf8');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what no words have
  return /[\u0000-\u0008\ufffd]/.test(text) ? undefined : text;
}

/** The first that has words. */
export function firstOf(...written: (string | undefined)[]): string | undefined {
  return written.find((each) => each !== undefined && each.trim() !== '');
}

/** A person's name without the mail address, which is kept nowhere; empty where there is no name. */
export function personName(written: string | undefined): string {
  const bare = lineOfMaybeMarkup((written ?? '').slice(0, longestName))
    .replace(/(?:mailto:)?[^\s@<>()[\]"]+@[^\s@<>()[\]"]+/gi, ' ')
    .replace(/<\s*>|\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return /^\(([^()]+)\)$/.exec(bare)?.[1]?.trim() ?? bare.replace(/^[\s,;<>"-]+|[\s,;<>"-]+$/g, '');
}

/** An address made whole; as written where it is whole or nobody says where it begins. `null` where there is none. */
export function wholeAddress(written: string | undefined, base: string | null): string | null {
  const address = withoutControls(written ?? '').trim();
  if (address === '') return null;
  return !URL.canParse(address) && base !== null && URL.canParse(address, base) ? new URL(address, base).href : address;
}

/** Where addresses inside begin: the inner base in the outer one. */
export function innerBase(outer: string | null, inner: string | undefined): string | null {
  const address = wholeAddress(inner, outer);
  return address !== null && URL.canParse(address) ? address : outer;
}

/** Without characters that no text has. What stands where Latin 1 has controls was written on Windows. */
function withoutControls(text: string): string {
  const written = text.replace(/[\u0080-\u009f]/g, (control) => windows.decode(new Uint8Array([control.charCodeAt(0)])));
  return written.toWellFormed().replace(controls, '');
}
