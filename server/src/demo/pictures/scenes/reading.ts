import {
  box,
  type Drawing,
  disc,
  each,
  ink,
  landscape,
  line,
  oval,
  placed,
  polygon,
  shape,
  sheer,
  stroke,
  upright,
  within,
} from '../canvas.ts';
import { booksOnBoard, lyingBook, openBook } from '../motifs/books.ts';
import { figure } from '../motifs/people.ts';
import { lighthouse } from '../motifs/sea.ts';
import { tree } from '../motifs/town.ts';
import { gouges, makeDice, screenTone } from '../texture.ts';

const skins = [ink.skinDark, ink.skinMid, ink.skinLight] as const;
const cloths = [ink.vermilion, ink.brick, ink.teal, ink.navy, ink.ochre, ink.plum, ink.pine, ink.leather] as const;

/** Chess on the promenade, seen at the height of the board. */
export function chess(): Drawing {
  const dice = makeDice(74);
  const pawn = 'M-70 0Q-60 -40 -34 -70Q-18 -120 -22 -160H-50V-184H-28A52 52 0 1 1 28 -184H50V-160H22Q18 -120 34 -70Q60 -40 70 0Z';
  const rook = 'M-86 0V-40L-56 -70L-46 -250H-74V-340H-40V-310H-16V-340H16V-310H40V-340H74V-250H46L56 -70L86 -40V0Z';
  const king =
    'M-96 0V-40L-54 -80Q-30 -190 -40 -280H-70V-310H-46L-76 -400Q-30 -440 -14 -430V-460H-40V-490H-14V-520H14V-490H40V-460H14V-430Q30 -440 76 -400L46 -310H70V-280H40Q30 -190 54 -80L96 -40V0Z';
  const knight =
    'M-86 0V-40L-56 -70Q-60 -170 10 -230Q-10 -236 -40 -216Q-90 -180 -112 -206Q-130 -230 -84 -290Q-56 -340 -30 -350L-34 -390L4 -362Q92 -330 84 -190Q80 -120 56 -70L86 -40V0Z';
  const piece = (x: number, y: number, scale: number, path: string, colour: string): string =>
    placed([x, y], scale, [
      sheer(0.3, oval(30, 4, 120, 22, ink.black)),
      shape(colour, path),
      sheer(0.16, within(`shade-${x}-${y}`, path, box(14, -560, 160, 600, ink.navy))),
    ]);
  return landscape(
    ink.lagoon,
    disc(1900, 320, 160, ink.chalk),
    gouges(dice, { x: 0, y: 40, width: 2400, height: 420 }, { count: 36, length: 420, thickness: 14, colour: ink.mist, bend: 14 }),
    shape(ink.teal, 'M0 560Q500 420 1000 500T2400 470V700H0Z'),
    box(0, 600, 2400, 240, ink.blue),
    gouges(dice, { x: 0, y: 620, width: 2400, height: 200 }, { count: 44, length: 260, thickness: 9, colour: ink.sky }),
    polygon(ink.chalk, [420, 640], [520, 640], [470, 430]),
    box(400, 644, 150, 22, ink.bark),
    box(0, 820, 2400, 70, ink.sand),
    tree([2180, 860], 1.5, ink.moss, ink.pine, null),
    figure([1050, 980], 0.74, { coat: ink.ochre, legs: ink.navy, skin: ink.skinMid, hair: ink.chalk, cover: 'cap' }),
    figure([1260, 980], 0.6, { coat: ink.plum, legs: ink.black, skin: ink.skinDark, hair: ink.black }),
    polygon(ink.bark, [-300, 1600], [420, 900], [1980, 900], [2700, 1600]),
    each(4, (across) =>
      each(8, (number) => {
        const edge = (share: number, depth: number) => [420 - depth * 720 + share * (1560 + depth * 1440), 920 + depth * 680] as const;
        const top = (across / 4) ** 1.5;
        const bottom = ((across + 1) / 4) ** 1.5;
        return polygon(
          (across + number) % 2 ? ink.brick : ink.blush,
          edge(number / 8, top),
          edge((number + 1) / 8, top),
          edge((number + 1) / 8, bottom),
          edge(number / 8, bottom),
        );
      }),
    ),
    piece(640, 1000, 0.74, rook, ink.black),
    piece(980, 1000, 0.74, king, ink.black),
    piece(1420, 1010, 0.74, knight, ink.black),
    piece(1700, 1000, 0.74, pawn, ink.black),
    piece(820, 1130, 0.94, pawn, ink.black),
    piece(420, 1330, 1.36, pawn, ink.chalk),
    piece(860, 1500, 1.66, knight, ink.chalk),
    piece(1500, 1540, 1.76, king, ink.chalk),
    piece(2020, 1480, 1.6, rook, ink.chalk),
  );
}

/** The new reading room under its high windows. */
export function readingRoom(): Drawing {
  const dice = makeDice(75);
  return landscape(
    ink.blush,
    each(
      5,
      (number) =>
        box(150 + number * 450, 60, 300, 640, ink.sky, 150) +
        box(150 + number * 450, 260, 300, 440, ink.sky) +
        line(ink.chalk, 12, [300 + number * 450, 60], [300 + number * 450, 700]) +
        line(ink.chalk, 12, [150 + number * 450, 320], [450 + number * 450, 320]) +
        line(ink.chalk, 12, [150 + number * 450, 520], [450 + number * 450, 520]),
    ),
    each(5, (number) => box(150 + number * 450, 600, 300, 100, ink.lagoon)),
    sheer(
      0.4,
      each(5, (number) =>
        polygon(ink.amber, [150 + number * 450, 720], [450 + number * 450, 720], [360 + number * 450, 1600], [-60 + number * 450, 1600]),
      ),
    ),
    box(0, 700, 2400, 30, ink.leather),
    booksOnBoard(dice, { x: 0, y: 730, width: 2400, height: 210 }, cloths, ink.amber),
    box(0, 936, 2400, 34, ink.leather),
    [0, 1, 2, 3]
      .map((number) => {
        const x = 330 + number * 580;
        return figure([x, 1260], 1.04, {
          coat: cloths[number * 2] ?? ink.teal,
          legs: ink.black,
          skin: skins[number % 3] ?? ink.skinMid,
          hair: [ink.black, ink.plum, ink.brick, ink.chalk][number] ?? ink.black,
          cover: number === 1 ? 'scarf' : null,
        });
      })
      .join(''),
    box(-20, 1140, 2440, 60, ink.bark),
    box(-20, 1200, 2440, 400, ink.leather),
    each(13, (number) => box(number * 200 - 40, 1200, 10, 400, ink.bark)),
    [0, 1, 2, 3].map((number) => openBook([330 + number * 580, 1150], 0.46, ink.chalk, cloths[number] ?? ink.brick)).join(''),
    each(3, (number) =>
      placed([620 + number * 580, 1140], 1, [
        box(-10, -200, 20, 200, ink.amber),
        box(-60, -14, 120, 18, ink.amber),
        shape(ink.pine, 'M-110 -190Q-100 -270 0 -276Q100 -270 110 -190Z'),
        sheer(0.3, polygon(ink.amber, [-100, -190], [100, -190], [230, 0], [-230, 0])),
      ]),
    ),
    lyingBook([80, 1140], 130, 40, ink.vermilion, ink.amber),
    lyingBook([88, 1100], 116, 36, ink.teal, ink.chalk),
  );
}

/** Shelves of ledgers with a ladder; an upright sheet. */
export function archiveShelves(): Drawing {
  const dice = makeDice(76);
  return upright(
    ink.bark,
    each(6, (number) =>
      booksOnBoard(
        dice,
        { x: 70, y: 30 + number * 320, width: 1460, height: 250 },
        [ink.leather, ink.brick, ink.sand, ink.ochre, ink.pine, ink.rose],
        number % 2 ? ink.bark : ink.chalk,
      ),
    ),
    each(6, (number) => box(40, 280 + number * 320, 1520, 34, ink.leather) + sheer(0.4, box(40, 314 + number * 320, 1520, 22, ink.black))),
    box(0, 0, 50, 2000, ink.black),
    box(1550, 0, 50, 2000, ink.black),
    line(ink.amber, 26, [1020, -20], [860, 2000]),
    line(ink.amber, 26, [1240, -20], [1180, 2000]),
    each(13, (number) => line(ink.amber, 20, [1010 - number * 12, 110 + number * 150], [1238 - number * 4.4, 110 + number * 150])),
    figure([1080, 1170], [-1.24, 1.24], { coat: ink.teal, legs: ink.navy, skin: ink.skinMid, hair: ink.black, arms: 'raised' }),
    placed(
      [1260, 590],
      1,
      [box(-70, -90, 140, 180, ink.vermilion, 8), box(-70, -60, 140, 12, ink.amber), box(-70, 50, 140, 12, ink.amber)],
      14,
    ),
    screenTone({ x: 0, y: 1640, width: 1600, height: 360 }, { pitch: 30, from: 0, to: 10, colour: ink.black }),
  );
}

/** A chart of the gulf from the map collection. */
export function oldMap(): Drawing {
  const dice = makeDice(77);
  const coast =
    'M-20 -20H2420V300Q2260 360 2200 480Q2080 520 2020 660Q1880 700 1820 620Q1700 600 1660 480Q1500 420 1440 520Q1280 560 1200 460Q1040 420 960 540Q880 700 720 680Q560 700 520 860Q400 940 420 1080Q300 1180 340 1320Q220 1460 300 1620H-20Z';
  return landscape(
    ink.leather,
    box(60, 60, 2280, 1480, ink.bark, 6),
    placed([90, 90], 0.925, [
      within(
        'sheet',
        'M0 0H2400V1540H0Z',
        box(0, 0, 2400, 1540, ink.paper),
        each(16, (number) => placed([1560, 1020], 1, [line(ink.rose, 4, [0, -2200], [0, 2200])], number * 11.25)),
        each(12, (number) =>
          sheer(
            0.9 - number * 0.07,
            stroke(
              ink.lagoon,
              7,
              'M2420 300Q2260 360 2200 480Q2080 520 2020 660Q1880 700 1820 620Q1700 600 1660 480Q1500 420 1440 520Q1280 560 1200 460Q1040 420 960 540Q880 700 720 680Q560 700 520 860Q400 940 420 1080Q300 1180 340 1320Q220 1460 300 1620',
            ).replace('<path', `<path transform="translate(${number * 12} ${number * 17})"`),
          ),
        ),
        shape(ink.sand, coast),
        stroke(ink.bark, 9, coast),
        each(60, () => {
          const x = dice.between(40, 1900);
          const y = dice.between(40, 360 - x * 0.05);
          return (
            polygon(ink.ochre, [x - 34, y + 24], [x, y - 34], [x + 34, y + 24]) +
            polygon(ink.leather, [x, y - 34], [x + 34, y + 24], [x + 6, y + 24])
          );
        }),
        stroke(ink.teal, 12, 'M300 260Q500 420 620 440T960 560M1500 160Q1560 300 1660 490'),
        shape(ink.sand, 'M1000 1120Q1100 1030 1230 1090Q1320 1150 1260 1240Q1120 1310 1010 1240Q940 1180 1000 1120Z'),
        stroke(ink.bark, 8, 'M1000 1120Q1100 1030 1230 1090Q1320 1150 1260 1240Q1120 1310 1010 1240Q940 1180 1000 1120Z'),
        each(10, (number) =>
          box(
            930 + (number % 5) * 34,
            440 + Math.floor(number / 5) * 44 - ((number * 13) % 22),
            26,
            40,
            number % 2 ? ink.vermilion : ink.brick,
          ),
        ),
        each(16, (number) =>
          placed(
            [1860, 1060],
            1,
            [polygon(number % 2 ? ink.ochre : ink.navy, [-26, -60], [0, number % 4 === 0 ? -270 : number % 2 ? -150 : -210], [26, -60])],
            number * 22.5,
          ),
        ),
        disc(1860, 1060, 76, ink.vermilion),
        disc(1860, 1060, 46, ink.paper),
        placed([700, 1270], 0.6, [
          shape(ink.bark, 'M-260 0Q-220 110 -140 120H160Q260 90 280 -40L190 0Z'),
          shape(ink.chalk, 'M-120 -20Q-30 -150 -120 -300Q60 -190 60 -20Z'),
          shape(ink.chalk, 'M90 -20Q150 -120 80 -240Q220 -160 210 -20Z'),
          line(ink.bark, 12, [-120, 0], [-120, -350]),
          line(ink.bark, 12, [84, 0], [84, -290]),
          shape(ink.vermilion, 'M-120 -350h90l-30 26l30 26h-90Z'),
        ]),
        stroke(ink.brick, 9, 'M520 1500H1480M520 1480V1520M760 1480V1520M1000 1480V1520M1240 1480V1520M1480 1480V1520'),
        box(520, 1500, 240, 12, ink.brick),
        box(1000, 1500, 240, 12, ink.brick),
        lighthouse([1030, 700], 0.1, ink.vermilion),
        sheer(0.06, box(780, 0, 40, 1540, ink.black), box(1590, 0, 40, 1540, ink.black), box(0, 760, 2400, 30, ink.black)),
      ),
    ]),
  );
}
