import type { ArticleContent } from '@coranto/contract/article';
import { inlineToText } from '@coranto/contract/prose/plain-text';
import { everyBlock, textsOf } from '@coranto/contract/prose/prose';

/** One passage before and after a correction; empty where it was not there. */
export type PassageChange = { before: string; after: string };

const mostChanges = 20;
const longestPassage = 2000;

/** The passages in which two revisions differ, in the order of the page: headline, standfirst, and the segments of the body. */
export function whatChanged(before: ArticleContent, after: ArticleContent): PassageChange[] {
  const [were, are] = [passagesOf(before), passagesOf(after)];
  const places = [...new Set([...are.keys(), ...were.keys()])];
  return places
    .map((place) => ({ before: were.get(place) ?? '', after: are.get(place) ?? '' }))
    .filter((change) => change.before !== change.after)
    .slice(0, mostChanges);
}

function passagesOf(content: ArticleContent): Map<string, string> {
  const passages = new Map([
    ['headline', content.headline],
    ['standfirst', content.standfirst],
  ]);
  for (const block of everyBlock(content.prose.blocks)) {
    const words = textsOf(block).map(inlineToText).join(' ').trim();
    if (words !== '') passages.set(`segment ${block.id}`, words.slice(0, longestPassage));
  }
  return passages;
}
