import { type Account, findLeaks, listWordLanguages, openAccount, pageTexts, wordsFor } from '@coranto/site/leaks';
import type { Page } from 'playwright-core';
import { readNewsroomWords } from './newsroom-words.ts';
import type { TenEditions } from './ten-editions.ts';

/** What readers type in these tests: it may come back on the page. */
export const typedWords = { found: 'a', nothing: 'qqzzqqzz' };

/** For each language what may stand on its pages. */
export async function openAccounts({ database, editions }: Pick<TenEditions, 'database' | 'editions'>): Promise<Map<string, Account>> {
  const accounts = new Map<string, Account>();
  for (const [language, timeZone] of editions) {
    if (!listWordLanguages().includes(language)) throw new Error(`There are no words in ${language}`);
    const newsroom = await readNewsroomWords(database, language);
    const typed = Object.values(typedWords);
    const options = { words: wordsFor(language), language, timeZone, newsroom, languages: [...editions.keys()], typed };
    accounts.set(language, openAccount(options));
  }
  return accounts;
}

/** Leaks in a piece of markup that belongs to the edition of a language, with what it tells machines. */
export function leaksInMarkup(markup: string, language: string, accounts: ReadonlyMap<string, Account>, isRunning = false): string[] {
  const texts = pageTexts(markup, isRunning).map((text) => (text.language === '' ? { ...text, language } : text));
  const structured = [...markup.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = '']) =>
    JSON.parse(json),
  );
  return [...findLeaks(texts, accounts, of(language, accounts)), ...structured.flatMap((json) => leaksInJson(json, language, accounts))];
}

function of(language: string, accounts: ReadonlyMap<string, Account>): Account {
  const page = accounts.get(language);
  if (!page) throw new Error(`There is no account of ${language}`);
  return page;
}

/** Members that hold words in structured data, JSON feeds and manifests, and those that hold markup. */
const inWords = new Set([
  ...['name', 'short_name', 'title', 'headline', 'alternativeHeadline', 'description', 'summary', 'caption', 'creditText', 'text', 'label'],
  ...['articleSection', 'keywords', 'tags', 'jobTitle', 'alternateName', 'usageInfo', 'copyrightNotice', 'contentLocation', 'abstract'],
]);

/** Leaks in a file of JSON that belongs to the edition of a language. */
export function leaksInJson(value: unknown, language: string, accounts: ReadonlyMap<string, Account>, member = ''): string[] {
  if (typeof value === 'string') {
    if (member === 'content_html') return leaksInMarkup(value, language, accounts, true);
    const text = { text: value, language, isRunning: true, where: member };
    return inWords.has(member) ? findLeaks([text], accounts, of(language, accounts)) : [];
  }
  if (value === null || typeof value !== 'object') return [];
  const own = 'inLanguage' in value && typeof value.inLanguage === 'string' && accounts.has(value.inLanguage) ? value.inLanguage : language;
  return Object.entries(value).flatMap(([key, inner]) => leaksInJson(inner, own, accounts, Array.isArray(value) ? member : key));
}

/** Leaks on the page that a browser shows: its texts as they stand now, and words that styles put in, on the screen and on paper. */
export async function leaksOnPage(page: Page, language: string, accounts: ReadonlyMap<string, Account>): Promise<string[]> {
  const leaks = leaksInMarkup(await page.content(), language, accounts);
  for (const media of ['print', 'screen'] as const) {
    await page.emulateMedia({ media });
    const generated = await page.evaluate(listGenerated);
    for (const words of generated) leaks.push(...leaksInMarkup(`<p>${words}</p>`, language, accounts));
  }
  return leaks;
}

/** Words that styles put before and after elements; addresses are no words. */
function listGenerated(): string[] {
  const words = new Set<string>();
  for (const element of document.querySelectorAll('*'))
    for (const side of ['::before', '::after']) {
      const { content } = getComputedStyle(element, side);
      for (const [, text = ''] of content.matchAll(/"((?:[^"\\]|\\.)*)"/g))
        if (/\p{L}/u.test(text) && !/^\s*\(?https?:/.test(text)) words.add(text);
    }
  return [...words];
}
