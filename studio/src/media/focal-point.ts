import type { FocalPoint } from '@coranto/contract/picture';

const step = { small: 0.01, large: 0.1 };

/** The point of a picture under a pointer; outside of it the nearest one. */
export function pointAt(
  frame: { left: number; top: number; width: number; height: number },
  { clientX, clientY }: { clientX: number; clientY: number },
): FocalPoint {
  return { x: inside((clientX - frame.left) / frame.width), y: inside((clientY - frame.top) / frame.height) };
}

/** Where a key takes the point, in small steps or in large ones; `null` for a key that does not move it. */
export function moveByKey({ x, y }: FocalPoint, key: string, isLarge: boolean): FocalPoint | null {
  const by = isLarge ? step.large : step.small;
  switch (key) {
    case 'ArrowLeft':
      return { x: inside(x - by), y };
    case 'ArrowRight':
      return { x: inside(x + by), y };
    case 'ArrowUp':
      return { x, y: inside(y - by) };
    case 'ArrowDown':
      return { x, y: inside(y + by) };
    default:
      return null;
  }
}

/** Within the picture, to the hundredth. */
function inside(part: number): number {
  return Math.round(Math.min(1, Math.max(0, part)) * 100) / 100;
}
