import { box, type Drawing, disc, each, ink, landscape, line, oval, placed, polygon, shape, sheer, stroke, within } from '../canvas.ts';
import { figure } from '../motifs/people.ts';
import { gull } from '../motifs/sea.ts';
import { row } from '../motifs/town.ts';
import { gouges, makeDice, rays } from '../texture.ts';

const skins = [ink.skinDark, ink.skinMid, ink.skinLight] as const;
const cloths = [ink.vermilion, ink.brick, ink.teal, ink.navy, ink.ochre, ink.plum, ink.pine, ink.leather] as const;

/** A youth orchestra on the stage of the concert hall. */
export function concertHall(): Drawing {
  const violin = (x: number, y: number, scale: number): string =>
    placed([x, y], scale, [
      shape(ink.ochre, 'M0 -120Q70 -120 60 -50Q40 -20 64 20Q80 110 0 112Q-80 110 -64 20Q-40 -20 -60 -50Q-70 -120 0 -120Z'),
      box(-9, -300, 18, 250, ink.black),
      disc(0, -304, 18, ink.black),
      box(-26, 30, 52, 10, ink.black),
      each(2, (number) => line(ink.chalk, 3, [-5 + number * 10, -290], [-5 + number * 10, 80])),
    ]);
  return landscape(
    ink.plum,
    rays(1200, 1400, { from: 0, reach: 2600, count: 48, share: 0.44, colour: ink.brick }),
    each(7, (number) =>
      stroke(ink.amber, 12, `M${330 - number * 44} 1180A${870 + number * 46} ${860 + number * 46} 0 0 1 ${2070 + number * 44} 1180`),
    ),
    shape(ink.ochre, 'M360 1180A840 830 0 0 1 2040 1180Z'),
    each(20, (number) =>
      number === 0 ? '' : placed([1200, 1180], 1, [polygon(ink.leather, [-4, 0], [4, 0], [10, -830], [-10, -830])], -90 + number * 9),
    ),
    box(0, 1160, 2400, 60, ink.bark),
    box(0, 1216, 2400, 384, ink.leather),
    gouges(makeDice(71), { x: 0, y: 1230, width: 2400, height: 360 }, { count: 50, length: 420, thickness: 9, colour: ink.bark }),
    each(9, (number) =>
      figure([520 + number * 170, 1060 - Math.abs(4 - number) * -14], 0.8, {
        coat: number % 2 ? ink.navy : ink.night,
        legs: ink.black,
        skin: skins[number % 3] ?? ink.skinMid,
        hair: [ink.black, ink.bark, ink.brick][number % 3] ?? ink.black,
      }),
    ),
    each(3, (number) =>
      placed([700 + number * 190, 1040], 0.7, [
        oval(0, -80, 120, 40, ink.vermilion),
        box(-120, -80, 240, 110, ink.vermilion),
        oval(0, -80, 104, 30, ink.chalk),
      ]),
    ),
    each(
      4,
      (number) =>
        figure([420 + number * 210, 1330], 1, {
          coat: ink.night,
          legs: ink.black,
          skin: skins[(number + 1) % 3] ?? ink.skinMid,
          hair: [ink.bark, ink.black][number % 2] ?? ink.black,
          arms: 'ahead',
        }) + violin(360 + number * 210, 1130, 0.66),
    ),
    each(
      3,
      (number) =>
        figure([1520 + number * 240, 1350], [-1, 1], {
          coat: ink.night,
          legs: ink.black,
          skin: skins[number % 3] ?? ink.skinMid,
          hair: ink.plum,
          cover: 'scarf',
        }) + violin(1560 + number * 240, 1260, 1.24),
    ),
    box(1130, 1470, 200, 130, ink.vermilion),
    figure([1230, 1474], 1.2, { coat: ink.black, legs: ink.black, skin: ink.skinDark, hair: ink.bark, arms: 'raised' }),
    line(ink.chalk, 8, [1066, 926], [1010, 820]),
  );
}

/** The sailors' choir on the steps of the chapel. */
export function choir(): Drawing {
  const dice = makeDice(72);
  const singers = (y: number, count: number, startX: number, scale: number): string =>
    each(count, (number) => {
      const x = startX + number * 250 * scale;
      return (
        figure([x, y], scale, {
          coat: ink.navy,
          legs: ink.night,
          skin: skins[(number * 2 + count) % 3] ?? ink.skinMid,
          hair: [ink.chalk, ink.black, ink.bark, ink.sand][(number + count) % 4] ?? ink.black,
          cover: number % 3 === 0 ? 'cap' : null,
        }) +
        oval(x, y - 392 * scale, 11 * scale, 15 * scale, ink.brick) +
        placed([x, y - 250 * scale], scale, [polygon(ink.chalk, [-72, -30], [0, -14], [72, -30], [72, 46], [0, 62], [-72, 46])]) +
        shape(ink.vermilion, `M${x - 34 * scale} ${y - 340 * scale}h${68 * scale}l${-34 * scale} ${50 * scale}Z`)
      );
    });
  return landscape(
    ink.sky,
    gouges(dice, { x: 0, y: 20, width: 2400, height: 500 }, { count: 40, length: 420, thickness: 15, colour: ink.chalk, bend: 14 }),
    shape(ink.chalk, 'M460 1150V520L1200 120L1940 520V1150Z'),
    shape(ink.vermilion, 'M400 560L1200 90L2000 560L1960 610L1200 170L440 610Z'),
    disc(1200, 420, 120, ink.navy),
    each(8, (number) => placed([1200, 420], 1, [shape(ink.amber, 'M-16 -30L0 -104L16 -30Z')], number * 45)),
    disc(1200, 420, 30, ink.vermilion),
    each(2, (number) => box(600 + number * 1040, 640, 160, 330, ink.blue, 80) + box(600 + number * 1040, 800, 160, 170, ink.blue)),
    box(1060, 660, 280, 490, ink.bark, 140),
    box(0, 1120, 2400, 60, ink.rose),
    box(0, 1180, 2400, 140, ink.sand),
    box(0, 1320, 2400, 280, ink.rose),
    box(0, 1310, 2400, 16, ink.brick),
    box(0, 1176, 2400, 12, ink.brick),
    singers(1170, 8, 400, 0.94),
    singers(1330, 8, 280, 1.06),
    singers(1540, 7, 300, 1.22),
    gull(330, 300, 140, ink.navy),
    gull(2120, 240, 120, ink.navy),
  );
}

/** The open-air screen of the film festival in the dry dock. */
export function filmFestival(): Drawing {
  const dice = makeDice(73);
  return landscape(
    ink.night,
    each(60, () => disc(dice.between(0, 2400), dice.between(0, 500), dice.between(2, 6), ink.chalk)),
    row(dice, [-40, 820], { width: 2480, low: 120, high: 300, walls: [ink.navy, ink.dusk], roofs: [ink.black], glass: ink.ochre }),
    shape(ink.dusk, 'M0 800H2400V1600H0Z'),
    each(4, (number) =>
      polygon(
        number % 2 ? ink.navy : ink.plum,
        [0 + number * 80, 860 + number * 120],
        [2400 - number * 80, 860 + number * 120],
        [2400, 1600],
        [0, 1600],
      ),
    ),
    sheer(0.22, polygon(ink.chalk, [1200, 1600], [520, 240], [1880, 240])),
    box(480, 180, 1440, 820, ink.black, 10),
    box(510, 210, 1380, 760, ink.amber),
    within('screen', 'M510 210H1890V970H510Z', rays(1200, 760, { from: 0, reach: 900, count: 30, share: 0.4, colour: ink.ochre })),
    box(380, 180, 130, 820, ink.black),
    box(1890, 180, 130, 820, ink.black),
    box(480, -100, 1440, 310, ink.night),
    each(30, () => disc(dice.between(500, 1900), dice.between(0, 170), dice.between(2, 5), ink.chalk)),
    box(480, 180, 1440, 32, ink.black),
    disc(1200, 760, 210, ink.vermilion),
    box(510, 760, 1380, 210, ink.teal),
    gouges(dice, { x: 640, y: 780, width: 1100, height: 170 }, { count: 26, length: 180, thickness: 8, colour: ink.mist }),
    placed([1130, 800], 0.9, [
      shape(ink.black, 'M-220 0H220L170 80H-170Z'),
      polygon(ink.chalk, [-10, -20], [-10, -330], [-190, -20]),
      polygon(ink.blush, [14, -20], [14, -280], [150, -20]),
    ]),
    box(480, 968, 1440, 36, ink.black),
    box(560, 1004, 30, 180, ink.black),
    box(1810, 1004, 30, 180, ink.black),
    each(4, (line_) =>
      each(13 - line_, (number) => {
        const scale = 0.9 + line_ * 0.36;
        const x = 110 + line_ * 36 + number * (2300 / (13 - line_));
        const y = 1190 + line_ * 128;
        return placed([x + ((number * 37) % 30), y], scale, [
          shape(cloths[(number * 3 + line_) % cloths.length] ?? ink.teal, 'M-80 130Q-78 30 0 24Q78 30 80 130Z'),
          disc(0, -14, 44, [ink.black, ink.bark, ink.plum, ink.brick][(number + line_) % 4] ?? ink.black),
        ]);
      }),
    ),
  );
}
