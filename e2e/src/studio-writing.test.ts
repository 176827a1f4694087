import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { startDemo } from './demo-program.ts';
import type { RunningProgram } from './run-program.ts';
import { bodyOf, openStudio } from './studio-visit.ts';
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

it('takes a reporter through an interview with the keyboard alone, to a note for colleagues by its name', async () => {
  const { page, takeProblems, close } = await openStudio(browser, program);
  const desk = await openDesk(program);
  const written = await desk.write('en', { headline: 'The keeper of the bell', standfirst: 'An interview.', text: 'Before.' });
  await page.goto(`/studio/articles/${written.articleId}`);
  const body = bodyOf(page);
  await body.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  const type = (text: string) => page.keyboard.type(text);

  for (let number = 1; number <= 3; number++) {
    if (number === 1) {
      await type('Q: What did "the bell" say - once?');
      await page.keyboard.press('Control+Alt+s');
      await page.getByLabel('Name as printed').fill('Rita Asker');
      await page.getByRole('button', { name: 'Set the speaker' }).press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    } else await type(`Question ${number}?`);
    await page.keyboard.press('Enter');
    if (number === 1) {
      await page.keyboard.press('Control+Alt+s');
      await page.getByLabel('Name as printed').fill('Mira Vant');
      await page.getByLabel('Role or title').fill('lighthouse cook');
      await page.getByRole('button', { name: 'Set the speaker' }).press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await type(`Answer ${number} -- it's so...`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Enter');
  expect(await body.locator('[data-speaker-name^="Rita Asker"]').count()).toBe(3);
  expect(await body.locator('[data-speaker-name="Mira Vant, lighthouse cook"]').count()).toBe(3);
  expect(await body.locator('p[data-kind="question"]').first().textContent()).toBe('What did “the bell” say – once?');
  expect(await body.locator('[data-kind="answer"]').first().textContent()).toBe('Answer 1 – it’s so…');

  await page.keyboard.type('/not');
  const chosen = page.locator('[role=listbox] [aria-selected=true]');
  await chosen.waitFor();
  expect(await chosen.textContent()).toContain('Note for colleagues');
  expect(takeProblems()).toEqual([]);
  await close();
});
