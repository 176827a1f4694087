/**
 * The languages Coranto knows by heart. Adding one is a line here and a catalogue of words; nothing else asks for a tag by name.
 *
 * @source BCP 47 (RFC 5646) for tags; CLDR for names, direction and quotation marks
 */

/** BCP 47 tag of a text, in canonical case: `hy`, `az`, `ar`, `sr-Latn`. */
export type LanguageTag = string & { readonly languageTag: unique symbol };

/** Which way lines of a text run. */
export type Direction = 'ltr' | 'rtl';

/** What writing in one language asks of the program. */
export type Language = {
  tag: LanguageTag;
  /** The language's name in itself, as the language switch shows it. */
  ownName: string;
  direction: Direction;
  /** ISO 15924 code of its usual script; chooses fonts and slug rules. */
  script: string;
  /** Opening and closing marks of a quotation, and of one inside it. */
  quotationMarks: { outer: readonly [string, string]; inner: readonly [string, string] };
  /** Name of the PostgreSQL text search configuration that stems it best; `simple` where there is none. */
  searchConfiguration: string;
};

type Row = [tag: string, ownName: string, script: string, outer: [string, string], inner: [string, string], search: string];

const guillemets: [string, string] = ['«', '»'];
const lowHigh: [string, string] = ['„', '“'];
const english: [string, string] = ['“', '”'];
const single: [string, string] = ['‘', '’'];

const rows: Row[] = [
  ['en', 'English', 'Latn', english, single, 'english'],
  ['ru', 'Русский', 'Cyrl', guillemets, lowHigh, 'russian'],
  ['hy', 'Հայերեն', 'Armn', guillemets, ['“', '”'], 'armenian'],
  ['az', 'Azərbaycanca', 'Latn', english, single, 'simple'],
  ['ar', 'العربية', 'Arab', guillemets, english, 'arabic'],
  ['tr', 'Türkçe', 'Latn', english, single, 'turkish'],
  ['ka', 'ქართული', 'Geor', lowHigh, guillemets, 'simple'],
  ['de', 'Deutsch', 'Latn', lowHigh, ['‚', '‘'], 'german'],
  ['fr', 'Français', 'Latn', ['«\u00a0', '\u00a0»'], english, 'french'],
  ['es', 'Español', 'Latn', guillemets, english, 'spanish'],
  ['uk', 'Українська', 'Cyrl', guillemets, lowHigh, 'simple'],
  ['fa', 'فارسی', 'Arab', guillemets, ['‹', '›'], 'simple'],
  ['it', 'Italiano', 'Latn', guillemets, english, 'italian'],
  ['pt', 'Português', 'Latn', english, single, 'portuguese'],
  ['pl', 'Polski', 'Latn', ['„', '”'], guillemets, 'simple'],
  ['el', 'Ελληνικά', 'Grek', guillemets, english, 'greek'],
  ['he', 'עברית', 'Hebr', ['”', '”'], ['’', '’'], 'simple'],
];

const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

const known = new Map(
  rows.map(([tag, ownName, script, outer, inner, searchConfiguration]) => [
    tag,
    language(tag, ownName, script, outer, inner, searchConfiguration),
  ]),
);

function language(
  tag: string,
  ownName: string,
  script: string,
  outer: [string, string],
  inner: [string, string],
  searchConfiguration: string,
): Language {
  return {
    tag: tag as LanguageTag, // the callers pass canonical tags only
    ownName,
    direction: rightToLeftScripts.has(script) ? 'rtl' : 'ltr',
    script,
    quotationMarks: { outer, inner },
    searchConfiguration,
  };
}

/**
 * Reads a BCP 47 tag and gives its canonical form, or `null` when it is none or names no language. Old and bibliographic codes become
 * what BCP 47 has in their place: `arm` is read as `hy`.
 */
export function parseLanguageTag(unknown: string): LanguageTag | null {
  try {
    const tag = Intl.getCanonicalLocales(unknown)[0];
    if (tag === undefined) return null;
    const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag);
    return name === undefined ? null : (tag as LanguageTag); // canonical, and named by CLDR
  } catch {
    return null;
  }
}

/**
 * What is known of a language. Tags without a line of their own inherit from their base language (`az-Latn` from `az`),
 * and from CLDR (name, script, direction) where there is none either.
 */
export function languageOf(tag: string): Language {
  const exact = known.get(tag);
  if (exact) return exact;
  const locale = new Intl.Locale(tag).maximize();
  const base = known.get(locale.language);
  const ownName = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  const script = locale.script ?? 'Latn';
  if (base && base.script === script) return { ...base, tag: tag as LanguageTag, ownName };
  return language(
    tag,
    ownName,
    script,
    (base?.quotationMarks.outer as [string, string]) ?? english,
    (base?.quotationMarks.inner as [string, string]) ?? single,
    'simple',
  );
}

/** The languages with a line of their own, for menus. */
export function listKnownLanguages(): Language[] {
  return [...known.values()];
}
