import { useEffect, useRef, useState } from 'react';

/**
 * Shows an answer that comes anew every now and then without moving what somebody reads: other figures of the same things are shown at once,
 * other things only when nobody is in the middle of them, or when they are asked for.
 *
 * @param shapeOf what has to be the same so that nothing moves
 */
export function useCalm<T>(answer: T | undefined, shapeOf: (answer: T) => string) {
  const place = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(answer);
  useEffect(() => {
    if (answer === undefined || answer === shown) return;
    const isInTheWay = shown !== undefined && shapeOf(shown) !== shapeOf(answer) && isBeingRead(place.current);
    if (!isInTheWay) setShown(answer);
  }, [answer, shown, shapeOf]);
  const hasNews = answer !== undefined && shown !== undefined && answer !== shown && shapeOf(answer) !== shapeOf(shown);
  return { place, shown, hasNews, showNews: () => setShown(answer) };
}

function isBeingRead(place: HTMLElement | null): boolean {
  if (document.visibilityState === 'hidden') return false;
  return window.scrollY > 0 || (place !== null && (place.contains(document.activeElement) || place.matches(':hover')));
}
