import type { Account } from '@coranto/site/leaks';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inVisit, openBrowser } from './browser.ts';
import { ask } from './crawl.ts';
import { leaksInJson, leaksInMarkup, leaksOnPage, openAccounts, typedWords } from './leak-crawl.ts';
import { machineFiles, type PageKind, pageKinds, tenPrefixes } from './leak-pages.ts';
import { plants } from './leak-plants.ts';
import { startTenEditions, type TenEditions } from './ten-editions.ts';
import { found } from './write-articles.ts';

let newsroom: TenEditions;
let browser: Browser;
let accounts: Map<string, Account>;

beforeAll(async () => {
  [newsroom, browser] = await Promise.all([startTenEditions(), openBrowser()]);
  accounts = await openAccounts(newsroom);
});
afterAll(async () => {
  await browser.close();
  await newsroom.stop();
});

describe.each(tenPrefixes)('in the edition %s', (prefix) => {
  it('every kind of page says only what the program says in its language, or the newsroom', async () => {
    const leaks: string[] = [];
    for (const { name, address, status } of await pageKinds(newsroom, prefix)) {
      const answer = await ask(newsroom.program.origin + address);
      expect(answer.status, `${name} at ${address}`).toBe(status);
      leaks.push(...leaksInMarkup(answer.body, prefix, accounts).map((leak) => `${name}: ${leak}`));
    }
    expect(leaks).toEqual([]);
  });

  it('so do the files that machines read', async () => {
    const leaks: string[] = [];
    for (const address of machineFiles(prefix)) {
      const answer = await ask(newsroom.program.origin + address);
      expect(answer.status, address).toBe(200);
      leaks.push(...leaksInJson(JSON.parse(answer.body), prefix, accounts).map((leak) => `${address}: ${leak}`));
    }
    expect(leaks).toEqual([]);
  });

  it('so does every state that a script brings about', async () => {
    const article = await findWithNext(await pageKinds(newsroom, prefix));
    const leaks: string[] = [];
    await inVisit(browser, newsroom.program.origin, async (page) => {
      const look = async (state: string) => leaks.push(...(await leaksOnPage(page, prefix, accounts)).map((leak) => `${state}: ${leak}`));
      await page.goto(article);
      for (const [state, reach] of Object.entries(states)) {
        await reach(page, prefix);
        await look(state);
      }
    });
    expect(leaks).toEqual([]);
  });
});

describe('a leak is found where it is planted', () => {
  it.each(plants)('%s in %s, on the page “%s”', async (_what, prefix, name, from, to) => {
    const pages = (await pageKinds(newsroom, prefix)).filter((page) => page.name === name);
    const bodies = await Promise.all(pages.map(async ({ address }) => (await ask(newsroom.program.origin + address)).body));
    const sound = found(
      bodies.find((body) => (typeof from === 'string' ? body.includes(from) : from.test(body))),
      `${from} on ${name}`,
    );
    expect(leaksInMarkup(sound, prefix, accounts)).toEqual([]);
    expect(leaksInMarkup(sound.replace(from, to), prefix, accounts)).not.toEqual([]);
  });
});

/** An interview that another story follows. */
async function findWithNext(pages: readonly PageKind[]): Promise<string> {
  for (const { name, address } of pages) {
    if (name !== 'interview') continue;
    const { body } = await ask(newsroom.program.origin + address);
    if (body.includes('class="next"')) return address;
  }
  throw new Error('No interview is followed by another story');
}

/** How a reader brings each state of a page about, one after the other. */
const states: Record<string, (page: Page, prefix: string) => Promise<void>> = {
  async 'with its numbers'(page) {
    await page.locator('[data-views]').first().locator('..').scrollIntoViewIfNeeded(); // the numbers are written when a reader comes near
    await page.locator('.views:not([hidden])').first().waitFor();
    await page.locator('.views summary').first().click();
  },
  async 'link copied'(page) {
    await page.locator('[data-copy]').first().click();
    await untilToast(page);
  },
  async 'link not copied'(page) {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.locator('[data-copy]').first().click();
    await untilToast(page, 'http');
  },
  async saved(page) {
    await page.locator('[data-save]').first().click();
    await untilToast(page);
  },
  async 'further stories'(page) {
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await page.locator('.article').nth(1).waitFor();
  },
  async 'at night, in large letters'(page) {
    await page.locator('[data-theme-choice="night"]').first().click();
    await page.locator('[data-text-size]').last().click();
  },
  async 'search over the page'(page) {
    await page.locator('[data-search-open]').first().click();
    await page.locator('.search-dialog[open]').waitFor();
  },
  async 'search with results'(page) {
    await page.locator('.search-dialog input').first().fill(typedWords.found);
    await page.locator('.instant-count').waitFor();
  },
  async 'search without results'(page) {
    const before = await page.locator('.instant-count').textContent();
    await page.locator('.search-dialog input').first().fill(typedWords.nothing);
    await page.waitForFunction((old) => document.querySelector('.instant-count')?.textContent !== old, before);
  },
  async 'search after a search'(page, prefix) {
    await page.locator('.search-dialog input').first().press('Enter');
    await page.waitForURL('**/search?**');
    await page.goto(`/${prefix}`);
    await page.locator('[data-search-open]').first().click();
    await page.locator('.recent:not([hidden])').waitFor();
  },
  async 'what lies on the device'(page, prefix) {
    await page.goto(`/${prefix}/offline`);
    await page.locator('.shelf-list a').first().waitFor();
  },
};

/** Waits until something is said for a moment. */
async function untilToast(page: Page, containing = ''): Promise<void> {
  await page.waitForFunction((part) => {
    const words = document.querySelector('.toast')?.textContent ?? '';
    return words !== '' && words.includes(part);
  }, containing);
}
