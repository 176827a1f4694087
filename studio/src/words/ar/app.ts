import type { app as english } from '../en/app.ts';
import type { SameShape } from '../same-shape.ts';
import { counted, minute } from './counted.ts';

export const app: SameShape<typeof english> = {
  app: {
    name: 'استوديو Coranto',
    skip: 'انتقل إلى العمل',
    front: 'الصفحة الأولى',
    pictures: 'الصور',
    settings: 'الإعدادات',
    sections: 'الاستوديو',
    menu: 'القائمة',
    putMenuAway: 'إخفاء القائمة',
    wayGroups: { work: 'العمل', site: 'الموقع', library: 'المكتبة', house: 'غرفة الأخبار' },
    loading: 'لحظة',
    close: 'إغلاق',
    cancel: 'إلغاء',
    save: 'حفظ',
    retry: 'حاول مرة أخرى',
    more: 'عرض المزيد',
    notHere: 'لا شيء في هذا العنوان',
    notHereHint: 'ربما نُقل، أو ليس متاحًا لك.',
    toArticles: 'إلى القصص',
    broken: 'حدث خطأ ما',
    optional: 'اختياري',
  },
  failures: {
    NotSignedIn: 'انتهت جلستك.',
    WrongCredentials: 'غير صحيح. راجعه مرة أخرى.',
    NotAllowed: 'لا يُسمح لك بهذا.',
    NotFound: 'لم يعد موجودًا.',
    NotReady: 'هناك ما يمنع.',
    Conflict: 'سبقك شخص آخر. انظر ما هو قائم الآن.',
    Invalid: 'شيء هنا ليس على ما يرام.',
    TooLarge: 'أكبر مما يجوز.',
    TooManyAttempts: 'محاولات كثيرة.',
    waitMinutes: (count) => `حاول بعد ${counted(count, minute)}.`,
    Broken: 'حدث خلل في الخادم. لم يضع شيء مما كتبته.',
    Unreachable: 'الخادم لا يجيب. لم يضع شيء مما كتبته.',
  },
};
