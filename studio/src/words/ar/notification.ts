import type { notification as english } from '../en/notification.ts';
import type { SameShape } from '../same-shape.ts';

/** What people are told. */
export const notification: SameShape<typeof english> = {
  notifications: {
    title: 'الإشعارات',
    none: 'لا جديد',
    unread: (x: string) => `الإشعارات، غير المقروءة: ${x}`,
    markAll: 'تحديد الكل كمقروء',
    more: 'عرض المزيد',
    somebody: 'Coranto',
    untitled: 'بلا عنوان',
    settings: 'ما يصلك من إشعارات',
    studio: 'في الاستوديو',
    mail: 'بالبريد',
    wishes: {
      now: 'فورًا',
      digest: 'مرة في اليوم',
      none: 'لا',
    },
    digestHour: 'ساعة الرسالة اليومية',
    quiet: 'بلا بريد من',
    quietUntil: 'إلى',
    noMail: 'هذا البرنامج لا يرسل البريد.',
    kinds: {
      mention: 'الإشارات',
      assignment: 'التكليفات',
      due: 'المواعيد',
      failed: 'الأعطال',
      'handed-over': 'تسليم الأعمال',
      published: 'ما صدر',
    },
    told: {
      mention: (who: string, title: string) => `إشارة إليك من ${who} في «${title}»`,
      assignment: (who: string, title: string) => `تكليف لك من ${who}: «${title}»`,
      due: (title: string) => `حان موعد «${title}»`,
      failed: (title: string) => `تعذّر إنجاز «${title}»`,
      'handed-over': (who: string, title: string) => `تسليم إليك من ${who}: أعمال ${title}`,
      published: (title: string) => `صدر «${title}»`,
    },
  },
};
