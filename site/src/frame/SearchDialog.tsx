import type { Frame } from '@coranto/newsroom/published';
import { wordsFor } from '../words/words.ts';
import { keptInside } from './kept-inside.ts';
import { SearchForm } from './SearchForm.tsx';

/** The search over the page. A script opens it and puts results under the field while somebody types. */
export function SearchDialog({ frame }: { frame: Frame }) {
  const words = wordsFor(frame.edition.language);
  return (
    <dialog
      class="search-dialog"
      aria-label={words.search}
      dangerouslySetInnerHTML={keptInside(frame, 'search-dialog', () => <Inside frame={frame} />)}
    />
  );
}

function Inside({ frame }: { frame: Frame }) {
  const words = wordsFor(frame.edition.language);
  return (
    <>
      <SearchForm frame={frame} id="search-over" />
      <div class="instant" />
      <section class="recent" hidden>
        <h2>{words.searching.recent}</h2>
        <ul />
        <button type="button">{words.searching.forget}</button>
      </section>
      <form method="dialog">
        <button type="submit">{words.close}</button>
      </form>
    </>
  );
}
