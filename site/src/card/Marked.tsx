import { splitAtHits } from '@coranto/contract/search/find-words';

/** A text with the words marked that a search has found. */
export function Marked({ text, language, hits }: { text: string; language: string; hits: ReadonlySet<string> }) {
  if (hits.size === 0) return <>{text}</>;
  return <>{splitAtHits(text, language, hits).map((part) => (part.isHit ? <mark>{part.text}</mark> : part.text))}</>;
}
