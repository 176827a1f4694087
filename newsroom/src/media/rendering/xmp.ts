import type { PictureRights } from '@coranto/contract/picture';

/**
 * The rights of a picture as a packet that goes into each of its files, so that they stay with it wherever it is taken.
 *
 * @returns `null` where there is nothing to say
 * @source IPTC Photo Metadata Standard 2025.1 for the names; XMP (ISO 16684-1) for the form
 */
export function rightsToXmp(rights: PictureRights): string | null {
  const text = (name: string, value: string) => (value === '' ? '' : `<${name}>${escaped(value)}</${name}>`);
  const inEvery = (name: string, value: string) =>
    value === '' ? '' : `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(value)}</rdf:li></rdf:Alt></${name}>`;
  const properties = [
    rights.creator && `<dc:creator><rdf:Seq><rdf:li>${escaped(rights.creator)}</rdf:li></rdf:Seq></dc:creator>`,
    inEvery('dc:rights', rights.copyright),
    text('photoshop:Credit', rights.creditLine),
    inEvery('xmpRights:UsageTerms', rights.usageTerms),
    text('xmpRights:WebStatement', rights.licenceAddress),
    rights.licensorAddress &&
      `<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource">${text('plus:LicensorURL', rights.licensorAddress)}</rdf:li></rdf:Seq></plus:Licensor>`,
    text('Iptc4xmpExt:DigitalSourceType', rights.digitalSourceType),
  ].filter(Boolean);
  if (properties.length === 0) return null;
  const used = Object.entries(namespaces).filter(([prefix]) => properties.some((property) => property.includes(`<${prefix}:`)));
  const declared = used.map(([prefix, address]) => ` xmlns:${prefix}="${address}"`).join('');
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""${declared}>${properties.join('')}</rdf:Description></rdf:RDF></x:xmpmeta>`;
}

const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
};

const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as XML holds it; what XML cannot hold is left out. @source XML 1.0 section 2.2 */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>]/g, (sign) => names[sign] ?? '');
}
