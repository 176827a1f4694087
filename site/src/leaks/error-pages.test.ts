import { expect, it } from 'vitest';
import { renderErrorPage } from '../errors/error-page.tsx';
import { siteForTests } from '../newsroom-testing.ts';
import { listWordLanguages, wordsFor } from '../words/words.ts';
import { openAccount } from './accounts.ts';
import { findLeaks } from './find-leaks.ts';
import { pageTexts } from './page-texts.ts';

const nothing = { whole: new Set<string>(), running: '' };

it.each(listWordLanguages().flatMap((language) => [404, 503].map((status) => [language, status] as const)))(
  'the page for when nothing else can be made says only what the program says, in %s, with status %d',
  (language, status) => {
    const account = openAccount({ words: wordsFor(language), language, timeZone: 'UTC', newsroom: nothing, languages: [] });
    const texts = pageTexts(renderErrorPage(siteForTests, { status, acceptLanguage: language }));
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter((text) => text.language !== language)).toEqual([]);
    expect(findLeaks(texts, new Map([[language, account]]), account)).toEqual([]);
    const planted = texts.map((text) => ({ ...text, text: `${text.text} stray` }));
    expect(findLeaks(planted, new Map([[language, account]]), account)).toHaveLength(texts.length);
  },
);
