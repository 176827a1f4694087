import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, openVisit } from './browser.ts';
import { startDemo } from './demo-program.ts';
import type { RunningProgram } from './run-program.ts';
import { signInByForm } from './studio-visit.ts';
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

it('lets an editor choose the lead and its headline on the front, and give the place free again', async () => {
  const desk = await openDesk(program);
  const interview = (await desk.findLive('en', 'interview'))[0];
  if (!interview) throw new Error('The demo newsroom has no interview');
  const { page, takeProblems, close } = await openVisit(browser, program.origin);
  await signInByForm(page, program, 'amal@example.org');
  await page.goto('/studio/front?edition=en');
  const lead = page.locator('[data-slot="0"]');
  await lead.getByRole('button', { name: 'Fill by itself' }).click();
  await page.getByText('Lead: fills itself again.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Choose an article');

  await lead.getByRole('button', { name: 'Choose an article' }).click();
  const { headline } = (await desk.open(interview.articleId)).newest.content;
  await page.getByRole('searchbox').fill(headline);
  await page.getByRole('dialog').getByRole('button', { name: headline }).click();
  await page.getByText('Lead: your choice is saved.').waitFor();
  await lead.getByRole('button', { name: 'Headline on the front' }).click();
  await page.getByRole('textbox', { name: 'Headline' }).fill('Bell over the water');
  await page.keyboard.press('Enter');
  await page.getByText('Lead: the headline is saved.').waitFor();

  const reader = await browser.newPage({ baseURL: program.origin });
  const readLead = async () => {
    await reader.goto('/en');
    return reader.locator('.front-lead h2').first().textContent();
  };
  await expect.poll(readLead).toContain('Bell over the water');

  await lead.getByRole('button', { name: 'Move down' }).click();
  await page.getByText('Moved: now Place 2.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.closest('[data-slot]')?.getAttribute('data-slot'))).toBe('1');
  await page.locator('[data-slot="1"]').getByRole('button', { name: 'Move up' }).click();
  await page.getByText('Moved: now Lead.').waitFor();
  const [from, to] = [await lead.boundingBox(), await page.locator('[data-slot="2"]').boundingBox()];
  if (!from || !to) throw new Error('The front is not to be seen');
  await page.mouse.move(from.x + 40, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + 40, to.y + 20, { steps: 6 });
  await page.mouse.up();
  await page.getByText('Moved: now Place 3.').waitFor();
  await expect.poll(readLead).not.toContain('Bell over the water');
  const third = page.locator('[data-slot="2"]');
  await third.getByRole('button', { name: 'Fill by itself' }).click();
  await page.getByText('Place 3: fills itself again.').waitFor();
  await expect.poll(readLead).not.toContain('Bell over the water');
  expect(await third.getAttribute('data-state')).toBe('byItself');
  expect(takeProblems()).toEqual([]);
  await close();
});

it('shows a reporter the front without a way to arrange it', async () => {
  const { page, close } = await openVisit(browser, program.origin);
  await signInByForm(page, program, 'ben@example.org');
  await page.goto('/studio/front');
  await page.locator('[data-slot="6"]').waitFor();
  await page.getByText('You may look at this front, not arrange it.').waitFor();
  expect(await page.locator('[data-slot] button').count()).toBe(0);
  await close();
});
