import { type Frame, type Published, readExcerpts, searchArticles, suggestSubjects } from '@coranto/newsroom/published';
import { renderToString } from 'preact-render-to-string';
import { CardView } from '../card/CardView.tsx';
import { toHrefWithQuery } from '../frame/addresses.ts';
import { htmlPage, type Page } from '../page.ts';
import { fill, wordsFor } from '../words/words.ts';
import { Suggestions, suggestionsCount } from './Suggestions.tsx';

const shown = 6;

/** What is found while somebody types: a piece of markup that a script puts under the field. */
export async function instantResults(published: Published, frame: Frame, question: string): Promise<Page> {
  const { language, prefix } = frame.edition;
  const words = wordsFor(language);
  const [{ cards, terms, hasMore, meant }, suggestions] = await Promise.all([
    searchArticles(published, frame, { words: question, page: 1, count: shown, isTyping: true }),
    suggestSubjects(published, frame, { words: question, count: suggestionsCount }),
  ]);
  const { hits } = await readExcerpts(published, { language, cards, terms });
  const count = fill(language, hasMore ? words.searching.more : words.searching.count, { count: cards.length });
  const told = meant === null ? count : `${fill(language, words.searching.meant, { question, meant })} ${count}`;
  const markup = (
    <>
      <Suggestions frame={frame} suggestions={suggestions} />
      <p class="instant-count" role="status">
        {cards.length === 0 ? fill(language, words.nothingFound, { question }) : told}
      </p>
      {cards.map((card) => (
        <CardView key={card.articleId} card={card} frame={frame} size="brief" level={3} found={{ hits, passage: null }} />
      ))}
      {cards.length > 0 && (
        <p class="all-of">
          <a href={toHrefWithQuery(`/${prefix}/search`, { q: question })}>{words.searching.all}</a>
        </p>
      )}
    </>
  );
  return htmlPage(renderToString(markup), [], { isStored: false, headers: { 'x-robots-tag': 'noindex' } });
}
