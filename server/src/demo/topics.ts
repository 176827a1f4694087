import type { DemoLanguage } from './demo-text.ts';

/** Subjects that run across the sections of the demo newsroom. */
export const topicKeys = [
  'sea-and-tides',
  'ships',
  'fishing',
  'public-transport',
  'history',
  'books',
  'weather',
  'trade',
  'work',
  'music',
  'nature',
  'food',
  'learning',
  'town-planning',
] as const;

/** A topic of the demo newsroom, free of language. */
export type TopicKey = (typeof topicKeys)[number];

/** What each edition calls its topics. */
export const topics: Record<TopicKey, Record<DemoLanguage, string>> = {
  'sea-and-tides': { en: 'Sea and tides', ru: 'Море и приливы', hy: 'Ծով և մակընթացություն', az: 'Dəniz', ar: 'البحر والمدّ' },
  ships: { en: 'Ships', ru: 'Суда', hy: 'Նավեր', az: 'Gəmilər', ar: 'السفن' },
  fishing: { en: 'Fishing', ru: 'Рыболовство', hy: 'Ձկնորսություն', az: 'Balıqçılıq', ar: 'الصيد البحري' },
  'public-transport': { en: 'Public transport', ru: 'Городской транспорт', hy: 'Հասարակական տրանսպորտ', az: 'İctimai nəqliyyat', ar: 'النقل العام' },
  history: { en: 'History', ru: 'История', hy: 'Պատմություն', az: 'Tarix', ar: 'التاريخ' },
  books: { en: 'Books', ru: 'Книги', hy: 'Գրքեր', az: 'Kitablar', ar: 'الكتب' },
  weather: { en: 'Weather', ru: 'Погода', hy: 'Եղանակ', az: 'Hava', ar: 'الطقس' },
  trade: { en: 'Trade', ru: 'Торговля', hy: 'Առևտուր', az: 'Ticarət', ar: 'التجارة' },
  work: { en: 'Work', ru: 'Труд', hy: 'Աշխատանք', az: 'Əmək', ar: 'العمل' },
  music: { en: 'Music', ru: 'Музыка', hy: 'Երաժշտություն', az: 'Musiqi', ar: 'الموسيقى' },
  nature: { en: 'Nature', ru: 'Природа', hy: 'Բնություն', az: 'Təbiət', ar: 'الطبيعة' },
  food: { en: 'Food', ru: 'Еда', hy: 'Սնունդ', az: 'Yemək', ar: 'الغذاء' },
  learning: { en: 'Learning', ru: 'Образование', hy: 'Կրթություն', az: 'Təhsil', ar: 'التعليم' },
  'town-planning': { en: 'Town planning', ru: 'Городская среда', hy: 'Քաղաքաշինություն', az: 'Şəhərsalma', ar: 'تخطيط المدينة' },
};
