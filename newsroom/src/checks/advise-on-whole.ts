import type { ArticleContent, StoryKind } from '@coranto/contract/article';
import type { Advice, AdviceCode, AdvicePlace } from '@coranto/contract/checks/advice';
import { longestCardHeadline } from '@coranto/contract/checks/card-headline';
import { inlineToText } from '@coranto/contract/prose/plain-text';
import { everyBlock } from '@coranto/contract/prose/prose';

const wantsStandfirst: readonly StoryKind[] = ['news', 'interview', 'analysis', 'opinion', 'picture-story'];
const wantsLeadPicture: readonly StoryKind[] = ['interview', 'analysis', 'picture-story'];

/** What an article lacks as a whole, and how its parts follow one another. */
export function adviseOnWhole(content: ArticleContent, { kind, language }: { kind: StoryKind; language: string }): Advice[] {
  return [
    ...longHeadline(content, language),
    ...(content.standfirst.trim() === '' && wantsStandfirst.includes(kind) ? [plain('no-standfirst', { field: 'standfirst' }, '')] : []),
    ...(content.leadPicture === null && wantsLeadPicture.includes(kind) ? [plain('no-lead-picture', { field: 'lead-picture' }, '')] : []),
    ...skippedHeadings(content),
  ];
}

function longHeadline({ headline }: ArticleContent, language: string): Advice[] {
  const limit = longestCardHeadline(language);
  const count = Array.from(headline.trim()).length;
  if (count <= limit) return [];
  const span = { start: Array.from(headline).slice(0, limit).join('').length, end: headline.length };
  return [{ ...plain('headline-long', { field: 'headline' }, headline), span, values: { found: String(count), limit: String(limit) } }];
}

function skippedHeadings({ prose }: ArticleContent): Advice[] {
  const advice: Advice[] = [];
  let before = 1;
  for (const block of everyBlock(prose.blocks)) {
    if (block.kind !== 'heading') continue;
    const text = inlineToText(block.text);
    if (block.level > before + 1) {
      const values = { found: String(block.level), wanted: String(before + 1) };
      advice.push({ ...plain('heading-skips', { segmentId: block.id }, `${block.level} ${text}`), shown: text, values });
    }
    before = block.level;
  }
  return advice;
}

function plain(code: AdviceCode, place: AdvicePlace, passage: string): Advice {
  return { code, place, span: null, shown: passage, passage, values: {}, mends: [] };
}
