import type { Frame } from '@coranto/newsroom/published';
import type { ComponentChildren } from 'preact';
import { wordsFor } from '../words/words.ts';

type Props = { frame: Frame; id: string; asked?: string; children?: ComponentChildren };

/** Asks for words. It is a form of the search page, and works there and everywhere without a script; what is inside belongs to the question. */
export function SearchForm({ frame, id, asked = '', children }: Props) {
  const words = wordsFor(frame.edition.language);
  return (
    <search class="search-form">
      <form action={`/${frame.edition.prefix}/search`} method="get">
        <label for={id}>{words.searchQuestion}</label>
        <div class="search-line">
          <input id={id} name="q" type="search" value={asked} required maxLength={200} autocomplete="off" enterkeyhint="search" />
          <button type="submit">{words.search}</button>
        </div>
        {children}
      </form>
    </search>
  );
}
