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

/** Attributes of an element; those that are `null` are left out. */
type Attributes = Record<string, string | number | null>;

/** An element of XML that holds text. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  return `<${name}${attributesToXml(attributes)}>${toXml(text)}</${name}>`;
}

/** An element of XML that holds others, or nothing. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const start = `<${name}${attributesToXml(attributes)}`;
  return children.length === 0 ? `${start}/>` : `${start}>\n${children.join('\n')}\n</${name}>`;
}

/** A whole file of XML around its outermost element. */
export function xmlFile(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function attributesToXml(attributes: Attributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${toXml(String(value))}"`]))
    .join('');
}
