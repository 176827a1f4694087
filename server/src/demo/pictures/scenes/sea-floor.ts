import { box, type Drawing, disc, each, ink, landscape, oval, placed, polygon, shape, sheer, stroke } from '../canvas.ts';
import { figure } from '../motifs/people.ts';
import { fish } from '../motifs/sea.ts';
import { type Dice, gouges, makeDice } from '../texture.ts';

const blade = (x: number, y: number, height: number, lean: number, colour: string): string =>
  shape(
    colour,
    `M${x - 13} ${y}C${x - 20 + lean * 0.2} ${y - height * 0.4} ${x - 10 - lean * 0.6} ${y - height * 0.7} ${x + lean} ${y - height}C${x + 20 - lean * 0.4} ${y - height * 0.7} ${x + 26 + lean * 0.2} ${y - height * 0.4} ${x + 13} ${y}Z`,
  );

const meadow = (
  dice: Dice,
  y: number,
  plants: { count: number; low: number; high: number; colours: readonly [string, ...string[]]; from?: number; to?: number },
): string =>
  each(plants.count, () =>
    blade(
      dice.between(plants.from ?? -20, plants.to ?? 2420),
      y + dice.between(0, 70),
      dice.between(plants.low, plants.high),
      dice.between(-90, 110),
      dice.oneOf(plants.colours),
    ),
  );

const diver = (x: number, y: number, scale: number, turn: number): string =>
  placed(
    [x, y],
    scale,
    [
      shape(ink.black, 'M120 -40L420 -70Q520 -60 640 -120L660 -70Q560 0 430 0L120 40Z'),
      shape(ink.vermilion, 'M600 -130L800 -210L840 -150L640 -60Z'),
      shape(ink.black, 'M110 30L400 60Q520 90 620 70L630 110Q520 150 380 120L100 70Z'),
      shape(ink.vermilion, 'M600 60L800 80L810 150L610 120Z'),
      shape(ink.navy, 'M-120 -60Q0 -90 180 -50V70Q0 90 -120 50Z'),
      box(-90, -130, 240, 70, ink.ochre, 34),
      box(-110, -118, 26, 46, ink.black),
      shape(ink.navy, 'M-90 30Q-190 140 -300 150L-306 112Q-200 90 -140 -10Z'),
      disc(-312, 132, 24, ink.skinDark),
      disc(-170, -20, 66, ink.skinDark),
      shape(ink.black, 'M-232 -30A66 66 0 0 1 -108 -50L-120 -70A66 66 0 0 0 -200 -78Z'),
      box(-244, -46, 74, 54, ink.black, 16),
      box(-238, -38, 50, 38, ink.mist, 12),
      stroke(ink.black, 12, 'M-210 30Q-180 80 -110 -90'),
    ],
    turn,
  );

const bubbles = (dice: Dice, x: number, y: number): string =>
  each(14, (number) => disc(x + dice.between(-50, 50), y - number * 44, dice.between(6, 20), ink.mist));

const light = (): string =>
  sheer(
    0.16,
    each(5, (number) =>
      polygon(ink.chalk, [240 + number * 460, 0], [420 + number * 460, 0], [200 + number * 420, 1500], [-160 + number * 420, 1500]),
    ),
  );

/** The meadow of seagrass in the bay. */
export function seagrass(): Drawing {
  const dice = makeDice(61);
  return landscape(
    ink.teal,
    shape(ink.lagoon, 'M0 0H2400V420Q1800 520 1200 440T0 460Z'),
    light(),
    gouges(dice, { x: 0, y: 40, width: 2400, height: 800 }, { count: 50, length: 340, thickness: 9, colour: ink.mist, bend: 12 }),
    shape(ink.blue, 'M0 1180Q500 1020 1000 1100T2400 1060V1600H0Z'),
    meadow(dice, 1240, { count: 90, low: 260, high: 480, colours: [ink.pine, ink.blue, ink.navy] }),
    fish([620, 560], 1.3, ink.ochre, ink.chalk),
    fish([980, 700], 1, ink.vermilion, ink.blush),
    fish([360, 760], 0.9, ink.vermilion, ink.blush),
    fish([1240, 480], 0.8, ink.ochre, ink.chalk),
    diver(1740, 620, 1, 6),
    bubbles(dice, 1560, 520),
    shape(ink.sand, 'M0 1440Q600 1340 1200 1400T2400 1370V1600H0Z'),
    meadow(dice, 1480, { count: 110, low: 320, high: 640, colours: [ink.moss, ink.leaf, ink.pine] }),
    fish([2020, 1120], 0.9, ink.chalk, ink.mist, 4),
    placed([1080, 1470], 0.9, [
      each(5, (number) => placed([0, 0], 1, [shape(ink.vermilion, 'M-26 0L0 -110L26 0Z')], number * 72)),
      disc(0, 0, 34, ink.vermilion),
      disc(0, 0, 12, ink.blush),
    ]),
  );
}

/** Seedlings in the tanks of the marine station. */
export function seagrassNursery(): Drawing {
  const dice = makeDice(62);
  const tank = (x: number, y: number, width: number): string =>
    box(x, y - 300, width, 300, ink.lagoon) +
    sheer(0.5, box(x, y - 300, width, 70, ink.chalk)) +
    box(x, y - 60, width, 60, ink.sand) +
    each(Math.floor(width / 46), (number) =>
      blade(x + 36 + number * 46, y - 50, dice.between(90, 190), dice.between(-24, 30), dice.oneOf([ink.moss, ink.pine, ink.leaf])),
    ) +
    each(8, () => disc(dice.between(x + 30, x + width - 30), dice.between(y - 210, y - 80), dice.between(5, 10), ink.chalk)) +
    stroke(ink.navy, 14, `M${x} ${y - 320}V${y}H${x + width}V${y - 320}`);
  return landscape(
    ink.paper,
    box(0, 0, 2400, 520, ink.mist),
    each(
      6,
      (number) =>
        box(60 + number * 400, 60, 340, 400, ink.sky) +
        box(220 + number * 400, 60, 14, 400, ink.chalk) +
        box(60 + number * 400, 250, 340, 14, ink.chalk),
    ),
    box(0, 500, 2400, 40, ink.chalk),
    each(
      4,
      (number) =>
        box(140 + number * 620, 540, 500, 34, ink.navy, 10) +
        sheer(
          0.3,
          polygon(ink.amber, [150 + number * 620, 574], [630 + number * 620, 574], [700 + number * 620, 800], [80 + number * 620, 800]),
        ),
    ),
    tank(60, 980, 700),
    tank(850, 980, 700),
    tank(1640, 980, 700),
    box(0, 980, 2400, 50, ink.leather),
    box(0, 1030, 2400, 570, ink.sand),
    figure([1180, 1370], 1.5, { coat: ink.chalk, legs: ink.navy, skin: ink.skinDark, hair: ink.black, arms: 'ahead' }),
    figure([1900, 1390], [-1.4, 1.4], {
      coat: ink.vermilion,
      legs: ink.black,
      skin: ink.skinMid,
      hair: ink.plum,
      cover: 'scarf',
      arms: 'ahead',
    }),
    tank(-40, 1500, 860),
    tank(1340, 1540, 420),
    box(-60, 1500, 920, 110, ink.leather),
    box(1320, 1540, 470, 70, ink.leather),
    gouges(dice, { x: 900, y: 1460, width: 1500, height: 120 }, { count: 16, length: 300, thickness: 8, colour: ink.rose }),
  );
}

/** Divers plant seedlings along a line on the bare sea floor. */
export function seagrassPlanting(): Drawing {
  const dice = makeDice(63);
  return landscape(
    ink.blue,
    shape(ink.sky, 'M0 0H2400V300Q1800 420 1200 330T0 350Z'),
    light(),
    gouges(dice, { x: 0, y: 300, width: 2400, height: 640 }, { count: 60, length: 340, thickness: 9, colour: ink.navy, bend: 12 }),
    shape(ink.navy, 'M560 0Q600 130 760 150H1340Q1480 130 1520 0Z'),
    box(900, 150, 30, 50, ink.black),
    shape(ink.sand, 'M0 1220Q700 1120 1300 1190T2400 1150V1600H0Z'),
    shape(ink.ochre, 'M0 1400Q700 1320 1300 1370T2400 1340V1600H0Z'),
    stroke(ink.vermilion, 10, 'M-20 1290Q800 1190 2420 1260'),
    each(15, (number) =>
      each(4, () =>
        blade(
          90 + number * 92 + dice.between(-24, 24),
          1300 - Math.sin(number / 5) * 34,
          dice.between(90, 170),
          dice.between(-30, 40),
          dice.oneOf([ink.moss, ink.leaf, ink.pine]),
        ),
      ),
    ),
    diver(1660, 1030, 1, -14),
    bubbles(dice, 1470, 960),
    diver(520, 800, 0.9, -10),
    bubbles(dice, 350, 740),
    placed([1960, 1370], 1, [
      shape(ink.leather, 'M-150 0L-170 -130H170L150 0Z'),
      each(7, (number) => blade(-120 + number * 40, -120, 120, (number % 3) * 24 - 24, ink.leaf)),
      box(-176, -140, 352, 24, ink.bark),
    ]),
    fish([1160, 700], 0.8, ink.ochre, ink.chalk),
    fish([1340, 620], 0.6, ink.ochre, ink.chalk),
    oval(700, 1520, 46, 20, ink.chalk),
    oval(1500, 1480, 60, 24, ink.rose),
  );
}
