import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers, openBrowser, openVisit, type Visit } from './browser.ts';
import { startDemo } from './demo-program.ts';
import type { RunningProgram } from './run-program.ts';
import { found } from './write-articles.ts';

/** Footnotes and things from other sites, as readers meet them: on wide screens, on telephones, and without scripts. */

let program: RunningProgram;
let browser: Browser;
const addresses: Record<string, string> = {};

const english = '/en/harbour/tide-barrier-holds-through-the-worst-storm-in-thirty-years';
const wide = { viewport: { width: 1280, height: 900 } };
const telephone = { viewport: { width: 360, height: 720 }, hasTouch: true, isMobile: true };

beforeAll(async () => {
  [program, browser] = await Promise.all([startDemo(), openBrowser()]);
  const markup = await (await fetch(program.origin + english)).text();
  for (const [, language = '', address = ''] of markup.matchAll(/<link rel="alternate" hreflang="(\w+)" href="([^"]+)"/g))
    addresses[language] = new URL(address).pathname;
});
afterAll(async () => {
  await browser.close();
  await program.stop();
});

async function open(language: string, options: Parameters<typeof openVisit>[2]): Promise<Visit> {
  const visit = await openVisit(browser, program.origin, options);
  await visit.page.goto(found(addresses[language], `the story in ${language}`));
  return visit;
}

describe.each(['en', 'ar'])('footnotes in %s', (language) => {
  it('stand beside their line where there is a margin', async () => {
    const { page, takeProblems, close } = await open(language, wide);
    const notes = page.locator('.sidenote');
    expect(await notes.count()).toBe(2);
    for (const [number, line] of (await page.locator('.note-mark').all()).entries()) {
      const [mark, note] = [await line.boundingBox(), await notes.nth(number).boundingBox()];
      const prose = await page.locator('.prose').boundingBox();
      if (!mark || !note || !prose) throw new Error('A note is not to be seen');
      expect(Math.abs(mark.y - note.y)).toBeLessThan(60);
      const isBeside = language === 'ar' ? note.x + note.width <= prose.x : note.x >= prose.x + prose.width;
      expect(isBeside).toBe(true);
    }
    expect(await page.locator('.footnotes').isVisible()).toBe(false);
    expect([...(await findBarriers(page)), ...takeProblems()]).toEqual([]);
    await close();
  });

  it.each([true, false])('lead to the foot and back on a telephone, scripts or not: %s', async (javaScriptEnabled) => {
    const { page, takeProblems, close } = await open(language, { ...telephone, javaScriptEnabled });
    expect(await page.locator('.sidenote').first().isVisible()).toBe(false);
    const mark = page.locator('.note-mark a').nth(1);
    await mark.click();
    await expectInSight(page, '.footnotes li:nth-child(2)');
    expect(new URL(page.url()).hash).toBe(await mark.getAttribute('href'));
    await page.locator('.footnotes li:nth-child(2) [role=doc-backlink]').click();
    await expectInSight(page, '.note-mark >> nth=1');
    if (javaScriptEnabled) expect([...(await findBarriers(page)), ...takeProblems()]).toEqual([]);
    await close();
  });
});

it('leaves the words of notes out of a paragraph that is copied', async () => {
  const { page, close } = await open('en', wide);
  const copied = await page.evaluate(async () => {
    const paragraph = document.querySelector('.prose p:has(.sidenote)');
    if (!paragraph) throw new Error('No paragraph has a note');
    getSelection()?.selectAllChildren(paragraph);
    document.execCommand('copy');
    const [entry] = await navigator.clipboard.read();
    return (await (await entry?.getType('text/html'))?.text()) ?? '';
  });
  expect(copied).toContain('2.94 metres above mean level');
  expect(copied).not.toContain('tide gauge');
  await close();
});

async function expectInSight(page: Page, selector: string): Promise<void> {
  const { y = -1, height = 0 } = (await page.locator(selector).boundingBox()) ?? {};
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y + height).toBeLessThanOrEqual(720);
}

describe('something from another site', () => {
  it('asks nobody anything until a reader presses, and then shows it in a frame of its own', async () => {
    const { page, takeProblems, close } = await open('en', wide);
    await page.waitForLoadState('networkidle');
    const stage = page.locator('.embed-stage');
    await stage.scrollIntoViewIfNeeded();
    // Requests to other hosts would be among the problems.
    expect([...(await findBarriers(page)), ...takeProblems()]).toEqual([]);
    const asked: { address: string; referrer: string | undefined }[] = [];
    await page.route('https://www.openstreetmap.org/**', async (route) => {
      asked.push({ address: route.request().url(), referrer: (await route.request().allHeaders())['referer'] });
      await route.fulfill({ contentType: 'text/html', body: '<title>A map</title><p>A map' });
    });
    const before = await stage.boundingBox();
    await stage.getByRole('button', { name: 'Show it here' }).press('Enter');
    const frame = page.frameLocator('.embed iframe');
    await frame.getByText('A map').waitFor();
    expect(asked.map(({ address }) => new URL(address).pathname)).toEqual(['/export/embed.html']);
    expect(asked[0]?.referrer).toBe(`${program.origin}/`);
    expect(
      await page
        .locator('.embed iframe')
        .evaluate((made) => ({ title: (made as HTMLIFrameElement).title, isFocused: made === document.activeElement })),
    ).toEqual({
      title: 'The Maeslant barrier at the mouth of the Rhine. Its two gates lie open in their docks on either bank.',
      isFocused: true,
    });
    expect(await page.locator('.embed iframe').getAttribute('sandbox')).not.toContain('top-navigation');
    expect((await page.locator('.embed-stage').boundingBox())?.height).toBeCloseTo(before?.height ?? 0, 0);
    expect(takeProblems().filter((problem) => !problem.includes('www.openstreetmap.org'))).toEqual([]);
    await close();
  });

  it('is a link where there are no scripts, and nothing else', async () => {
    const { page, close } = await open('en', { ...wide, javaScriptEnabled: false });
    const embed = page.locator('.embed');
    expect(await embed.getByRole('link', { name: 'Open on OpenStreetMap' }).getAttribute('href')).toContain(
      'https://www.openstreetmap.org/#map=14/',
    );
    expect(await embed.getByRole('button').count()).toBe(0);
    expect(await page.locator('.embed-stage').isVisible()).toBe(false);
    await close();
  });

  it('comes from no site that is not on the list', async () => {
    const { page, takeProblems, close } = await open('en', wide);
    let asked = 0;
    await page.route('https://evil.example/**', async (route) => {
      asked += 1;
      await route.fulfill({ contentType: 'text/html', body: 'Evil' });
    });
    await page.evaluate(() => {
      const stage = document.querySelector<HTMLElement>('.embed-stage');
      if (stage) stage.dataset['frame'] = 'https://evil.example/';
    });
    await page.locator('.embed-stage button').click();
    await expect.poll(() => takeProblems().join('\n')).toContain('frame-src');
    expect(asked).toBe(0);
    await close();
  });
});
