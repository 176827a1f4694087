import { box, type Drawing, disc, each, ink, landscape, line, polygon, shape, sheer, stroke, upright } from '../canvas.ts';
import { figure } from '../motifs/people.ts';
import { bollard, coaster, containers, gull, lighthouse, quayCrane, rocks } from '../motifs/sea.ts';
import { row } from '../motifs/town.ts';
import { crests, gouge, gouges, makeDice, rays, screenTone, swell } from '../texture.ts';

/** The basin at sunrise, a coaster coming in. */
export function harbourDawn(): Drawing {
  const dice = makeDice(11);
  return landscape(
    ink.amber,
    rays(1530, 800, { from: 260, reach: 2600, count: 44, share: 0.42, colour: ink.ochre }),
    screenTone({ x: 0, y: 0, width: 2400, height: 520 }, { pitch: 30, from: 11, to: 0, colour: ink.vermilion }),
    disc(1530, 800, 240, ink.vermilion),
    shape(ink.plum, 'M0 900V760Q220 640 420 730T860 690Q1050 640 1240 760T1720 780Q2000 660 2400 760V900Z'),
    shape(ink.dusk, 'M0 940V850Q360 760 700 850T1500 860Q1900 800 2400 860V940Z'),
    swell(930, 1600, { length: 480, height: 18 }, ink.teal),
    sheer(
      0.9,
      each(16, (number) => gouge(1530 - 230 + number * 6 + dice.between(-30, 30), 960 + number * 30, 460 - number * 12, 9, ink.amber)),
    ),
    gouges(dice, { x: 0, y: 980, width: 2400, height: 600 }, { count: 90, length: 260, thickness: 9, colour: ink.lagoon, bend: 8 }),
    coaster(
      [820, 1110],
      0.92,
      ink.navy,
      containers(dice, [-380, -150], {
        columns: 5,
        tallest: 3,
        width: 126,
        height: 58,
        colours: [ink.vermilion, ink.ochre, ink.lagoon, ink.blush],
      }),
    ),
    swell(1130, 1600, { length: 360, height: 22, shift: 90 }, ink.blue),
    gouges(dice, { x: 0, y: 1160, width: 2400, height: 420 }, { count: 70, length: 320, thickness: 12, colour: ink.navy, bend: 12 }),
    gouges(dice, { x: 0, y: 1160, width: 2400, height: 420 }, { count: 34, length: 240, thickness: 9, colour: ink.mist, bend: 10 }),
    quayCrane([2120, 1330], [-1.35, 1.35], ink.navy, ink.vermilion),
    quayCrane([2420, 1330], [-1.35, 1.35], ink.black, ink.brick),
    shape(ink.black, 'M1500 1330H2400V1600H1440Z'),
    each(7, (number) => box(1560 + number * 130, 1360, 40, 90, ink.dusk, 16)),
    gull(560, 420, 170, ink.chalk),
    gull(820, 300, 110, ink.chalk),
    gull(350, 250, 90, ink.chalk),
  );
}

/** The cranes of the oldest quay in a row, at noon. */
export function craneLine(): Drawing {
  const dice = makeDice(12);
  return landscape(
    ink.sky,
    sheer(
      0.55,
      gouges(dice, { x: 0, y: 40, width: 2400, height: 640 }, { count: 60, length: 460, thickness: 16, colour: ink.chalk, bend: 14 }),
    ),
    row(dice, [-20, 1010], {
      width: 2440,
      low: 130,
      high: 260,
      walls: [ink.blush, ink.sand, ink.rose, ink.chalk],
      roofs: [ink.brick, ink.vermilion],
      glass: ink.blue,
    }),
    box(0, 1000, 2400, 40, ink.sand),
    swell(1040, 1600, { length: 300, height: 14 }, ink.teal),
    gouges(dice, { x: 0, y: 1060, width: 2400, height: 260 }, { count: 60, length: 240, thickness: 9, colour: ink.mist, bend: 8 }),
    quayCrane([520, 1290], 1.28, ink.navy, ink.vermilion),
    quayCrane([1200, 1290], 1.28, ink.navy, ink.ochre),
    quayCrane([1880, 1290], 1.28, ink.navy, ink.vermilion),
    box(0, 1284, 2400, 40, ink.chalk),
    box(0, 1320, 2400, 280, ink.paper),
    each(14, (number) => box(number * 180 - 60, 1320, 8, 130, ink.sand) + box(number * 180 + 30, 1450, 8, 150, ink.sand)),
    box(0, 1446, 2400, 8, ink.sand),
    bollard([300, 1330], 0.9, ink.black),
    bollard([1560, 1330], 0.9, ink.black),
    figure([880, 1470], 0.72, { coat: ink.vermilion, legs: ink.navy, skin: ink.skinMid, hair: ink.black, cover: 'cap' }),
    figure([1000, 1500], [-0.72, 0.72], { coat: ink.ochre, legs: ink.navy, skin: ink.skinDark, hair: ink.black, arms: 'ahead' }),
    figure([2120, 1500], 0.72, { coat: ink.teal, legs: ink.black, skin: ink.skinLight, hair: ink.bark }),
    gull(1500, 260, 130, ink.chalk),
    gull(900, 190, 90, ink.chalk),
  );
}

/** The container yard from above the stacks, one crane behind. */
export function containerYard(): Drawing {
  const dice = makeDice(13);
  const colours = [ink.vermilion, ink.blue, ink.ochre, ink.teal, ink.chalk, ink.brick] as const;
  return landscape(
    ink.blush,
    rays(560, 560, { from: 0, reach: 2400, count: 36, share: 0.4, colour: ink.rose }),
    disc(560, 560, 190, ink.chalk),
    quayCrane([1020, 1080], 1.18, ink.dusk, ink.plum),
    quayCrane([1900, 1100], 1.4, ink.navy, ink.vermilion),
    containers(dice, [-40, 1170], { columns: 11, tallest: 5, width: 220, height: 92, colours }),
    box(0, 1166, 2400, 40, ink.navy),
    containers(makeDice(29), [-150, 1470], { columns: 8, tallest: 3, width: 330, height: 140, colours }),
    box(0, 1462, 2400, 138, ink.night),
    each(9, (number) => box(number * 300 - 60, 1520, 170, 14, ink.amber)),
    figure([1330, 1560], 0.62, { coat: ink.vermilion, legs: ink.black, skin: ink.skinMid, hair: ink.black, cover: 'cap' }),
    gull(1440, 330, 120, ink.navy),
    gull(1280, 240, 80, ink.navy),
  );
}

/** The breakwater in a storm: one wave climbs over the wall. */
export function stormWall(): Drawing {
  const dice = makeDice(14);
  return landscape(
    ink.dusk,
    gouges(dice, { x: 0, y: 0, width: 2400, height: 760 }, { count: 150, length: 560, thickness: 20, colour: ink.navy, bend: 30 }),
    gouges(dice, { x: 0, y: 60, width: 2400, height: 640 }, { count: 40, length: 460, thickness: 9, colour: ink.sky, bend: 22 }),
    sheer(
      0.7,
      each(90, () => {
        const x = dice.between(-200, 2500);
        const y = dice.between(-100, 1300);
        return line(ink.mist, 3, [x, y], [x - 50, y + 150]);
      }),
    ),
    lighthouse([2060, 1140], 0.62, ink.vermilion),
    crests(960, 1600, { length: 420, height: 90 }, ink.blue),
    gouges(dice, { x: 0, y: 1000, width: 2400, height: 240 }, { count: 50, length: 300, thickness: 14, colour: ink.navy, bend: 20 }),
    shape(
      ink.teal,
      'M-20 1420Q240 1180 520 1200Q800 1220 930 900Q1010 640 1300 560Q1560 500 1720 640Q1520 620 1440 760Q1620 700 1700 850Q1480 820 1440 960Q1400 1200 1700 1300L1600 1600H-20Z',
    ),
    shape(
      ink.lagoon,
      'M-20 1500Q320 1300 620 1320Q920 1320 1030 980Q1100 740 1290 660Q1180 820 1200 960Q1220 1220 1500 1360L1400 1600H-20Z',
    ),
    stroke(ink.chalk, 16, 'M180 1330Q480 1250 700 1270Q930 1260 1010 950Q1060 740 1240 640'),
    stroke(ink.chalk, 10, 'M420 1380Q760 1380 940 1260Q1080 1120 1120 900'),
    stroke(ink.mist, 10, 'M560 1460Q900 1440 1080 1260'),
    each(70, () => {
      const angle = dice.between(-2.6, -0.2);
      const reach = dice.between(60, 430);
      return disc(1480 + Math.cos(angle) * reach * 1.5, 700 + Math.sin(angle) * reach, dice.between(5, 26), ink.chalk);
    }),
    each(9, (number) => disc(1330 + number * 52, 600 + Math.abs(4 - number) * 18, 62 - Math.abs(3 - number) * 6, ink.chalk)),
    rocks(dice, [1380, 1480], { width: 1100, height: 150, colours: [ink.night, ink.navy, ink.black] }),
    polygon(ink.black, [1500, 1600], [1560, 1230], [2400, 1200], [2400, 1600]),
    polygon(ink.navy, [1552, 1260], [1560, 1210], [2400, 1180], [2400, 1232]),
    each(6, (number) => line(ink.dusk, 6, [1700 + number * 130, 1260], [1690 + number * 130, 1600])),
    crests(1480, 1600, { length: 300, height: 60, shift: 80, width: 1560 }, ink.night),
    gull(520, 480, 150, ink.chalk),
    gull(760, 360, 100, ink.mist),
  );
}

/** The old lighthouse on its rock; an upright sheet. */
export function oldLighthouse(): Drawing {
  const dice = makeDice(15);
  return upright(
    ink.navy,
    screenTone({ x: 0, y: 0, width: 1600, height: 900 }, { pitch: 30, from: 10, to: 1, colour: ink.night }),
    sheer(0.34, polygon(ink.amber, [800, 560], [-400, 180], [-400, 700]), polygon(ink.amber, [800, 560], [2000, 240], [2000, 800])),
    each(46, () => disc(dice.between(0, 1600), dice.between(0, 900), dice.between(2, 6), ink.chalk)),
    disc(300, 320, 110, ink.chalk),
    disc(344, 296, 104, ink.navy),
    swell(1460, 2000, { length: 300, height: 20, width: 1600 }, ink.blue),
    gouges(dice, { x: 0, y: 1480, width: 1600, height: 240 }, { count: 46, length: 260, thickness: 10, colour: ink.sky, bend: 10 }),
    rocks(dice, [380, 1700], { width: 840, height: 190, colours: [ink.black, ink.night, ink.bark] }),
    lighthouse([800, 1570], 0.92, ink.vermilion),
    box(950, 1450, 230, 130, ink.chalk),
    polygon(ink.brick, [930, 1455], [1065, 1370], [1200, 1455]),
    box(990, 1490, 44, 52, ink.amber),
    box(1090, 1490, 44, 52, ink.amber),
    rocks(dice, [300, 1760], { width: 1040, height: 130, colours: [ink.black, ink.night, ink.bark] }),
    crests(1730, 2000, { length: 260, height: 54, width: 1600 }, ink.teal),
    gouges(dice, { x: 0, y: 1790, width: 1600, height: 200 }, { count: 40, length: 240, thickness: 11, colour: ink.mist, bend: 12 }),
  );
}
