import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inVisit, openBrowser } from './browser.ts';
import { startDemo } from './demo-program.ts';
import { readerEditions } from './reader-words.ts';
import type { RunningProgram } from './run-program.ts';
import { type Desk, found, openDesk } from './write-articles.ts';

/** The elements of an article page (S1 to S21 but its tools), as a reader uses them. */

/** Chromium without a window calls itself a robot, and robots are not counted. */
const asReader = (name: string): BrowserContextOptions => ({
  userAgent: `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 ${name}`,
});

let program: RunningProgram;
let browser: Browser;
let desk: Desk;

beforeAll(async () => {
  [program, browser] = await Promise.all([startDemo(), openBrowser()]);
  desk = await openDesk(program);
});
afterAll(async () => {
  await browser.close();
  await program.stop();
});

const visiting = (look: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) =>
  inVisit(browser, program.origin, look, options);

describe.each(readerEditions)('an interview in /$prefix', ({ prefix, absent, question }) => {
  let interview: { articleId: string; storyId: string; headline: string; address: string };
  beforeAll(async () => {
    interview = found((await desk.findLive(prefix, 'interview'))[0], `interview in ${prefix}`);
  });

  it('names its section, its dates with zone, its people by what they did, its terms, its year', () =>
    visiting(async (page) => {
      await page.goto(interview.address);
      expect(await page.locator('.article h1').textContent()).toBe(interview.headline);
      expect(await page.locator('.article-head .standfirst').count()).toBe(1);
      const section = found(await page.locator('.article-head .kicker a').getAttribute('href'), 'kicker');
      expect(interview.address.startsWith(`${section}/`)).toBe(true);
      const time = page.locator('.dates time').first();
      expect(await time.getAttribute('datetime')).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      expect((await time.textContent())?.replaceAll(/[٠-٩]/g, '0')).toMatch(/[+\d]|GMT|BST/);
      expect(await page.locator('.interviewees dd').count()).toBeGreaterThan(0);
      const makers = await page.locator('.bylines:not(.interviewees) dd a').allTextContents();
      for (const name of await page.locator('.interviewees dd a').allTextContents()) expect(makers).not.toContain(name);
      expect(await page.locator('.colophon').textContent()).toMatch(/© (?:\d{4}|[٠-٩]{4})/);
      expect(await page.locator('.colophon a[rel=license]').count()).toBe(1);
      const social = page.locator('.colophon .networks a[aria-label]');
      expect(await social.count()).toBeGreaterThanOrEqual(5);
      for (const name of await social.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? '')))
        expect(name.length).toBeGreaterThan(8);
      expect(await page.locator('.follow').count()).toBe(1);
      expect(await page.locator('.advertisement[aria-label]').count()).toBe(1);
      expect(await page.locator('.more .card').count()).toBeGreaterThan(0);
    }));

  it('leads to the same story in another language', () =>
    visiting(async (page) => {
      await page.goto(interview.address);
      const { siblings } = await desk.open(interview.articleId);
      const other = prefix === 'en' ? 'hy' : 'en';
      const sibling = found(
        siblings.find((each) => each.editionId === desk.edition(other).editionId),
        'sibling',
      );
      expect(await page.locator('.languages [aria-current]').getAttribute('hreflang')).toBe(prefix);
      await page.locator(`.languages a[hreflang=${other}]`).click();
      await page.waitForURL(`${program.origin}${encodeURI(found((await desk.open(sibling.articleId)).live, 'sibling').address)}`);
      await page.goto('/');
      expect(new URL(page.url()).pathname).toBe(`/${other}`);
    }));

  it('says where a story has no translation', () =>
    visiting(async (page) => {
      await page.goto(await desk.publish(await desk.write(prefix, { headline: `${interview.headline} 2` })));
      expect(await page.locator('#absent-languages').textContent()).toBe(absent);
      const missing = page.locator('.languages a[aria-describedby=absent-languages]');
      expect(await missing.count()).toBe(4);
      const response = await page.goto(found(await missing.first().getAttribute('href'), 'address'));
      expect(response?.status()).toBe(200);
    }));

  it('finds words in an overlay that opens, closes and answers', () =>
    visiting(async (page) => {
      await page.goto(interview.address);
      const dialog = page.locator('.search-dialog');
      await page.locator('[data-search-open]').click();
      expect(await dialog.getByLabel(question).evaluate((field) => field === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await dialog.isVisible()).toBe(false);
      await page.locator('[data-search-open]').click();
      const word = found(interview.headline.match(/\p{L}{4,}/gu)?.toSorted((a, b) => b.length - a.length)[0], 'word');
      await page.keyboard.type(word);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search?q=*');
      expect(await page.locator('.card h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toContain(
        interview.address,
      );
    }));

  it('counts a reader once, another reader too, and no robot', async () => {
    const address = await desk.publish(await desk.write(prefix, { headline: `${interview.headline} 3` }));
    const views = async (page: Page) => {
      await page.goto(address);
      await page.locator('.views-number').first().waitFor();
      await expect.poll(() => page.locator('.views-number').first().textContent()).not.toBe('');
      const shown = found(await page.locator('.views-number').first().textContent(), 'number');
      return Number(shown.replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)));
    };
    await visiting(async (page) => expect(await views(page)).toBe(0));
    await visiting(async (page) => {
      expect(await views(page)).toBe(1);
      expect(await views(page)).toBe(1);
    }, asReader('one'));
    await visiting(async (page) => expect(await views(page)).toBe(2), asReader('two'));
    await visiting(
      async (page) => {
        const drawn = page.waitForResponse((response) => response.url().includes('/views/'));
        await page.goto(address);
        await page.locator('.views img').first().scrollIntoViewIfNeeded();
        // In the figures of the edition, as everywhere on its pages.
        expect(await (await drawn).text()).toContain(`>${prefix === 'ar' ? '٣' : '3'}</text>`);
      },
      { ...asReader('three'), javaScriptEnabled: false },
    );
  });

  it('goes on with the next story: address and title follow, and back leads back', () =>
    visiting(async (page) => {
      const [newest] = await desk.findLive(prefix);
      const section = found(newest, 'article').address.split('/').slice(0, 3).join('/');
      await page.goto(section);
      await page.locator('.card h2 a').first().click();
      await page.locator('.article').first().waitFor();
      const first = { url: page.url(), title: await page.title() };
      await expect
        .poll(
          async () => {
            await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
            return page.locator('.article').count();
          },
          { timeout: 20_000 },
        )
        .toBeGreaterThan(1);
      const second = page.locator('.article').nth(1);
      const address = found(await second.getAttribute('data-address'), 'address');
      await expect
        .poll(
          async () => {
            await second.locator('.prose').evaluate((prose) => prose.scrollIntoView({ block: 'center' }));
            return page.url();
          },
          { timeout: 20_000 },
        )
        .toBe(address);
      expect(address).not.toBe(first.url);
      expect(await page.title()).not.toBe(first.title);
      await page.evaluate(() => Object.assign(window, { print: () => dispatchEvent(new Event('beforeprint')) }));
      await second.locator('[data-print]').click();
      await page.emulateMedia({ media: 'print' });
      expect([await page.locator('.article').first().isVisible(), await second.isVisible()]).toEqual([false, true]);
      await page.emulateMedia({ media: null });
      await page.locator('.article h1').first().scrollIntoViewIfNeeded();
      await expect.poll(() => page.url()).toBe(first.url);
      await page.goBack();
      expect(new URL(page.url()).pathname).toBe(section);
    }));

  it('is used with the keyboard alone: past the head, in order, always seen', () =>
    visiting(async (page) => {
      await page.goto(interview.address);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
      expect(await page.locator('.skip').evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
      const faults = await page.evaluate(() => Object.assign(window, { seen: [document.activeElement] }) && null);
      expect(faults).toBeNull();
      for (let step = 0; step < 30; step++) {
        await page.keyboard.press('Tab');
        const fault = await page.evaluate(() => {
          const { seen } = window as unknown as { seen: Element[] }; // set above
          const focused = document.activeElement;
          const before = seen.at(-1);
          if (!focused || !before || focused === document.body) return null;
          seen.push(focused);
          const style = getComputedStyle(focused);
          const isSeen = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
          const isInOrder = (before.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
          return isSeen && isInOrder ? null : `${focused.outerHTML.slice(0, 100)} ${isSeen ? 'out of order' : 'not seen'}`;
        });
        expect(fault).toBeNull();
      }
      await page.locator('.skip').focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('text');
    }));

  it('moves nothing once it stands, even where pictures come late', () =>
    visiting(async (page) => {
      await page.addInitScript(() => {
        const shifts: { value: number; what: string }[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          // The shape of layout-shift entries. @source Layout Instability API, W3C draft
          for (const { value, sources } of list.getEntries() as unknown as { value: number; sources: { node: Element | null }[] }[])
            shifts.push({ value, what: sources.map(({ node }) => node?.className).join(', ') });
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.route('**/media/**', async (route) => {
        await pause(1_000);
        await route.continue();
      });
      await page.goto(interview.address, { waitUntil: 'networkidle' });
      const shifts = await page.evaluate(() => (window as unknown as { shifts: { value: number; what: string }[] }).shifts);
      const sum = shifts.reduce((before, { value }) => before + value, 0);
      expect(sum, JSON.stringify(shifts)).toBeLessThan(0.02);
    }));

  it('is read, turned and searched without scripts', () =>
    visiting(
      async (page) => {
        await page.goto(interview.address);
        expect(await page.locator('.prose').isVisible()).toBe(true);
        for (const control of ['.themes', '.text-size', '[data-copy]', '[data-print]', '[data-share]'])
          expect(await page.locator(control).first().isVisible(), control).toBe(false);
        expect(await page.locator('.views img').isVisible()).toBe(true);
        await page.locator('.next a').click();
        await page.locator('.article h1').waitFor();
        expect(new URL(page.url()).pathname).not.toBe(interview.address);
        await page.locator('.sections a').first().click();
        await page.locator('.list-head h1').waitFor();
        await page.locator('.search-link').click();
        await page.waitForURL('**/search');
        const field = page.getByLabel(question).first();
        const word = found(interview.headline.match(/\p{L}{4,}/gu)?.toSorted((a, b) => b.length - a.length)[0], 'word');
        await field.fill(word);
        await field.press('Enter');
        await page.waitForURL('**/search?q=*');
        expect(await page.locator('.card').count()).toBeGreaterThan(0);
      },
      { javaScriptEnabled: false },
    ));
});

describe('lists', () => {
  it('lead to older stories and back without scripts', async () => {
    for (let number = 0; number < 20; number++) await desk.publish(await desk.write('en', { headline: `Older ${number}` }));
    await visiting(
      async (page) => {
        await page.goto(encodeURI(`/en/${desk.edition('en').sections[0]?.slug}`));
        const newest = await page.locator('.card h2 a').first().textContent();
        await page.locator('.pages a[rel=next]').click();
        await page.waitForURL('**after=*');
        expect(await page.locator('.card').count()).toBeGreaterThan(0);
        await page.locator('.pages a').first().click();
        await page.waitForURL((url) => !url.search.includes('after'));
        expect(await page.locator('.card h2 a').first().textContent()).toBe(newest);
      },
      { javaScriptEnabled: false },
    );
  });
});
