import { type Frame, type Published, searchArticles } from '@coranto/newsroom/published';
import { CardView } from '../card/CardView.tsx';
import { toHrefWithQuery } from '../frame/addresses.ts';
import { choicesEverywhere } from '../frame/language-choices.ts';
import { renderDocument } from '../frame/render-document.tsx';
import { SearchForm } from '../frame/SearchForm.tsx';
import { htmlPage, type Page, type SiteSettings } from '../page.ts';
import { fill, wordsFor } from '../words/words.ts';

const pageLength = 20;
/** Further pages are not offered: only the newest matches are ranked. */
const lastPage = 25;

/** The search page of an edition, with results when words were asked for. */
export async function searchPage(
  published: Published,
  settings: SiteSettings,
  where: { frame: Frame; query: URLSearchParams },
): Promise<Page> {
  const { frame } = where;
  const { language, prefix, name } = frame.edition;
  const words = wordsFor(language);
  const question = (where.query.get('q') ?? '').trim();
  const page = Math.min(lastPage, Math.max(1, Number.parseInt(where.query.get('page') ?? '1', 10) || 1));
  const results = await searchArticles(published, frame, { words: question, page, count: pageLength });
  const address = `/${prefix}/search`;
  const body = renderDocument({
    settings,
    frame,
    choices: choicesEverywhere(frame, (each) => `/${each.prefix}/search`),
    kind: 'search',
    years: null,
    head: {
      title: `${question ? fill(language, words.resultsFor, { question }) : words.search} · ${name}`,
      description: '',
      canonical: settings.origin + toHrefWithQuery(address, {}),
      alternates: [],
      isForMachines: false,
      kind: 'website',
      picture: null,
    },
    main: (
      <>
        <header class="list-head">
          <h1>{words.search}</h1>
          <SearchForm frame={frame} id="search-here" asked={question} />
        </header>
        {question && (
          <h2 class="results-title">{fill(language, results.cards.length > 0 ? words.resultsFor : words.nothingFound, { question })}</h2>
        )}
        <div class="card-list">
          {results.cards.map((card) => (
            <CardView key={card.articleId} card={card} frame={frame} size="row" level={3} />
          ))}
        </div>
        {(page > 1 || results.hasMore) && (
          <nav class="pages" aria-label={words.pages}>
            {page > 1 && <a href={toHrefWithQuery(address, { q: question })}>{words.newestStories}</a>}
            {results.hasMore && page < lastPage && (
              <a rel="next" href={toHrefWithQuery(address, { q: question, page: String(page + 1) })}>
                {words.olderStories}
              </a>
            )}
          </nav>
        )}
      </>
    ),
  });
  return htmlPage(body, [`edition-${prefix}`], { isStored: false });
}
