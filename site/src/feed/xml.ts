// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/**
 * Text as it stands in XML, in elements and attributes alike; characters that XML cannot hold are left out.
 *
 * @source XML 1.0 section 2.2
 */
export function toXml(text: string): string {
  return text
    .toWellFormed()
    .replace(illegal, '')
    .replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}
