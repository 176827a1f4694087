import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser, openVisit } from './browser.ts';
import { findFreePort, type RunningProgram, startProgram } from './run-program.ts';
import { bodyOf, drawPicture, openStudio, signInByForm } from './studio-visit.ts';
import { openDesk } from './write-articles.ts';

let program: RunningProgram;
let browser: Browser;

beforeAll(async () => {
  [program, browser] = await Promise.all([startProgram(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await program.stop();
});

it('takes an editor from the sign-in to a story with a quotation and a picture that readers see', async () => {
  const { page, takeProblems, close } = await openVisit(browser, program.origin);
  await signInByForm(page, program, 'amal@example.org');
  await page.getByRole('navigation', { name: 'Studio' }).getByRole('link', { name: 'Stories' }).click();
  await page.getByRole('button', { name: 'New story' }).click();
  await page.getByLabel('Edition').last().selectOption({ label: 'The Harbour Sheet (en)' });
  await page.getByLabel('Slugline').fill('tide-bell');
  await page.getByRole('button', { name: 'Begin' }).click();

  await page.getByRole('textbox', { name: 'Headline' }).fill('The tide bell rings again');
  await page.getByLabel('Standfirst').fill('After nine silent years.');
  await page.getByLabel('Section').selectOption({ label: 'Harbour' });
  const body = bodyOf(page);
  await body.click();
  await page.keyboard.type('The bell was cast in the old foundry.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('I could hear it from my kitchen.');
  await page.getByRole('button', { name: 'Quotation with a speaker' }).click();
  await page.getByLabel('Name as printed').fill('Mira Vant');
  await page.getByLabel('Role or title').fill('lighthouse cook');
  await page.getByRole('button', { name: 'Set the speaker' }).click();
  expect(await body.locator('blockquote').getAttribute('data-speaker-name')).toBe('Mira Vant, lighthouse cook');

  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  const file = { name: 'bell.png', mimeType: 'image/png', buffer: await drawPicture(page) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByLabel('Credit').fill('Sona Hakim');
  await page.getByLabel('Alt text').fill('A bell against the evening sky');
  await page.getByRole('button', { name: 'Save and insert' }).click();
  await body.getByAltText('A bell against the evening sky').waitFor();

  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Publish now' }).click();
  await page.getByText('Readers see it now.').waitFor();
  const address = (await page.getByRole('link', { name: 'See it on the site' }).getAttribute('href')) ?? '';
  expect(address).toBe('/en/harbour/the-tide-bell-rings-again');

  await page.goto(address);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('The tide bell rings again');
  const quotation = page.locator('figure, blockquote').filter({ hasText: 'I could hear it from my kitchen.' }).first();
  expect(await quotation.textContent()).toContain('Mira Vant');
  expect(await page.getByAltText('A bell against the evening sky').count()).toBe(1);
  expect(takeProblems()).toEqual([]);
  await close();
});

it('refuses a link that runs script, and says which addresses may stand in one', async () => {
  const { page, close } = await openStudio(browser, program);
  const written = await (await openDesk(program)).write('en', { headline: 'Links', text: 'Words to link.' });
  await page.goto(`/studio/articles/${written.articleId}`);
  await bodyOf(page).click();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Link' }).click();
  await page.getByLabel('Address').fill('javascript:alert(1)');
  await page.getByRole('button', { name: 'Set the link' }).click();
  await page.getByText('This address may not stand in a link.').waitFor();
  await page.getByLabel('Address').fill('example.org');
  await page.getByRole('button', { name: 'Set the link' }).click();
  expect(await bodyOf(page).locator('a').getAttribute('data-address')).toBe('https://example.org');
  await close();
});

it('follows what a program saves meanwhile, and loses neither text', async () => {
  const { page, close } = await openStudio(browser, program);
  const desk = await openDesk(program, 'amal@example.org');
  const written = await desk.write('en', { headline: 'One story, two writers', text: 'At first.' });
  await page.goto(`/studio/articles/${written.articleId}`);
  await bodyOf(page).getByText('At first.').waitFor();
  await desk.save(written, { headline: 'Saved by Amal', text: 'At first.' });
  await expect.poll(() => page.getByLabel('Headline').inputValue()).toBe('Saved by Amal');
  await page.getByLabel('Headline').fill('Typed by Olga');
  await page.getByText(/^Saved \d/).waitFor();
  await page.keyboard.press('Control+s');
  await expect.poll(async () => (await desk.open(written.articleId)).newest.content).toMatchObject({ headline: 'Typed by Olga' });
  await page.getByRole('link', { name: 'Revisions' }).click();
  await page.getByText('Saved by Amal').first().waitFor();
  await close();
});

/** Promises 1 and 8, seen by the writer: the program dies while somebody types, and the browser too. */
it('loses nothing when the server is killed while somebody types, nor when the window is closed then', { timeout: 300_000 }, async () => {
  const port = await findFreePort();
  const own = await startProgram({ port });
  const written = await (await openDesk(own)).write('en', { headline: 'Through the storm', text: 'Before.' });
  const visit = await openStudio(browser, own);
  const { page } = visit;
  await page.goto(`/studio/articles/${written.articleId}`);
  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Typed while it ran.');
  own.process.kill('SIGKILL');
  await own.ended;
  await page.keyboard.type(' Typed while it was dead.');
  await page.keyboard.press('Control+s');
  await page.getByText('Kept on this computer: no connection').waitFor();

  const again = await startProgram({ port, dataFolder: own.dataFolder });
  await page.getByText(/^Saved \d/).waitFor({ timeout: 60_000 });
  await page.reload();
  await bodyOf(page).getByText('Before. Typed while it ran. Typed while it was dead.').waitFor();

  await bodyOf(page).click();
  await page.keyboard.press('Control+End');
  again.process.kill('SIGKILL');
  await again.ended;
  await page.keyboard.type(' Typed before the window closed.');
  const context = page.context();
  await page.close();
  const last = await startProgram({ port, dataFolder: own.dataFolder });
  const reopened = await context.newPage();
  await reopened.goto(`/studio/articles/${written.articleId}`);
  await reopened.getByText('What was not saved last time is here again').waitFor();
  await bodyOf(reopened).getByText('Typed before the window closed.').waitFor();
  await expect.poll(() => reopened.locator('[data-state] [role=status]').textContent(), { timeout: 30_000 }).toMatch(/^Saved \d/);
  await visit.close();
  await last.stop();
});

it('shows its first screen with at most 250 KB of script', async () => {
  const { page, close } = await openStudio(browser, program);
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto('/studio/articles');
  await page.locator('main li a').first().waitFor();
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(20_000);
  expect(total).toBeLessThanOrEqual(250 * 1024);
  await close();
});
