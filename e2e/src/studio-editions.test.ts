import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inVisit, openBrowser } from './browser.ts';
import { ask } from './crawl.ts';
import { startDemo } from './demo-program.ts';
import type { RunningProgram } from './run-program.ts';
import { openStudio } from './studio-visit.ts';
import { openDesk } from './write-articles.ts';

let program: RunningProgram;
let browser: Browser;

beforeAll(async () => {
  [program, browser] = await Promise.all([startDemo(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await program.stop();
});

it('adds an edition by the keyboard, while the program runs, and readers find a story in it', async () => {
  const { page, takeProblems, close } = await openStudio(browser, program);
  await page.goto('/studio/settings/editions/new');
  const field = (name: string) => page.getByLabel(name, { exact: true });
  await field('Language').focus();
  await page.keyboard.type('ka');
  await page.getByText('ქართული').waitFor();
  expect(await field('Address prefix').inputValue()).toBe('ka');
  await field('Name of the newspaper in this language').focus();
  await page.keyboard.type('ნავსადგურის ფურცელი');
  await field('Address prefix').fill('en');
  await field('Harbour, in the new language').focus();
  await page.keyboard.type('ნავსადგური');
  await page.keyboard.press('Enter');
  await page.getByText('Another edition has this address prefix').first().waitFor();
  expect(takeProblems()).toEqual([`400: ${program.origin}/api/editions`]);
  await field('Address prefix').fill('ka');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Open ნავსადგურის ფურცელი' }).waitFor();
  expect(takeProblems()).toEqual([]);
  await close();

  const desk = await openDesk(program);
  const address = await desk.publish(await desk.write('ka', { headline: 'ხიდი ღამით ისევ ღიაა', text: 'ხიდი ისევ ღიაა.' }));
  const found = encodeURI('/ka/search?q=ხიდი');
  for (const page of [address, '/ka', '/ka/feed.xml', found]) {
    const { status, body } = await ask(program.origin + page);
    expect([page, status]).toEqual([page, 200]);
    expect(body, page).toContain('ღამით');
  }
  expect((await ask(`${program.origin}/en`)).body).toContain('hreflang="ka"');
  await inVisit(browser, program.origin, async (reader) => {
    await reader.goto('/ka');
    expect(await reader.locator('html').getAttribute('lang')).toBe('ka');
    await reader.getByRole('link', { name: 'ხიდი ღამით ისევ ღიაა' }).first().click();
    await reader.getByRole('heading', { level: 1, name: 'ხიდი ღამით ისევ ღიაა' }).waitFor();
  });
});
