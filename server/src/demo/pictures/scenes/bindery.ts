import { box, type Drawing, disc, each, ink, landscape, line, oval, placed, polygon, shape, sheer, stroke, upright } from '../canvas.ts';
import { booksOnBoard, lyingBook, openBook } from '../motifs/books.ts';
import { gouges, makeDice, screenTone } from '../texture.ts';

const cloths = [ink.vermilion, ink.brick, ink.teal, ink.navy, ink.ochre, ink.plum, ink.pine, ink.leather] as const;

/** An iron standing press; `at` is the middle of its foot. */
const standingPress = (x: number, y: number, scale: number, held: string): string =>
  placed([x, y], scale, [
    box(-300, -60, 600, 60, ink.black, 10),
    box(-270, -760, 60, 710, ink.navy),
    box(210, -760, 60, 710, ink.navy),
    shape(ink.navy, 'M-300 -700Q-300 -800 0 -830Q300 -800 300 -700V-690H-300Z'),
    box(-32, -920, 64, 480, ink.sand),
    each(14, (number) => line(ink.leather, 7, [-32, -680 + number * 18], [32, -696 + number * 18])),
    held,
    box(-236, -450, 472, 46, ink.black, 8),
    oval(0, -930, 220, 36, ink.black),
    oval(0, -940, 200, 26, ink.vermilion),
    disc(-200, -938, 34, ink.amber),
    disc(200, -938, 34, ink.amber),
  ]);

/** The bindery at its window over the quay; an upright sheet. */
export function bookBindery(): Drawing {
  const dice = makeDice(51);
  return upright(
    ink.rose,
    screenTone({ x: 0, y: 0, width: 1600, height: 1300 }, { pitch: 44, from: 9, to: 4, colour: ink.blush }),
    box(180, 140, 760, 800, ink.navy, 16),
    box(210, 170, 340, 740, ink.sky),
    box(570, 170, 340, 740, ink.sky),
    polygon(ink.chalk, [300, 720], [380, 720], [340, 520]),
    polygon(ink.vermilion, [390, 720], [450, 720], [396, 560]),
    box(280, 720, 190, 22, ink.bark),
    box(210, 740, 340, 170, ink.lagoon),
    box(570, 740, 340, 170, ink.lagoon),
    disc(760, 380, 74, ink.amber),
    gouges(dice, { x: 280, y: 770, width: 520, height: 120 }, { count: 16, length: 130, thickness: 8, colour: ink.mist }),
    box(210, 530, 700, 16, ink.navy),
    box(1030, 200, 500, 26, ink.bark),
    booksOnBoard(dice, { x: 1030, y: 10, width: 500, height: 190 }, cloths, ink.amber),
    box(1030, 520, 500, 26, ink.bark),
    booksOnBoard(dice, { x: 1030, y: 280, width: 500, height: 240 }, cloths, ink.amber),
    each(
      5,
      (number) =>
        box(1080 + number * 90, 620, 16, 150, ink.leather, 6) + box(1066 + number * 90, 760, 44, 120 + (number % 3) * 26, ink.bark, 10),
    ),
    box(1030, 610, 500, 18, ink.bark),
    box(-20, 1400, 1640, 70, ink.bark),
    box(-20, 1470, 1640, 530, ink.leather),
    each(9, (number) => box(number * 190 - 30, 1470, 10, 530, ink.bark)),
    standingPress(
      1170,
      1400,
      0.78,
      each(4, (number) => box(-190, -400 + number * 86, 380, 74, [ink.vermilion, ink.chalk, ink.teal, ink.ochre][number] ?? ink.chalk, 8)),
    ),
    openBook([450, 1405], 1.02, ink.chalk, ink.brick),
    lyingBook([690, 1402], 240, 64, ink.plum, ink.amber),
    lyingBook([700, 1338], 220, 60, ink.ochre, ink.chalk),
    lyingBook([712, 1278], 190, 56, ink.teal, ink.amber),
    box(640, 1600, 330, 200, ink.bark, 8),
    disc(805, 1700, 22, ink.amber),
    box(150, 1600, 330, 200, ink.bark, 8),
    disc(315, 1700, 22, ink.amber),
    box(1130, 1600, 330, 200, ink.bark, 8),
    disc(1295, 1700, 22, ink.amber),
  );
}

/** Hands sew the sections of a book on the frame. */
export function binderyThread(): Drawing {
  const dice = makeDice(52);
  return landscape(
    ink.teal,
    screenTone({ x: 0, y: 0, width: 2400, height: 1200 }, { pitch: 44, from: 4, to: 13, colour: ink.pine }),
    box(0, 1240, 2400, 360, ink.leather),
    gouges(dice, { x: 0, y: 1260, width: 2400, height: 330 }, { count: 50, length: 500, thickness: 10, colour: ink.bark }),
    box(340, 1150, 1720, 110, ink.bark, 14),
    box(440, 240, 80, 930, ink.ochre),
    box(1880, 240, 80, 930, ink.ochre),
    each(
      12,
      (number) =>
        line(ink.leather, 10, [440, 290 + number * 26], [520, 276 + number * 26]) +
        line(ink.leather, 10, [1880, 290 + number * 26], [1960, 276 + number * 26]),
    ),
    box(380, 330, 1640, 76, ink.amber, 30),
    each(5, (number) => box(760 + number * 200, 370, 34, 790, ink.chalk)),
    each(
      9,
      (number) =>
        box(640, 1090 - number * 58, 1120, 52, number % 2 ? ink.blush : ink.paper, 20) + box(640, 1134 - number * 58, 1120, 8, ink.rose),
    ),
    each(9, (number) =>
      each(5, (cord) => line(ink.vermilion, 8, [752 + cord * 200, 1116 - number * 58], [802 + cord * 200, 1116 - number * 58])),
    ),
    stroke(ink.vermilion, 9, 'M1562 650Q1740 520 1760 700Q1800 860 2000 760Q2140 680 2230 830'),
    shape(
      ink.skinMid,
      'M2500 700Q2300 640 2150 700Q1980 730 1880 700Q1800 690 1810 740Q1850 790 1980 790Q1900 820 1900 850Q1920 880 2060 850Q2000 890 2020 920Q2060 950 2180 890Q2320 860 2500 960Z',
    ),
    line(ink.chalk, 12, [1830, 730], [1620, 640]),
    shape(
      ink.skinMid,
      'M-100 660Q160 600 320 690Q470 720 570 700Q640 700 630 740Q590 790 470 780Q560 830 560 860Q540 890 400 850Q450 890 420 920Q380 940 250 890Q100 860 -100 940Z',
    ),
    polygon(ink.vermilion, [-20, 610], [170, 590], [190, 940], [-20, 1000]),
    polygon(ink.vermilion, [2420, 640], [2250, 640], [2230, 930], [2420, 1000]),
    disc(2140, 1330, 90, ink.vermilion),
    disc(2140, 1330, 40, ink.bark),
    each(5, (number) => stroke(ink.brick, 6, `M${2070 + number * 8} ${1290 + number * 18}q70 -26 140 0`)),
  );
}

/** The standing press with books between its boards. */
export function binderyPress(): Drawing {
  const dice = makeDice(53);
  return landscape(
    ink.ochre,
    screenTone({ x: 0, y: 0, width: 2400, height: 1300 }, { pitch: 48, from: 14, to: 6, colour: ink.amber }),
    box(0, 1330, 2400, 270, ink.bark),
    box(120, 360, 560, 26, ink.bark),
    booksOnBoard(dice, { x: 120, y: 110, width: 560, height: 250 }, cloths, ink.chalk),
    box(120, 760, 560, 26, ink.bark),
    booksOnBoard(dice, { x: 120, y: 480, width: 560, height: 280 }, cloths, ink.chalk),
    box(1740, 240, 560, 520, ink.chalk, 8),
    each(5, (number) => box(1790 + number * 96, 300, 70, 400, cloths[number] ?? ink.teal)),
    standingPress(
      1200,
      1330,
      1.2,
      each(
        5,
        (number) =>
          box(-200, -404 + number * 69, 400, 12, ink.sand) + box(-186, -392 + number * 69, 372, 56, cloths[number] ?? ink.teal, 10),
      ),
    ),
    lyingBook([300, 1330], 320, 84, ink.teal, ink.amber),
    lyingBook([330, 1246], 280, 74, ink.vermilion, ink.amber),
    lyingBook([320, 1172], 300, 60, ink.plum, ink.chalk),
    placed([1860, 1330], 1, [
      shape(ink.navy, 'M-90 0L-70 -190H70L90 0Z'),
      oval(0, -190, 72, 20, ink.sand),
      box(-10, -420, 22, 240, ink.leather, 8),
      shape(ink.sand, 'M-26 -420h54l10 -90h-74Z'),
    ]),
    placed([2120, 1330], 1, [box(-110, -60, 220, 60, ink.teal, 12), box(-20, -230, 26, 180, ink.leather), disc(-6, -240, 42, ink.leather)]),
    sheer(0.4, gouges(dice, { x: 0, y: 1350, width: 2400, height: 240 }, { count: 34, length: 500, thickness: 9, colour: ink.black })),
  );
}

/** Finished books on the shelf. */
export function binderyShelf(): Drawing {
  const dice = makeDice(54);
  return landscape(
    ink.navy,
    each(3, (number) =>
      booksOnBoard(
        dice,
        { x: 90, y: 70 + number * 510, width: 2220, height: 400 },
        [ink.vermilion, ink.ochre, ink.teal, ink.rose, ink.brick, ink.lagoon, ink.sand, ink.plum],
        number === 1 ? ink.navy : ink.chalk,
      ),
    ),
    each(3, (number) => box(40, 470 + number * 510, 2320, 46, ink.leather) + sheer(0.4, box(40, 516 + number * 510, 2320, 24, ink.black))),
    box(0, 0, 60, 1600, ink.bark),
    box(2340, 0, 60, 1600, ink.bark),
  );
}
