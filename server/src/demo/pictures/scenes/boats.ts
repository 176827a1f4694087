import { box, type Drawing, disc, each, ink, landscape, line, placed, polygon, shape, sheer, stroke } from '../canvas.ts';
import { figure } from '../motifs/people.ts';
import { ferryBoat, gull } from '../motifs/sea.ts';
import { lamp, row } from '../motifs/town.ts';
import { crests, gouge, gouges, makeDice, screenTone, swell } from '../texture.ts';

/** The night ferry under way to the island. */
export function ferryNight(): Drawing {
  const dice = makeDice(21);
  return landscape(
    ink.night,
    screenTone({ x: 0, y: 0, width: 2400, height: 880 }, { pitch: 34, from: 0, to: 11, colour: ink.dusk }),
    each(80, () => disc(dice.between(0, 2400), dice.between(0, 700), dice.between(2, 6), ink.chalk)),
    disc(1860, 330, 150, ink.blush),
    disc(1810, 300, 26, ink.rose),
    disc(1900, 380, 36, ink.rose),
    shape(ink.black, 'M1300 960Q1480 760 1720 800Q1860 700 2060 820Q2260 820 2400 900V980H1300Z'),
    each(26, () => box(dice.between(1480, 2380), dice.between(880, 950), 12, 14, ink.amber)),
    swell(950, 1600, { length: 420, height: 14 }, ink.navy),
    sheer(
      0.85,
      each(18, (number) => gouge(1720 + dice.between(-40, 40), 985 + number * 32, 280 - number * 6, 8, ink.blush)),
    ),
    gouges(dice, { x: 0, y: 980, width: 2400, height: 600 }, { count: 90, length: 320, thickness: 10, colour: ink.blue, bend: 10 }),
    ferryBoat([960, 1200], 1.34, ink.black, ink.amber),
    each(11, (number) => gouge(420 + number * 94, 1290 + (number % 3) * 26, 150, 9, ink.amber)),
    crests(1260, 1600, { length: 280, height: 46 }, ink.navy),
    gouges(dice, { x: 0, y: 1310, width: 2400, height: 280 }, { count: 50, length: 320, thickness: 12, colour: ink.teal, bend: 12 }),
    each(14, (number) => gouge(380 + number * 86 + dice.between(-30, 30), 1330 + (number % 5) * 42, 120, 8, ink.amber)),
  );
}

/** The pilot boat meets a tall ship's side. */
export function pilotBoat(): Drawing {
  const dice = makeDice(22);
  return landscape(
    ink.mist,
    gouges(dice, { x: 0, y: 0, width: 1500, height: 760 }, { count: 46, length: 500, thickness: 18, colour: ink.chalk, bend: 16 }),
    shape(ink.dusk, 'M0 900Q300 780 560 850T1300 850V960H0Z'),
    shape(ink.brick, 'M1250 0H2400V1240H1420Q1250 700 1250 0Z'),
    shape(ink.black, 'M1250 0H2400V420H1262Q1250 200 1250 0Z'),
    box(1250, 410, 1150, 26, ink.chalk),
    each(6, (number) => line(ink.navy, 5, [1500 + number * 180, 440], [1500 + number * 180, 1240])),
    each(13, (number) => line(ink.sand, 14, [1500, 150 + number * 66], [1640, 150 + number * 66])),
    line(ink.sand, 10, [1506, 90], [1506, 960]),
    line(ink.sand, 10, [1634, 90], [1634, 960]),
    figure([1568, 800], 0.86, { coat: ink.vermilion, legs: ink.navy, skin: ink.skinMid, hair: ink.black, arms: 'raised', cover: 'cap' }),
    swell(960, 1600, { length: 420, height: 36 }, ink.teal),
    gouges(dice, { x: 0, y: 1000, width: 2400, height: 250 }, { count: 46, length: 300, thickness: 12, colour: ink.mist, bend: 16 }),
    placed([860, 1210], 1.5, [
      shape(ink.vermilion, 'M-420 -110Q-440 0 -330 60H380L430 -130Z'),
      box(-400, -60, 820, 18, ink.chalk),
      shape(ink.chalk, 'M-250 -116L-210 -300H110L150 -120Z'),
      each(3, (number) => box(-180 + number * 96, -270, 76, 76, ink.navy, 8)),
      box(-190, -320, 290, 24, ink.navy),
      line(ink.black, 8, [-40, -320], [-40, -450]),
      box(-36, -450, 90, 28, ink.chalk),
      box(-36, -422, 90, 28, ink.vermilion),
      each(5, (number) => line(ink.black, 6, [190 + number * 50, -126], [190 + number * 50, -190])),
      line(ink.black, 6, [180, -190], [410, -190]),
    ]),
    figure([1260, 1024], 0.8, { coat: ink.ochre, legs: ink.navy, skin: ink.skinLight, hair: ink.bark, arms: 'raised' }),
    crests(1260, 1600, { length: 340, height: 64 }, ink.blue),
    gouges(dice, { x: 0, y: 1340, width: 2400, height: 250 }, { count: 44, length: 340, thickness: 14, colour: ink.navy, bend: 14 }),
    each(12, (number) => disc(160 + number * 36, 1240 + (number % 3) * 22, 26 - number, ink.chalk)),
    gull(420, 330, 160, ink.navy),
    gull(700, 230, 100, ink.navy),
  );
}

/** The cable ferry between the two banks of the inner basin. */
export function cableFerry(): Drawing {
  const dice = makeDice(23);
  return landscape(
    ink.paper,
    disc(1900, 360, 170, ink.ochre),
    gouges(dice, { x: 0, y: 80, width: 2400, height: 480 }, { count: 34, length: 420, thickness: 13, colour: ink.sand, bend: 12 }),
    row(dice, [-30, 900], {
      width: 2460,
      low: 200,
      high: 420,
      walls: [ink.rose, ink.vermilion, ink.ochre, ink.chalk, ink.lagoon],
      roofs: [ink.brick, ink.navy],
      glass: ink.navy,
    }),
    box(0, 890, 2400, 60, ink.bark),
    swell(950, 1600, { length: 380, height: 12 }, ink.lagoon),
    gouges(dice, { x: 0, y: 980, width: 2400, height: 600 }, { count: 110, length: 300, thickness: 10, colour: ink.teal, bend: 8 }),
    each(30, () => gouge(dice.between(0, 2200), dice.between(990, 1200), 180, 8, dice.oneOf([ink.rose, ink.ochre, ink.chalk]))),
    line(ink.black, 9, [0, 1130], [640, 1216]),
    line(ink.black, 9, [1780, 1216], [2400, 1120]),
    shape(ink.navy, 'M560 1230H1860L1760 1340H660Z'),
    box(540, 1196, 1340, 40, ink.vermilion),
    box(1320, 930, 260, 270, ink.chalk),
    box(1300, 906, 300, 34, ink.navy),
    box(1350, 970, 80, 90, ink.sky),
    box(1470, 970, 80, 90, ink.sky),
    each(12, (number) => line(ink.navy, 8, [600 + number * 60, 1196], [600 + number * 60, 1090])),
    line(ink.navy, 10, [600, 1094], [1270, 1094]),
    figure([740, 1200], 0.68, { coat: ink.plum, legs: ink.black, skin: ink.skinDark, hair: ink.black, cover: 'scarf' }),
    figure([880, 1200], 0.56, { coat: ink.ochre, legs: ink.navy, skin: ink.skinDark, hair: ink.black }),
    figure([1150, 1200], [-0.7, 0.7], { coat: ink.teal, legs: ink.bark, skin: ink.skinLight, hair: ink.bark, arms: 'ahead' }),
    figure([1690, 1200], 0.7, { coat: ink.navy, legs: ink.black, skin: ink.skinMid, hair: ink.black, cover: 'cap' }),
    each(2, (number) => `<g>${stroke(ink.black, 8, `M${960 + number * 90} 1150a44 44 0 1 0 0.1 0Z`)}</g>`),
    stroke(ink.black, 8, 'M960 1190L1000 1120L1050 1190M1000 1120H1040'),
    polygon(ink.bark, [0, 1440], [420, 1480], [480, 1600], [0, 1600]),
    lamp([200, 1470], 1.3, ink.black, false),
    crests(1560, 1600, { length: 200, height: 20, width: 2400 }, ink.teal),
  );
}
