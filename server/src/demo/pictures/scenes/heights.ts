import { box, type Drawing, disc, each, ink, landscape, line, oval, placed, polygon, shape, sheer, stroke, upright } from '../canvas.ts';
import { figure } from '../motifs/people.ts';
import { gull } from '../motifs/sea.ts';
import { cube, cypress, row, tree } from '../motifs/town.ts';
import { gouges, makeDice, screenTone } from '../texture.ts';

/** Orchards on the terraces above the bay. */
export function orchardTerraces(): Drawing {
  const dice = makeDice(43);
  const terrace = (y: number, colour: string, wall: string): string =>
    shape(colour, `M0 ${y}Q600 ${y - 90} 1200 ${y - 20}T2400 ${y - 60}V1600H0Z`) +
    shape(wall, `M0 ${y + 90}Q600 ${y} 1200 ${y + 70}T2400 ${y + 30}V${y + 100}Q1800 ${y + 160} 1200 ${y + 140}T0 ${y + 160}Z`);
  return landscape(
    ink.sky,
    disc(1880, 330, 160, ink.amber),
    gouges(dice, { x: 0, y: 40, width: 2400, height: 420 }, { count: 36, length: 460, thickness: 16, colour: ink.chalk, bend: 14 }),
    box(0, 520, 2400, 200, ink.blue),
    gouges(dice, { x: 0, y: 540, width: 2400, height: 140 }, { count: 40, length: 260, thickness: 8, colour: ink.mist }),
    shape(ink.dusk, 'M1500 560Q1800 380 2060 470T2400 460V600H1500Z'),
    polygon(ink.chalk, [640, 640], [700, 640], [670, 540]),
    polygon(ink.vermilion, [706, 640], [750, 640], [712, 560]),
    box(622, 640, 140, 16, ink.bark),
    terrace(760, ink.leaf, ink.sand),
    each(9, (number) =>
      tree([140 + number * 270, 770 - (number % 3) * 12], 0.62, ink.moss, ink.pine, number % 2 ? ink.ochre : ink.vermilion),
    ),
    cube([1560, 760], { width: 220, height: 190, wall: ink.chalk, roof: ink.vermilion, glass: ink.blue }),
    terrace(990, ink.moss, ink.rose),
    each(7, (number) => tree([240 + number * 330, 1010], 0.9, ink.leaf, ink.moss, number % 2 ? ink.vermilion : ink.amber)),
    terrace(1270, ink.leaf, ink.sand),
    each(4, (number) => tree([180 + number * 620, 1310], 1.3, ink.pine, ink.black, ink.ochre)),
    cypress([820, 1330], 1.3, ink.moss, ink.pine),
    figure([1120, 1440], 1.06, { coat: ink.vermilion, legs: ink.navy, skin: ink.skinMid, hair: ink.plum, cover: 'scarf', arms: 'raised' }),
    figure([1720, 1470], 1.1, { coat: ink.chalk, legs: ink.bark, skin: ink.skinDark, hair: ink.black, cover: 'cap' }),
    shape(ink.leather, 'M1320 1500h220l-26 -120h-168Z'),
    each(9, (number) => disc(1360 + (number % 5) * 36, 1376 - Math.floor(number / 5) * 26, 22, ink.ochre)),
  );
}

/** The old observatory above the city, its dome open. */
export function observatory(): Drawing {
  const dice = makeDice(44);
  return upright(
    ink.night,
    each(9, (number) =>
      sheer(
        0.5,
        stroke(
          ink.blue,
          5,
          `M${-400 + number * -20} ${760 - number * 20}A${900 - number * 90} ${900 - number * 90} 0 0 1 ${2000} ${520 + number * 30}`,
        ),
      ),
    ),
    each(150, () => disc(dice.between(0, 1600), dice.between(0, 1150), dice.between(2, 7), dice.oneOf([ink.chalk, ink.amber, ink.sky]))),
    line(ink.chalk, 6, [260, 240], [520, 400]),
    disc(520, 400, 12, ink.chalk),
    shape(ink.navy, 'M0 1500Q400 1180 800 1240T1600 1380V2000H0Z'),
    shape(ink.chalk, 'M440 1000a360 360 0 0 1 720 0Z'),
    shape(ink.mist, 'M860 645a360 360 0 0 1 300 355H1000Q1000 780 860 645Z'),
    polygon(ink.black, [740, 646], [880, 646], [900, 1000], [760, 1000]),
    placed(
      [820, 930],
      1,
      [box(-34, -420, 68, 460, ink.ochre, 10), box(-44, -440, 88, 44, ink.leather), box(-40, -60, 80, 24, ink.leather)],
      16,
    ),
    box(410, 990, 780, 50, ink.vermilion),
    box(450, 1040, 700, 330, ink.sand),
    sheer(0.2, box(960, 1040, 190, 330, ink.navy)),
    each(4, (number) => box(520 + number * 160, 1110, 70, 150, ink.navy, 35) + box(520 + number * 160, 1180, 70, 80, ink.navy)),
    box(720, 1230, 110, 140, ink.brick),
    box(390, 1366, 820, 40, ink.rose),
    row(dice, [-40, 1830], {
      width: 1700,
      low: 120,
      high: 260,
      walls: [ink.dusk, ink.plum, ink.navy],
      roofs: [ink.black],
      glass: ink.amber,
      flat: true,
    }),
    cypress([240, 1560], 1.2, ink.pine, ink.black),
    cypress([340, 1600], 0.9, ink.pine, ink.black),
    cypress([1340, 1520], 1.2, ink.pine, ink.black),
    row(dice, [-60, 2000], {
      width: 1740,
      low: 120,
      high: 240,
      walls: [ink.plum, ink.dusk, ink.blue],
      roofs: [ink.night],
      glass: ink.amber,
      flat: true,
    }),
    figure([640, 1372], 0.36, { coat: ink.vermilion, legs: ink.black, skin: ink.skinMid, hair: ink.black }),
  );
}

/** Vegetable beds on the flat roofs of the old town. */
export function rooftopGardens(): Drawing {
  const dice = makeDice(45);
  const bed = (x: number, y: number, width: number, leaf: string, fruit: string): string =>
    each(
      Math.floor(width / 60),
      (number) =>
        shape(leaf, `M${x + 34 + number * 60} ${y}q-60 -70 -24 -130q20 50 24 76q6 -60 40 -96q16 76 -24 150Z`) +
        disc(x + 40 + number * 60, y - 60 - (number % 3) * 18, 15, fruit),
    ) +
    box(x, y - 10, width, 80, ink.leather) +
    box(x, y - 16, width, 16, ink.bark);
  return landscape(
    ink.mist,
    disc(430, 330, 170, ink.ochre),
    gouges(dice, { x: 0, y: 40, width: 2400, height: 420 }, { count: 34, length: 420, thickness: 15, colour: ink.chalk, bend: 14 }),
    box(0, 560, 2400, 140, ink.blue),
    row(dice, [-40, 940], {
      width: 2480,
      low: 170,
      high: 380,
      walls: [ink.blush, ink.rose, ink.chalk, ink.sand],
      roofs: [ink.brick, ink.leather],
      glass: ink.blue,
      flat: true,
    }),
    box(0, 920, 1180, 680, ink.rose),
    box(-20, 900, 1220, 40, ink.brick),
    box(1180, 1060, 1220, 540, ink.vermilion),
    box(1160, 1040, 1260, 40, ink.brick),
    bed(60, 840, 360, ink.moss, ink.vermilion),
    bed(500, 840, 480, ink.pine, ink.ochre),
    bed(1260, 980, 420, ink.leaf, ink.vermilion),
    bed(1780, 980, 480, ink.moss, ink.plum),
    each(5, (number) => box(110 + number * 220, 1060, 100, 170, ink.navy, 50) + box(110 + number * 220, 1140, 100, 90, ink.navy)),
    each(5, (number) => box(110 + number * 220, 1360, 100, 240, ink.navy)),
    each(5, (number) => box(1290 + number * 220, 1190, 100, 170, ink.night, 50) + box(1290 + number * 220, 1270, 100, 90, ink.night)),
    figure([1060, 904], 0.98, { coat: ink.teal, legs: ink.navy, skin: ink.skinMid, hair: ink.plum, cover: 'scarf', arms: 'ahead' }),
    figure([1730, 1044], 1, { coat: ink.ochre, legs: ink.bark, skin: ink.skinDark, hair: ink.black, cover: 'cap' }),
    shape(ink.navy, 'M792 780h110v84h-110ZM792 800l-60 -34l-10 14l70 50Z'),
    line(ink.black, 7, [1200, 700], [2400, 640]),
    each(5, (number) =>
      shape([ink.chalk, ink.blue, ink.amber][number % 3] ?? ink.chalk, `M${1330 + number * 210} ${694 - number * 11}h120l10 150h-140Z`),
    ),
    gull(1500, 300, 140, ink.navy),
    gull(1750, 220, 90, ink.navy),
  );
}

/** Beehives on the roof of the customs house. */
export function customsBees(): Drawing {
  const dice = makeDice(46);
  const hive = (x: number, y: number, colour: string): string =>
    each(3, (number) => box(x, y - 130 - number * 126, 260, 120, number === 1 ? ink.chalk : colour)) +
    box(x - 20, y - 420, 300, 40, ink.navy) +
    box(x + 70, y - 50, 120, 18, ink.black) +
    box(x + 10, y - 14, 40, 50, ink.bark) +
    box(x + 210, y - 14, 40, 50, ink.bark);
  const bee = (x: number, y: number, turn: number): string =>
    placed(
      [x, y],
      dice.between(0.8, 1.4),
      [
        oval(-8, -20, 14, 22, ink.chalk),
        oval(14, -20, 14, 22, ink.chalk),
        oval(0, 0, 32, 19, ink.ochre),
        box(-8, -18, 9, 36, ink.black),
        box(10, -16, 9, 32, ink.black),
        disc(-28, -2, 11, ink.black),
      ],
      turn,
    );
  return landscape(
    ink.amber,
    screenTone({ x: 0, y: 0, width: 2400, height: 900 }, { pitch: 40, from: 12, to: 3, colour: ink.ochre }),
    disc(1700, 420, 220, ink.chalk),
    box(0, 820, 2400, 200, ink.lagoon),
    gouges(dice, { x: 0, y: 840, width: 2400, height: 150 }, { count: 44, length: 240, thickness: 9, colour: ink.mist }),
    row(dice, [1200, 1120], {
      width: 1240,
      low: 120,
      high: 240,
      walls: [ink.rose, ink.chalk, ink.sand],
      roofs: [ink.brick],
      glass: ink.teal,
    }),
    box(0, 1100, 2400, 500, ink.rose),
    box(0, 1080, 2400, 46, ink.brick),
    each(24, (number) => box(number * 104 + 20, 1126, 52, 40, ink.brick)),
    box(0, 1340, 2400, 260, ink.sand),
    each(12, (number) => line(ink.leather, 6, [number * 240 - 60, 1600], [number * 200 + 100, 1340])),
    hive(240, 1440, ink.vermilion),
    hive(640, 1480, ink.teal),
    hive(1040, 1440, ink.blue),
    hive(1860, 1470, ink.plum),
    figure([1560, 1520], 1.36, { coat: ink.chalk, legs: ink.chalk, skin: ink.skinMid, hair: ink.bark, arms: 'ahead' }),
    oval(1560, 926, 120, 26, ink.ochre),
    oval(1560, 906, 62, 40, ink.ochre),
    sheer(0.3, shape(ink.black, 'M1450 930h220v120q-110 60 -220 0Z')),
    each(18, (number) =>
      bee(dice.between(200, 2260), dice.between(200, 1040), number % 2 ? dice.between(-20, 20) : dice.between(160, 200)),
    ),
  );
}
