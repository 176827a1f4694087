import { languageOf } from '@coranto/contract/languages';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { setText } from './break-lines.ts';
import { type CardDrawing, drawCardImage } from './draw-card-image.ts';
import { directText, setLine } from './set-line.ts';
import { openTypeCase, type TypeCase } from './type-faces.ts';

let type: TypeCase;
beforeAll(async () => {
  type = await openTypeCase(new URL('../../../build/card-type', import.meta.url).pathname);
});

const headlines = {
  en: 'East Quay reopens after eighteen months',
  ru: 'Восточный причал открылся: «наконец-то»',
  hy: 'Արևելյան նավամատույցը վերաբացվել է',
  az: 'Şərq körpüsü açıldı: “iki ı, iki İ”',
  ka: 'აღმოსავლეთის ნავმისადგომი გაიხსნა',
  ar: 'إعادة افتتاح الرصيف الشرقي في Port Almira (٢٠٢٦)',
  el: 'Άνοιξε η ανατολική αποβάθρα',
  fa: 'اسکلهٔ شرقی پس از هجده ماه بازگشایی شد',
};

function drawing(language: keyof typeof headlines, given: Partial<CardDrawing> = {}): CardDrawing {
  const { script, direction } = languageOf(language);
  return { headline: headlines[language], section: 'A', paper: 'B', language, script, direction, picture: null, ...given };
}

/** Where there is ink in a part of an image: how much, and in which column on average, as a share of the width. */
async function inkOf(image: Buffer, { top, height }: { top: number; height: number }) {
  const { data, info } = await sharp(image)
    .extract({ left: 0, top, width: 1200, height })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let [dark, columns] = [0, 0];
  data.forEach((value, at) => {
    if (value >= 100) return;
    dark += 1;
    columns += at % info.width;
  });
  return { share: dark / data.length, column: columns / dark / info.width };
}

const headlineArea = { top: 205, height: 320 };

describe('a card image', () => {
  it.each(Object.keys(headlines) as (keyof typeof headlines)[])('has the headline in %s, in letters of its own type', async (language) => {
    const image = await drawCardImage(type, drawing(language));
    expect(await sharp(image).metadata()).toMatchObject({ width: 1200, height: 630, format: 'jpeg' });
    const { share, column } = await inkOf(image, headlineArea);
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.3);
    if (languageOf(language).direction === 'rtl') expect(column).toBeGreaterThan(0.5);
    else expect(column).toBeLessThan(0.5);
    for (const { glyph } of glyphsOf(language)) expect([language, glyph]).not.toEqual([language, 0]);
  });

  it('differs by its headline, its section, its newspaper and its language', async () => {
    const images = await Promise.all(
      [
        drawing('en'),
        drawing('en', { headline: 'Another' }),
        drawing('en', { section: null }),
        drawing('en', { paper: 'C' }),
        drawing('ru'),
        drawing('ar'),
      ].map((each) => drawCardImage(type, each)),
    );
    expect(new Set(images.map((image) => image.toString('base64'))).size).toBe(images.length);
  });

  it('shows the part of a picture around its focal point, at the end of the lines', async () => {
    const red = await sharp({ create: { width: 100, height: 300, channels: 3, background: '#ff0000' } })
      .png()
      .toBuffer();
    const content = await sharp({ create: { width: 900, height: 300, channels: 3, background: '#0000ff' } })
      .composite([{ input: red, left: 800, top: 0 }])
      .png()
      .toBuffer();
    const colourAt = async (image: Buffer, left: number) => [
      ...(await sharp(image).extract({ left, top: 300, width: 1, height: 1 }).raw().toBuffer()),
    ];
    const english = await drawCardImage(type, drawing('en', { picture: { content, focalPoint: { x: 0.95, y: 0.5 } } }));
    const arabic = await drawCardImage(type, drawing('ar', { picture: { content, focalPoint: { x: 0.95, y: 0.5 } } }));
    const [redInEnglish] = await colourAt(english, 1190);
    const [redInArabic] = await colourAt(arabic, 445);
    expect([redInEnglish, redInArabic].every((value) => (value ?? 0) > 200)).toBe(true);
    const middle = await drawCardImage(type, drawing('en', { picture: { content, focalPoint: { x: 0.5, y: 0.5 } } }));
    expect((await colourAt(middle, 1190))[0]).toBeLessThan(50);
  });

  it('has room for whatever a headline may be', async () => {
    for (const headline of ['', '\u202e', '😀'.repeat(20), 'word '.repeat(100), 'x'.repeat(500), '\u0000\u0007', 'لا'.repeat(250)]) {
      const image = await drawCardImage(type, drawing('ar', { headline }));
      const { share } = await inkOf(image, { top: 590, height: 40 });
      expect([headline.slice(0, 10), share]).toEqual([headline.slice(0, 10), 0]);
    }
  });
});

/** Glyphs in the order in which they are drawn. */
function glyphsOf(language: keyof typeof headlines) {
  const { direction } = languageOf(language);
  const whole = directText({ text: headlines[language], direction, language });
  return setLine(type, whole, { start: 0, end: whole.text.length }).glyphs;
}

describe('a line of type', () => {
  const set = (text: string, direction: 'ltr' | 'rtl' = 'rtl') =>
    setLine(type, directText({ text, direction, language: 'ar' }), { start: 0, end: text.length });

  it('joins Arabic letters, so that a word is not its letters in a row', () => {
    const joined = set('سلام');
    const apart = [...'سلام'].map((letter) => set(letter));
    expect(joined.width).toBeLessThan(apart.reduce((sum, { width }) => sum + width, 0) * 0.9);
    const alone = new Set(apart.flatMap(({ glyphs }) => glyphs.map(({ glyph }) => glyph)));
    expect(joined.glyphs.some(({ glyph }) => !alone.has(glyph))).toBe(true);
  });

  it('is read from right to left, with words of another script and numbers the other way inside', () => {
    const text = 'قال Ada ١٢ نعم';
    const order = set(text).glyphs.map(({ at }) => text[at]);
    const seen = order.join('');
    expect(seen.indexOf('A')).toBeLessThan(seen.indexOf('d'));
    expect(seen.indexOf('م')).toBeLessThan(seen.indexOf('١'));
    expect(seen.indexOf('١')).toBeLessThan(seen.indexOf('٢'));
    expect(seen.indexOf('٢')).toBeLessThan(seen.indexOf('A'));
    expect(seen.indexOf('A')).toBeLessThan(seen.indexOf('ق'));
  });

  it('takes the forms of the language: a Turkish i keeps its dot beside an f', () => {
    const inLanguage = (language: string) =>
      setLine(type, directText({ text: 'fi', direction: 'ltr', language }), { start: 0, end: 2 }).glyphs.length;
    expect([inLanguage('en'), inLanguage('tr'), inLanguage('az')]).toEqual([1, 2, 2]);
  });
});

describe('lines', () => {
  const room = { widthPx: 600, heightPx: 300, leading: 1.2, largestPx: 80, smallestPx: 30 };
  const lay = (text: string) => setText(type, { text, direction: 'ltr', language: 'en' }, room);

  it('are as large as the room allows, and of about the same length', () => {
    expect(lay('Fish')).toMatchObject({ sizePx: 80, lines: [{}] });
    const { lines, sizePx } = lay('East Quay reopens after eighteen months of repairs');
    expect(lines.length).toBeGreaterThan(1);
    for (const { width } of lines) expect(width * sizePx).toBeLessThanOrEqual(600);
    const widths = lines.map(({ width }) => width);
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6);
  });

  it('end in an ellipsis where there is no more room, and break a word only where it is longer than a line', () => {
    const long = lay('The council hears the harbour master speak. '.repeat(20));
    expect(long).toMatchObject({ sizePx: 30 });
    expect(long.lines).toHaveLength(8);
    expect(long.lines.at(-1)?.text.endsWith('…')).toBe(true);
    const unbroken = lay('x'.repeat(100));
    expect(unbroken.lines.map(({ text }) => text).join('')).toBe('x'.repeat(100));
    for (const { width } of unbroken.lines) expect(width * unbroken.sizePx).toBeLessThanOrEqual(600);
  });
});
