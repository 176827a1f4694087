import { listFlooded, listViewsByDay } from '@coranto/newsroom';
import { z } from 'zod';
import { errand } from './errand.ts';

/** Tells day by day what was counted as a view, and why other requests were left out. */
export const viewsErrand = errand({
  name: 'views',
  args: z.object({ days: z.number().int().min(1).max(1000) }),
  async run(newsroom, { days }) {
    const list = await listViewsByDay(newsroom, { days });
    if (list.length === 0) return ['Nothing was read yet.'];
    const flooded = await listFlooded(newsroom, { days });
    return [
      'day (UTC)   views  left out',
      ...list.map(({ day, views, leftOut }) => `${day}  ${String(views).padStart(5)}  ${reasonsInWords(leftOut)}`),
      ...flooded.map((each) => `flood: article ${each.articleId}, ${each.day}, ${each.flooded} left out`),
    ];
  },
});

function reasonsInWords(leftOut: Partial<Record<string, number>>): string {
  const reasons = Object.entries(leftOut).toSorted(([, a = 0], [, b = 0]) => b - a);
  return reasons.length === 0 ? '-' : reasons.map(([reason, requests]) => `${reason} ${requests}`).join(', ');
}
