import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { startDemo } from './demo-program.ts';
import type { RunningProgram } from './run-program.ts';
import { openStudio } from './studio-visit.ts';
import { found, openDesk } from './write-articles.ts';

let program: RunningProgram;
let browser: Browser;
beforeAll(async () => {
  [program, browser] = await Promise.all([startDemo(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await program.stop();
});

/** A photograph that says who made it, and with which camera. */
const photograph = readFileSync(join(process.env.CORANTO_TEST_DATA ?? '', 'images/exif-samples/jpg/tests/33-type_error.jpg'));

type Line = {
  pictureId: string;
  focalPoint: { x: number; y: number };
  rights: Record<string, string>;
  original: string;
};

it('a photograph comes in, is aimed and described, and readers get it cut around its focal point with nothing of the camera', async () => {
  const { page, takeProblems, close } = await openStudio(browser, program);
  const read = async (pictureId: string): Promise<Line> =>
    (await (await page.request.get(`/api/pictures?ids=${pictureId}`)).json()).pictures[0];
  await page.goto('/studio/pictures');
  const uploaded = page.waitForResponse((response) => response.url().endsWith('/file'));
  await page.locator('input[type=file]').setInputFiles({ name: 'sky.jpg', mimeType: 'image/jpeg', buffer: photograph });
  const { pictureId }: Line = await (await uploaded).json();
  const dialog = page.getByRole('dialog');
  const english = dialog.locator('form').filter({ hasText: 'In English' });

  // What the file says is proposed, and rights stand beside.
  expect(await english.getByLabel('Credit').inputValue()).toBe('Pilar Flores');
  await english.getByLabel('Alt text').fill('Clouds over a city');
  await english.getByRole('button', { name: 'Save' }).click();
  await english.getByText('Saved').waitFor();

  // Aimed by hand, and then a little by the keys.
  const across = dialog.getByRole('slider', { name: 'Focal point, across' });
  const picture = dialog.locator('[class*=aim] img');
  const frame = found(await picture.boundingBox(), 'picture');
  await picture.click({ position: { x: frame.width * 0.2, y: frame.height * 0.5 } });
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowDown');
  expect(await across.inputValue()).toBe('19');
  await expect.poll(async () => (await read(pictureId)).focalPoint).toEqual({ x: 0.19, y: 0.6 });

  await dialog.getByText('Rights', { exact: true }).click();
  await dialog.getByLabel('Address of the licence').fill('https://news.example/licence');
  const rights = dialog.locator('details form');
  await rights.getByRole('button', { name: 'Save' }).click();
  await rights.getByText('Saved').waitFor();
  expect((await read(pictureId)).rights).toMatchObject({ creator: 'Pilar Flores', licenceAddress: 'https://news.example/licence' });
  const original = await page.request.get((await read(pictureId)).original);
  expect((await original.body()).equals(photograph)).toBe(true);
  expect((await fetch(program.origin + (await read(pictureId)).original)).status).toBe(401);

  const desk = await openDesk(program);
  const leadPicture = { pictureId, caption: null, altText: null };
  const address = await desk.publish(await desk.write('en', { headline: 'The sky over the harbour', content: { leadPicture } }));
  await page.goto('/en/harbour');
  const card = page.locator('.card', { hasText: 'The sky over the harbour' }).locator('img');
  expect(await card.evaluate((image) => getComputedStyle(image).objectPosition)).toBe('20% 60%');
  await page.goto(address);
  const named = await page.evaluate(() => {
    const data = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}');
    const images: { url: string }[] = data['@graph'][0].image;
    const offered = [...document.querySelectorAll('.lead-picture source, .lead-picture img')].flatMap((each) =>
      (each.getAttribute('srcset') ?? '').split(', ').map((candidate) => candidate.split(' ')[0] ?? ''),
    );
    return [...images.map((image) => new URL(image.url).pathname), ...offered];
  });
  expect(named.length).toBeGreaterThan(8);
  for (const file of new Set(named)) {
    const answer = await fetch(program.origin + file);
    const bytes = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    expect([file, answer.status, bytes.includes('Exif'), /RICOH|Ricoh|Canon|NIKON|GPS/.test(bytes)]).toEqual([file, 200, false, false]);
    expect(bytes).toContain('Pilar Flores');
  }
  expect(takeProblems()).toEqual([]);
  await close();
});
