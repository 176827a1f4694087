import { box, type Drawing, disc, each, ink, line, polygon, shape, sheer, stroke } from '../canvas.ts';
import { booksOnBoard } from '../motifs/books.ts';
import { quayCrane } from '../motifs/sea.ts';
import { row } from '../motifs/town.ts';
import { crests, gouges, makeDice, rays, screenTone, swell } from '../texture.ts';
import { bust, coat, glasses, jersey } from './bust.ts';

/** Lena Marsh: red bob, fringe, oilskin; the sea behind. */
export const lenaMarsh = (): Drawing =>
  bust(
    ink.mist,
    swell(1250, 2000, { length: 320, height: 26, width: 1600 }, ink.lagoon) +
      gouges(
        makeDice(81),
        { x: 0, y: 1280, width: 1600, height: 500 },
        { count: 50, length: 260, thickness: 11, colour: ink.teal, bend: 10 },
      ) +
      gouges(
        makeDice(82),
        { x: 0, y: 60, width: 1600, height: 900 },
        { count: 26, length: 340, thickness: 15, colour: ink.chalk, bend: 14 },
      ),
    {
      skin: ink.skinLight,
      hairBehind: shape(ink.brick, 'M470 900Q450 500 800 500Q1150 500 1130 900L1150 1270Q1060 1330 1000 1290H600Q540 1330 450 1270Z'),
      hair: shape(
        ink.brick,
        'M500 960Q470 500 800 500Q1130 500 1100 960Q1060 880 1050 800Q900 840 760 700Q700 800 560 810Q530 880 500 960Z',
      ),
      clothes: coat(ink.ochre, ink.navy),
      browns: ink.brick,
      lips: ink.vermilion,
    },
  );

/** Tomas Verin: dark beard, parted hair; the stairs of the upper town behind. */
export const tomasVerin = (): Drawing =>
  bust(
    ink.ochre,
    row(makeDice(83), [-60, 1300], {
      width: 1720,
      low: 400,
      high: 900,
      walls: [ink.amber, ink.rose, ink.sand],
      roofs: [ink.brick],
      glass: ink.leather,
    }) + box(0, 1290, 1600, 710, ink.leather),
    {
      skin: ink.skinMid,
      hair:
        shape(
          ink.black,
          'M508 960Q480 720 560 600Q700 470 900 530Q1110 570 1092 960L1060 960Q1070 800 1000 740Q820 760 690 680Q560 760 545 960Z',
        ) +
        shape(
          ink.black,
          'M530 960V1010Q540 1210 670 1310Q800 1390 930 1310Q1060 1210 1070 1010V960Q1050 1090 960 1120Q800 1090 640 1120Q550 1090 530 960ZM716 1176Q800 1150 884 1176Q870 1230 800 1232Q730 1230 716 1176Z',
        ).replace('<path', '<path fill-rule="evenodd"'),
      clothes: coat(ink.teal, ink.chalk),
    },
  );

/** Sona Hakim: long dark hair, a camera on its strap. */
export const sonaHakim = (): Drawing =>
  bust(ink.vermilion, rays(800, 940, { from: 0, reach: 1900, count: 40, share: 0.46, colour: ink.brick }), {
    skin: ink.skinMid,
    hairBehind: shape(ink.black, 'M450 900Q430 470 800 470Q1170 470 1150 900Q1150 1300 1260 1620H340Q450 1300 450 900Z'),
    hair: shape(ink.black, 'M496 1000Q450 480 800 480Q1150 480 1104 1000Q1090 760 800 640Q510 760 496 1000Z'),
    clothes: jersey(ink.navy, ink.dusk),
    extras:
      stroke(ink.amber, 30, 'M560 1520L660 1800M1040 1520L940 1800') +
      box(580, 1760, 440, 240, ink.black, 30) +
      box(690, 1720, 160, 60, ink.black, 14) +
      disc(800, 1890, 104, ink.sand) +
      disc(800, 1890, 80, ink.blue) +
      disc(774, 1866, 22, ink.mist) +
      disc(960, 1810, 20, ink.vermilion),
    lips: ink.vermilion,
  });

/** Idris Kaya: grey moustache, round glasses, a tie. */
export const idrisKaya = (): Drawing =>
  bust(
    ink.pine,
    screenTone({ x: 0, y: 0, width: 1600, height: 1700 }, { pitch: 54, from: 14, to: 5, colour: ink.moss }) +
      stroke(ink.amber, 22, 'M-20 1240L200 1120L360 1190L520 980M1080 900L1240 760L1400 830L1640 540'),
    {
      skin: ink.skinLight,
      hair:
        shape(
          ink.sand,
          'M512 960Q470 760 530 660Q640 690 640 600Q800 540 960 600Q960 690 1070 660Q1130 760 1088 960Q1060 880 1056 790Q1000 690 800 680Q600 690 544 790Q540 880 512 960Z',
        ) +
        shape(ink.sand, 'M800 1110Q700 1090 630 1170Q720 1180 800 1152Q880 1180 970 1170Q900 1090 800 1110Z') +
        glasses(ink.black),
      clothes: coat(ink.plum, ink.chalk) + polygon(ink.ochre, [770, 1600], [830, 1600], [850, 1660], [870, 2000], [730, 2000], [750, 1660]),
      browns: ink.bark,
    },
  );

/** Nare Petrossian: curls, long earrings; books behind. */
export const narePetrossian = (): Drawing => {
  const dice = makeDice(84);
  return bust(
    ink.plum,
    each(
      4,
      (number) =>
        booksOnBoard(
          dice,
          { x: 0, y: 40 + number * 470, width: 1600, height: 380 },
          [ink.brick, ink.vermilion, ink.rose, ink.ochre],
          ink.blush,
        ) + box(0, 420 + number * 470, 1600, 36, ink.black),
    ),
    {
      skin: ink.skinLight,
      hairBehind:
        each(22, (number) => disc(800 + Math.cos(number * 0.5 + 2.4) * 380, 860 + Math.sin(number * 0.5 + 2.4) * 380, 130, ink.black)) +
        disc(800, 860, 360, ink.black) +
        each(
          3,
          (number) =>
            disc(430 + number * 6, 1100 + number * 100, 110, ink.black) + disc(1170 - number * 6, 1100 + number * 100, 110, ink.black),
        ),
      hair: each(8, (number) => disc(540 + number * 74, 690 - Math.sin((number / 7) * Math.PI) * 110, 92, ink.black)),
      clothes: jersey(ink.teal, ink.lagoon),
      extras:
        line(ink.amber, 10, [500, 1050], [500, 1150]) +
        disc(500, 1180, 34, ink.amber) +
        line(ink.amber, 10, [1100, 1050], [1100, 1150]) +
        disc(1100, 1180, 34, ink.amber),
      lips: ink.vermilion,
    },
  );
};

/** Captain Ada Quill: uniform cap, grey hair; the cranes behind. */
export const captainAdaQuill = (): Drawing =>
  bust(
    ink.amber,
    quayCrane([300, 1500], 1.5, ink.ochre, ink.vermilion) +
      quayCrane([1420, 1500], [-1.5, 1.5], ink.ochre, ink.vermilion) +
      box(0, 1490, 1600, 510, ink.ochre),
    {
      skin: ink.skinLight,
      hairBehind: shape(ink.sand, 'M470 860Q460 560 800 540Q1140 560 1130 860L1140 1200Q1080 1280 1010 1240H590Q520 1280 460 1200Z'),
      hair:
        shape(ink.sand, 'M510 980Q490 800 540 740H1060Q1110 800 1090 980Q1050 900 1040 820Q800 760 560 820Q550 900 510 980Z') +
        shape(ink.navy, 'M440 640Q400 470 560 430Q800 370 1040 430Q1200 470 1160 640Q1120 720 1090 760H510Q480 720 440 640Z') +
        box(504, 690, 592, 80, ink.black) +
        shape(ink.black, 'M500 760Q800 700 1100 760Q1120 850 1040 850Q800 770 560 850Q480 850 500 760Z') +
        stroke(ink.amber, 12, 'M560 828Q800 750 1040 828') +
        disc(800, 610, 66, ink.amber) +
        stroke(ink.navy, 12, 'M800 570V650M770 600H830M762 626Q800 676 838 626'),
      clothes:
        coat(ink.navy, ink.chalk) +
        polygon(ink.black, [770, 1600], [830, 1600], [860, 2000], [740, 2000]) +
        each(2, (number) => each(3, (stripe) => box(number ? 1190 : 250, 1640 + stripe * 40, 170, 16, ink.amber))),
      browns: ink.bark,
    },
  );

/** Professor Emin Salar: white beard, glasses; a chart behind. */
export const professorEminSalar = (): Drawing =>
  bust(
    ink.sand,
    each(16, (number) =>
      line(ink.rose, 5, [1240, 420], [1240 + Math.cos(number * 0.3927) * 2400, 420 + Math.sin(number * 0.3927) * 2400]),
    ) +
      each(5, (number) =>
        stroke(
          ink.lagoon,
          9,
          `M${-20} ${700 + number * 60}Q300 ${560 + number * 60} 420 ${800 + number * 60}T760 ${1300 + number * 60}T1640 ${1150 + number * 60}`,
        ),
      ) +
      disc(1240, 420, 90, ink.vermilion) +
      disc(1240, 420, 56, ink.sand),
    {
      skin: ink.skinMid,
      hair:
        shape(
          ink.chalk,
          'M512 980Q470 840 500 740Q560 760 560 850Q550 900 540 980ZM1088 980Q1130 840 1100 740Q1040 760 1040 850Q1050 900 1060 980Z',
        ) +
        shape(
          ink.chalk,
          'M528 1000Q540 1100 620 1120Q720 1060 800 1110Q880 1060 980 1120Q1060 1100 1072 1000Q1110 1300 960 1430Q800 1540 640 1430Q490 1300 528 1000ZM716 1180Q800 1230 884 1180Q870 1160 800 1160Q730 1160 716 1180Z',
        ).replace('<path', '<path fill-rule="evenodd"') +
        glasses(ink.navy),
      clothes: coat(ink.leather, ink.blush),
      browns: ink.chalk,
    },
  );

/** Mayor Ruth Okoye: head wrap and beads; sun behind. */
export const mayorRuthOkoye = (): Drawing =>
  bust(ink.teal, rays(800, 900, { from: 0, reach: 1900, count: 36, share: 0.44, colour: ink.lagoon }) + disc(800, 1280, 720, ink.amber), {
    skin: ink.skinDark,
    hair:
      shape(
        ink.vermilion,
        'M490 860Q420 600 560 460Q640 330 800 400Q900 300 1040 420Q1190 560 1110 860Q1080 800 1040 780Q800 680 560 780Q520 800 490 860Z',
      ) +
      stroke(ink.brick, 16, 'M530 720Q700 560 960 470M590 560Q760 500 1010 620M1060 700Q960 600 800 560') +
      shape(ink.ochre, 'M880 420Q980 250 1120 330Q1140 430 1000 480Z') +
      stroke(ink.amber, 18, 'M520 800Q800 660 1080 800'),
    clothes:
      jersey(ink.plum, ink.skinDark) +
      each(11, (number) => disc(560 + number * 48, 1560 + Math.sin((number / 10) * Math.PI) * 130, 28, number % 2 ? ink.ochre : ink.chalk)),
    extras: disc(516, 1090, 40, ink.vermilion) + disc(1084, 1090, 40, ink.vermilion),
    lips: ink.vermilion,
  });

/** Doctor Yusuf Haddad: short curls, diving suit; seagrass behind. */
export const doctorYusufHaddad = (): Drawing =>
  bust(
    ink.blue,
    each(26, (number) => {
      const x = number * 66 - 20;
      const height = 700 + ((number * 137) % 500);
      return shape(
        number % 3 ? ink.teal : ink.moss,
        `M${x - 30} 2000C${x - 60} ${2000 - height * 0.5} ${x + 40} ${2000 - height * 0.7} ${x + 10} ${2000 - height}C${x + 80} ${2000 - height * 0.7} ${x - 10} ${2000 - height * 0.5} ${x + 30} 2000Z`,
      );
    }) + each(12, (number) => disc(240 + ((number * 211) % 300), 900 - number * 74, 14 + (number % 4) * 9, ink.sky)),
    {
      skin: ink.skinDark,
      hair:
        each(13, (number) => disc(524 + number * 46, 730 - Math.sin((number / 12) * Math.PI) * 150, 66, ink.black)) +
        shape(ink.black, 'M530 900Q530 600 800 600Q1070 600 1070 900Q1040 760 800 740Q560 760 530 900Z') +
        sheer(
          0.55,
          shape(
            ink.black,
            'M540 1060Q560 1230 670 1300Q800 1370 930 1300Q1040 1230 1060 1060Q1020 1180 900 1240Q800 1270 700 1240Q580 1180 540 1060Z',
          ),
        ),
      clothes: jersey(ink.black, ink.vermilion) + stroke(ink.vermilion, 20, 'M800 1560V2000M360 1640L420 2000M1240 1640L1180 2000'),
    },
  );

/** Marta Lind: grey bun, apron; thread and cords behind. */
export const martaLind = (): Drawing =>
  bust(
    ink.rose,
    screenTone({ x: 0, y: 0, width: 1600, height: 1500 }, { pitch: 54, from: 6, to: 13, colour: ink.blush }) +
      each(
        3,
        (number) =>
          box(120 + number * 110, 0, 26, 1240 - number * 120, ink.leather) +
          disc(133 + number * 110, 1260 - number * 120, 46, [ink.vermilion, ink.teal, ink.ochre][number] ?? ink.teal),
      ) +
      crests(1500, 2000, { length: 100, height: 16, width: 1600 }, ink.leather),
    {
      skin: ink.skinLight,
      hairBehind: disc(800, 440, 170, ink.mist) + stroke(ink.sky, 14, 'M700 400Q800 340 900 410M690 460Q800 520 910 450'),
      hair:
        shape(ink.mist, 'M506 980Q460 520 800 520Q1140 520 1094 980Q1070 800 960 690Q800 600 640 690Q530 800 506 980Z') +
        stroke(ink.sky, 12, 'M620 640Q720 560 800 560M980 640Q900 570 830 560'),
      clothes:
        jersey(ink.teal, ink.chalk) + shape(ink.leather, 'M560 1560L640 1720H960L1040 1560L1080 1560L1020 1760V2000H580V1760L520 1560Z'),
      extras: `<g>${stroke(ink.black, 10, 'M600 990h180M820 990h180M780 984q20 -14 40 0')}${stroke(ink.black, 10, 'M606 990q10 80 86 80t86 -80M826 990q10 80 86 80t86 -80')}</g>`,
      browns: ink.leather,
      lips: ink.vermilion,
    },
  );
