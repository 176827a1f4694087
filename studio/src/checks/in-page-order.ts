import type { ArticleContent } from '@coranto/contract/article';
import { passagesOf } from '@coranto/contract/compare/passages';
import type { ObstaclePlace } from '@coranto/contract/refusal';

/** Fields as they stand above the text; what stands beside the article comes last. */
const head = ['section', 'kicker', 'dateline', 'headline', 'standfirst', 'bylines', 'lead-picture', 'prose'];

/** Lines about places of an article, in the order in which the eye comes to them; lines about one place keep theirs. */
export function inPageOrder<Line extends { place: ObstaclePlace }>(content: ArticleContent, lines: Line[]): Line[] {
  const order = new Map(passagesOf(content.prose).map(({ id }, place) => [id, head.length + place]));
  const rank = ({ place }: Line) => {
    if ('segmentId' in place) return order.get(place.segmentId) ?? head.length + order.size;
    const field = head.indexOf(place.field);
    return field >= 0 ? field : Number.MAX_SAFE_INTEGER;
  };
  return lines.toSorted((one, other) => rank(one) - rank(other));
}
