import { type PictureRights, pictureRightsSchema } from '@coranto/contract/picture';
import ExifReader from 'exifreader';

/** What a file says of its picture: whose it is, and words to propose to whoever describes it. */
export type FoundInFile = { rights: PictureRights; caption: string; altText: string };

type Group = Record<string, unknown>;

/**
 * Reads rights and words out of a file: XMP first, since it is the youngest and holds every script, then IPTC's own block, then EXIF. What
 * cannot be read says nothing. A place, a device and its owner are not looked for at all.
 *
 * @source IPTC Photo Metadata Standard 2025.1; its mapping guidelines for the order
 */
export function readFound(file: Uint8Array): FoundInFile {
  const { xmp = {}, iptc = {}, exif = {} } = groupsOf(file);
  const first = (...values: unknown[]) => values.map(plainText).find((text) => text !== '') ?? '';
  return {
    rights: {
      creator: first(xmp.creator, iptc['By-line'], exif.Artist),
      creditLine: first(xmp.Credit, iptc.Credit),
      copyright: first(xmp.rights, iptc['Copyright Notice'], exif.Copyright),
      usageTerms: first(xmp.UsageTerms),
      licenceAddress: webAddress(first(xmp.WebStatement, xmp.license)),
      licensorAddress: webAddress(first(partOf(xmp.Licensor, 'LicensorURL'))),
      digitalSourceType: webAddress(first(xmp.DigitalSourceType)),
    },
    caption: first(xmp.description, iptc['Caption/Abstract']),
    altText: first(xmp.AltTextAccessibility),
  };
}

function groupsOf(file: Uint8Array): { xmp?: Group; iptc?: Group; exif?: Group } {
  try {
    const { buffer, byteOffset, byteLength } = file;
    const whole = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer; // never shared: it came as a message
    const { xmp, iptc, exif } = ExifReader.load(whole, { expanded: true, excludeTags: { gps: true, makerNotes: true } });
    return { xmp: { ...xmp }, iptc: { ...iptc }, exif: { ...exif } };
  } catch {
    // A picture without such blocks, or with damaged ones: it is a picture all the same.
    return {};
  }
}

/** The text of a tag: of alternatives in several languages the one for all of them, of several values the values in a row. */
function plainText(tag: unknown): string {
  const value = inside(tag);
  if (Array.isArray(value)) {
    const chosen = value.find((each) => languageOf(each) === 'x-default');
    return chosen ? plainText(chosen) : value.map(plainText).filter(Boolean).join(', ').slice(0, longest);
  }
  if (typeof value !== 'string') return '';
  return value
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, longest);
}

/** No longer than the contract takes (`pictureRightsSchema`). */
const longest = 1000;

function inside(tag: unknown): unknown {
  if (typeof tag !== 'object' || tag === null) return tag;
  if (Array.isArray(tag)) return tag;
  return 'value' in tag && tag.value !== undefined ? tag.value : null;
}

function languageOf(tag: unknown): unknown {
  if (typeof tag !== 'object' || tag === null || !('attributes' in tag)) return null;
  const { attributes } = tag;
  return typeof attributes === 'object' && attributes !== null && 'lang' in attributes ? attributes.lang : null;
}

/** A property of a structure, or of the first in a list of them. */
function partOf(tag: unknown, name: string): unknown {
  const value = inside(tag);
  const [structure] = Array.isArray(value) ? value : [value];
  return typeof structure === 'object' && structure !== null && name in structure ? (structure as Group)[name] : null;
}

/** Only what leads to a page: nothing else may stand in a link. */
function webAddress(text: string): string {
  return pictureRightsSchema.shape.licenceAddress.safeParse(text).success ? text : '';
}
