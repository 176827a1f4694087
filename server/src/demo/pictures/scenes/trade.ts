import { box, type Drawing, disc, each, ink, landscape, line, oval, placed, polygon, shape, sheer, stroke, within } from '../canvas.ts';
import { figure } from '../motifs/people.ts';
import { fish } from '../motifs/sea.ts';
import { garland, row, stall } from '../motifs/town.ts';
import { gouges, makeDice, rays, screenTone, swell } from '../texture.ts';

/** Fish on ice, before the bidding begins. */
export function fishMarket(): Drawing {
  const dice = makeDice(31);
  const crate = (x: number, y: number, first: number): string =>
    box(x, y, 560, 330, ink.bark, 10) +
    box(x + 22, y + 22, 516, 286, ink.chalk) +
    each(60, () => disc(dice.between(x + 40, x + 520), dice.between(y + 40, y + 290), dice.between(6, 16), ink.mist)) +
    each(4, (number) =>
      fish(
        [x + 280 + (number % 2) * 24, y + 74 + number * 62],
        1.12,
        (first + number) % 3 === 0 ? ink.vermilion : (first + number) % 3 === 1 ? ink.blue : ink.teal,
        ink.blush,
        (number % 2) * 6 - 3,
      ),
    );
  return landscape(
    ink.navy,
    each(11, (number) => box(number * 230 - 40, 0, 18, 560, ink.blue)),
    each(
      5,
      (number) =>
        `${line(ink.black, 8, [240 + number * 480, 0], [240 + number * 480, 170])}${shape(ink.vermilion, `M${150 + number * 480} 240L${210 + number * 480} 170h60L${330 + number * 480} 240Z`)}${sheer(0.3, polygon(ink.amber, [160 + number * 480, 240], [320 + number * 480, 240], [460 + number * 480, 640], [20 + number * 480, 640]))}`,
    ),
    box(0, 640, 2400, 960, ink.teal),
    each(8, (number) => box(0, 640 + number * 130, 2400, 7, ink.pine)),
    figure([330, 760], 1.05, { coat: ink.ochre, legs: ink.black, skin: ink.skinMid, hair: ink.black, cover: 'cap' }),
    figure([640, 760], 1, { coat: ink.chalk, legs: ink.navy, skin: ink.skinLight, hair: ink.brick, arms: 'raised' }),
    figure([1240, 760], 1.1, { coat: ink.vermilion, legs: ink.black, skin: ink.skinDark, hair: ink.black, arms: 'ahead' }),
    figure([1560, 760], [-1, 1], { coat: ink.plum, legs: ink.black, skin: ink.skinMid, hair: ink.plum, cover: 'scarf' }),
    figure([2040, 760], [-1.08, 1.08], { coat: ink.ochre, legs: ink.navy, skin: ink.skinDark, hair: ink.black, cover: 'cap' }),
    crate(60, 800, 0),
    crate(640, 800, 1),
    crate(1220, 800, 2),
    crate(1800, 800, 3),
    crate(-240, 1190, 2),
    crate(340, 1190, 3),
    crate(920, 1190, 1),
    crate(1500, 1190, 0),
    crate(2080, 1190, 2),
  );
}

/** The market hall: iron ribs, glass, and stalls of fruit. */
export function marketHall(): Drawing {
  const dice = makeDice(32);
  const fruit = (x: number, y: number, colours: readonly [string, ...string[]]): string =>
    each(24, (number) =>
      disc(x + 60 + (number % 8) * 56 + (Math.floor(number / 8) % 2) * 26, y - 176 - Math.floor(number / 8) * 40, 30, dice.oneOf(colours)),
    );
  return landscape(
    ink.blush,
    rays(1200, 1000, { from: 0, reach: 1900, count: 40, share: 0.5, colour: ink.amber, turn: 0.04 }),
    each(5, (number) =>
      stroke(
        ink.pine,
        26,
        `M${-200 + number * 120} 1200Q${-100 + number * 260} ${-140 + number * 190} 1200 ${-160 + number * 190}Q${2500 - number * 260} ${-140 + number * 190} ${2600 - number * 120} 1200`,
      ),
    ),
    each(17, (number) => line(ink.pine, 8, [1200, 620], [number * 180 - 240, -60])),
    disc(1200, 640, 120, ink.chalk),
    stroke(ink.pine, 16, 'M1080 640a120 120 0 1 0 240 0a120 120 0 1 0 -240 0'),
    line(ink.black, 12, [1200, 640], [1200, 560]),
    line(ink.black, 12, [1200, 640], [1262, 670]),
    stroke(ink.pine, 22, 'M760 1180V760a440 440 0 0 1 880 0V1180'),
    box(0, 1160, 2400, 440, ink.sand),
    each(9, (number) =>
      polygon(
        ink.rose,
        [1200 + (number - 4) * 120, 1160],
        [1200 + (number - 4) * 150, 1160],
        [1200 + (number - 4) * 620, 1600],
        [1200 + (number - 4) * 460, 1600],
      ),
    ),
    figure([1040, 1240], 0.66, { coat: ink.plum, legs: ink.black, skin: ink.skinLight, hair: ink.bark }),
    figure([1330, 1250], [-0.7, 0.7], { coat: ink.blue, legs: ink.black, skin: ink.skinDark, hair: ink.black, arms: 'ahead' }),
    figure([1190, 1230], 0.5, { coat: ink.ochre, legs: ink.navy, skin: ink.skinDark, hair: ink.black }),
    stall([90, 1420], 560, ink.vermilion, fruit(90, 1420, [ink.ochre, ink.amber])),
    stall([1750, 1420], 560, ink.moss, fruit(1750, 1420, [ink.vermilion, ink.brick])),
    figure([760, 1560], 1.1, { coat: ink.teal, legs: ink.navy, skin: ink.skinMid, hair: ink.navy, cover: 'scarf', arms: 'ahead' }),
    figure([1640, 1580], 1.16, { coat: ink.chalk, legs: ink.bark, skin: ink.skinLight, hair: ink.brick }),
  );
}

/** The night market on the steps, under lanterns. */
export function nightMarket(): Drawing {
  const dice = makeDice(33);
  const bowls = (x: number, y: number): string =>
    each(5, (number) =>
      shape([ink.chalk, ink.amber, ink.rose][number % 3] ?? ink.chalk, `M${x + 60 + number * 96} ${y - 208}h80q-6 50 -40 50t-40 -50Z`),
    ) +
    sheer(
      0.5,
      each(4, (number) => stroke(ink.chalk, 9, `M${x + 120 + number * 110} ${y - 220}q-24 -30 0 -60t0 -60`)),
    );
  return landscape(
    ink.night,
    screenTone({ x: 0, y: 0, width: 2400, height: 800 }, { pitch: 34, from: 2, to: 12, colour: ink.dusk }),
    row(dice, [-40, 1130], {
      width: 2480,
      low: 340,
      high: 640,
      walls: [ink.dusk, ink.plum, ink.navy],
      roofs: [ink.black, ink.night],
      glass: ink.amber,
    }),
    garland([-20, 250], [900, 200], 130, 7, [ink.vermilion, ink.amber, ink.ochre]),
    garland([900, 200], [1760, 240], 150, 7, [ink.amber, ink.rose, ink.vermilion]),
    garland([1760, 240], [2420, 160], 110, 5, [ink.ochre, ink.vermilion, ink.amber]),
    box(0, 1120, 2400, 480, ink.black),
    sheer(0.5, gouges(dice, { x: 0, y: 1160, width: 2400, height: 420 }, { count: 70, length: 300, thickness: 12, colour: ink.plum })),
    stall([80, 1330], 640, ink.vermilion, bowls(80, 1330)),
    stall([860, 1330], 640, ink.ochre, bowls(860, 1330)),
    stall([1640, 1330], 640, ink.teal, bowls(1640, 1330)),
    figure([400, 1330], 0.66, { coat: ink.chalk, legs: ink.black, skin: ink.skinMid, hair: ink.black, cover: 'cap' }),
    figure([1180, 1330], 0.66, { coat: ink.rose, legs: ink.black, skin: ink.skinDark, hair: ink.black }),
    figure([1960, 1330], 0.66, { coat: ink.amber, legs: ink.black, skin: ink.skinLight, hair: ink.brick, cover: 'scarf' }),
    [80, 860, 1640].map((x) => box(x, 1180, 640, 150, ink.leather) + box(x, 1170, 640, 22, ink.amber)).join(''),
    figure([300, 1540], 1.06, { coat: ink.teal, legs: ink.night, skin: ink.skinLight, hair: ink.bark }),
    figure([640, 1560], [-1.06, 1.06], { coat: ink.vermilion, legs: ink.night, skin: ink.skinMid, hair: ink.black, arms: 'ahead' }),
    figure([1400, 1550], 1.1, { coat: ink.ochre, legs: ink.night, skin: ink.skinDark, hair: ink.black, arms: 'ahead' }),
    figure([1560, 1560], 0.7, { coat: ink.rose, legs: ink.navy, skin: ink.skinDark, hair: ink.black }),
    figure([2180, 1560], [-1.06, 1.06], { coat: ink.blue, legs: ink.night, skin: ink.skinMid, hair: ink.plum, cover: 'scarf' }),
  );
}

/** Loaves on the baker's boards. */
export function bread(): Drawing {
  const dice = makeDice(34);
  const loaf = (x: number, y: number, scale: number): string =>
    placed([x, y], scale, [
      shape(ink.leather, 'M-170 0Q-200 -130 -90 -150H90Q200 -130 170 0Z'),
      shape(ink.ochre, 'M-150 -24Q-180 -130 -86 -142H86Q180 -130 150 -24Q0 -54 -150 -24Z'),
      each(4, (number) => stroke(ink.blush, 15, `M${-104 + number * 58} -118q26 26 14 66`)),
    ]);
  const round = (x: number, y: number): string =>
    placed([x, y], 1, [
      oval(0, -66, 150, 78, ink.leather),
      oval(0, -76, 138, 64, ink.ochre),
      stroke(ink.blush, 13, 'M-70 -100Q0 -60 70 -106M-60 -56Q10 -90 76 -60'),
    ]);
  const long = (x: number, y: number): string =>
    placed(
      [x, y],
      1,
      [
        box(-32, -340, 64, 340, ink.leather, 32),
        box(-26, -334, 46, 328, ink.ochre, 24),
        each(5, (number) => stroke(ink.blush, 10, `M-12 ${-290 + number * 60}l24 24`)),
      ],
      dice.between(-7, 7),
    );
  return landscape(
    ink.teal,
    screenTone({ x: 0, y: 0, width: 2400, height: 1600 }, { pitch: 40, from: 9, to: 4, colour: ink.pine }),
    box(140, 120, 2120, 1300, ink.pine, 20),
    each(3, (number) => box(140, 500 + number * 430, 2120, 46, ink.bark) + box(140, 546 + number * 430, 2120, 22, 'rgba(0,0,0,0.35)')),
    each(5, (number) => loaf(370 + number * 415, 502, 1.08)),
    each(4, (number) => loaf(570 + number * 415, 366, 0.94)),
    each(6, (number) => round(330 + number * 350, 934)),
    each(5, (number) => round(505 + number * 350, 820)),
    shape(ink.leather, 'M260 1362L200 1100H900L840 1362Z'),
    each(9, (number) => long(280 + number * 66, 1260)),
    shape(ink.sand, 'M260 1362L220 1180H880L840 1362Z'),
    each(7, (number) => stroke(ink.leather, 10, `M${240 + number * 92} 1186L${270 + number * 86} 1360`)),
    each(3, (number) => stroke(ink.leather, 10, `M${230 + number * 12} ${1220 + number * 48}H${870 - number * 12}`)),
    each(3, (number) => loaf(1160 + number * 400, 1362, 1.06)),
    each(2, (number) => loaf(1360 + number * 400, 1226, 0.94)),
    box(980, 1424, 440, 176, ink.chalk, 6),
    box(1000, 1444, 400, 8, ink.vermilion),
    stroke(ink.navy, 14, 'M1050 1520h120M1210 1520h60M1310 1490v60M1310 1490h46v60'),
    box(0, 1560, 2400, 40, ink.bark),
  );
}

/** Salt pans at evening with raked heaps. */
export function saltWorks(): Drawing {
  const dice = makeDice(35);
  const pans: [number, number, number, number, string][] = [
    [0, 760, 660, 170, ink.rose],
    [700, 760, 760, 170, ink.amber],
    [1500, 760, 900, 170, ink.blush],
    [0, 970, 900, 260, ink.mist],
    [950, 970, 1450, 260, ink.rose],
    [0, 1280, 1300, 320, ink.blush],
    [1360, 1280, 1040, 320, ink.mist],
  ];
  const heap = (x: number, y: number, width: number): string =>
    shape(
      ink.chalk,
      `M${x - width} ${y}Q${x - width * 0.3} ${y - width * 0.5} ${x} ${y - width * 1.05}Q${x + width * 0.3} ${y - width * 0.5} ${x + width} ${y}Z`,
    ) +
    shape(
      ink.sky,
      `M${x + width * 0.1} ${y}Q${x + width * 0.16} ${y - width * 0.6} ${x} ${y - width * 1.05}Q${x + width * 0.3} ${y - width * 0.5} ${x + width} ${y}Z`,
    ) +
    sheer(0.5, shape(ink.plum, `M${x - width} ${y + 8}Q${x} ${y + width * 0.5} ${x + width} ${y + 8}Z`));
  return landscape(
    ink.vermilion,
    screenTone({ x: 0, y: 0, width: 2400, height: 660 }, { pitch: 32, from: 15, to: 0, colour: ink.plum }),
    disc(620, 560, 200, ink.amber),
    shape(ink.plum, 'M0 760V620Q400 520 800 610T1600 590Q2000 520 2400 620V760Z'),
    box(0, 730, 2400, 870, ink.leather),
    pans.map(([x, y, width, height, colour]) => box(x, y, width, height, colour)).join(''),
    sheer(
      0.8,
      pans
        .map(([x, y, width, height]) =>
          gouges(
            dice,
            { x: x + 120, y: y + 20, width: width - 240, height: height - 40 },
            { count: Math.round(width / 60), length: 150, thickness: 7, colour: ink.chalk },
          ),
        )
        .join(''),
    ),
    placed([1960, 740], 1.1, [
      shape(ink.navy, 'M-70 0L-46 -280H46L70 0Z'),
      shape(ink.black, 'M-56 -280L0 -340L56 -280Z'),
      each(4, (number) => placed([0, -290], 1, [box(-8, -260, 16, 260, ink.black), box(8, -250, 52, 200, ink.blush)], 22 + number * 90)),
      disc(0, -290, 18, ink.black),
    ]),
    heap(360, 960, 110),
    heap(620, 960, 120),
    heap(1150, 965, 130),
    heap(1700, 1230, 170),
    heap(2090, 1240, 190),
    heap(470, 1290, 230),
    heap(960, 1300, 250),
    figure([1290, 1280], 0.94, { coat: ink.navy, legs: ink.black, skin: ink.skinDark, hair: ink.black, arms: 'ahead', cover: 'cap' }),
    line(ink.black, 10, [1120, 990], [1060, 1290]),
    line(ink.black, 14, [1020, 1288], [1110, 1296]),
    figure([1560, 1500], 1.12, { coat: ink.teal, legs: ink.night, skin: ink.skinMid, hair: ink.plum, cover: 'scarf', arms: 'ahead' }),
    line(ink.black, 11, [1350, 1180], [1290, 1510]),
    line(ink.black, 16, [1230, 1508], [1350, 1518]),
    within('edge', 'M0 1500H2400V1600H0Z', swell(1560, 1600, { length: 300, height: 20 }, ink.plum)),
  );
}
