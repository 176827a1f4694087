import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, openVisit } from './browser.ts';
import { startDemo } from './demo-program.ts';
import type { RunningProgram } from './run-program.ts';
import { signInByForm } from './studio-visit.ts';

let program: RunningProgram;
let browser: Browser;

beforeAll(async () => {
  [program, browser] = await Promise.all([startDemo(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await program.stop();
});

/** The automatic browser names itself as a machine, which counts for nothing. */
const asReader = { userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36' };

const shownIn = (page: Page) =>
  page
    .locator('.campaign')
    .evaluateAll((all) => all.filter((each) => getComputedStyle(each).visibility === 'visible').map((each) => each.textContent?.trim()));

it('lets an editor run a campaign that readers see drawn among others, counts it seen and clicked, and ends it', async () => {
  const { page: studio, takeProblems, close } = await openVisit(browser, program.origin);
  await signInByForm(studio, program, 'amal@example.org');
  await studio.goto('/studio/settings');
  await studio.getByRole('link', { name: 'Campaigns' }).click();
  await studio.getByRole('button', { name: 'New campaign' }).click();
  await studio.getByLabel('Working name').fill('Choir evening');
  await studio.getByLabel('Weight').fill('9');
  await studio.getByRole('checkbox', { name: 'The Harbour Sheet' }).check();
  await studio.getByLabel('Words').fill('The sailors’ choir sings in our newsroom on Friday.');
  await studio.getByLabel('Address it leads to').fill('/en/search');
  await studio.getByRole('button', { name: 'Save' }).click();
  const row = studio.getByRole('listitem').filter({ hasText: 'Choir evening' }).first();
  await row.getByText('seen 0, clicked 0').waitFor();

  const reader = await openVisit(browser, program.origin, asReader);
  await reader.page.goto('/en');
  expect(await reader.page.locator('.campaign').count()).toBe(2);
  const drawn = new Set<string>();
  for (const chance of [0.01, 0.99]) {
    await reader.page.addInitScript((value) => Object.assign(Math, { random: () => value }), chance);
    await reader.page.goto('/en');
    await expect.poll(async () => (await shownIn(reader.page)).length).toBe(1);
    for (const words of await shownIn(reader.page)) drawn.add(words ?? '');
  }
  expect(drawn.size).toBe(2);
  for (const chance of [0.01, 0.99]) {
    await reader.page.addInitScript((value) => Object.assign(Math, { random: () => value }), chance);
    await reader.page.goto('/en');
    if ((await shownIn(reader.page))[0]?.includes('choir')) break;
  }
  const seen = reader.page.waitForResponse((response) => response.url().endsWith('/seen'));
  await reader.page.locator('.advertisement').scrollIntoViewIfNeeded();
  expect((await seen).status()).toBe(204);
  await reader.page.getByRole('link', { name: /choir sings/ }).click();
  await reader.page.waitForURL('**/en/search');
  await expect
    .poll(async () => {
      await studio.reload();
      return row.textContent();
    })
    .toContain('seen 1, clicked 1');
  expect(reader.takeProblems()).toEqual([]);
  await reader.close();

  await row.getByRole('button', { name: 'End now' }).click();
  await row.getByText('Ended').waitFor();
  await expect.poll(async () => (await (await fetch(`${program.origin}/en`)).text()).includes('choir sings')).toBe(false);
  expect(takeProblems()).toEqual([]);
  await close();
});

it('shows one campaign without scripts, and knows by a pixel that it was seen', async () => {
  const { page, close } = await openVisit(browser, program.origin, { ...asReader, javaScriptEnabled: false });
  const seen = page.waitForResponse((response) => response.url().endsWith('/seen.svg'));
  await page.goto('/hy');
  await page.locator('.advertisement').scrollIntoViewIfNeeded();
  expect((await seen).ok()).toBe(true);
  expect(await shownIn(page)).toHaveLength(1);
  await close();
});

it('lists what is read most on the front, within a minute and a half, without scripts too', { timeout: 180_000 }, async () => {
  const front = await (await fetch(`${program.origin}/ru`)).text();
  const addresses = [...new Set([...front.matchAll(/<h[23]><a href="(\/ru\/[^"]+)"/g)].map(([, address]) => address ?? ''))].slice(0, 3);
  let network = 0;
  for (const [rank, address] of addresses.entries()) {
    const id = /data-article="([^"]+)"/.exec(await (await fetch(program.origin + address)).text())?.[1];
    for (let reader = 0; reader < 9 - 3 * rank; reader++) {
      const headers = { 'user-agent': asReader.userAgent, 'x-forwarded-for': `192.0.2.${network++}` };
      await fetch(`${program.origin}/views/${id}`, { method: 'POST', headers });
    }
  }
  const { page, close } = await openVisit(browser, program.origin, { javaScriptEnabled: false });
  const ranked = async () => {
    await page.goto('/ru');
    return page.locator('.most-read h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  };
  await expect.poll(ranked, { timeout: 90_000, interval: 1000 }).toEqual(addresses);
  await page.goto(addresses[0] ?? '');
  expect(await page.locator('.most-read h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
    addresses.slice(1),
  );
  await close();
});
