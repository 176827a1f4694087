import { type EditionLine, listEditionsCall } from '@coranto/contract/api/edition';
import { languageOf } from '@coranto/contract/languages';
import { useQuery } from '@tanstack/react-query';
import { questionOf } from '../api/use-call.ts';

const editionsStayFreshMs = 60_000;

/** The editions a person has a role in; none until they are there. */
export function useEditions(): EditionLine[] {
  return useQuery({ ...questionOf(listEditionsCall, {}), staleTime: editionsStayFreshMs }).data?.editions ?? [];
}

/** How words of an edition are set: its language and direction, for elements that show them. */
export function settingOf(edition: EditionLine | undefined): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return edition === undefined ? {} : { lang: edition.language, dir: languageOf(edition.language).direction };
}
