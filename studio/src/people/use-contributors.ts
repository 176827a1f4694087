import { type ContributorLine, listContributorsCall } from '@coranto/contract/api/people';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { questionOf } from '../api/use-call.ts';

/** Contributors by a part of their name. */
export function useContributorsNamed(text: string): ContributorLine[] {
  const { data } = useQuery({ ...questionOf(listContributorsCall, text === '' ? {} : { text }), placeholderData: keepPreviousData });
  return data?.contributors ?? [];
}

/** Contributors by their ids; those not there yet are left out. */
export function useContributors(ids: string[]): ContributorLine[] {
  const { data } = useQuery({
    ...questionOf(listContributorsCall, { ids: ids.toSorted().join(',') }),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });
  return data?.contributors ?? [];
}

/** Name and title of a contributor in a language, or in another where there is none. */
export function namedIn(contributor: ContributorLine, language: string): { name: string; title: string } {
  const base = language.split('-')[0];
  const said =
    contributor.words.find((words) => words.language === language) ??
    contributor.words.find((words) => words.language.split('-')[0] === base) ??
    contributor.words.find((words) => words.language === 'en') ??
    contributor.words[0];
  return said ?? { name: contributor.slug, title: '' };
}
