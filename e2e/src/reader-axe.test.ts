import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers, openBrowser, openVisit, showBy, type Visit } from './browser.ts';
import { startDemo } from './demo-program.ts';
import type { RunningProgram } from './run-program.ts';
import { type Desk, found, openDesk } from './write-articles.ts';

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

const articleKinds = ['news', 'interview', 'analysis', 'opinion', 'picture-story'];
/** The first section shows this many articles a page. */
const onePage = 20;

/** Every kind of page a reader meets in an edition: its name, its address and its status. */
async function listPageKinds(prefix: string): Promise<[name: string, address: string, status: number][]> {
  const section = encodeURI(`/${prefix}/${found(desk.edition(prefix).sections[0], 'section').slug}`);
  for (let number = 0; number < onePage; number++)
    await desk.publish(await desk.write(prefix, { headline: `${prefix} ${number}`, text: 'Text.' }));
  const taken = await desk.write(prefix, { headline: `${prefix} 410`, text: 'Text.' });
  const takenAddress = await desk.publish(taken);
  await desk.withdraw(taken.articleId, 'Note.');
  const markup = await (await fetch(program.origin + section)).text();
  const older = found(/<a rel="next" href="([^"]+)"/.exec(markup)?.[1], 'second page of the section').replaceAll('&amp;', '&');
  const articles = await listArticleKinds(prefix);
  const interview = await (await fetch(program.origin + found(articles[1], 'interview')[1])).text();
  const person = found(/href="(\/[a-z]+\/people\/[^"]+)"/.exec(interview)?.[1], 'contributor of the interview');
  const topic = found(/href="(\/[a-z]+\/topics\/[^"/]+)"/.exec(interview)?.[1], 'topic of the interview');
  const day = found(/href="(\/[a-z]+\/\d{4}\/\d{2}\/\d{2})"/.exec(interview)?.[1], 'day of the interview');
  const words = encodeURIComponent(found((await desk.findLive(prefix, 'interview'))[0], 'interview').headline.split(' ')[1] ?? '');
  return [
    ['front', `/${prefix}`, 200],
    ['section', section, 200],
    ['second page of a section', older, 200],
    ...articles,
    ['person', person, 200],
    ['topic', topic, 200],
    ['day', day, 200],
    ['for those who republish', `${found(articles[1], 'interview')[1]}/republish`, 200],
    ['search', `/${prefix}/search?q=${words}`, 200],
    ['search without results', `/${prefix}/search?q=qqzzqqzz`, 200],
    ['search before words', `/${prefix}/search`, 200],
    ['read most', `/${prefix}/most-read`, 200],
    ['what lies on the device', `/${prefix}/offline`, 200],
    ['missing', `/${prefix}/nowhere/at-all`, 404],
    ['withdrawn', takenAddress, 410],
  ];
}

async function listArticleKinds(prefix: string): Promise<[name: string, address: string, status: number][]> {
  return Promise.all(
    articleKinds.map(async (kind): Promise<[string, string, number]> => {
      const [article] = await desk.findLive(prefix, kind);
      return [kind, found(article, `${kind} in ${prefix}`).address, 200];
    }),
  );
}

async function lookAt(visit: Visit, pages: [name: string, address: string, status: number][]): Promise<string[]> {
  const findings: string[] = [];
  for (const [name, address, status] of pages) {
    const response = await visit.page.goto(address, { waitUntil: 'load' });
    expect(response?.status(), name).toBe(status);
    for (const colorScheme of ['light', 'dark'] as const) {
      await showBy(visit.page, colorScheme);
      const barriers = await findBarriers(visit.page);
      findings.push(...[...barriers, ...visit.takeProblems()].map((line) => `${name}, ${colorScheme}: ${line}`));
    }
  }
  return findings;
}

/** @source WCAG 2.2, 1.4.12 */
const spacedOut = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Pages that cannot be read up and down alone in a window of 1280 pixels that is enlarged four times. @source WCAG 2.2, 1.4.10 */
async function listTooWide(pages: [name: string, address: string, status: number][]): Promise<string[]> {
  const visit = await openVisit(browser, program.origin, { viewport: { width: 320, height: 256 } });
  const tooWide: string[] = [];
  const measure = async (name: string) => {
    const over = await visit.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) tooWide.push(`${name}: ${over} pixels too wide`);
  };
  try {
    for (const [name, address] of pages) {
      await visit.page.goto(address, { waitUntil: 'load' });
      await measure(name);
      await visit.page.evaluate((rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets.push(sheet);
      }, spacedOut);
      await measure(`${name}, spaced out`);
    }
  } finally {
    await visit.close();
  }
  return tooWide;
}

describe.each(['en', 'ru', 'hy', 'az', 'ar'])('every kind of page in %s', (prefix) => {
  let pages: [name: string, address: string, status: number][];
  beforeAll(async () => {
    pages = await listPageKinds(prefix);
  });

  it('stands in nobody’s way by day and by night', async () => {
    const visit = await openVisit(browser, program.origin);
    try {
      expect(await lookAt(visit, pages)).toEqual([]);
    } finally {
      await visit.close();
    }
  });

  it('is read up and down alone when it is enlarged four times', async () => {
    expect(await listTooWide(pages)).toEqual([]);
  });

  it('stands in nobody’s way on a narrow telephone, with the search open', async () => {
    const visit = await openVisit(browser, program.origin, { viewport: { width: 360, height: 720 }, hasTouch: true, isMobile: true });
    try {
      await visit.page.goto(`/${prefix}`);
      await visit.page.locator('[data-search-open]').click();
      await visit.page.locator('.search-dialog[open]').waitFor();
      expect([...(await findBarriers(visit.page)), ...visit.takeProblems()]).toEqual([]);
      expect(
        await lookAt(
          visit,
          pages.filter(([name]) => ['front', 'interview', 'search'].includes(name)),
        ),
      ).toEqual([]);
    } finally {
      await visit.close();
    }
  });
});

it('shows what was found and what is chosen to readers who have chosen their own colours', async () => {
  const visit = await openVisit(browser, program.origin, { forcedColors: 'active', colorScheme: 'dark' });
  try {
    const [article] = await desk.findLive('en', 'interview');
    const word = found(found(article, 'interview').headline.match(/\p{L}{4,}/u), 'word')[0];
    await visit.page.goto(`/en/search?q=${encodeURIComponent(word)}`);
    const colours = (selector: string) =>
      visit.page
        .locator(selector)
        .first()
        .evaluate((element) => [getComputedStyle(element).color, getComputedStyle(element).backgroundColor]);
    const [ink, ground] = await colours('.card mark');
    expect(ink).not.toBe(ground);
    const edge = await visit.page
      .locator('.themes [aria-pressed="true"]')
      .evaluate((button) => getComputedStyle(button).borderBlockEndWidth);
    expect(edge).toBe('2px');
    const discs = await Promise.all(['day', 'night'].map((theme) => colours(`.disc-${theme}`)));
    expect(discs[0]).not.toEqual(discs[1]);
    expect(visit.takeProblems()).toEqual([]);
  } finally {
    await visit.close();
  }
});
