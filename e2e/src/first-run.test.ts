import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriers, openBrowser, openVisit } from './browser.ts';
import { type RunningProgram, startProgram } from './run-program.ts';
import { found } from './write-articles.ts';

/** The first minutes of a newsroom: its owner comes by the address that the program prints. */

let program: RunningProgram;
let browser: Browser;

beforeAll(async () => {
  [program, browser] = await Promise.all([startProgram({ environment: { CORANTO_DEMO: '0' } }), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await program.stop();
});

it('takes the owner from the printed address into a studio that is theirs', async () => {
  const { page, takeProblems, close } = await openVisit(browser, program.origin, { timezoneId: 'Asia/Yerevan' });
  const printed = found(/http\S+first-run\?code=\S+/.exec(program.output()), 'address of the first run')[0];
  await page.goto(printed);
  await page.getByLabel('Name of the newspaper').fill('The Lantern');
  expect(await findBarriers(page)).toEqual([]);
  expect(await page.getByLabel('One-time code').inputValue()).toBe(new URL(printed).searchParams.get('code'));
  expect(await page.getByLabel('Time zone').inputValue()).toBe('Asia/Yerevan');
  await page.getByLabel('Your name').fill('Nora Vale');
  await page.getByLabel('E-mail address').fill('nora@example.org');
  await page.getByLabel('Password').fill('a lantern on the mole');
  await page.getByRole('button', { name: 'Open the newsroom' }).click();
  await page.getByRole('heading', { name: 'Today' }).waitFor();
  expect(page.url()).not.toContain('code=');
  await page.goto('/');
  expect(new URL(page.url()).pathname).toBe('/en');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('The Lantern');
  expect(takeProblems()).toEqual([]);
  await close();
});
