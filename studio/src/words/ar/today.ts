import type { today as english } from '../en/today.ts';
import type { SameShape } from '../same-shape.ts';
import { counted, type Forms } from './counted.ts';

const reading: Forms = { one: 'قراءة واحدة', two: 'قراءتان', few: 'قراءات', many: 'قراءة', other: 'قراءة' };

export const today: SameShape<typeof english> = {
  today: {
    title: 'اليوم',
    due: 'تُنشر قريبًا',
    noneDue: 'لا شيء مجدول.',
    live: 'منشور الآن',
    noneLive: 'لم يُنشر شيء في آخر يوم.',
    mine: 'بين يديك',
    noneMine: 'ليس لديك عمل مفتوح.',
    stale: 'ترجمات متأخرة عن الأصل',
    noneStale: 'كل الترجمات مطابقة لأصولها.',
    mostRead: 'الأكثر قراءة في الساعة الأخيرة',
    noneRead: 'لم يقرأ أحد شيئًا في الساعة الأخيرة.',
    untouched: 'لم تُلمس منذ أيام',
    noneUntouched: 'لا مسودات منسية.',
    showNews: 'هناك جديد: اعرضه',
    allOf: (list) => `الكل: ${list}`,
    views: (count) => counted(count, reading),
  },
};
