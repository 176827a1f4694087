import type { EditionLine } from '@coranto/contract/api/edition';

/** An edition while it is filled in. Sections are those of the edition it is made like, each called in the new language. */
export type DraftEdition = {
  editionId: string;
  language: string;
  name: string;
  prefix: string;
  /** Did somebody type the prefix, so that it no longer follows the language? */
  isPrefixOwn: boolean;
  timeZone: string;
  like: string | null;
  /** What the sections of the model are called here, by their ids; those that are left out are not among them. */
  sections: Record<string, string>;
};

/** Begins to fill in an edition: like the first there is. */
export function draftEdition(editions: readonly EditionLine[]): DraftEdition {
  const model = editions[0] ?? null;
  return {
    editionId: crypto.randomUUID(),
    language: '',
    name: '',
    prefix: '',
    isPrefixOwn: false,
    timeZone: model?.timeZone ?? 'UTC',
    like: model?.editionId ?? null,
    sections: {},
  };
}

/** A prefix made of a language tag, with a number where it is taken. */
export function suggestPrefix(tag: string, editions: readonly { prefix: string }[]): string {
  const wished = tag
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, '')
    .slice(0, 17);
  const isTaken = (prefix: string) => editions.some((edition) => edition.prefix === prefix);
  if (wished === '' || !isTaken(wished)) return wished;
  for (let number = 2; ; number++) if (!isTaken(`${wished}-${number}`)) return `${wished}-${number}`;
}

/** The sections that the new edition begins with, in the order of its model. */
export function chosenSections({ sections }: DraftEdition, model: EditionLine | null) {
  return (model?.sections ?? []).flatMap(({ sectionId }) => {
    const name = sections[sectionId]?.trim();
    return name === undefined || name === '' ? [] : [{ sectionId: crypto.randomUUID(), name, description: '', sameAs: sectionId }];
  });
}
