import { wordsFor } from '@coranto/site/leaks';

/** A leak planted in a page: where, what stands there rightly, and what stands there then. */
export type Plant = [what: string, prefix: string, page: string, from: string | RegExp, to: string];

const en = wordsFor('en');
const ru = wordsFor('ru');
const hy = wordsFor('hy');
const az = wordsFor('az');
const ar = wordsFor('ar');
const tr = wordsFor('tr');
const ka = wordsFor('ka');
const de = wordsFor('de');
const fr = wordsFor('fr');
const es = wordsFor('es');

/** A word of the program stands in another language than the page. */
const otherLanguages: Plant[] = [
  ['an English button', 'ru', 'interview', `>${ru.print}<`, `>${en.print}<`],
  ['an English link', 'hy', 'interview', `>${hy.republish.title}<`, `>${en.republish.title}<`],
  ['a Russian button', 'hy', 'interview', `>${hy.copyLink}<`, `>${ru.copyLink}<`],
  ['a Turkish word among Azerbaijani ones', 'az', 'interview', `>${az.copyLink}<`, `>${tr.copyLink}<`],
  ['a French heading', 'es', 'front', `>${es.mostRead}<`, `>${fr.mostRead}<`],
  ['a German heading', 'en', 'front', `>${en.mostRead}<`, `>${de.mostRead}<`],
  ['an English heading', 'ka', 'interview', `>${ka.reuse}<`, `>${en.reuse}<`],
  ['an English error', 'de', 'missing', `>${de.notFoundText}<`, `>${en.notFoundText}<`],
  ['a Spanish error', 'fr', 'withdrawn', `>${fr.withdrawnText}<`, `>${es.withdrawnText}<`],
  ['an English title', 'tr', 'missing', `<title>${tr.notFound}`, `<title>${en.notFound}`],
  ['an Arabic word', 'en', 'search', `>${en.searching.narrow}<`, `>${ar.searching.narrow}<`],
  ['a word that no catalogue has', 'fr', 'interview', `>${fr.share}<`, '>Senden<'],
  ['a word in Latin letters', 'ru', 'front', `>${ru.latest}<`, '>Poslednie<'],
  ['a section of another edition', 'en', 'front', />Harbour</, '>Порт<'],
];

/** A key was never replaced by its words, or nothing was put in where something belongs. */
const rawKeys: Plant[] = [
  ['a key', 'en', 'interview', `>${en.print}<`, '>words.print<'],
  ['a key with underscores', 'ru', 'interview', `>${ru.print}<`, '>share_print<'],
  ['a key in one word', 'ar', 'interview', `>${ar.print}<`, '>copyLink<'],
  ['an empty place', 'de', 'search without results', /„qqzzqqzz“/, '„{question}“'],
  ['a whole sentence in MessageFormat', 'ka', 'interview', /\d+ წუთი/, '{minutes, plural, one {# წუთი} other {# წუთი}}'],
  ['undefined', 'az', 'interview', `>${az.print}<`, '>undefined<'],
  ['an object', 'hy', 'interview', `>${hy.print}<`, '>[object Object]<'],
  ['no number', 'tr', 'interview', /\d+ dakika/, 'NaN dakika'],
  ['nothing', 'es', 'interview', `>${es.print}<`, '>null<'],
  ['a stray word', 'en', 'interview', `>${en.share}<`, '>Loading…<'],
];

/** A number stands with words that are not for it. */
const plurals: Plant[] = [
  ['one of many', 'en', 'interview', /\d+ minutes? to read/, '1 minutes to read'],
  ['many of one', 'en', 'interview', /\d+ minutes? to read/, '7 minute to read'],
  ['three as one', 'ru', 'interview', /\d+ минут[аы]? чтения/, '3 минута чтения'],
  ['five as few', 'ru', 'interview', /\d+ минут[аы]? чтения/, '5 минуты чтения'],
  ['five as one', 'ar', 'interview', /[٠-٩]+ دقائق للقراءة/, '٥ دقيقة للقراءة'],
  ['one as many', 'de', 'interview', /\d+ Minuten? Lesezeit/, '1 Minuten Lesezeit'],
  ['a number without its word', 'fr', 'interview', /\d+ minutes? de lecture/, '4 de lecture'],
];

/** A day, a time or a number is told as in another language. */
const times: Plant[] = [
  ['an English day', 'ru', 'interview', /\d+ \p{L}+ \d{4} г\.,/u, '27 February 2023,'],
  ['a day for machines', 'de', 'interview', /\d+\. \p{L}+ \d{4}, \d\d:\d\d Uhr/u, '2023-02-27T12:55'],
  ['an American day', 'en', 'interview', /\d+ \p{L}+ \d{4}, \d\d:\d\d/u, '2/27/2023, 12:55'],
  ['a clock of twelve hours', 'es', 'interview', /, \d\d:\d\d \(/, ', 1:55 PM ('],
  ['other figures', 'ar', 'interview', /[٠-٩]+ دقائق للقراءة/, '5 دقائق للقراءة'],
  ['a day in other figures', 'ar', 'interview', /[٠-٩]+ \p{L}+ [٠-٩]{4}،/u, '27 فبراير 2023،'],
  ['a zone in another language', 'ar', 'interview', /غرينتش/, 'GMT'],
  ['an English month', 'hy', 'front', /\d{1,2} \p{L}{3,4}, \d\d:\d\d/u, '27 Feb, 12:55'],
];

/** What is only heard, or only shown for a moment, or read by machines. */
const unseen: Plant[] = [
  ['a name for screen readers', 'ru', 'front', `aria-label="${ru.sections}"`, `aria-label="${en.sections}"`],
  ['the name of a field', 'hy', 'search', `>${hy.searchQuestion}<`, `>${en.searchQuestion}<`],
  ['a hint', 'az', 'front', `title="${az.themeNight}"`, `title="${en.themeNight}"`],
  ['a message after copying', 'ka', 'interview', `data-copied="${ka.linkCopied}"`, `data-copied="${en.linkCopied}"`],
  ['a message without a network', 'de', 'interview', `data-offline="${de.offline.copy}"`, `data-offline="${en.offline.copy}"`],
  ['a description of a picture', 'fr', 'interview', /alt="[^"]{10,}"/, 'alt="picture of a boat"'],
  ['words without scripts', 'es', 'what lies on the device', `>${es.offline.needsScript}<`, `>${en.offline.needsScript}<`],
  [
    'a description for search engines',
    'tr',
    'topic',
    /name="description" content="[^"]*"/,
    'name="description" content="Stories on this topic"',
  ],
  [
    'a description for networks',
    'ka',
    'day',
    /property="og:description" content="[^"]*"/,
    'property="og:description" content="Stories of the day"',
  ],
  ['structured data', 'ru', 'interview', /"articleSection":"[^"]*"/, '"articleSection":"Interviews"'],
  ['the credit to copy', 'hy', 'for those who republish', hy.republish.credit.replace(/\{.*$/, ''), 'First published by '],
];

/** Every leak that is planted in a page. */
export const plants: Plant[] = [...otherLanguages, ...rawKeys, ...plurals, ...times, ...unseen];
