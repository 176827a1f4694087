import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriers, openBrowser, openVisit } from './browser.ts';
import { startDemo } from './demo-program.ts';
import type { RunningProgram } from './run-program.ts';
import { bodyOf, openStudio, signInByForm } from './studio-visit.ts';
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

const keyboard = (page: Page) => ({
  /** Goes on by Tab until something that bears the name is focused. */
  async to(name: RegExp): Promise<void> {
    for (let presses = 0; presses < 150; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const { activeElement: at } = document;
        if (!(at instanceof HTMLElement)) return '';
        const labels =
          at instanceof HTMLInputElement || at instanceof HTMLSelectElement || at instanceof HTMLTextAreaElement ? at.labels : null;
        return at.getAttribute('aria-label') ?? ([...(labels ?? [])].map((label) => label.textContent).join(' ') || (at.textContent ?? ''));
      });
      if (name.test(focused)) return;
    }
    throw new Error(`Tab never came to ${name}`);
  },
});

/** Yesterday as a field for date and time takes it. */
const yesterday = () => new Date(Date.now() - 86_400_000).toISOString().slice(0, 16);

const focusedCard = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[data-stage]')?.querySelector('h2')?.firstChild?.textContent);

it('lets an editor plan a story in three languages, assign it, move it and begin it, by keyboard alone', async () => {
  const { page, takeProblems, close } = await openVisit(browser, program.origin, { timezoneId: 'Europe/London' });
  await signInByForm(page, program, 'amal@example.org');
  await page.goto('/studio/planning');
  const keys = keyboard(page);
  await page.locator('[data-card]').first().waitFor();

  await keys.to(/^Plan a story$/);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('lighthouse-lamp');
  await keys.to(/^Planned for$/);
  await page.keyboard.type('On a day');
  await keys.to(/^Day$/);
  await page.keyboard.press('Tab');
  await page.getByLabel('Day', { exact: true }).fill(new Date().toISOString().slice(0, 10)); // date fields are typed by the locale's order
  for (const name of ['The Harbour Sheet', 'Портовый листок', 'صحيفة الميناء']) {
    await keys.to(new RegExp(`^${name}`));
    await page.keyboard.press('Space');
  }
  await page.getByRole('group', { name: 'Languages wanted' }).getByLabel(/^Due/).first().fill(yesterday());
  await keys.to(/^Plan a story$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'lighthouse-lamp' }).waitFor();
  expect(await page.locator('[data-wanted]').count()).toBe(3);
  expect(await page.locator('[data-wanted=en]').textContent()).toContain('late');

  await keys.to(/^Add coverage$/);
  await page.keyboard.press('Enter');
  await page.getByLabel('Form', { exact: true }).waitFor();
  await keys.to(/^What$/);
  await page.keyboard.type('The new lamp at dusk');
  await keys.to(/^Save$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'The new lamp at dusk' }).waitFor();
  await page.getByLabel('Assign: The new lamp at dusk').focus();
  await page.keyboard.type('Ben');
  await page.locator('[data-coverage=picture]').getByText('Assigned', { exact: true }).waitFor();
  expect(await findBarriers(page)).toEqual([]);

  await page.goto('/studio/planning?text=lighthouse-lamp');
  const card = page.locator('[data-card]');
  await card.waitFor();
  await card.focus();
  await page.keyboard.press('Space');
  await page.getByText('lighthouse-lamp is picked up from Idea.').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.getByText('Over In writing.').waitFor();
  expect(await focusedCard(page)).toBe('In writing');
  await page.keyboard.press('Space');
  await page.getByText('lighthouse-lamp is now in In writing.').waitFor();
  expect(await focusedCard(page)).toBe('In writing');
  expect(await findBarriers(page)).toEqual([]);

  await page.keyboard.press('Enter');
  await page.locator('[data-wanted=en]').waitFor();
  await keys.to(/^Begin writing$/);
  await page.keyboard.press('Enter');
  await bodyOf(page).waitFor();
  await page.locator('[data-ways] button').first().click();
  await page.getByRole('dialog').getByText('in writing · late').waitFor();
  await page.getByRole('dialog').getByRole('link', { name: 'Open the plan' }).click();
  await page.locator('[data-wanted=ru]').getByRole('button', { name: 'Begin the translation' }).waitFor();

  await page.goto('/studio/planning/calendar?text=lighthouse-lamp');
  const today = page.locator('[data-today=true]');
  await today.getByRole('link', { name: 'lighthouse-lamp' }).first().waitFor();
  await page.locator('li[data-mark=late]').getByText('Due in en').waitFor();
  await today.getByRole('button').first().focus();
  const before = await page.evaluate(() => document.activeElement?.closest('[data-date]')?.getAttribute('data-date'));
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-date]')?.getAttribute('data-date')))
    .toBe(new Date(Date.parse(before ?? '') + 86_400_000).toISOString().slice(0, 10));
  await page.keyboard.press('Enter');
  await page.getByText('Nothing here').waitFor();
  expect(takeProblems().filter((line) => !line.includes('sandboxed'))).toEqual([]);
  await close();
});

it('tells who comes second that a colleague moved the card, and lets a reporter decline', async () => {
  const { person } = await openDesk(program);
  const { stages } = await person.get<{ stages: { stageId: string; cards: { storyId: string; slugline: string }[] }[] }>(
    '/api/planning/board',
  );
  const [idea, , writing] = stages;
  const storyId = randomUUID();
  const nothing = { idea: '', urgency: null, plannedFor: null, eventId: null, deskId: null, wanted: [] };
  await person.send('POST', '/api/planning/stories', { storyId, stageId: null, slugline: 'fog-horn', kind: 'news', ...nothing });
  const { colleagues } = await person.get<{ colleagues: { personId: string; name: string }[] }>('/api/colleagues');
  const coverageId = randomUUID();
  const coverage = {
    medium: 'audio',
    what: 'Its sound',
    state: 'idea',
    dueAt: null,
    note: '',
    contributorId: null,
    pictureId: null,
    articleId: null,
  };
  await person.send('PUT', `/api/planning/stories/${storyId}/coverages/${coverageId}`, { version: null, ...coverage });
  const personId = colleagues.find(({ name }) => name === 'Ben')?.personId;
  await person.send('POST', `/api/planning/stories/${storyId}/assignments`, { coverageId, editionId: null, personId, seenPersonId: null });

  const { page, close } = await openVisit(browser, program.origin);
  await signInByForm(page, program, 'ben@example.org');
  await page.goto('/studio/planning?text=fog-horn');
  const card = page.locator('[data-drag]');
  await card.waitFor();
  await person.send('POST', `/api/planning/stories/${storyId}/stage`, { seenStageId: idea?.stageId, stageId: writing?.stageId });
  const [from, to] = [await card.boundingBox(), await page.locator('[data-stage]').nth(1).boundingBox()];
  if (!from || !to) throw new Error('The board is not to be seen');
  await page.mouse.move(from.x + 60, from.y + 40);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + 60, { steps: 6 });
  await page.mouse.up();
  await page.getByText('Olga was faster: fog-horn is in In writing.').waitFor();

  await page.goto('/studio/planning/mine');
  const row = page.getByRole('listitem').filter({ hasText: 'fog-horn' });
  await row.getByRole('button', { name: 'Decline' }).click();
  await row.getByLabel('Why not?').fill('I am at sea');
  await row.getByRole('button', { name: 'Decline' }).click();
  await row.getByText('declined').waitFor();
  const plan = await person.get<{ coverages: { assignment: { answer: string; answerNote: string } }[] }>(
    `/api/planning/stories/${storyId}`,
  );
  expect(plan.coverages[0]?.assignment).toMatchObject({ answer: 'declined', answerNote: 'I am at sea' });
  await close();
});

it('runs the board from right to left, arrow keys included', async () => {
  const { page, close } = await openStudio(browser, program, { language: 'ar', viewport: { width: 1280, height: 860 } });
  await page.goto('/studio/planning');
  const first = page.locator('[data-stage]').first();
  await first.locator('[data-card]').first().focus();
  const [one, two] = [await first.boundingBox(), await page.locator('[data-stage]').nth(1).boundingBox()];
  expect(one && two && one.x > two.x).toBe(true);
  await page.keyboard.press('ArrowLeft');
  expect(await focusedCard(page)).toContain('مُسندة');
  await close();
});
