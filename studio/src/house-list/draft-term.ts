import type { HouseTermLine } from '@coranto/contract/api/house-list';
import type { HouseTerm, TermKind } from '@coranto/contract/house-list/house-term';

/** A term as it stands in its form: forms one a line. */
export type Draft = {
  kind: TermKind;
  note: string;
  contributorId: string | null;
  spellings: { language: string; spelling: string; inflected: string; forbidden: string }[];
};

/** A term, or a new one, for its form: with a place for every language of the editions, and for those it has beside them. */
export function draftOf(term: HouseTermLine | null, languages: readonly string[]): Draft {
  const all = [...new Set([...languages, ...(term?.spellings ?? []).map(({ language }) => language)])];
  return {
    kind: term?.kind ?? 'person',
    note: term?.note ?? '',
    contributorId: term?.contributorId ?? null,
    spellings: all.map((language) => {
      const said = term?.spellings.find((each) => each.language === language);
      return {
        language,
        spelling: said?.spelling ?? '',
        inflected: said?.inflected.join('\n') ?? '',
        forbidden: said?.forbidden.join('\n') ?? '',
      };
    }),
  };
}

/** What stands in the form as a term; languages without a spelling are none of it. */
export function termOf({ spellings, ...rest }: Draft): HouseTerm {
  return {
    ...rest,
    contributorId: rest.kind === 'person' || rest.kind === 'organisation' ? rest.contributorId : null,
    spellings: spellings
      .filter(({ spelling }) => spelling.trim() !== '')
      .map(({ language, spelling, inflected, forbidden }) => ({
        language,
        spelling: spelling.trim(),
        inflected: linesOf(inflected),
        forbidden: linesOf(forbidden),
      })),
  };
}

function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}
