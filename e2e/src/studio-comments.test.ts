import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { ask } from './crawl.ts';
import { startDemo } from './demo-program.ts';
import type { RunningProgram } from './run-program.ts';
import { bodyOf, openStudio } from './studio-visit.ts';
import { openDesk } from './write-articles.ts';

let program: RunningProgram;
let browser: Browser;
/** A word that stands nowhere else. */
const secret = 'zqbetweenusqz';

beforeAll(async () => {
  [program, browser] = await Promise.all([startDemo(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await program.stop();
});

it('lets two people talk about a passage by the keyboard; readers see nothing of it', async () => {
  const desk = await openDesk(program);
  const written = await desk.write('en', { headline: 'The wall stands', standfirst: 'It was mended.', text: 'The old wall stands.' });
  const [first, second] = await Promise.all([openStudio(browser, program), openStudio(browser, program)]);
  for (const { page } of [first, second]) {
    await page.goto(`/studio/articles/${written.articleId}`);
    await bodyOf(page).getByText('The old wall stands.').waitFor();
  }
  const { page } = first;
  await bodyOf(page).focus();
  // The editor listens to keys a moment after it is focused by a script; once it knows of the selection, a link can be set on it.
  const select = async () => {
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Shift+End');
    return page.getByRole('toolbar').getByRole('button', { name: 'Link' }).isEnabled();
  };
  await expect.poll(select).toBe(true);
  await page.keyboard.press('Control+Alt+m');
  await page.getByLabel('Your comment').waitFor();
  await page.keyboard.type(`Really old? ${secret} @Be`);
  await page.getByRole('option', { name: 'Ben' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Your comment is kept.').waitFor();

  // The other one sees it without asking, answers, and the passage follows what is written before it.
  const other = second.page;
  await other.getByRole('button', { name: 'Comments (1)' }).click();
  await other.locator('aside').getByText(secret).waitFor();
  await other.locator('aside').getByRole('button', { name: 'Answer', exact: true }).click();
  await other.locator('aside textarea').waitFor();
  await other.keyboard.type('Older than the town.');
  await other.keyboard.press('Control+Enter');
  await page.getByText('Older than the town.').waitFor();
  await bodyOf(page).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Yes: ');
  await expect.poll(() => bodyOf(other).locator('.commented').allInnerTexts()).toEqual(['The old wall stands.']);

  // Escape gives the focus back to where it was.
  await other.getByRole('heading', { name: 'Comments' }).focus();
  await other.keyboard.press('Escape');
  await expect.poll(() => other.evaluate(() => document.activeElement?.textContent)).toBe('Comments (1)');

  await page.keyboard.press('Control+s');
  await expect.poll(async () => JSON.stringify((await desk.open(written.articleId)).newest.content)).toContain('Yes: ');
  const { newest } = await desk.open(written.articleId);
  const address = await desk.publish({ ...written, revisionId: newest.revisionId });
  for (const place of [address, '/en', '/en/feed.xml', '/en/search?q=mended']) {
    // Search learns of a story a moment after readers see it.
    await expect.poll(async () => (await ask(program.origin + place)).body, { message: place }).toContain('The wall stands');
    const { body } = await ask(program.origin + place);
    expect(body, place).not.toContain(secret);
    expect(body, place).not.toContain('Older than');
  }
  for (const visit of [first, second]) {
    expect(visit.takeProblems()).toEqual([]);
    await visit.close();
  }
});
