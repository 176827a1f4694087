import { box, type Drawing, disc, each, ink, landscape, line, placed, polygon, shape, sheer, stroke } from '../canvas.ts';
import { figure } from '../motifs/people.ts';
import { gull } from '../motifs/sea.ts';
import { bus, lamp, row, tram } from '../motifs/town.ts';
import { gouges, makeDice, rays, screenTone, swell } from '../texture.ts';

/** A tram on the iron bridge to the New Docks. */
export function tramBridge(): Drawing {
  const dice = makeDice(41);
  return landscape(
    ink.blush,
    rays(520, 420, { from: 230, reach: 2600, count: 40, share: 0.36, colour: ink.rose }),
    disc(520, 420, 200, ink.vermilion),
    shape(ink.lagoon, 'M0 900Q400 640 900 760T1700 700Q2100 640 2400 780V1000H0Z'),
    row(dice, [1180, 960], {
      width: 1300,
      low: 120,
      high: 300,
      walls: [ink.chalk, ink.sand, ink.rose],
      roofs: [ink.brick, ink.teal],
      glass: ink.teal,
    }),
    swell(960, 1600, { length: 420, height: 14 }, ink.teal),
    gouges(dice, { x: 0, y: 990, width: 2400, height: 600 }, { count: 110, length: 300, thickness: 11, colour: ink.pine, bend: 8 }),
    gouges(dice, { x: 0, y: 990, width: 2400, height: 600 }, { count: 40, length: 220, thickness: 9, colour: ink.mist, bend: 8 }),
    each(
      2,
      (number) =>
        shape(ink.sand, `M${520 + number * 1260} 860h180l40 740h-260Z`) +
        each(6, (course) => box(500 + number * 1260 - course * 4, 960 + course * 110, 230 + course * 8, 8, ink.leather)),
    ),
    stroke(ink.navy, 40, 'M-200 860Q180 1120 600 880M620 880Q1230 1280 1860 880M1880 880Q2240 1120 2600 860'),
    each(17, (number) => {
      const x = 660 + number * 73;
      const share = (x - 620) / 1240;
      return line(ink.navy, 14, [x, 870], [x, 880 + 4 * share * (1 - share) * 196]);
    }),
    box(0, 800, 2400, 64, ink.navy),
    box(0, 816, 2400, 12, ink.amber),
    each(26, (number) => box(number * 100, 740, 8, 62, ink.navy)),
    box(0, 736, 2400, 10, ink.navy),
    line(ink.black, 5, [0, 196], [2400, 196]),
    each(
      3,
      (number) =>
        box(240 + number * 900, 120, 18, 690, ink.navy) + line(ink.navy, 10, [250 + number * 900, 150], [380 + number * 900, 196]),
    ),
    tram([1120, 806], 1.2, ink.vermilion, ink.mist),
    figure([1960, 802], 0.5, { coat: ink.plum, legs: ink.black, skin: ink.skinMid, hair: ink.black, cover: 'scarf' }),
    figure([2040, 802], 0.5, { coat: ink.ochre, legs: ink.navy, skin: ink.skinDark, hair: ink.black }),
    gull(1800, 330, 130, ink.navy),
    gull(2010, 260, 90, ink.navy),
  );
}

/** The night bus climbs to the upper town. */
export function nightBus(): Drawing {
  const dice = makeDice(42);
  return landscape(
    ink.night,
    screenTone({ x: 0, y: 0, width: 2400, height: 700 }, { pitch: 34, from: 0, to: 13, colour: ink.plum }),
    each(70, () => disc(dice.between(0, 2400), dice.between(0, 560), dice.between(2, 6), ink.chalk)),
    row(dice, [-40, 760], {
      width: 2480,
      low: 200,
      high: 420,
      walls: [ink.dusk, ink.navy],
      roofs: [ink.night, ink.black],
      glass: ink.ochre,
      flat: true,
    }),
    row(dice, [-90, 1180], {
      width: 2560,
      low: 280,
      high: 560,
      walls: [ink.plum, ink.navy, ink.dusk, ink.pine],
      roofs: [ink.black, ink.night],
      glass: ink.amber,
    }),
    box(0, 1170, 2400, 60, ink.dusk),
    box(0, 1228, 2400, 372, ink.black),
    sheer(0.35, polygon(ink.amber, [640, 1270], [-200, 1210], [-200, 1480], [600, 1340])),
    each(7, (number) => box(80 + number * 380, 1510, 190, 16, ink.chalk)),
    lamp([330, 1220], 1.5, ink.night, true),
    lamp([2060, 1220], 1.5, ink.night, true),
    bus([1140, 1470], 1.15, ink.teal, ink.amber),
    each(5, (number) =>
      placed([1010 + number * 128, 1260], 0.62, [
        disc(0, -46, 40, [ink.skinDark, ink.skinLight, ink.skinMid][number % 3] ?? ink.skinMid),
        shape([ink.vermilion, ink.navy, ink.plum][number % 3] ?? ink.navy, 'M-60 40Q-50 -6 0 -6Q50 -6 60 40Z'),
      ]),
    ),
    box(1840, 950, 20, 280, ink.chalk),
    box(1790, 900, 120, 120, ink.vermilion, 14),
    box(1812, 930, 76, 60, ink.chalk, 8),
    figure([1930, 1290], 0.84, { coat: ink.ochre, legs: ink.dusk, skin: ink.skinMid, hair: ink.black, cover: 'cap' }),
  );
}

/** The front of the customs house with its clock. */
export function customsHouse(): Drawing {
  const dice = makeDice(47);
  return landscape(
    ink.teal,
    rays(1200, 1200, { from: 0, reach: 2200, count: 56, share: 0.34, colour: ink.lagoon }),
    row(dice, [-60, 1330], {
      width: 640,
      low: 420,
      high: 620,
      walls: [ink.rose, ink.ochre, ink.blush],
      roofs: [ink.brick],
      glass: ink.navy,
    }),
    row(dice, [1860, 1330], {
      width: 640,
      low: 420,
      high: 620,
      walls: [ink.ochre, ink.rose, ink.blush],
      roofs: [ink.brick],
      glass: ink.navy,
    }),
    box(480, 640, 1440, 700, ink.sand),
    box(450, 610, 1500, 50, ink.chalk),
    polygon(ink.chalk, [840, 610], [1200, 430], [1560, 610]),
    polygon(ink.vermilion, [930, 590], [1200, 460], [1470, 590]),
    box(1030, 190, 340, 290, ink.chalk),
    box(1000, 170, 400, 34, ink.brick),
    shape(ink.navy, 'M1030 170Q1060 20 1200 -10Q1340 20 1370 170Z'),
    disc(1200, 330, 110, ink.navy),
    disc(1200, 330, 94, ink.chalk),
    each(12, (number) => placed([1200, 330], 1, [box(-4, -86, 8, 18, ink.navy)], number * 30)),
    line(ink.navy, 12, [1200, 330], [1200, 264]),
    line(ink.navy, 12, [1200, 330], [1254, 366]),
    each(7, (number) =>
      number === 3
        ? ''
        : box(560 + number * 196, 720, 106, 200, ink.navy, 53) +
          box(560 + number * 196, 800, 106, 120, ink.navy) +
          box(548 + number * 196, 920, 130, 18, ink.chalk),
    ),
    each(7, (number) =>
      number === 3 ? '' : box(560 + number * 196, 1030, 106, 230, ink.navy) + box(548 + number * 196, 1012, 130, 18, ink.chalk),
    ),
    each(
      6,
      (number) =>
        box(880 + number * 118, 660, 50, 660, ink.chalk) +
        box(868 + number * 118, 656, 74, 24, ink.rose) +
        box(868 + number * 118, 1296, 74, 26, ink.rose),
    ),
    box(1118, 1000, 164, 330, ink.brick, 82),
    box(1118, 1080, 164, 250, ink.brick),
    box(1196, 1010, 8, 320, ink.black),
    each(4, (number) => box(780 - number * 50, 1330 + number * 34, 840 + number * 100, 36, number % 2 ? ink.sand : ink.chalk)),
    box(0, 1466, 2400, 134, ink.navy),
    each(12, (number) => box(number * 220 - 60, 1530, 120, 12, ink.dusk)),
    figure([1030, 1460], 0.62, { coat: ink.vermilion, legs: ink.black, skin: ink.skinDark, hair: ink.black }),
    figure([1370, 1466], [-0.62, 0.62], { coat: ink.plum, legs: ink.black, skin: ink.skinMid, hair: ink.plum, cover: 'scarf' }),
    figure([1640, 1490], 0.62, { coat: ink.ochre, legs: ink.navy, skin: ink.skinLight, hair: ink.bark, arms: 'ahead' }),
    lamp([360, 1480], 1.2, ink.night, false),
    lamp([2040, 1480], 1.2, ink.night, false),
    gull(560, 280, 140, ink.chalk),
    gull(1800, 230, 120, ink.chalk),
  );
}
