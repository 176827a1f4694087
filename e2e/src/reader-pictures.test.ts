import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inVisit, openBrowser } from './browser.ts';
import { startDemo } from './demo-program.ts';
import type { RunningProgram } from './run-program.ts';
import { found, openDesk } from './write-articles.ts';

let program: RunningProgram;
let browser: Browser;
/** A page of each kind that shows pictures, by name. */
const pages: Record<string, string> = {};

beforeAll(async () => {
  [program, browser] = await Promise.all([startDemo(), openBrowser()]);
  const desk = await openDesk(program);
  const [section] = desk.edition('en').sections;
  pages.front = '/en';
  pages.section = `/en/${found(section, 'section').slug}`;
  pages.article = found((await desk.findLive('en', 'news'))[0], 'news').address;
  pages.gallery = found((await desk.findLive('en', 'picture-story'))[0], 'picture story').address;
  pages.contributor = '/en/people/lena-marsh';
});
afterAll(async () => {
  await browser.close();
  await program.stop();
});

type Shown = { source: string; candidates: number[]; chosen: number; neededPx: number };

/** Brings every picture of a page into view, and tells which of its sizes the browser has chosen for how many pixels of the screen. */
async function readShown(page: Page): Promise<Shown[]> {
  return page.evaluate(async () => {
    const shown: Shown[] = [];
    for (const image of document.querySelectorAll<HTMLImageElement>('main img[srcset]')) {
      if (image.getClientRects().length === 0) continue;
      image.scrollIntoView();
      image.loading = 'eager';
      await image.decode();
      const { width, height } = image.getBoundingClientRect();
      const ratio = Number(image.getAttribute('width')) / Number(image.getAttribute('height'));
      const { objectFit } = getComputedStyle(image);
      const wide = objectFit === 'cover' ? Math.max(width, height * ratio) : Math.min(width, height * ratio);
      const candidates = image.srcset.split(', ').map((each) => Number(each.split(' ')[1]?.replace('w', '')));
      const chosen = Number(/-(\d+)\.\w+$/.exec(image.currentSrc)?.[1]);
      shown.push({ source: image.currentSrc, candidates, chosen, neededPx: wide * devicePixelRatio });
    }
    return shown;
  });
}

const screens = [
  { width: 360, height: 740, deviceScaleFactor: 3 },
  { width: 768, height: 1024, deviceScaleFactor: 2 },
  { width: 1280, height: 800, deviceScaleFactor: 1 },
  { width: 1920, height: 1080, deviceScaleFactor: 1 },
];

describe.each(screens)('pictures on a screen of $width pixels', ({ width, height, deviceScaleFactor }) => {
  it.each(['front', 'section', 'article', 'gallery', 'contributor'])('are sharp and no heavier than they need be: %s', (kind) =>
    inVisit(
      browser,
      program.origin,
      async (page) => {
        await page.goto(found(pages[kind], kind));
        const shown = await readShown(page);
        expect(shown.length).toBeGreaterThan(0);
        for (const { source, candidates, chosen, neededPx } of shown) {
          const fitting = candidates.findIndex((candidate) => candidate >= neededPx * 0.95);
          const at = candidates.indexOf(chosen);
          const best = fitting === -1 ? candidates.length - 1 : fitting;
          // A square cut out of an upright picture needs less of it than of a wide one: one size too many is what that may cost.
          expect([source, Math.round(neededPx), at >= best && at <= best + 1]).toEqual([source, Math.round(neededPx), true]);
        }
      },
      { viewport: { width, height }, deviceScaleFactor },
    ),
  );
});

it.each(['front', 'section', 'article', 'gallery', 'contributor'])(
  'one picture of a page comes first, the others when they are near: %s',
  (kind) =>
    inVisit(browser, program.origin, async (page) => {
      await page.goto(found(pages[kind], kind));
      const images = await page.locator('main img:not(noscript img)').evaluateAll((all) =>
        all.map((image) => ({
          priority: image.getAttribute('fetchpriority'),
          loading: image.getAttribute('loading'),
          hasSize: Number(image.getAttribute('width')) > 0 && Number(image.getAttribute('height')) > 0,
        })),
      );
      expect(images.filter(({ priority }) => priority === 'high')).toHaveLength(1);
      expect(images[0]?.priority).toBe('high');
      for (const { priority, loading, hasSize } of images) expect([loading === 'lazy', hasSize]).toEqual([priority !== 'high', true]);
    }),
);

it('a picture that is not there yet is seen in its own colour', () =>
  inVisit(browser, program.origin, async (page) => {
    await page.route('**/media/**', (route) => route.abort());
    await page.goto(found(pages.front, 'front'));
    const grounds = await page.locator('main .card img').evaluateAll((all) => all.map((image) => getComputedStyle(image).backgroundColor));
    expect(new Set(grounds).size).toBeGreaterThan(2);
    for (const ground of grounds) expect(ground).toMatch(/^rgb\(/);
  }));

/** How many colours an image has at a coarse look, and a short name for what is seen on it. */
async function lookAt(page: Page, address: string): Promise<{ size: number[]; colours: number; look: string }> {
  return page.evaluate(async (url) => {
    const bitmap = await createImageBitmap(await (await fetch(url)).blob());
    const canvas = new OffscreenCanvas(120, 63);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('No canvas');
    pen.drawImage(bitmap, 0, 0, 120, 63);
    const { data } = pen.getImageData(0, 0, 120, 63);
    const seen: string[] = [];
    for (let at = 0; at < data.length; at += 4)
      seen.push([data[at], data[at + 1], data[at + 2]].map((value) => (value ?? 0) >> 5).join(''));
    return { size: [bitmap.width, bitmap.height], colours: new Set(seen).size, look: seen.join(' ') };
  }, address);
}

it('networks are shown a card drawn in each language, and none of what is withdrawn', async () => {
  const desk = await openDesk(program);
  const [story] = await desk.findLive('en', 'news');
  await inVisit(browser, program.origin, async (page) => {
    const looks = [];
    for (const prefix of ['en', 'ru', 'hy', 'az', 'ar']) {
      const other = (await desk.findLive(prefix, 'news')).find(({ storyId }) => storyId === story?.storyId);
      await page.goto(found(other, `news in ${prefix}`).address);
      const told = (name: string) => page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
      const address = found(await told('og:image'), 'og:image');
      expect(new URL(address).pathname).toMatch(/^\/cards\//);
      expect([await told('og:image:width'), await told('og:image:height'), await told('twitter:card')]).toEqual([
        '1200',
        '630',
        'summary_large_image',
      ]);
      const { size, colours, look } = await lookAt(page, new URL(address).pathname);
      expect(size).toEqual([1200, 630]);
      expect(colours).toBeGreaterThan(6);
      looks.push(look);
    }
    expect(new Set(looks).size).toBe(5);
  });
  const written = await desk.write('en', { headline: 'Gone tomorrow' });
  const address = await desk.publish(written);
  const card = /og:image" content="([^"]+)"/.exec(await (await fetch(program.origin + address)).text())?.[1] ?? '';
  expect((await fetch(card)).status).toBe(200);
  await desk.withdraw(written.articleId, 'It was wrong.');
  expect((await fetch(card)).status).toBe(410);
});
