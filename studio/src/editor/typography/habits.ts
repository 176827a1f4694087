import { languageOf } from '@coranto/contract/languages';

/** How a language sets dashes and the spaces around signs. */
export type Habits = {
  /** Between words with spaces around it. */
  spacedDash: string;
  /** Between words without spaces. */
  joinedDash: string;
  /** Before somebody's words at the start of a paragraph. */
  dialogueDash: string;
  /** A dash never begins a line: the space before it does not break. */
  holdsDash: boolean;
  /** High signs (`; : ! ?`) and quotation marks stand apart from their words by a space that does not break. */
  setsSignsApart: boolean;
};

const en = '–';
const em = '—';

type Row = [spaced: string, joined: string, dialogue: string, holds?: boolean, apart?: boolean];

/**
 * @source Chicago Manual of Style 6.85 and New Hart's Rules 4.11 (en); Мильчин, Справочник издателя и автора, 6.2 (ru, uk, ka, hy); Duden, Gedankenstrich (de);
 * Imprimerie nationale, Lexique des règles typographiques, Tiret and Ponctuation (fr); RAE, Ortografía, raya (es); TDK Yazım Kılavuzu, uzun çizgi (tr)
 */
const rows: Record<string, Row> = {
  en: [en, em, em],
  ru: [em, em, em, true],
  uk: [em, em, em, true],
  hy: [em, em, em, true],
  ka: [em, em, em, true],
  az: [en, en, en, true],
  tr: [en, en, em],
  ar: [en, en, en],
  fa: [en, en, en],
  he: [en, en, en],
  de: [en, en, en],
  fr: [en, em, em, false, true],
  es: [em, em, em],
  it: [en, en, em],
  pt: [en, em, em],
  pl: [en, en, en, true],
  el: [en, en, em],
};

/** The habits of a language; of English where they are not known. */
export function habitsOf(language: string): Habits {
  const base = languageOf(language).tag.split('-')[0] ?? 'en';
  const [spacedDash, joinedDash, dialogueDash, holdsDash = false, setsSignsApart = false] = rows[base] ?? [en, em, em];
  return { spacedDash, joinedDash, dialogueDash, holdsDash, setsSignsApart };
}
