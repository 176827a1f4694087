import { z } from 'zod';

/** What a term of the house list names. */
export const termKinds = ['person', 'place', 'organisation', 'term'] as const;
export type TermKind = (typeof termKinds)[number];

/** How one thing is written in one language: as the house spells it, forms of it that are right too, and forms that are not to be used. */
export type HouseSpelling = { language: string; spelling: string; inflected: string[]; forbidden: string[] };

/** A name or a term with its spelling in every language. */
export type HouseTerm = {
  kind: TermKind;
  /** For colleagues: why so, and since when. */
  note: string;
  contributorId: string | null;
  spellings: HouseSpelling[];
};

const form = z.string().trim().min(1).max(200);

export const houseSpellingSchema: z.ZodType<HouseSpelling> = z.strictObject({
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag'),
  spelling: form,
  inflected: z.array(form).max(60),
  forbidden: z.array(form).max(60),
});

export const houseTermSchema: z.ZodType<HouseTerm> = z
  .strictObject({
    kind: z.enum(termKinds),
    note: z.string().trim().max(1000),
    contributorId: z.uuid().nullable(),
    spellings: z.array(houseSpellingSchema).min(1, 'must be spelt in one language at least').max(40),
  })
  .refine(({ spellings }) => new Set(spellings.map(({ language }) => language)).size === spellings.length, 'a language stands twice')
  .refine(
    ({ spellings }) =>
      spellings.every(({ spelling, inflected, forbidden }) => forbidden.every((each) => each !== spelling && !inflected.includes(each))),
    'a form is both right and forbidden',
  );
