import { type StoryKind, storyKinds } from '@coranto/contract/article';
import {
  type Frame,
  findContributorBySlug,
  type Published,
  type PublishedContributor,
  type SearchFilter,
} from '@coranto/newsroom/published';
import { type LocalDay, parseDay, spanOfDay } from '../day/local-day.ts';

/** Kinds that a search can be narrowed down to; pages about the newspaper are none. */
export const searchedKinds = storyKinds.filter((kind) => kind !== 'page');

/** What the address of a search page asks for. Values that mean nothing are left out, so that an old or mistyped address still finds. */
export type Search = {
  question: string;
  page: number;
  section: string | null;
  kind: StoryKind | null;
  person: PublishedContributor | null;
  from: LocalDay | null;
  until: LocalDay | null;
};

/** Further pages are not offered: only the newest matches are ranked. */
export const lastPage = 20;

/** Reads the query of a search page. */
export async function readSearch(published: Published, frame: Frame, query: URLSearchParams): Promise<Search> {
  const slug = query.get('person');
  return {
    question: (query.get('q') ?? '').trim(),
    page: Math.min(lastPage, Math.max(1, Number.parseInt(query.get('page') ?? '1', 10) || 1)),
    section: frame.sections.find((section) => section.slug === query.get('section'))?.slug ?? null,
    kind: searchedKinds.find((kind) => kind === query.get('kind')) ?? null,
    person: slug ? await findContributorBySlug(published, slug, frame.edition.language) : null,
    from: readDay(query.get('from')),
    until: readDay(query.get('until')),
  };
}

function readDay(text: string | null): LocalDay | null {
  const [year = '', month = '', day = ''] = (text ?? '').split('-');
  return parseDay(year, month, day);
}

/** By what the articles found are to be narrowed down; days are those of the edition's zone. */
export function searchToFilter({ section, kind, person, from, until }: Search, frame: Frame): SearchFilter {
  const { timeZone } = frame.edition;
  const sectionId = frame.sections.find((each) => each.slug === section)?.id;
  return {
    ...(sectionId ? { sectionId } : {}),
    ...(kind ? { kind } : {}),
    ...(person ? { subjectId: person.id } : {}),
    ...(from ? { from: spanOfDay(from, timeZone).from } : {}),
    ...(until ? { until: spanOfDay(until, timeZone).to } : {}),
  };
}

/** The query of the same search, on another page. */
export function searchToQuery({ question, section, kind, person, from, until }: Search, page: number): Record<string, string | null> {
  return { q: question, section, kind, person: person?.slug ?? null, from, until, page: page === 1 ? null : String(page) };
}

/** Is it narrowed down by anything? */
export function isNarrowed({ section, kind, person, from, until }: Search): boolean {
  return [section, kind, person, from, until].some((each) => each !== null);
}
