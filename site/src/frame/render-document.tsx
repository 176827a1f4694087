import { languageOf } from '@coranto/contract/languages';
import type { Frame } from '@coranto/newsroom/published';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { SiteSettings } from '../page.ts';
import { formattingTag } from '../words/formatting.ts';
import { wordsFor } from '../words/words.ts';
import { Colophon } from './Colophon.tsx';
import { Head, type HeadWords } from './Head.tsx';
import type { LanguageChoice } from './language-choices.ts';
import { Masthead } from './Masthead.tsx';
import { SearchDialog } from './SearchDialog.tsx';

/** A whole page of an edition: its head, and what stands inside the frame. */
export type DocumentParts = {
  settings: SiteSettings;
  frame: Frame;
  head: HeadWords;
  choices: readonly LanguageChoice[];
  /** Marked in the menu. */
  currentSectionId?: string | null;
  /** Of what the page shows; `null` where that has none. */
  years: string | null;
  /** Chooses the layout. */
  kind: 'front' | 'section' | 'article' | 'contributor' | 'topic' | 'day' | 'most-read' | 'search' | 'notice' | 'republish' | 'shelf';
  main: ComponentChildren;
};

/** Makes a page of its parts. */
export function renderDocument(parts: DocumentParts): string {
  return `<!doctype html>${renderToString(<Document {...parts} />)}`;
}

function Document({ settings, frame, head, choices, currentSectionId = null, years, kind, main }: DocumentParts) {
  const { edition } = frame;
  const words = wordsFor(edition.language);
  return (
    <html
      lang={edition.language}
      dir={edition.direction}
      data-script={languageOf(edition.language).script}
      data-numbers={formattingTag(edition.language)}
    >
      <Head settings={settings} frame={frame} head={head} />
      <body class={`page-${kind}`}>
        <a class="skip" href="#text">
          {words.skipToContent}
        </a>
        <Masthead frame={frame} choices={choices} currentSectionId={currentSectionId} isFront={kind === 'front'} />
        <main id="text" tabIndex={-1}>
          {main}
        </main>
        <Colophon frame={frame} years={years} />
        <SearchDialog frame={frame} />
        <output class="toast" aria-live="polite" data-offline={words.offline.copy} />
      </body>
    </html>
  );
}
