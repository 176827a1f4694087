import { box, disc, each, ink, line, oval, type Point, placed, polygon, shape, stroke } from '../canvas.ts';
import type { Dice } from '../texture.ts';

/** What a house is made of; `glass` is the colour of its windows. */
export type House = { width: number; height: number; wall: string; roof: string; glass: string };

/** A house with a pitched roof and rows of windows; `at` is the start of its base line. */
function house([x, y]: Point, made: House): string {
  const columns = Math.max(2, Math.floor(made.width / 62));
  const rows = Math.max(1, Math.floor((made.height - 40) / 96));
  const pitch = made.width / columns;
  return [
    box(x, y - made.height, made.width, made.height, made.wall),
    polygon(
      made.roof,
      [x - 12, y - made.height],
      [x + made.width * 0.5, y - made.height - made.width * 0.32],
      [x + made.width + 12, y - made.height],
    ),
    each(rows, (row) =>
      each(columns, (column) => box(x + pitch * (column + 0.5) - 14, y - made.height + 34 + row * 96, 28, 46, made.glass)),
    ),
    box(x + made.width - 14, y - made.height, 14, made.height, 'rgba(20,29,54,0.16)'),
  ].join('');
}

/** A flat-roofed house with balconies, as on the terraces of the upper town. */
export function cube([x, y]: Point, made: House): string {
  const columns = Math.max(2, Math.floor(made.width / 70));
  const rows = Math.max(1, Math.floor((made.height - 30) / 90));
  const pitch = made.width / columns;
  return [
    box(x, y - made.height, made.width, made.height, made.wall),
    box(x - 8, y - made.height - 14, made.width + 16, 18, made.roof),
    box(x + made.width * 0.78, y - made.height, made.width * 0.22, made.height, 'rgba(20,29,54,0.14)'),
    each(rows, (row) =>
      each(columns, (column) => {
        const windowX = x + pitch * (column + 0.5) - 13;
        const windowY = y - made.height + 30 + row * 90;
        return box(windowX, windowY, 26, 44, made.glass, 13) + box(windowX, windowY + 20, 26, 24, made.glass);
      }),
    ),
  ].join('');
}

/** A row of houses of different heights along a base line. */
export function row(
  dice: Dice,
  at: Point,
  street: {
    width: number;
    low: number;
    high: number;
    walls: readonly [string, ...string[]];
    roofs: readonly [string, ...string[]];
    glass: string;
    flat?: boolean;
  },
): string {
  const houses: string[] = [];
  for (let x = at[0]; x < at[0] + street.width; ) {
    const width = dice.between(130, 230);
    const made = {
      width,
      height: dice.between(street.low, street.high),
      wall: dice.oneOf(street.walls),
      roof: dice.oneOf(street.roofs),
      glass: street.glass,
    };
    houses.push(street.flat ? cube([x, at[1]], made) : house([x, at[1]], made));
    x += width;
  }
  return houses.join('');
}

/** A street lamp with a halo where it is lit. */
export const lamp = (at: Point, scale: number, colour: string, lit: boolean): string =>
  placed(at, scale, [
    lit ? `<g opacity="0.2">${disc(0, -430, 130, ink.amber)}</g>` : '',
    box(-8, -400, 16, 400, colour),
    box(-30, -20, 60, 20, colour),
    shape(colour, 'M-44 -408L-32 -396H32L44 -408L30 -480H-30Z'),
    shape(lit ? ink.amber : ink.chalk, 'M-32 -412L-24 -466H24L32 -412Z'),
    shape(colour, 'M-42 -478L0 -516L42 -478Z'),
  ]);

/** A cypress. */
export const cypress = (at: Point, scale: number, colour: string, shade: string): string =>
  placed(at, scale, [
    box(-8, -40, 16, 40, ink.bark),
    shape(colour, 'M0 -420Q70 -200 48 -30H-48Q-70 -200 0 -420Z'),
    shape(shade, 'M0 -420Q70 -200 48 -30H8Q30 -200 0 -420Z'),
  ]);

const fruitSpots: readonly Point[] = [
  [-20, -310],
  [46, -286],
  [-64, -256],
  [4, -236],
  [78, -226],
  [-110, -196],
  [-40, -176],
  [40, -166],
  [112, -176],
  [-84, -146],
];

/** A round tree with fruit or without. */
export const tree = (at: Point, scale: number, crown: string, shade: string, fruit: string | null): string =>
  placed(at, scale, [
    shape(ink.bark, 'M-18 0Q-8 -90 -14 -170H14Q10 -80 20 0Z'),
    disc(0, -240, 120, crown),
    disc(-74, -190, 74, crown),
    disc(78, -194, 76, crown),
    shape(shade, 'M30 -356A120 120 0 0 1 60 -136A76 76 0 0 0 154 -194A76 76 0 0 0 112 -262A120 120 0 0 0 30 -356Z'),
    fruit ? fruitSpots.map(([x, y]) => disc(x, y, 14, fruit)).join('') : '',
  ]);

/** A tram seen from the side; `glass` is what shines behind its windows. */
export function tram(at: Point, scale: number, body: string, glass: string): string {
  return placed(at, scale, [
    line(ink.black, 8, [-60, -400], [0, -500]),
    line(ink.black, 8, [0, -500], [80, -400]),
    box(-50, -508, 100, 10, ink.black),
    shape(ink.sand, 'M-430 -370Q-420 -402 -390 -402H390Q420 -402 430 -370Z'),
    box(-440, -372, 880, 300, body, 26),
    box(-440, -210, 880, 22, ink.chalk),
    each(7, (number) => box(-386 + number * 112, -344, 92, 112, glass, 12)),
    box(-250, -344, 86, 250, ink.chalk, 8),
    box(-240, -334, 66, 130, glass),
    box(180, -344, 86, 250, ink.chalk, 8),
    box(190, -334, 66, 130, glass),
    box(-400, -76, 800, 30, ink.navy),
    each(
      4,
      (number) =>
        disc(-310 + Math.floor(number / 2) * 500 + (number % 2) * 120, -34, 36, ink.black) +
        disc(-310 + Math.floor(number / 2) * 500 + (number % 2) * 120, -34, 14, ink.sand),
    ),
    disc(-418, -130, 16, ink.amber),
    box(-100, -430, 200, 46, ink.navy, 8),
    box(-84, -420, 168, 26, ink.amber, 4),
  ]);
}

/** A bus seen from the side, its front to the start side. */
export function bus(at: Point, scale: number, body: string, glass: string): string {
  return placed(at, scale, [
    shape(body, 'M-470 -60V-310Q-460 -380 -400 -390H430Q470 -388 470 -340V-60Z'),
    box(-470, -150, 940, 24, ink.chalk),
    shape(glass, 'M-452 -190V-300Q-446 -350 -404 -354H-350V-190Z'),
    each(6, (number) => box(-210 + number * 110, -350, 94, 140, glass, 10)),
    box(-330, -354, 100, 290, ink.navy, 6),
    box(-322, -344, 40, 270, glass),
    box(-276, -344, 40, 270, glass),
    each(2, (number) => disc(-150 + number * 460, -56, 72, ink.black) + disc(-150 + number * 460, -56, 32, ink.sand)),
    oval(-462, -110, 14, 24, ink.amber),
  ]);
}

/** A striped awning over a stall with its counter; `wares` stands on the counter. */
export function stall(at: Point, width: number, stripe: string, wares: string): string {
  const count = 8;
  const pitch = width / count;
  const [x, y] = at;
  return [
    box(x + 14, y - 330, 12, 330, ink.bark),
    box(x + width - 26, y - 330, 12, 330, ink.bark),
    box(x + 20, y - 330, width - 40, 190, 'rgba(20,20,32,0.45)'),
    wares,
    box(x, y - 150, width, 150, ink.leather),
    box(x, y - 160, width, 22, ink.bark),
    each(count, (number) => {
      const startX = x + number * pitch;
      return shape(
        number % 2 ? ink.chalk : stripe,
        `M${startX} ${y - 340}L${x + width * 0.06 + (startX - x) * 0.88} ${y - 450}h${pitch * 0.88}L${startX + pitch} ${y - 340}a${pitch / 2} 34 0 0 1 ${-pitch} 0Z`,
      );
    }),
  ].join('');
}

/** A garland of lanterns between two points. */
export function garland(from: Point, to: Point, sag: number, count: number, colours: readonly [string, ...string[]]): string {
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + sag * 2];
  return (
    stroke(ink.black, 5, `M${from[0]} ${from[1]}Q${middle[0]} ${middle[1]} ${to[0]} ${to[1]}`) +
    each(count, (number) => {
      const share = (number + 0.5) / count;
      const along = (axis: 0 | 1) => (1 - share) ** 2 * from[axis] + 2 * share * (1 - share) * middle[axis] + share ** 2 * to[axis];
      const x = along(0);
      const y = along(1) + 34;
      return `<g opacity="0.25">${disc(x, y, 70, ink.amber)}</g>${line(ink.black, 4, [x, y - 34], [x, y - 20])}${oval(x, y, 24, 30, colours[number % colours.length] ?? ink.amber)}`;
    })
  );
}
