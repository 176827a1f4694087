import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriers, openBrowser, openVisit, type Visit } from './browser.ts';
import { type RunningProgram, startProgram } from './run-program.ts';
import { openStudio, signInByForm } from './studio-visit.ts';

let program: RunningProgram;
let browser: Browser;

beforeAll(async () => {
  [program, browser] = await Promise.all([startProgram(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await program.stop();
});

const kB = 1024;

async function inPalette(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Find or do' });
  await field.fill(typed);
  await page.getByRole('option').first().waitFor();
}

it('brings a first screen of at most 250 KB of script, packed', async () => {
  const { page, close } = await openVisit(browser, program.origin);
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });
  await signInByForm(page, program, 'amal@example.org');
  await page.locator('main li a').first().waitFor();
  const sizes = await Promise.all(scripts.map(async (response) => Number((await response.allHeaders())['content-length'] ?? Number.NaN)));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(50 * kB);
  expect(bytes).toBeLessThanOrEqual(250 * kB);
  await close();
});

it('lets an editor find, open, choose, set aside and undo by the keyboard alone', async () => {
  const visit: Visit = await openStudio(browser, program);
  const { page } = visit;
  await page.goto('/studio/');
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/studio/today');

  // A story of a kind is begun by its name, and is found again by its own.
  await inPalette(page, 'new interview en');
  await page.getByRole('option', { name: /New: Interview/, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}$/);
  const headline = page.getByRole('textbox', { name: 'Headline' });
  await headline.fill('A cormorant at the town hall');
  await page.keyboard.press('Control+s');
  await page
    .getByText(/^Saved/)
    .first()
    .waitFor();
  await inPalette(page, 'cormor');
  await page.getByRole('option', { name: /A cormorant at the town hall/ }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await page.getByRole('combobox', { name: 'Find or do' }).count()).toBe(0);

  // The list holds its question in the address; keys go along it and choose.
  await page.goto('/studio/articles?state=draft&text=cormorant');
  await page.locator('[data-row]').first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.getByText('1 article chosen').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Set aside' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Set aside: 1 done').waitFor();
  await page.getByText('No article is like this').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Undone: 1 put back').waitFor();
  await page.getByRole('link', { name: 'A cormorant at the town hall' }).waitFor();

  // A question gets a name, and is there again.
  await page.getByRole('button', { name: 'Save this search' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByLabel('Name').fill('Birds');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Birds' }).waitFor();
  await page.goto('/studio/articles');
  await page.getByRole('link', { name: 'Birds' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/text=cormorant/);
  await page.getByRole('link', { name: 'A cormorant at the town hall' }).waitFor();

  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  expect(visit.takeProblems()).toEqual([]);
  await visit.close();
});

it('finds in a language from right to left, whatever marks are typed', async () => {
  const { page, close, takeProblems } = await openStudio(browser, program, { language: 'ar', viewport: { width: 390, height: 800 } });
  await page.goto('/studio/today');
  await page.locator('main li a').first().waitFor();
  await page.keyboard.press('Control+k');
  await page.locator('[aria-autocomplete]').fill('الإعدادات');
  await page.getByRole('option', { name: /الإعدادات/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/settings$/);
  expect(takeProblems()).toEqual([]);
  await close();
});
