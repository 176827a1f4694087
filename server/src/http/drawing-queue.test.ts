import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openDrawingQueue } from './drawing-queue.ts';

const image = new Uint8Array([1]);

it('draws one after the other, and rests between them as long as one took', async () => {
  const queue = openDrawingQueue();
  let [atOnce, most] = [0, 0];
  const ends: number[] = [];
  const starts: number[] = [];
  const make = async () => {
    starts.push(performance.now());
    atOnce += 1;
    most = Math.max(most, atOnce);
    await pause(30);
    atOnce -= 1;
    ends.push(performance.now());
    return image;
  };
  await Promise.all(['a', 'b', 'c'].map((name) => queue.draw(name, make)));
  expect(most).toBe(1);
  expect(starts[1]! - ends[0]!).toBeGreaterThan(20);
});

it('draws once what many ask for, and turns away those for whom there is no room', async () => {
  const queue = openDrawingQueue(3);
  let drawn = 0;
  const make = async () => {
    drawn += 1;
    return image;
  };
  const same = Array.from({ length: 50 }, () => queue.draw('a', make));
  const others = ['b', 'c', 'd', 'e'].map((name) => queue.draw(name, make));
  expect(others.map((each) => each !== null)).toEqual([true, true, false, false]);
  await Promise.all([...same, ...others]);
  expect(drawn).toBe(3);
});

it('goes on after one that cannot be drawn, and tries it again when it is asked for again', async () => {
  const queue = openDrawingQueue();
  await expect(queue.draw('a', () => Promise.reject(new Error('no ink')))).rejects.toThrow('no ink');
  expect(await queue.draw('a', async () => image)).toBe(image);
});
