import './tokens.css';
import './base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageKey, SpeakingProvider } from '../words/SpeakingProvider.tsx';
import { loadWords, nearestLanguage } from '../words/words.ts';
import { makeQueryClient } from './query-client.ts';
import { router } from './router.tsx';
import { readKept, readTheme, showTheme } from './theme.ts';

/** Starts the studio in the language chosen on this computer, or the browser's. */
export async function start(): Promise<void> {
  showTheme(readTheme());
  const language = nearestLanguage(readKept(languageKey) ?? navigator.language);
  const words = await loadWords(language);
  const place = document.getElementById('studio');
  if (place === null) throw new Error('The page has no place for the studio');
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={makeQueryClient()}>
        <SpeakingProvider first={{ language, words }}>
          <RouterProvider router={router} />
        </SpeakingProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
