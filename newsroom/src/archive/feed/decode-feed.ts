import { UnreadableExport } from '../unreadable-export.ts';

/** Text of a file, and what was wrong with its bytes. */
export type DecodedText = { text: string; damage: string | null };

const marks: [label: string, bytes: number[]][] = [
  ['utf-32', [0xff, 0xfe, 0, 0]],
  ['utf-32', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** How `<` or `<?` begins a file in encodings that are told by their zeros. */
const beginnings: [label: string, bytes: number[]][] = [
  ['utf-32', [0x3c, 0, 0, 0]],
  ['utf-32', [0, 0, 0, 0x3c]],
  ['utf-16le', [0x3c, 0]],
  ['utf-16be', [0, 0x3c]],
];

/** More characters that mean nothing, and more than one in a hundred, are a file in another encoding. */
const mostLost = 20;

/**
 * Turns the bytes of a feed into text, by its byte order mark, else by its XML declaration, else as UTF-8. Bytes that mean nothing in
 * that encoding become `�`, unless they are so many that the file must be in another one.
 *
 * @throws {UnreadableExport} the encoding is none that is known, or not that of the file
 * @source XML 1.0 appendix F; WHATWG Encoding for the labels
 */
export function decodeFeed(bytes: Uint8Array): DecodedText {
  const label = labelOf(bytes);
  try {
    return { text: decoderFor(label, true).decode(bytes), damage: null };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const text = decoderFor(label, false).decode(bytes);
    const lost = text.split('\ufffd').length - 1;
    if (lost > mostLost && lost * 100 > text.length)
      throw new UnreadableExport(`it is not in ${label}; encoding="…" in its first line says what it is in`);
    return { text, damage: `${lost} of its characters are not ${label}` };
  }
}

function labelOf(bytes: Uint8Array): string {
  const told = [...marks, ...beginnings].find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  if (told) return told[0];
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1000));
  const declared = /^\s*(?:<!--[\s\S]*?-->\s*)?<\?xml\s[^>]*?encoding\s*=\s*["']([^"'>]{1,60})["']/.exec(head)?.[1]?.trim();
  // NOTE: who can read this declaration letter by letter has a file that is not in UTF-16, whatever it says.
  return declared === undefined || /^(utf|ucs|iso-10646-ucs)-?(16|2)/i.test(declared) ? 'utf-8' : declared;
}

function decoderFor(label: string, fatal: boolean): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(label, { fatal });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UnreadableExport(`its encoding, ${label}, is none that is known here`);
  }
}
