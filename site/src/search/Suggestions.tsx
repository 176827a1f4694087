import type { Frame, Suggestion } from '@coranto/newsroom/published';
import { addressOfTopic, toHref } from '../frame/addresses.ts';
import { wordsFor } from '../words/words.ts';

/** How many are offered at most. */
export const suggestionsCount = 4;

/** People and topics whose names begin as what was typed, before the articles. */
export function Suggestions({ frame, suggestions }: { frame: Frame; suggestions: readonly Suggestion[] }) {
  if (suggestions.length === 0) return null;
  const { language, prefix } = frame.edition;
  const words = wordsFor(language);
  return (
    <ul class="suggestions" aria-label={words.searching.suggested}>
      {suggestions.map(({ kind, slug, name, title }) => (
        <li key={`${kind}/${slug}`}>
          <a href={toHref(kind === 'topic' ? addressOfTopic(prefix, slug) : `/${prefix}/people/${slug}`)}>{name}</a>{' '}
          <span>{kind === 'topic' ? words.topic : title}</span>
        </li>
      ))}
    </ul>
  );
}
