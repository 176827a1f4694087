import { listSettledEditionsCall, type SettledEdition } from '@coranto/contract/api/edition-settings';
import { languageOf } from '@coranto/contract/languages';
import { useQuery } from '@tanstack/react-query';
import { questionOf } from '../api/use-call.ts';

/** How editions are set, as it is now. */
export function useSettledEditions() {
  return useQuery({ ...questionOf(listSettledEditionsCall, {}), staleTime: 0 });
}

/** The edition that an address names by its prefix, else the first. */
export function chosenEdition(editions: readonly SettledEdition[], prefix: string | undefined): SettledEdition | null {
  return editions.find((edition) => edition.prefix === prefix) ?? editions[0] ?? null;
}

/** How words of an edition are set. */
export function settingOfEdition({ language }: { language: string }): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang: language, dir: languageOf(language).direction };
}
