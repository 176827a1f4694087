import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers, openBrowser, openVisit, showBy, type Visit } from './browser.ts';
import { startDemo } from './demo-program.ts';
import type { RunningProgram } from './run-program.ts';
import { bodyOf, openStudio } from './studio-visit.ts';
import { openDesk } from './write-articles.ts';

let program: RunningProgram;
let browser: Browser;
let articleId: string;

beforeAll(async () => {
  [program, browser] = await Promise.all([startDemo(), openBrowser()]);
  const desk = await openDesk(program);
  const [interview] = await desk.findLive('en', 'interview');
  articleId = interview?.articleId ?? '';
});
afterAll(async () => {
  await browser.close();
  await program.stop();
});

/** Screens by name, each with the way to it. Panels are opened by the place of their button, since its words differ by language. */
const screens: [string, (page: Page) => Promise<void>][] = [
  ['today', async (page) => openAt(page, '/studio/today', 'main li a')],
  ['stories', async (page) => openAt(page, '/studio/articles', 'main li a')],
  [
    'the palette',
    async (page) => {
      await openAt(page, '/studio/today', 'main li a');
      await page.keyboard.press('Control+k');
      await page.locator('[role=option]').first().waitFor();
    },
  ],
  [
    'new story',
    async (page) => {
      await openAt(page, '/studio/articles', 'main li a');
      await openPanel(page, 'main header button');
    },
  ],
  ['board', async (page) => openAt(page, '/studio/planning', 'main [data-card]')],
  ['calendar', async (page) => openAt(page, '/studio/planning/calendar', 'main [data-kind]')],
  ['one event', async (page) => openPlannedEvent(page)],
  [
    'one plan',
    async (page) => {
      await openAt(page, '/studio/planning', 'main [data-card]');
      await page.locator('main [data-card]').first().click();
      await page.locator('main [data-wanted]').first().waitFor();
    },
  ],
  [
    'a story to plan',
    async (page) => {
      await openAt(page, '/studio/planning', 'main [data-card]');
      await openPanel(page, 'main header button');
    },
  ],
  ['own assignments', async (page) => openAt(page, '/studio/planning/mine', 'main [role=status]')],
  ['stages', async (page) => openAt(page, '/studio/planning/stages', 'main li input')],
  ['front', async (page) => openAt(page, '/studio/front', 'main [data-slot] button')],
  [
    'an article for the front',
    async (page) => {
      await openAt(page, '/studio/front', 'main [data-slot] button');
      await openPanel(page, 'main [data-slot] button');
      await page.locator('[role=dialog] li button').first().waitFor();
    },
  ],
  ['pictures', async (page) => openAt(page, '/studio/pictures', 'main li button img')],
  [
    'one picture',
    async (page) => {
      await openAt(page, '/studio/pictures', 'main li button img');
      await openPanel(page, 'main li button');
      await page.locator('[role=dialog] summary').click();
    },
  ],
  ['house list', async (page) => openAt(page, '/studio/house-list', 'main td button')],
  [
    'one house term',
    async (page) => {
      await openAt(page, '/studio/house-list', 'main td button');
      await openPanel(page, 'main td button');
    },
  ],
  [
    'checks',
    async (page) => {
      await openArticle(page);
      await page.locator('[data-checks]').click();
      await page.locator('aside p[role=status]').waitFor();
    },
  ],
  [
    'comments',
    async (page) => {
      await openArticle(page);
      await bodyOf(page).locator('p').first().click();
      await page.keyboard.press('Shift+Home');
      await page.keyboard.press('Control+Alt+m');
      await page.locator('aside form textarea').waitFor();
    },
  ],
  ['people', async (page) => openAt(page, '/studio/people', 'main li button')],
  ['who may do what', async (page) => openAt(page, '/studio/policy', 'main section li')],
  ['contributors', async (page) => openAt(page, '/studio/contributors', 'main li a')],
  ['logbook', async (page) => openAt(page, '/studio/logbook', 'main ol li')],
  ['settings', async (page) => openAt(page, '/studio/settings', 'main select')],
  ['editions', async (page) => openAt(page, '/studio/settings/editions', 'main ol li a')],
  ['a new edition', async (page) => openAt(page, '/studio/settings/editions/new', 'main fieldset input')],
  ['one edition', async (page) => openAt(page, '/studio/settings/editions/ar', 'main form input')],
  [
    'menus of one’s own',
    async (page) => {
      await openAt(page, '/studio/settings/navigation?edition=ar', 'main fieldset input');
      await page.locator('main fieldset input[type=checkbox]').click();
      await page.locator('main fieldset li').first().waitFor();
    },
  ],
  ['campaigns', async (page) => openAt(page, '/studio/settings/campaigns', 'main li button')],
  [
    'one campaign',
    async (page) => {
      await openAt(page, '/studio/settings/campaigns', 'main li button');
      await page.locator('main li button').first().click();
      await page.locator('main fieldset').first().waitFor();
    },
  ],
  ['schedule', async (page) => openAt(page, '/studio/schedule', 'main search select')],
  ['bundles', async (page) => openAt(page, '/studio/bundles', 'main search select')],
  ['corrections and withdrawals', async (page) => openAt(page, '/studio/corrections', 'main search select')],
  ['an address without anything', async (page) => openAt(page, '/studio/nowhere', 'main h1')],
  ['an article', async (page) => openArticle(page)],
  [
    'revisions',
    async (page) => {
      await openAt(page, `/studio/articles/${articleId}/revisions`, 'main ol li button');
      await page.locator('main section p').first().waitFor();
    },
  ],
  ...(['details', 'preview', 'publish'] as const).map((name, place): [string, (page: Page) => Promise<void>] => [
    name,
    async (page) => {
      await openArticle(page);
      await page.locator('[data-ways] button:not([aria-pressed])').nth(place).click();
      await page.getByRole('dialog').waitFor();
    },
  ]),
  [
    'commands by slash',
    async (page) => {
      await openArticle(page);
      await bodyOf(page).locator('p').first().click();
      await page.keyboard.press('Enter');
      await page.keyboard.type('/');
      await page.getByRole('listbox').waitFor();
    },
  ],
  [
    'find',
    async (page) => {
      await openArticle(page);
      await bodyOf(page).locator('p').first().click();
      await page.keyboard.press('Control+f');
      await page.locator('search input').first().waitFor();
    },
  ],
  [
    'keys',
    async (page) => {
      await openArticle(page);
      await bodyOf(page).locator('p').first().click();
      await page.keyboard.press('Control+/');
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'speaker',
    async (page) => {
      await openArticle(page);
      await bodyOf(page).locator('p').first().click();
      await openPanel(page, '[role=toolbar] button:nth-of-type(8)');
    },
  ],
];

async function openAt(page: Page, address: string, sign: string): Promise<void> {
  await page.goto(address);
  await page.locator(sign).first().waitFor();
}

async function openPlannedEvent(page: Page): Promise<void> {
  await openAt(page, '/studio/planning/calendar?view=week', 'main [data-kind=event]');
  await page.locator('main [data-kind=event] a').first().click();
  await page.getByRole('dialog').locator('h3').waitFor();
}

async function openArticle(page: Page): Promise<void> {
  await page.goto(`/studio/articles/${articleId}`);
  await bodyOf(page).waitFor();
}

async function openPanel(page: Page, button: string): Promise<void> {
  await page.locator(button).first().click();
  await page.getByRole('dialog').waitFor();
}

describe.each([
  ['en', 1280],
  ['ar', 390],
])('the studio in %s, %i pixels wide', (language, width) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await openStudio(browser, program, { language, theme: 'system', viewport: { width, height: 860 }, reducedMotion: 'reduce' });
  });
  afterAll(() => visit.close());

  it.each(screens)('has no barrier by day and by night on the screen: %s', async (_, open) => {
    await visit.page.emulateMedia({ colorScheme: 'light' });
    await open(visit.page);
    expect(await findBarriers(visit.page)).toEqual([]);
    await showBy(visit.page, 'dark');
    expect(await findBarriers(visit.page)).toEqual([]);
    const overhang = await visit.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overhang).toBe(0);
    expect(visit.takeProblems().filter((line) => !line.includes('sandboxed'))).toEqual([]);
  });
});

it.each(['day', 'night'])('has no barrier at the door by %s', async (theme) => {
  const { page, close } = await openVisit(browser, program.origin, { colorScheme: theme === 'night' ? 'dark' : 'light' });
  await page.goto('/studio/');
  await page.getByLabel('Password').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await close();
});
