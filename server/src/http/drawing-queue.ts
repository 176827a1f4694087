import { setTimeout as pause } from 'node:timers/promises';

/** Draws one image after the other, each only once however many ask for it. */
export type DrawingQueue = {
  /** The image under a name, drawn when its turn comes; `null` when too many wait already. */
  draw(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> | null;
};

const mostWaiting = 32;

/** Opens a queue. After each image it rests as long as that took, so that drawing takes half of one processor at most. */
export function openDrawingQueue(most: number = mostWaiting): DrawingQueue {
  const waiting = new Map<string, Promise<Uint8Array>>();
  let last: Promise<void> = Promise.resolve();
  return {
    draw(name, make) {
      const same = waiting.get(name);
      if (same) return same;
      if (waiting.size >= most) return null;
      let tookMs = 0;
      const drawn = last
        .then(async () => {
          const start = performance.now();
          const image = await make();
          tookMs = performance.now() - start;
          return image;
        })
        .finally(() => waiting.delete(name));
      waiting.set(name, drawn);
      last = drawn.then(
        () => pause(tookMs),
        () => undefined, // told to whoever asked
      );
      return drawn;
    },
  };
}
