import type { MailWords } from './en.ts';

/** What mail says in Arabic. */
export const ar: MailWords = {
  invitation: {
    subject: (masthead) => `دعوة إلى ${masthead}`,
    says: (masthead) => `ندعوك إلى العمل في استوديو ${masthead}. اختر اسمك وكلمة المرور:`,
    button: 'الدخول',
    until: 'الرابط صالح سبعة أيام ولمرة واحدة.',
  },
  newPassword: {
    subject: (masthead) => `كلمة مرور جديدة: ${masthead}`,
    says: 'طلب أحدهم، ولعله أنت، كلمة مرور جديدة. اخترها هنا:',
    button: 'اختيار كلمة المرور',
    until: 'الرابط صالح ساعة واحدة ولمرة واحدة. إن لم تطلب ذلك فلا تفعل شيئًا.',
  },
  told: {
    mention: (who, title) => `إشارة إليك من ${who} في «${title}»`,
    assignment: (who, title) => `تكليف لك من ${who}: «${title}»`,
    due: (title) => `حان موعد «${title}»`,
    failed: (title) => `تعذّر إنجاز «${title}»`,
    'handed-over': (who, title) => `تسليم إليك من ${who}: أعمال ${title}`,
    published: (title) => `صدر «${title}»`,
  },
  somebody: 'Coranto',
  untitled: 'بلا عنوان',
  open: 'الفتح في الاستوديو',
  digestSubject: (count, masthead) => `${masthead}: إشعارات اليوم (${count})`,
  settings: 'تحدّد ما يصلك بالبريد في الاستوديو، في «إعداداتي».',
};
