import sharp from 'sharp';
import { flowerPath } from '../icons/flower.ts';
import { type SetText, setText } from './break-lines.ts';
import type { TextToSet } from './set-line.ts';
import type { TypeCase } from './type-faces.ts';

/** What is drawn: the words of an article with those of its newspaper, and a picture if there is one. */
export type CardDrawing = {
  headline: string;
  section: string | null;
  paper: string;
  language: string;
  script: string;
  direction: 'ltr' | 'rtl';
  picture: { content: Uint8Array; focalPoint: { x: number; y: number } } | null;
};

/** @source ogp.me and developers.facebook.com "Images in link shares": 1200 by 630 */
export const cardImageSize = { widthPx: 1200, heightPx: 630 };

const { widthPx, heightPx } = cardImageSize;
const edgePx = 56;
const pictureWidthPx = 456;
/** @see ../styles/parts/tokens.css */
const ink = { paper: '#f6f7f3', text: '#14191b', accent: '#08594f', hair: '#c2c8c1' };

/** How far lines of a script stand apart, and how large it is set beside Latin letters. */
const scripts: Record<string, { leading: number; share: number }> = {
  Latn: { leading: 1.12, share: 1 },
  Cyrl: { leading: 1.14, share: 0.96 },
  Grek: { leading: 1.14, share: 0.96 },
  Armn: { leading: 1.26, share: 0.86 },
  Geor: { leading: 1.22, share: 0.86 },
  Arab: { leading: 1.5, share: 0.9 },
};

/** Draws what networks show of an article, as a JPEG. The letters are outlines of our own type, whatever the machine has. */
export async function drawCardImage(type: TypeCase, drawing: CardDrawing): Promise<Buffer> {
  const sheet = sharp(Buffer.from(sheetOf(type, drawing)));
  const cut = drawing.picture && (await cutPicture(drawing.picture));
  const left = drawing.direction === 'rtl' ? 0 : widthPx - pictureWidthPx;
  const whole = cut
    ? sheet.composite([{ input: cut, raw: { width: pictureWidthPx, height: heightPx, channels: 3 }, left, top: 0 }])
    : sheet;
  return whole.flatten({ background: ink.paper }).jpeg({ quality: 86, chromaSubsampling: '4:4:4' }).toBuffer();
}

async function cutPicture({ content, focalPoint }: NonNullable<CardDrawing['picture']>): Promise<Buffer> {
  const { width, height } = await sharp(content).metadata();
  const across = Math.min(width, Math.round((height * pictureWidthPx) / heightPx));
  const down = Math.min(height, Math.round((width * heightPx) / pictureWidthPx));
  const from = (size: number, part: number, focus: number) => Math.round(Math.min(Math.max(focus * size - part / 2, 0), size - part));
  return sharp(content)
    .extract({ left: from(width, across, focalPoint.x), top: from(height, down, focalPoint.y), width: across, height: down })
    .resize(pictureWidthPx, heightPx, { fit: 'fill' })
    .removeAlpha()
    .raw()
    .toBuffer();
}

/** The sheet without its picture, as SVG of nothing but shapes. */
function sheetOf(type: TypeCase, drawing: CardDrawing): string {
  const { leading, share } = scripts[drawing.script] ?? { leading: 1.2, share: 0.9 };
  const innerPx = widthPx - 2 * edgePx - (drawing.picture ? pictureWidthPx - 16 : 0);
  const line = (text: string, sizePx: number): SetText =>
    setText(type, toSet(drawing, text), {
      widthPx: innerPx,
      heightPx: sizePx * leading * 1.2,
      leading,
      largestPx: sizePx,
      smallestPx: Math.min(sizePx, 22),
    });
  const paper = line(drawing.paper, 34);
  const section = drawing.section === null ? null : line(drawing.section, 30);
  const ruleY = edgePx + 64;
  const foot = heightPx - edgePx;
  const top = ruleY + 24 + (section ? 62 : 12);
  const headline = setText(type, toSet(drawing, drawing.headline), {
    widthPx: innerPx,
    heightPx: foot - top - 44,
    leading,
    largestPx: Math.round((drawing.picture ? 66 : 92) * share),
    smallestPx: 34,
  });
  const at = (text: SetText, baseline: number, colour: string) => outlines(drawing, text, { baseline, leading, colour });
  const start = drawing.direction === 'rtl' ? widthPx - edgePx - innerPx : edgePx;
  const rule = (y: number, thick: number, colour: string) =>
    `<rect x="${start}" y="${y}" width="${innerPx}" height="${thick}" fill="${colour}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}"><rect width="100%" height="100%" fill="${ink.paper}"/>${[
    at(paper, edgePx + 36, ink.text),
    rule(ruleY, 3, ink.text),
    rule(ruleY + 6, 1, ink.text),
    section ? at(section, ruleY + 58, ink.accent) : '',
    at(headline, top + headline.sizePx * (leading * 0.5 + 0.35), ink.text),
    flowers(start, innerPx, foot - 14),
  ].join('')}</svg>`;
}

function toSet({ language, direction }: CardDrawing, text: string): TextToSet {
  return { text, language, direction };
}

type Place = { baseline: number; leading: number; colour: string };

function outlines({ direction }: CardDrawing, { sizePx, lines }: SetText, { baseline, leading, colour }: Place): string {
  const letters = lines.flatMap((line, number) => {
    const x = direction === 'rtl' ? widthPx - edgePx - line.width * sizePx : edgePx;
    const y = baseline + number * sizePx * leading;
    return line.glyphs.map(({ outline, unitsPerEm, ...offset }) => {
      const scale = sizePx / unitsPerEm;
      return `<path transform="translate(${round(x + offset.x * sizePx)} ${round(y + offset.y * sizePx)}) scale(${scale} ${-scale})" d="${outline}"/>`;
    });
  });
  return `<g fill="${colour}">${letters.join('')}</g>`;
}

/** The newspaper's mark, as printers set it in rows. */
function flowers(x: number, width: number, y: number): string {
  const gaps = Math.floor((width - flowerPx) / 30);
  const each = Array.from({ length: gaps + 1 }, (_, at) => {
    const start = x + ((width - flowerPx) * at) / gaps;
    return `<path transform="translate(${round(start)} ${y})" d="${flowerPath}"/>`;
  });
  return `<g fill="${ink.accent}" opacity="0.55">${each.join('')}</g>`;
}

const flowerPx = 16;

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
