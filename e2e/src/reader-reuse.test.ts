import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, openVisit } from './browser.ts';
import { startDemo } from './demo-program.ts';
import type { RunningProgram } from './run-program.ts';
import { found, openDesk } from './write-articles.ts';

/** Reuse is allowed with a hyperlink (S6): whoever takes words over gets it along. */

let program: RunningProgram;
let browser: Browser;
let address: string;

beforeAll(async () => {
  [program, browser] = await Promise.all([startDemo(), openBrowser()]);
  address = found((await (await openDesk(program)).findLive('en', 'interview'))[0], 'interview').address;
});
afterAll(async () => {
  await browser.close();
  await program.stop();
});

const permissions = { permissions: ['clipboard-read', 'clipboard-write'] };

it('brings the address along with a passage that is copied, and leaves a word as it is', async () => {
  const { page, takeProblems, close } = await openVisit(browser, program.origin, permissions);
  await page.goto(address);
  const copy = async (letters: number) => {
    await page.evaluate((length) => {
      const text = document.querySelector('.prose p')?.firstChild;
      if (!text) throw new Error('There is no paragraph');
      getSelection()?.setBaseAndExtent(text, 0, text, Math.min(length, text.textContent?.length ?? 0));
    }, letters);
    await page.keyboard.press('Control+c');
    return page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return { text: await navigator.clipboard.readText(), types: item?.types ?? [] };
    });
  };
  const passage = await copy(100);
  expect(passage.text).toMatch(/\n\nFrom The Harbour Sheet: http\S+$/);
  expect(passage.text).toContain(program.origin + address);
  expect(passage.types).toContain('text/html');
  const word = await copy(10);
  expect(word.text).toHaveLength(10);
  expect(takeProblems()).toEqual([]);
  await close();
});

it('gives the article to those who republish it, to be copied with one press', async () => {
  const { page, takeProblems, close } = await openVisit(browser, program.origin, permissions);
  await page.goto(address);
  await page.getByRole('link', { name: 'Republish this story' }).click();
  await page.getByRole('heading', { name: 'Republish this story' }).waitFor();
  await page.getByRole('button', { name: 'Copy', exact: true }).nth(1).click();
  await page.getByText('Text copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^# /);
  expect(copied.trimEnd().split('\n').at(-1)).toContain(program.origin + address);
  await page.getByRole('link', { name: 'Русский' }).click();
  await page.getByRole('heading', { name: 'Перепечатать материал' }).waitFor();
  expect(takeProblems()).toEqual([]);
  await close();
});
