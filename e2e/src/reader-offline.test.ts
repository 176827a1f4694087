import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriers, openBrowser, openVisit } from './browser.ts';
import { startDemo } from './demo-program.ts';
import type { RunningProgram } from './run-program.ts';
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

const withWorker = { serviceWorkers: 'allow' as const };

/** Waits until the worker has taken over and the page for "no network" is at hand. */
async function untilKept(page: Page, path: string): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.waitForFunction(
    async (address) => (await (await caches.open('coranto-offline')).match(address)) !== undefined,
    `${path}/offline`,
  );
}

it('shows without a network what was read and saved, and says so of everything else', async () => {
  const { page, close } = await openVisit(browser, program.origin, withWorker);
  const [read, saved, never] = await (await openDesk(program)).findLive('en');
  const [readOne, savedOne, neverRead] = [found(read, 'article'), found(saved, 'second article'), found(never, 'third article')];
  await page.goto('/en');
  await untilKept(page, '/en');
  await page.goto(readOne.address);
  await page.goto(savedOne.address);
  await page.getByRole('button', { name: 'Save for later' }).first().click();
  await page.getByText('Saved: it can be read without a network').waitFor();
  expect(await page.getByRole('button', { name: 'Save for later' }).first().getAttribute('aria-pressed')).toBe('true');

  await page.context().setOffline(true);
  await page.goto(readOne.address);
  expect(await page.getByRole('heading', { level: 1 }).first().textContent()).toBe(readOne.headline);
  await page.getByText('You are offline: this is the copy on your device.').waitFor();
  // Its type and colours are there as well.
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);

  await page.goto(neverRead.address);
  await page.getByRole('heading', { name: 'On this device' }).waitFor();
  await page.getByText('You are offline. This is what lies on your device:').waitFor();
  await page.locator('[data-shelf="saved"]').getByRole('link', { name: savedOne.headline }).waitFor();
  await page.locator('[data-shelf="read"]').getByRole('link', { name: readOne.headline }).click();
  expect(await page.getByRole('heading', { level: 1 }).first().textContent()).toBe(readOne.headline);

  await page.context().setOffline(false);
  await page.goto('/en/offline');
  expect(await page.getByText('You are offline.').isVisible()).toBe(false);
  await page.locator('.shelf-list a').nth(1).waitFor();
  expect(await page.locator('.shelf-list a[href$="/offline"]').count()).toBe(0);
  expect(await findBarriers(page)).toEqual([]);
  await close();
});

it('never shows a kept page to those who have a network, and forgets what was withdrawn', async () => {
  const { page, close } = await openVisit(browser, program.origin, withWorker);
  const desk = await openDesk(program);
  const article = await desk.write('en', { headline: 'First words', text: 'Text.' });
  const address = await desk.publish(article);
  await page.goto('/en');
  await untilKept(page, '/en');
  await page.goto(address);
  await desk.publish(await desk.save(article, { headline: 'Second words', text: 'Text.' }));
  const headline = async () => {
    await page.goto(address);
    return page.getByRole('heading', { level: 1 }).first().textContent();
  };
  // The press needs a moment too.
  await expect.poll(headline).toBe('Second words');
  await desk.withdraw(article.articleId, 'It was not so.');
  await expect.poll(headline).toBe('This story has been withdrawn');
  await page.context().setOffline(true);
  await page.goto(address);
  await page.getByRole('heading', { name: 'On this device' }).waitFor();
  await close();
});

it('speaks the language of the edition, and has no page of the studio', async () => {
  const { page, close } = await openVisit(browser, program.origin, withWorker);
  await page.goto('/ar');
  await untilKept(page, '/ar');
  await page.goto('/studio/');
  await page.context().setOffline(true);
  await page.goto('/ar/2020/01/01').catch(() => null);
  await page.getByRole('heading', { name: 'على هذا الجهاز' }).waitFor();
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  await expect(page.goto('/studio/')).rejects.toThrow();
  await close();
});
