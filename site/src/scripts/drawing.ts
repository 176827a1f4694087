import { whenIdle } from './idle.ts';

/** Everything that the style sheet (`below.css`) may leave for later; more does no harm. */
const pieces = 'main > *, main .card, .voices-of-kind, .prose > *, .article-foot';

/** Has laid out what a telephone left for later, one piece at a time, so that no tap waits for the whole page. */
export function drawRest(within: ParentNode): void {
  const waiting = [...within.querySelectorAll(pieces)];
  const drawNext = () => {
    waiting.shift()?.classList.add('drawn');
    if (waiting.length > 0) whenIdle(drawNext);
  };
  if (matchMedia('(max-width: 43.99rem)').matches) whenIdle(drawNext);
}
