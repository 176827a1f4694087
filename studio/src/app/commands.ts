import type { Act } from '@coranto/contract/person';
import { useEffect } from 'react';
import { type StudioLanguage, studioLanguages, type Words } from '../words/words.ts';
import { showTheme, themes } from './theme.ts';

/** What a command can reach of the studio. */
export type CommandReach = {
  /** Goes to an address of the studio, without its beginning: `/pictures?text=quay`. */
  goTo: (address: string) => void;
  speak: (language: StudioLanguage) => void;
};

/** Something that can be done from wherever one is, by its name in the command palette. */
export type Command = {
  id: string;
  word: (words: Words) => string;
  /** The keys by which it is done without the palette, as `useShortcut` has them. */
  keys?: string;
  /** Offered only to those who may do this in at least one edition. */
  act?: Act;
  run: (reach: CommandReach) => void;
};

/** Commands of every screen. A slice adds its own here; what only one screen can do is offered by that screen (`useOffered`). */
export const commands: readonly Command[] = [
  ...themes.map(
    (theme): Command => ({
      id: `theme-${theme}`,
      word: (words) => words.palette.theme(words.session.themes[theme]),
      run: () => showTheme(theme),
    }),
  ),
  ...studioLanguageTags().map(
    (language): Command => ({
      id: `language-${language}`,
      word: (words) => words.palette.language(studioLanguages[language]),
      run: ({ speak }) => speak(language),
    }),
  ),
];

function studioLanguageTags(): StudioLanguage[] {
  return Object.keys(studioLanguages) as StudioLanguage[]; // the keys of a constant
}

const offered = new Set<readonly Command[]>();

/** The commands of the screens that are open now. */
export function readOffered(): Command[] {
  return [...offered].flat();
}

/** Offers commands in the palette for as long as a screen is open. */
export function useOffered(own: readonly Command[]): void {
  useEffect(() => {
    offered.add(own);
    return () => void offered.delete(own);
  }, [own]);
}
