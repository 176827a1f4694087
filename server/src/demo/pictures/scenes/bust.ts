import { box, type Drawing, disc, ink, oval, shape, sheer, stroke, upright } from '../canvas.ts';

/** The parts of a portrait that differ from face to face. */
export type Look = { skin: string; hairBehind?: string; hair: string; clothes: string; extras?: string; lips?: string; browns?: string };

const faceOutline = 'M530 900Q530 590 800 590Q1070 590 1070 900V1010Q1060 1200 930 1300Q800 1370 670 1300Q540 1200 530 1010Z';

/** A head and shoulders before a ground; every part is drawn over the one before it. */
export function bust(ground: string, behind: string, look: Look): Drawing {
  return upright(
    ground,
    behind,
    look.hairBehind ?? '',
    box(690, 1200, 220, 380, look.skin),
    sheer(0.22, shape(ink.brick, 'M690 1290Q800 1390 910 1290V1420Q800 1480 690 1330Z')),
    look.clothes,
    disc(524, 985, 62, look.skin),
    disc(1076, 985, 62, look.skin),
    shape(look.skin, faceOutline),
    sheer(0.16, shape(ink.brick, 'M860 596Q1070 620 1070 900V1010Q1060 1200 930 1300Q870 1330 820 1338Q960 1180 940 960Q930 760 860 596Z')),
    oval(690, 958, 24, 28, ink.black),
    oval(910, 958, 24, 28, ink.black),
    disc(698, 948, 8, ink.chalk),
    disc(918, 948, 8, ink.chalk),
    stroke(look.browns ?? ink.black, 20, 'M626 880Q684 846 740 872M860 872Q916 846 974 880'),
    sheer(0.55, stroke(ink.brick, 15, 'M806 950L782 1084Q800 1106 840 1094')),
    stroke(look.lips ?? ink.brick, 22, 'M712 1182Q800 1232 888 1182'),
    look.hair,
    look.extras ?? '',
  );
}

/** A coat with lapels; `inner` is the shirt. */
export const coat = (colour: string, inner: string): string =>
  shape(colour, 'M140 2000Q150 1620 520 1530L680 1470L800 1620L920 1470L1080 1530Q1450 1620 1460 2000Z') +
  shape(inner, 'M680 1470L800 1760L920 1470L890 1440Q800 1560 710 1440Z') +
  sheer(0.14, shape(ink.black, 'M1080 1530Q1450 1620 1460 2000H1120Z'));

/** A jersey; `rib` is its collar. */
export const jersey = (colour: string, rib: string): string =>
  shape(colour, 'M140 2000Q150 1620 520 1530L670 1480Q800 1560 930 1480L1080 1530Q1450 1620 1460 2000Z') +
  shape(rib, 'M650 1400Q800 1480 950 1400L970 1510Q800 1610 630 1510Z') +
  sheer(0.14, shape(ink.black, 'M1080 1530Q1450 1620 1460 2000H1120Z'));

/** Round glasses. */
export const glasses = (colour: string): string =>
  `<g fill="none" stroke="${colour}" stroke-width="16"><circle cx="690" cy="962" r="98"/><circle cx="910" cy="962" r="98"/></g>` +
  stroke(colour, 16, 'M788 950Q800 938 812 950M592 950L530 930M1008 950L1070 930');
