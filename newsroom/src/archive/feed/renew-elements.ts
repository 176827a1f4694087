import { escapeMarkup } from '../markup/flatten-markup.ts';

const encoded = /(<(?:title|summary|content)\b[^<>]*\bmode=["']base64["'][^<>]*>)([A-Za-z0-9+/=\s]*)(?=<\/)/g;
const untyped = /<(title|summary|content)((?:\s+(?!type\b)[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*>/g;
const wholeTexts = /(<\/?)(?:[\w-]+:)?(?:body|fullitem)(?=[\s>])/gi;

/** Atom 0.3 may have its texts in base64, a mode that readers of newer forms do not know: here they stand as text. @source Atom 0.3, section 3.1 */
export function withoutBase64(xml: string): string {
  if (!xml.includes('base64')) return xml;
  return xml.replace(encoded, (_, tag: string, data: string) => tag + escapeMarkup(Buffer.from(data, 'base64').toString('utf8')));
}

/** Texts of Atom 0.3 that name no type were written as plain text and as markup alike; here they are markup, in which plain text is the same. */
export function withTypes(xml: string): string {
  if (!xml.includes('purl.org/atom/ns#')) return xml;
  return xml.replace(untyped, (_, name: string, attributes: string) => `<${name}${attributes} type="text/html">`);
}

/** Feeds that are older than `content:encoded` have the whole text of an item in `body` of XHTML or in `fullitem`; here it stands in that. */
export function withEncodedContent(xml: string): string {
  return xml.replace(wholeTexts, '$1content:encoded');
}
