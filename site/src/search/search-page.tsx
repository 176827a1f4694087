import { type Frame, type Published, readExcerpts, type SearchResult, searchArticles, suggestSubjects } from '@coranto/newsroom/published';
import { CardView } from '../card/CardView.tsx';
import { toHrefWithQuery } from '../frame/addresses.ts';
import { choicesEverywhere } from '../frame/language-choices.ts';
import { renderDocument } from '../frame/render-document.tsx';
import { SearchForm } from '../frame/SearchForm.tsx';
import { htmlPage, type Page, type SiteSettings } from '../page.ts';
import { fill, wordsFor } from '../words/words.ts';
import { Filters } from './Filters.tsx';
import { instantResults } from './instant-results.tsx';
import { lastPage, readSearch, type Search, searchToFilter, searchToQuery } from './read-search.ts';
import { Suggestions, suggestionsCount } from './Suggestions.tsx';

const pageLength = 20;

/** The search page of an edition, with results when words were asked for; `part=results` gives what is shown while somebody types. */
export async function searchPage(
  published: Published,
  settings: SiteSettings,
  { frame, query }: { frame: Frame; query: URLSearchParams },
): Promise<Page> {
  const { language, prefix, name } = frame.edition;
  const search = await readSearch(published, frame, query);
  const { question, page } = search;
  if (query.get('part') === 'results') return instantResults(published, frame, question);
  const words = wordsFor(language);
  const [results, suggestions] = await Promise.all([
    searchArticles(published, frame, { words: question, page, count: pageLength, ...searchToFilter(search, frame) }),
    page === 1 ? suggestSubjects(published, frame, { words: question, count: suggestionsCount }) : [],
  ]);
  const { hits, passages } = await readExcerpts(published, { language, cards: results.cards, terms: results.terms });
  const body = renderDocument({
    settings,
    frame,
    choices: choicesEverywhere(frame, (each) => `/${each.prefix}/search`),
    kind: 'search',
    years: null,
    head: {
      title: `${question ? fill(language, words.resultsFor, { question }) : words.search} · ${name}`,
      description: '',
      canonical: settings.origin + toHrefWithQuery(`/${prefix}/search`, {}),
      alternates: [],
      isForMachines: false,
      kind: 'website',
      picture: null,
    },
    main: (
      <>
        <header class="list-head">
          <h1>{words.search}</h1>
          <SearchForm frame={frame} id="search-here" asked={question}>
            <Filters frame={frame} search={search} cards={results.cards} />
          </SearchForm>
        </header>
        <Suggestions frame={frame} suggestions={suggestions} />
        {question && <h2 class="results-title">{resultsTitle(frame, search, results)}</h2>}
        <div class="card-list">
          {results.cards.map((card) => (
            <CardView
              key={card.articleId}
              card={card}
              frame={frame}
              size="row"
              level={3}
              found={{ hits, passage: passages.get(card.articleId) ?? null }}
            />
          ))}
        </div>
        <Pages frame={frame} search={search} hasMore={results.hasMore} />
      </>
    ),
  });
  return htmlPage(body, [`edition-${prefix}`], { isStored: false });
}

function resultsTitle({ edition: { language } }: Frame, { question }: Search, { cards, meant }: SearchResult): string {
  const words = wordsFor(language);
  if (cards.length === 0) return fill(language, words.nothingFound, { question });
  if (meant !== null) return fill(language, words.searching.meant, { question, meant });
  return fill(language, words.resultsFor, { question });
}

function Pages({ frame, search, hasMore }: { frame: Frame; search: Search; hasMore: boolean }) {
  const { language, prefix } = frame.edition;
  const words = wordsFor(language);
  const { page } = search;
  if (page === 1 && !hasMore) return null;
  const address = (other: number) => toHrefWithQuery(`/${prefix}/search`, searchToQuery(search, other));
  return (
    <nav class="pages" aria-label={words.pages}>
      {page > 1 && (
        <a rel="prev" href={address(page - 1)}>
          {words.searching.before}
        </a>
      )}
      {hasMore && page < lastPage && (
        <a rel="next" href={address(page + 1)}>
          {words.searching.after}
        </a>
      )}
    </nav>
  );
}
