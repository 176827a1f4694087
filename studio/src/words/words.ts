import type { Direction } from '@coranto/contract/languages';
import type { en } from './en.ts';
import type { SameShape } from './same-shape.ts';

/** All that the studio says, in one language. */
export type Words = SameShape<typeof en>;

/** The languages in which the studio speaks, each called by its own name. */
export const studioLanguages = { en: 'English', ru: 'Русский', hy: 'Հայերեն', az: 'Azərbaycanca', ar: 'العربية' } as const;
export type StudioLanguage = keyof typeof studioLanguages;

/** The studio's language nearest to a tag: `az-Cyrl` is served in `az`, what is not there in English. */
export function nearestLanguage(tag: string): StudioLanguage {
  const base = tag.split('-')[0] ?? '';
  return Object.hasOwn(studioLanguages, base) ? (base as StudioLanguage) : 'en'; // named among the keys, as checked
}

/** Which way the studio runs in a language. */
export function directionOf(language: StudioLanguage): Direction {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** Brings the words of one language; only that one crosses the network. */
export async function loadWords(language: StudioLanguage): Promise<Words> {
  switch (language) {
    case 'en':
      return (await import('./en.ts')).en;
    case 'ru':
      return (await import('./ru.ts')).ru;
    case 'hy':
      return (await import('./hy.ts')).hy;
    case 'az':
      return (await import('./az.ts')).az;
    case 'ar':
      return (await import('./ar.ts')).ar;
  }
}
