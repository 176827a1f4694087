import { box, disc, each, ink, line, oval, type Point, placed, polygon, shape, stroke } from '../canvas.ts';
import type { Dice } from '../texture.ts';

/** A gull on the wing, `size` across. */
export const gull = (x: number, y: number, size: number, colour: string): string =>
  shape(
    colour,
    `M${x - size / 2} ${y - size * 0.1}q${size * 0.26} ${-size * 0.2} ${size / 2} ${size * 0.12}q${size * 0.24} ${-size * 0.32} ${size / 2} ${-size * 0.12}q${-size * 0.26} ${-size * 0.06} ${-size / 2} ${size * 0.3}q${-size * 0.22} ${-size * 0.3} ${-size / 2} ${-size * 0.3}Z`,
  );

/** A quay crane that stands on its base line; its jib reaches over the water at the start side. */
export function quayCrane(at: Point, scale: number | Point, colour: string, accent: string): string {
  return placed(at, scale, [
    line(colour, 8, [70, -690], [-430, -372]),
    line(colour, 8, [70, -690], [-210, -372]),
    line(colour, 8, [70, -690], [360, -372]),
    box(-450, -385, 830, 34, colour),
    box(-450, -355, 830, 10, accent),
    shape(colour, 'M-10 0L20 -690h70L250 0h-36L160 -240H52L34 0ZM58 -280h90L92 -560h-14Z'),
    box(-30, -250, 310, 30, colour),
    box(200, -250, 34, 250, colour),
    box(-60, -20, 130, 22, colour),
    box(170, -20, 130, 22, colour),
    box(250, -470, 120, 86, accent),
    box(-150, -352, 74, 56, colour),
    box(-138, -340, 50, 24, ink.amber),
    line(colour, 5, [-300, -352], [-300, -200]),
    line(colour, 5, [-260, -352], [-260, -200]),
  ]);
}

/** Containers in columns of different heights on a base line. */
export function containers(
  dice: Dice,
  at: Point,
  stack: { columns: number; tallest: number; width: number; height: number; colours: readonly [string, ...string[]] },
): string {
  return each(stack.columns, (column) => {
    const count = Math.max(1, Math.round(dice.between(stack.tallest * 0.45, stack.tallest + 0.4)));
    return each(count, (row) =>
      container(
        at[0] + column * (stack.width + 6),
        at[1] - (row + 1) * (stack.height + 5),
        stack.width,
        stack.height,
        dice.oneOf(stack.colours),
      ),
    );
  });
}

/** One container, ribbed. */
const container = (x: number, y: number, width: number, height: number, colour: string): string =>
  box(x, y, width, height, colour) +
  `<g opacity="0.22">${each(Math.floor(width / 18), (rib) => box(x + 6 + rib * 18, y + height * 0.1, 6, height * 0.8, ink.black))}</g>`;

/** A coaster with its bow to the start side, afloat on the line `at`. */
export function coaster(at: Point, scale: number | Point, hull: string, cargo: string): string {
  return placed(at, scale, [
    cargo,
    shape(hull, 'M-560 -150L-520 30H470L520 -120H330V-150Z'),
    box(-545, 0, 1030, 34, ink.brick),
    shape(ink.chalk, 'M330 -150V-360H480L500 -120H330Z'),
    box(350, -420, 110, 66, ink.chalk),
    each(4, (number) => box(346 + number * 34, -330, 22, 26, ink.navy)),
    each(3, (number) => box(358 + number * 34, -400, 24, 24, ink.navy)),
    box(392, -520, 60, 100, ink.vermilion),
    box(392, -500, 60, 22, ink.chalk),
    line(ink.black, 8, [-500, -150], [-500, -300]),
    line(ink.black, 5, [-500, -290], [-420, -150]),
    each(5, (number) => disc(-430 + number * 26, -92, 7, ink.chalk)),
  ]);
}

/** A passenger ferry with its bow to the start side; `glass` is what shines behind the windows. */
export function ferryBoat(at: Point, scale: number | Point, hull: string, glass: string): string {
  return placed(at, scale, [
    shape(hull, 'M-520 -120Q-500 20 -400 40H470L500 -120Z'),
    box(-490, -60, 985, 16, ink.chalk),
    shape(ink.chalk, 'M-410 -120L-380 -250H450L470 -120Z'),
    each(11, (number) => box(-350 + number * 70, -215, 46, 50, glass, 10)),
    shape(ink.chalk, 'M-280 -250L-250 -350H330V-250Z'),
    each(7, (number) => box(-220 + number * 74, -325, 48, 44, glass, 10)),
    shape(ink.chalk, 'M-240 -350L-220 -430H-40V-350Z'),
    box(-212, -414, 150, 40, glass),
    shape(ink.vermilion, 'M90 -350L110 -500H220L230 -350Z'),
    shape(ink.navy, 'M106 -470L110 -500H220L223 -470Z'),
    line(ink.black, 8, [-140, -430], [-140, -560]),
    line(ink.black, 4, [-140, -550], [450, -250]),
    line(ink.black, 4, [-140, -550], [-500, -120]),
    shape(ink.vermilion, 'M-140 -560l70 18l-70 18Z'),
  ]);
}

/** A lighthouse with banded tower; `at` is the middle of its foot. */
export function lighthouse(at: Point, scale: number, band: string): string {
  return placed(at, scale, [
    shape(ink.chalk, 'M-130 0L-78 -900H78L130 0Z'),
    shape(band, 'M-119 -190L-107 -400H107L119 -190ZM-95.500 -600L-84 -790H84L95.500 -600Z'),
    `<g opacity="0.18">${shape(ink.navy, 'M30 -900H78L130 0H54Z')}</g>`,
    box(-118, -930, 236, 34, ink.navy),
    each(9, (number) => box(-112 + number * 26, -985, 7, 60, ink.navy)),
    box(-116, -992, 232, 10, ink.navy),
    box(-62, -1060, 124, 132, ink.amber),
    each(3, (number) => box(-66 + number * 62, -1060, 9, 132, ink.navy)),
    shape(ink.brick, 'M-92 -1056L0 -1160L92 -1056Z'),
    disc(0, -1170, 16, ink.brick),
    box(-26, -90, 52, 90, ink.navy, 26),
    each(3, (number) => box(-14, -300 - number * 210, 28, 54, ink.navy, 14)),
  ]);
}

/** Rocks heaped along a base line. */
export function rocks(dice: Dice, at: Point, heap: { width: number; height: number; colours: readonly [string, ...string[]] }): string {
  const count = Math.ceil(heap.width / 90);
  return each(count * 2, (number) => {
    const share = (number % count) / count;
    const lift = Math.sin(share * Math.PI) * heap.height * (number < count ? 0.7 : 0.25);
    const x = at[0] + share * heap.width;
    const size = dice.between(70, 130);
    return polygon(
      dice.oneOf(heap.colours),
      [x - size, at[1] + 10],
      [x - size * 0.8, at[1] - lift - size * 0.4],
      [x - size * 0.1, at[1] - lift - size * dice.between(0.7, 1)],
      [x + size * 0.7, at[1] - lift - size * 0.5],
      [x + size, at[1] + 10],
    );
  });
}

/** A fish seen from the side, its head to the start side. */
export const fish = (at: Point, scale: number, body: string, belly: string, turn = 0): string =>
  placed(
    at,
    scale,
    [
      shape(body, 'M-150 0Q-90 -62 10 -54Q90 -46 130 -8L190 -56Q178 0 190 52L130 10Q80 50 -10 54Q-100 56 -150 0Z'),
      shape(belly, 'M-146 6Q-80 26 20 24Q90 20 130 10Q80 50 -10 54Q-96 56 -146 6Z'),
      stroke(ink.black, 4, 'M-92 -38Q-70 0 -92 38'),
      disc(-116, -10, 9, ink.chalk),
      disc(-117, -10, 5, ink.black),
      shape(body, 'M-20 -52Q10 -92 62 -80Q44 -60 48 -44Z'),
    ],
    turn,
  );

/** A wooden bollard with a rope around it. */
export const bollard = (at: Point, scale: number, colour: string): string =>
  placed(at, scale, [
    shape(colour, 'M-60 0L-48 -130H48L60 0Z'),
    oval(0, -134, 74, 30, colour),
    stroke(ink.sand, 18, 'M-56 -60Q0 -30 56 -60'),
    stroke(ink.sand, 18, 'M-54 -86Q0 -56 54 -86'),
  ]);
