import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProtocolFrames } from './protocol-frames.ts';

const nothing = Buffer.alloc(0);

/** A typed message: letter, length without the letter, body. */
function message(letter: string, body: Uint8Array): Buffer {
  const head = Buffer.alloc(5);
  head.write(letter, 'latin1');
  head.writeInt32BE(4 + body.length, 1);
  return Buffer.concat([head, body]);
}

function cut(bytes: Buffer, lengths: readonly number[]): Buffer[] {
  const pieces: Buffer[] = [];
  let from = 0;
  for (const length of lengths) {
    if (from >= bytes.length) break;
    pieces.push(bytes.subarray(from, from + length));
    from += length;
  }
  return [...pieces, bytes.subarray(from)];
}

/** Whether the bytes end where a message ends. */
function isWhole(bytes: Buffer): boolean {
  let at = 0;
  while (at < bytes.length) at += 1 + bytes.readInt32BE(at + 1);
  return at === bytes.length;
}

describe('messages of a client', () => {
  it('come out whole and in order, in whatever pieces they arrive', () => {
    const bodies = fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(bodies, fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 100 }), (each, lengths) => {
        const sent = Buffer.concat(each.map((body) => message('P', body)));
        const frames = new ProtocolFrames();
        const given = cut(sent, lengths).flatMap((piece) => frames.add(piece, false) ?? []);
        expect(given.every(isWhole)).toBe(true);
        expect(Buffer.concat(given)).toEqual(sent);
      }),
    );
  });

  it('start with one that has no letter, and what came with it is not lost', () => {
    const start = Buffer.from([0, 0, 0, 8, 0, 3, 0, 0]);
    const query = message('Q', Buffer.from('select 1\0'));
    const frames = new ProtocolFrames();
    expect(frames.add(start.subarray(0, 3), true)).toBeNull();
    expect(frames.add(Buffer.concat([start.subarray(3), query]), true)).toEqual(start);
    expect(frames.add(nothing, false)).toEqual(query);
    expect(frames.add(nothing, false)).toBeNull();
  });
});
