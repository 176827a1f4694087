import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { keep } from '../app/theme.ts';
import { type Speaking, SpeakingContext } from './use-words.ts';
import { directionOf, loadWords, type StudioLanguage, type Words } from './words.ts';

/** Where the language that was chosen on this computer is kept. */
export const languageKey = 'coranto.language';

type Spoken = { language: StudioLanguage; words: Words };

/** Gives everything below the words of one language, and turns the page its way. */
export function SpeakingProvider({ first, children }: { first: Spoken; children: ReactNode }) {
  const [spoken, setSpoken] = useState(first);
  const { language, words } = spoken;

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    keep(languageKey, language);
  }, [language]);

  const choose = useCallback(async (wished: StudioLanguage) => {
    const wishedWords = await loadWords(wished);
    setSpoken({ language: wished, words: wishedWords });
  }, []);

  const speaking: Speaking = useMemo(() => ({ words, language, direction: directionOf(language), choose }), [words, language, choose]);
  return <SpeakingContext value={speaking}>{children}</SpeakingContext>;
}
