import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inVisit, openBrowser } from './browser.ts';
import { startDemo } from './demo-program.ts';
import { readerEditions } from './reader-words.ts';
import type { RunningProgram } from './run-program.ts';
import { type Desk, found, openDesk } from './write-articles.ts';

/** What a reader does with an article page: colours (S3), size (S9), sharing (S15), printing (S16), copying (S17). */

let program: RunningProgram;
let browser: Browser;
let desk: Desk;

beforeAll(async () => {
  [program, browser] = await Promise.all([startDemo(), openBrowser()]);
  desk = await openDesk(program);
});
afterAll(async () => {
  await browser.close();
  await program.stop();
});

const visiting = (look: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) =>
  inVisit(browser, program.origin, look, options);

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe.each(readerEditions)('an interview in /$prefix', ({ prefix, night, larger, copy, copied, share, print }) => {
  let interview: { articleId: string; storyId: string; headline: string; address: string };
  beforeAll(async () => {
    interview = found((await desk.findLive(prefix, 'interview'))[0], `interview in ${prefix}`);
  });

  it('keeps the colours a reader chose, from the first paint on', () =>
    visiting(async (page) => {
      await page.goto(interview.address);
      const day = await background(page);
      await page.getByRole('button', { name: night, exact: true }).click();
      expect(await page.getByRole('button', { name: night, exact: true }).getAttribute('aria-pressed')).toBe('true');
      const dark = await background(page);
      expect(dark).not.toBe(day);
      // Without the site's script file: what sets the colours stands in the page, before its styles.
      await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
      await page.goto(`/${prefix}`);
      expect(await background(page)).toBe(dark);
    }));

  it('keeps the size of letters in five steps, and holds at twice the size', () =>
    visiting(async (page) => {
      await page.goto(interview.address);
      const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('.prose p') as Element).fontSize)); // an article has text
      const sizes = new Set([await size()]);
      for (let step = 0; step < 4; step++) {
        await page.getByRole('button', { name: larger }).click();
        sizes.add(await size());
      }
      const largest = await size();
      for (let step = 0; step < 6; step++) {
        await page.locator('[data-text-size="-1"]').first().click();
        sizes.add(await size());
      }
      expect(sizes.size).toBe(5);
      for (let step = 0; step < 4; step++) await page.getByRole('button', { name: larger }).click();
      await page.reload();
      expect(await size()).toBe(largest);
      for (const width of [1280, 640, 360]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflow(page), `${width} px at the largest step`).toBeLessThanOrEqual(0);
        await page.evaluate(() => document.documentElement.style.setProperty('--text-size', '2'));
        expect(await overflow(page), `${width} px at twice the size`).toBeLessThanOrEqual(0);
        await page.evaluate(() => document.documentElement.style.removeProperty('--text-size'));
      }
    }));

  it('copies its address and says so in the page’s language', () =>
    visiting(async (page) => {
      await page.goto(interview.address);
      await page.getByRole('button', { name: copy, exact: true }).click();
      const toast = page.locator('.toast');
      await expect.poll(() => toast.textContent()).toBe(copied);
      expect(await toast.getAttribute('aria-live')).toBe('polite');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(program.origin + interview.address);
    }));

  it('is shared by the device where it can, and by plain links', () =>
    visiting(async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'share', { value: async (what: object) => Object.assign(window, { shared: what }) });
      });
      await page.goto(interview.address);
      await page.getByRole('button', { name: share, exact: true }).click();
      const shared = () => page.evaluate(() => (window as unknown as { shared: object }).shared); // set by the line above
      await expect.poll(shared).toEqual({ url: program.origin + interview.address, title: interview.headline });
      const links = await page
        .locator('.sharing')
        .first()
        .locator('a[href^="https://"]')
        .evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')]));
      expect(links.length).toBeGreaterThanOrEqual(3);
      for (const [href, name] of links) {
        expect(decodeURIComponent(href ?? '')).toContain(program.origin + interview.address);
        expect((name ?? '').length).toBeGreaterThan(1);
      }
    }));

  it('prints as a clean sheet with its address', () =>
    visiting(async (page) => {
      await page.goto(interview.address);
      const printed = page.evaluate(() => new Promise((resolve) => Object.assign(window, { print: () => resolve('printed') })));
      await page.getByRole('button', { name: print, exact: true }).click();
      expect(await printed).toBe('printed');
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      for (const part of ['.strip', '.sections', '.sharing', '.views', '.text-size', '.advertisement', '.more', '.follow', '.colophon']) {
        expect(await page.locator(part).first().isVisible(), part).toBe(false);
      }
      expect(await page.locator('.print-address').first().textContent()).toContain(decodeURI(interview.address));
      expect(await page.locator('.print-address').first().isVisible()).toBe(true);
      expect(await background(page)).toBe('rgb(255, 255, 255)');
      expect((await page.pdf()).length).toBeGreaterThan(10_000);
    }));
});
