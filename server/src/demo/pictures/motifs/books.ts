import { box, each, ink, line, type Point, placed, polygon, shape, stroke } from '../canvas.ts';
import type { Dice, Field } from '../texture.ts';

/** Books upright on a board: `field` is the space between two boards. */
export function booksOnBoard(dice: Dice, field: Field, colours: readonly [string, ...string[]], gilt: string): string {
  const books: string[] = [];
  for (let x = field.x + 8; x < field.x + field.width - 40; ) {
    const width = dice.between(34, 84);
    if (x + width > field.x + field.width - 8) break;
    const height = field.height * dice.between(0.68, 0.94);
    const y = field.y + field.height - height;
    books.push(book([x, y], width, height, dice.oneOf(colours), gilt, dice.between(0, 3) | 0));
    x += width + (dice.between(0, 1) > 0.9 ? 42 : 4);
  }
  return books.join('');
}

function book([x, y]: Point, width: number, height: number, colour: string, gilt: string, pattern: number): string {
  const bands =
    pattern === 0
      ? box(x, y + height * 0.12, width, 8, gilt) + box(x, y + height * 0.82, width, 8, gilt)
      : pattern === 1
        ? box(x + width * 0.2, y + height * 0.16, width * 0.6, height * 0.2, gilt)
        : each(4, (number) => box(x, y + height * (0.16 + number * 0.2), width, 6, gilt));
  return box(x, y, width, height, colour, 5) + bands + box(x + width * 0.8, y, width * 0.2, height, 'rgba(20,20,32,0.18)', 4);
}

/** A closed book lying flat, its back to the reader; `at` is the start of its lower edge. */
export const lyingBook = (at: Point, width: number, height: number, colour: string, gilt: string): string =>
  placed(at, 1, [
    box(0, -height, width, height, colour, height * 0.2),
    box(width * 0.1, -height, 12, height, gilt),
    box(width * 0.86, -height, 12, height, gilt),
    box(width * 0.3, -height * 0.64, width * 0.4, height * 0.28, gilt, 4),
  ]);

/** An open book seen from the front; `at` is the middle of its lower edge. */
export const openBook = (at: Point, scale: number, page: string, cover: string): string =>
  placed(at, scale, [
    polygon(cover, [-330, -10], [-300, -240], [300, -240], [330, -10]),
    shape(page, 'M0 -10Q-160 -60 -310 -20L-286 -246Q-140 -280 0 -232Z'),
    shape(page, 'M0 -10Q160 -60 310 -20L286 -246Q140 -280 0 -232Z'),
    line(ink.sand, 5, [0, -232], [0, -10]),
    each(6, (number) =>
      stroke(ink.bark, 5, `M${-268 - number * 3} ${-208 + number * 30}Q-150 ${-236 + number * 32} -28 ${-204 + number * 31}`),
    ),
    each(6, (number) =>
      stroke(
        ink.bark,
        5,
        `M28 ${-204 + number * 31}Q150 ${-236 + number * 32} ${(number === 5 ? 180 : 268) + number * 3} ${-208 + number * 30}`,
      ),
    ),
  ]);
