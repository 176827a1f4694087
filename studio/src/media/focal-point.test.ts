import { expect, it } from 'vitest';
import { moveByKey, pointAt } from './focal-point.ts';

const frame = { left: 100, top: 50, width: 400, height: 200 };

it('is the point under the pointer, and stays in the picture', () => {
  expect(pointAt(frame, { clientX: 200, clientY: 200 })).toEqual({ x: 0.25, y: 0.75 });
  expect(pointAt(frame, { clientX: 0, clientY: 900 })).toEqual({ x: 0, y: 1 });
});

it('moves with the arrow keys, in small steps or in large ones, and not beyond the edges', () => {
  const point = { x: 0.5, y: 0.99 };
  expect(moveByKey(point, 'ArrowLeft', false)).toEqual({ x: 0.49, y: 0.99 });
  expect(moveByKey(point, 'ArrowRight', true)).toEqual({ x: 0.6, y: 0.99 });
  expect(moveByKey(point, 'ArrowUp', false)).toEqual({ x: 0.5, y: 0.98 });
  expect(moveByKey(point, 'ArrowDown', true)).toEqual({ x: 0.5, y: 1 });
  expect(moveByKey(point, 'Tab', false)).toBeNull();
});
