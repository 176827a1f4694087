import { parseLanguageTag } from '@coranto/contract/languages';
import type { TermRecord } from './export-records.ts';

/** What the Polylang plug-in says about a site in several languages. */
export type Translations = {
  /** By Polylang's slug of a language: its name, and the BCP 47 tag. */
  languages: Map<string, { name: string; tag: string }>;
  /** By item id: a name shared by all translations of one another. */
  pairs: Map<string, string>;
};

/** Learns from one term; terms of other taxonomies say nothing here. */
export function translationsOf(term: TermRecord, translations: Translations): void {
  if (term.taxonomy === 'language') {
    const tag = parseLanguageTag(term.slug) ?? parseLanguageTag(localeIn(term.description));
    if (tag !== null) translations.languages.set(term.slug, { name: term.name, tag });
  }
  if (term.taxonomy === 'post_translations') for (const id of itemIdsIn(term.description)) translations.pairs.set(id, term.slug);
}

/**
 * The ids in Polylang's map from language to item, which is in PHP's serialised form. Only pairs of a language's slug and a whole
 * number are seen; nothing is unserialised.
 */
export function itemIdsIn(serialised: string): string[] {
  const pairs = serialised.matchAll(/s:(\d{1,2}):"([a-zA-Z_-]{2,20})";(?:i:(\d{1,19});|s:\d{1,2}:"(\d{1,19})";)/g);
  return [...pairs].filter(([, length, slug]) => Number(length) === slug?.length).map(([, , , number, text]) => number ?? text ?? '');
}

function localeIn(serialised: string): string {
  return (/s:6:"locale";s:\d{1,2}:"([A-Za-z_]{2,20})";/.exec(serialised)?.[1] ?? '').replaceAll('_', '-');
}
