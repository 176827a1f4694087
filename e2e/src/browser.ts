import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path)) ?? '/usr/bin/chromium';

/** Starts Debian's Chromium; whoever starts it closes it. One per test file is enough: visits do not see each other. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-dev-shm-usage',
    ],
  });
}

/** One person's browser at the site, with everything that went wrong in it. */
export type Visit = {
  page: Page;
  /**
   * What the browser complained of since the last call: console errors, uncaught exceptions, violations of the content security policy,
   * parts of a page that could not be loaded, requests to other hosts. A whole page may answer 404 or 410.
   */
  takeProblems(): string[];
  close(): Promise<void>;
};

/** Opens a window of its own: no cookies, no remembered choices. */
export async function openVisit(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ baseURL: origin, locale: 'en-GB', serviceWorkers: 'block', ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      // biome-ignore lint/suspicious/noConsole: the page's console is what is listened to below
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    // Chromium says this of the page itself too; `response` below tells them apart.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin: where } = new URL(request.url());
    if (/^https?:$/.test(protocol) && where !== new URL(origin).origin) problems.push(`other host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) problems.push(`${response.status()}: ${response.url()}`);
  });
  return { page, takeProblems: () => problems.splice(0), close: () => context.close() };
}

/** Looks at the site in a window of its own, in which nothing may go wrong. @throws when the browser complained of anything */
export async function inVisit(
  browser: Browser,
  origin: string,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const visit = await openVisit(browser, origin, options);
  try {
    await look(visit.page);
    const problems = visit.takeProblems();
    if (problems.length > 0) throw new Error(`The browser complains:\n${problems.join('\n')}`);
  } finally {
    await visit.close();
  }
}

/** Shows the page as it stands by day or by night, and waits until its colours have changed. */
export async function showBy(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wcag22AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What axe finds against WCAG 2.2 AA on the page as it stands, each finding in a line that names the elements. */
export async function findBarriers(page: Page): Promise<string[]> {
  // Evaluated by the browser's own protocol, which the page's policy does not bind.
  await page.evaluate(axeSource);
  return page.evaluate(async (tags) => {
    type Finding = { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] };
    const { axe } = window as unknown as { axe: { run(where: Document, how: object): Promise<{ violations: Finding[] }> } }; // set by the line above
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => {
      const where = nodes.slice(0, 3).map((node) => `${node.target.join(' ')} (${(node.failureSummary ?? '').replaceAll(/\s+/g, ' ')})`);
      return `${id}: ${help}: ${where.join('; ')}`;
    });
  }, wcag22AA);
}
