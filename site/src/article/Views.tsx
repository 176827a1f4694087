import { formattingTag } from '../words/formatting.ts';
import { wordsFor } from '../words/words.ts';

/**
 * How often the article was read. The number changes all the time, so it is never part of the page: a script asks for it while it
 * counts the reader, and without scripts a small picture does both.
 */
export function Views({ articleId, language }: { articleId: string; language: string }) {
  const words = wordsFor(language);
  return (
    <>
      <details class="views" hidden data-views={articleId}>
        <summary>
          {words.views} <span class="views-number" />
        </summary>
        <p hidden>
          {words.viewsOfStory} <span class="views-of-story" />
        </p>
        <p>{words.viewsDefinition}</p>
      </details>
      <noscript>
        <p class="views">
          {words.views}{' '}
          <img src={`/views/${articleId}.svg?numbers=${formattingTag(language)}`} width="64" height="16" alt={words.viewsPicture} />
        </p>
      </noscript>
    </>
  );
}
