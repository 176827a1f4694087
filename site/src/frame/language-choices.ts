import type { EditionName, Frame } from '@coranto/newsroom/published';

/** One line of the language switch: where the same page stands in that edition, or what comes nearest. */
export type LanguageChoice = {
  edition: EditionName;
  /** Readable path. */
  address: string;
  /** Is it the same page in another language? `absent` leads to the nearest section or front and the switch says so. */
  state: 'current' | 'same' | 'absent';
};

/** Choices for a page that stands in every edition: `addressIn` gives its path. */
export function choicesEverywhere(frame: Frame, addressIn: (edition: EditionName) => string): LanguageChoice[] {
  return frame.editions.map((edition) => ({
    edition,
    address: addressIn(edition),
    state: edition.id === frame.edition.id ? 'current' : 'same',
  }));
}

/** As much of a frame as choices are made from. */
type Around = Pick<Frame, 'editions' | 'counterparts'> & { edition: Pick<EditionName, 'id'> };

/** Choices for a page that stands in some editions; where it is missing, its section's counterpart is offered, else the front. */
export function choicesWhere(frame: Around, known: ReadonlyMap<string, string>, counterpart: string | null): LanguageChoice[] {
  return frame.editions.map((edition) => {
    const address = known.get(edition.id);
    if (address !== undefined) return { edition, address, state: edition.id === frame.edition.id ? 'current' : 'same' };
    const section = counterpart === null ? undefined : frame.counterparts[counterpart]?.[edition.id];
    return { edition, address: section ?? `/${edition.prefix}`, state: 'absent' };
  });
}

/** One `hreflang` line of the head. */
export type Alternate = { hreflang: string; href: string };

/**
 * The same page in every language that has it, itself included, and the one for everybody else. Made of the same choices on each of
 * those pages, so they name one another.
 *
 * @source developers.google.com "Localized versions of your page"
 */
export function choicesToAlternates(
  choices: readonly LanguageChoice[],
  absolute: (path: string) => string,
  everyoneElse?: string,
): Alternate[] {
  const same = choices.filter((choice) => choice.state !== 'absent');
  const alternates = same.map(({ edition, address }) => ({ hreflang: edition.language as string, href: absolute(address) }));
  const fallback = everyoneElse ?? same[0]?.address;
  return fallback === undefined ? alternates : [...alternates, { hreflang: 'x-default', href: absolute(fallback) }];
}
