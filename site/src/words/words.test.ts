import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../leaks/sentences-of.ts';
import { tellDay, tellInstant, tellMoment, tellYears } from './dates.ts';
import { fill, listWordLanguages, wordsFor } from './words.ts';

const languages = listWordLanguages();

/** Names of the places in a sentence. */
function placesIn(sentence: string): string[] {
  const places = new Set<string>();
  const walk = (parts: ReturnType<IntlMessageFormat['getAst']>) => {
    for (const part of parts) {
      if ('value' in part && part.type !== 0) places.add(String(part.value));
      if ('options' in part) for (const option of Object.values(part.options)) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(sentence, 'en', undefined, { ignoreTag: true }).getAst());
  return [...places].sort();
}

describe.each(languages)('the words of %s', (language) => {
  const words = [...sentencesOf(wordsFor(language))];

  it('are all there: only kinds that need no label are empty', () => {
    expect(words.filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual(['kinds.news', 'kinds.page']);
  });

  it('have the same places as English', () => {
    const english = sentencesOf(wordsFor('en'));
    for (const [key, text] of words) {
      // A language may say "they answer" without counting them.
      const own = placesIn(text).filter((place) => place !== 'count');
      expect([key, own]).toEqual([key, placesIn(english.get(key) ?? '').filter((place) => place !== 'count')]);
    }
  });

  it('stand in its own script', () => {
    const script =
      { ru: /\p{Script=Cyrillic}/u, hy: /\p{Script=Armenian}/u, ar: /\p{Script=Arabic}/u, ka: /\p{Script=Georgian}/u }[language] ??
      /\p{Script=Latin}/u;
    // Networks and stores bear the names their owners gave them.
    const own = words.filter(
      ([key, text]) =>
        text !== '' && !key.startsWith('networks.') && !key.startsWith('stores.') && !/^[^\p{L}]*(\{\w+\}[^\p{L}]*)+$/u.test(text),
    );
    expect(own.filter(([, text]) => !script.test(text))).toEqual([]);
  });
});

it('knows all ten languages, and falls back by base language', () => {
  expect(languages).toEqual(['en', 'ru', 'hy', 'az', 'ar', 'tr', 'ka', 'de', 'fr', 'es']);
  expect(wordsFor('az-Latn')).toBe(wordsFor('az'));
  expect(wordsFor('mn')).toBe(wordsFor('en'));
});

it.each([
  ['en', 1, '1 minute to read'],
  ['en', 7, '7 minutes to read'],
  ['ru', 1, '1 минута чтения'],
  ['ru', 3, '3 минуты чтения'],
  ['ru', 7, '7 минут чтения'],
  ['ar', 1, 'دقيقة واحدة للقراءة'],
  ['ar', 2, 'دقيقتان للقراءة'],
  ['ar', 5, '٥ دقائق للقراءة'],
  ['ar', 11, '١١ دقيقة للقراءة'],
  ['hy', 4, 'Ընթերցանություն՝ 4 րոպե'],
  ['tr', 3, 'Okuma süresi: 3 dakika'],
  ['ka', 5, 'წაკითხვის დრო: 5 წუთი'],
  ['de', 1, '1 Minute Lesezeit'],
  ['fr', 0, '0 minute de lecture'],
  ['fr', 2, '2 minutes de lecture'],
  ['es', 1, '1 minuto de lectura'],
])('counts minutes by the plural rules of %s: %d', (language, minutes, expected) => {
  expect(fill(language, wordsFor(language).minutesToRead, { minutes })).toBe(expected);
});

it('leaves what a reader typed alone', () => {
  expect(fill('en', wordsFor('en').resultsFor, { question: '<b>{x}</b>' })).toBe('Results for “<b>{x}</b>”');
});

describe('dates', () => {
  const instant = new Date('2023-02-27T12:55:00Z');
  it.each([
    ['en', 'Europe/London', '27 February 2023, 12:55 GMT'],
    ['ru', 'Europe/Moscow', '27 февраля 2023 г., 15:55 (GMT+3)'],
    ['hy', 'Asia/Yerevan', '27 փետրվարի, 2023 թ., 16:55 (GMT+4)'],
    ['az', 'Asia/Baku', '27 fevral 2023, 16:55 (GMT+4)'],
    ['ar', 'Asia/Beirut', '٢٧ فبراير ٢٠٢٣، ١٤:٥٥ (غرينتش+٢)'],
    ['tr', 'Europe/Istanbul', '27 Şubat 2023, 15:55 (GMT+3)'],
    ['ka', 'Asia/Tbilisi', '27 თებერვალი, 2023, 16:55 (GMT+4)'],
    ['de', 'Europe/Berlin', '27. Februar 2023, 13:55 Uhr (MEZ)'],
    ['fr', 'Europe/Paris', '27 février 2023 à 13:55 (UTC+1)'],
    ['es', 'Europe/Madrid', '27 de febrero de 2023, 13:55 (CET)'],
  ])('are told in %s, in its zone, which is named', (language, timeZone, expected) => {
    expect(tellInstant(instant, { language, timeZone })).toBe(expected);
  });

  it('follow summer time', () => {
    expect(tellInstant(new Date('2023-07-01T12:00:00Z'), { language: 'en', timeZone: 'Europe/London' })).toBe('1 July 2023, 13:00 BST');
  });

  it('fall on the day that it is there', () => {
    expect(tellDay(new Date('2022-12-31T22:00:00Z'), { language: 'hy', timeZone: 'Asia/Yerevan' })).toBe('01 հունվարի, 2023 թ.');
    expect(tellMoment(instant, { language: 'en', timeZone: 'UTC' })).toBe('27 Feb, 12:55');
  });

  it('give years as figures only', () => {
    const inRussian = { language: 'ru', timeZone: 'UTC' };
    expect(tellYears(instant, instant, inRussian)).toBe('2023');
    expect(tellYears(instant, new Date('2026-01-01T00:00:00Z'), inRussian)).toBe('2023–2026');
  });
});
