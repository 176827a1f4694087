import type { Direction } from '@coranto/contract/languages';
import { createContext, useContext } from 'react';
import type { StudioLanguage, Words } from './words.ts';

/** What a screen needs to speak to a person. */
export type Speaking = {
  words: Words;
  language: StudioLanguage;
  direction: Direction;
  choose: (language: StudioLanguage) => Promise<void>;
};

/** Carries the person's language down the tree. */
export const SpeakingContext = createContext<Speaking | null>(null);

/** The language in which the person has the studio, and its words. */
export function useSpeaking(): Speaking {
  const speaking = useContext(SpeakingContext);
  if (speaking === null) throw new Error('This part stands outside of SpeakingProvider');
  return speaking;
}

/** The words of the person's language. */
export function useWords(): Words {
  return useSpeaking().words;
}
