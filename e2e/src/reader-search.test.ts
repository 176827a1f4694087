import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers, openBrowser, openVisit } from './browser.ts';
import { startDemo } from './demo-program.ts';
import type { RunningProgram } from './run-program.ts';

let program: RunningProgram;
let browser: Browser;

beforeAll(async () => {
  [program, browser] = await Promise.all([startDemo(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await program.stop();
});

describe('the search', () => {
  it('shows what is found while somebody types, and is worked by the keyboard alone', async () => {
    const { page, takeProblems, close } = await openVisit(browser, program.origin);
    await page.goto('/en');
    await page.keyboard.press('/');
    await page.getByRole('dialog', { name: 'Search' }).waitFor();
    await page.keyboard.type('harb');
    await page.getByRole('status').getByText('3 stories').waitFor();
    expect(await page.locator('.instant mark').first().textContent()).toBe('harbour');
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    const first = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-over');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: first ?? 'nothing' }).waitFor();
    expect(takeProblems()).toEqual([]);
    await close();
  });

  it.each([
    ['en', 'qui', 'Captain Ada Quill', '/en/people/captain-ada-quill'],
    ['ar', 'رسوم', 'رسوم الميناء', '/ar/topics/رسوم-الميناء'],
  ])('offers people and topics in /%s before the articles: for %s %s', async (prefix, typed, name, address) => {
    const { page, takeProblems, close } = await openVisit(browser, program.origin);
    await page.goto(`/${prefix}`);
    await page.locator('[data-search-open]').click();
    const field = page.locator('.search-dialog input');
    const offered = page.locator('.instant .suggestions').getByRole('link', { name, exact: true });
    // Names are learnt some seconds after they were written.
    await expect
      .poll(
        async () => {
          await field.fill('');
          await field.fill(typed);
          await page.waitForTimeout(600);
          return offered.count();
        },
        { timeout: 20_000 },
      )
      .toBe(1);
    expect(await findBarriers(page)).toEqual([]);
    await field.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(decodeURI(new URL(page.url()).pathname)).toBe(address);
    expect(takeProblems()).toEqual([]);
    await close();
  });

  it('remembers what was looked for in this browser, and forgets it when told to', async () => {
    const { page, close } = await openVisit(browser, program.origin);
    await page.goto('/ru');
    const ask = async () => {
      await page.getByRole('link', { name: 'Поиск' }).click();
      return page.getByRole('dialog', { name: 'Поиск' });
    };
    await (await ask()).getByRole('searchbox').fill('причал');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Найдено по запросу «причал»' }).waitFor();
    const dialog = await ask();
    await dialog.getByRole('link', { name: 'причал', exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Забыть' }).click();
    await page.reload();
    await (await ask()).getByRole('searchbox').waitFor();
    expect(await page.locator('.recent').isVisible()).toBe(false);
    await close();
  });

  it('leaves the page as it is when the network is gone', async () => {
    const { page, close } = await openVisit(browser, program.origin);
    await page.goto('/en');
    await page.keyboard.press('/');
    await page.context().setOffline(true);
    await page.keyboard.type('harbour');
    await page.waitForTimeout(600);
    expect(await page.locator('.instant').textContent()).toBe('');
    expect(await page.getByRole('searchbox').inputValue()).toBe('harbour');
    await close();
  });

  it('works without scripts: narrowed down, page after page, and with a slip of the finger', async () => {
    const { page, close } = await openVisit(browser, program.origin, { javaScriptEnabled: false });
    await page.goto('/en/search?q=ship');
    const all = await page.locator('.card').count();
    expect(all).toBeGreaterThan(3);
    await page.getByText('Narrow down').click();
    await page.getByLabel('Kind').selectOption({ label: 'Interview' });
    await page.getByRole('button', { name: 'Search' }).last().click();
    expect(await page.getByLabel('Kind').inputValue()).toBe('interview');
    const interviews = await page.locator('.card').count();
    expect(interviews).toBeGreaterThan(0);
    expect(interviews).toBeLessThan(all);
    for (const kicker of await page.locator('.card .kicker').allTextContents()) expect(kicker).toBe('Interview');
    await page.goto('/en/search?q=lihgthouse');
    await page.getByRole('heading', { name: 'This is what was found for “lighthouse”' }).waitFor();
    expect(await page.locator('.card mark').first().textContent()).toMatch(/lighthouse/i);
    await close();
  });

  it('shows no markup that a question brings along', async () => {
    const { page, takeProblems, close } = await openVisit(browser, program.origin);
    const question = '<img src=x onerror=alert(1)>harbour"\'';
    await page.goto(`/en/search?q=${encodeURIComponent(question)}`);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    await page.keyboard.press('Control+Home');
    await page.getByRole('link', { name: 'Search' }).click();
    await page.locator('#search-over').fill(question);
    await page.getByRole('status').waitFor();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(takeProblems()).toEqual([]);
    await close();
  });
});
