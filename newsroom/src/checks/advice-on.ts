import type { ArticleContent, StoryKind } from '@coranto/contract/article';
import { type Advice, adviceFields } from '@coranto/contract/checks/advice';
import { adviseOnHouseList, type HouseIndex } from '../house-list/house-list.ts';
import { adviseOnForm } from './advise-on-form.ts';
import { adviseOnMarks } from './advise-on-marks.ts';
import { adviseOnSpeakers } from './advise-on-speakers.ts';
import { adviseOnWhole } from './advise-on-whole.ts';
import { orderOfSegments, textsOf } from './checked-text.ts';
import { adviseOnLinks, type LinkFinding } from './links.ts';

/** What the rules know beside the words. */
export type AdviceContext = {
  kind: StoryKind;
  /** BCP 47 tag of the article. */
  language: string;
  house: HouseIndex;
  links: ReadonlyMap<string, LinkFinding>;
  /** Names of people who are known to speak: bylines and the house list. */
  names: readonly string[];
};

/** Everything a good desk would look at again before this goes out, in the order of the page. */
export function adviceOn(content: ArticleContent, context: AdviceContext): Advice[] {
  const texts = textsOf(content, context.language);
  const all = [
    ...adviseOnWhole(content, context),
    ...adviseOnMarks(texts),
    ...adviseOnSpeakers(content, texts, context.names),
    ...adviseOnForm(texts),
    ...adviseOnLinks(content, texts, context.links),
    ...adviseOnHouseList(texts, context.house),
  ];
  const order = orderOfSegments(content);
  const rank = ({ place, span }: Advice) => {
    const line = 'field' in place ? adviceFields.indexOf(place.field) - adviceFields.length : (order.get(place.segmentId) ?? order.size);
    return line * 1_000_000 + (span?.start ?? 0);
  };
  return all.sort((one, other) => rank(one) - rank(other));
}
