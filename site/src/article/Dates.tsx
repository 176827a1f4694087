import type { Frame, PublishedArticle } from '@coranto/newsroom/published';
import { addressOfDay, dayOf } from '../day/local-day.ts';
import { toHref } from '../frame/addresses.ts';
import { tellInstant } from '../words/dates.ts';
import { wordsFor } from '../words/words.ts';

/** When the article first came out (which leads to what else came out on that day), and when it last changed if that was later; in the edition's zone, which is named. */
export function Dates({ article, frame }: { article: PublishedArticle; frame: Frame }) {
  const words = wordsFor(frame.edition.language);
  const telling = { language: frame.edition.language, timeZone: frame.edition.timeZone };
  const hasChanged = article.lastUpdatedAt.getTime() - article.firstPublishedAt.getTime() >= 60_000;
  return (
    <p class="dates">
      {article.dateline && <span class="dateline">{article.dateline}</span>}
      <span>
        {words.published}{' '}
        <a href={toHref(addressOfDay(frame.edition.prefix, dayOf(article.firstPublishedAt, telling.timeZone)))}>
          <time datetime={article.firstPublishedAt.toISOString()}>{tellInstant(article.firstPublishedAt, telling)}</time>
        </a>
      </span>
      {hasChanged && (
        <span>
          {words.updated} <time datetime={article.lastUpdatedAt.toISOString()}>{tellInstant(article.lastUpdatedAt, telling)}</time>
        </span>
      )}
    </p>
  );
}
