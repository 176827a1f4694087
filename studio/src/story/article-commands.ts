import { useEffect, useMemo, useRef } from 'react';
import { type Command, useOffered } from '../app/commands.ts';
import type { OpenPanel } from './ArticleBar.tsx';

/** Offers what can be done with the open article in the command palette. */
export function useArticleCommands(open: (panel: OpenPanel) => void): void {
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  const own = useMemo(
    (): Command[] => [
      { id: 'publish', word: (words) => words.article.publish, keys: 'Mod+Enter', run: () => latest.current('publish') },
      { id: 'details', word: (words) => words.article.details, run: () => latest.current('details') },
      { id: 'preview', word: (words) => words.article.preview, run: () => latest.current('preview') },
    ],
    [],
  );
  useOffered(own);
}
