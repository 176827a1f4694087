import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openVisit, type Visit } from './browser.ts';
import type { RunningProgram } from './run-program.ts';
import { demoPassword } from './sign-in.ts';

/** Signs somebody of the demo newsroom in by the studio's own form. */
export async function signInByForm(page: Page, program: RunningProgram, email: string): Promise<void> {
  await page.goto('/studio/');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(demoPassword(program.output(), email));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Today' }).waitFor();
}

type Manner = BrowserContextOptions & { language?: string; theme?: string };

/** Opens the studio with a session, in a language and a theme. */
export async function openStudio(
  browser: Browser,
  program: RunningProgram,
  { language = 'en', theme = 'day', ...options }: Manner = {},
): Promise<Visit> {
  const visit = await openVisit(browser, program.origin, options);
  await visit.page.addInitScript(
    ([tag, look]) => {
      localStorage.setItem('coranto.language', tag ?? '');
      localStorage.setItem('coranto.theme', look ?? '');
    },
    [language, theme],
  );
  const email = 'olga@example.org';
  const answer = await visit.page.request.post('/api/session', { data: { email, password: demoPassword(program.output(), email) } });
  if (!answer.ok()) throw new Error(`Sign-in failed: ${answer.status()}`);
  return visit;
}

/** The body of the article that is open. */
export function bodyOf(page: Page) {
  return page.locator('[contenteditable][aria-multiline]');
}

/** A picture file, drawn by the browser itself. */
export async function drawPicture(page: Page): Promise<Buffer> {
  const address = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [900, 600];
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('No canvas');
    pen.fillStyle = '#0e4a5c';
    pen.fillRect(0, 0, 900, 600);
    return canvas.toDataURL('image/png');
  });
  return Buffer.from(address.split(',')[1] ?? '', 'base64');
}
