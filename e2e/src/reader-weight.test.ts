import type { Browser, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openVisit } from './browser.ts';
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

const kB = 1024;

/** Bytes as they come over the network to somebody who was never there before, by what they are. */
async function weigh(edition: string, kind: 'front' | 'article'): Promise<Record<'text' | 'script' | 'font', number>> {
  const address = kind === 'front' ? `/${edition}` : await openArticle(edition);
  const { page, close } = await openVisit(browser, program.origin);
  const answers: Response[] = [];
  page.on('response', (response) => answers.push(response));
  await page.goto(address, { waitUntil: 'networkidle' });
  const sum = { text: 0, script: 0, font: 0 };
  for (const response of answers) {
    const type = response.request().resourceType();
    const bytes = Number((await response.allHeaders())['content-length'] ?? (await response.body()).length);
    expect(new URL(response.url()).origin).toBe(program.origin);
    if (type === 'font') sum.font += bytes;
    if (type === 'script') sum.script += bytes;
    if (type === 'document' || type === 'stylesheet' || type === 'script') sum.text += bytes;
  }
  await close();
  return sum;
}

/** Reads an article until it is packed well, as whatever is asked for again is. */
async function openArticle(edition: string): Promise<string> {
  const { page, close } = await openVisit(browser, program.origin);
  await page.goto(`/${edition}`);
  const address = (await page.locator('.card a').first().getAttribute('href')) ?? '';
  for (let reading = 0; reading < 3; reading++) await page.goto(address, { waitUntil: 'networkidle' });
  await close();
  return address;
}

describe.each(['en', 'ru', 'hy', 'az', 'ar'])('a page of %s', (edition) => {
  it.each(['front', 'article'] as const)('is light: its %s', async (kind) => {
    const { text, script, font } = await weigh(edition, kind);
    expect(script).toBeGreaterThan(0);
    expect(script).toBeLessThanOrEqual(10 * kB);
    expect(text).toBeLessThanOrEqual(40 * kB);
    expect(font).toBeGreaterThan(20 * kB);
    expect(font).toBeLessThanOrEqual(60 * kB);
  });
});
