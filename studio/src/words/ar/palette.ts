import type { palette as english } from '../en/palette.ts';
import type { SameShape } from '../same-shape.ts';

export const palette: SameShape<typeof english> = {
  palette: {
    title: 'ابحث أو نفّذ',
    hint: 'قصة أو شخص أو صورة أو ما تريد فعله',
    results: 'ما وُجد',
    nothing: 'لا شيء بهذا الاسم',
    groups: {
      lately: 'ما عملت عليه أخيرًا',
      stories: 'القصص',
      commands: 'الأوامر',
      names: 'الأشخاص',
      sections: 'الأقسام',
      pictures: 'الصور',
    },
    goTo: (name) => `انتقل إلى: ${name}`,
    begin: (kind, edition) => `ابدأ: ${kind}، ${edition}`,
    theme: (name) => `المظهر: ${name}`,
    language: (name) => `تحدّث: ${name}`,
    meant: (words) => `عُرضت نتائج: ${words}`,
    colleague: 'زميل',
    contributor: 'مساهم',
  },
  keyboard: {
    title: 'لوحة المفاتيح',
    groups: { everywhere: 'في كل مكان', lists: 'في القوائم', article: 'في المادة' },
    does: {
      palette: 'ابحث أو نفّذ أي شيء',
      help: 'هذه المساعدة',
      search: 'إلى حقل البحث',
      next: 'السطر التالي',
      previous: 'السطر السابق',
      open: 'افتح',
      choose: 'اختر السطر',
      stretch: 'اختر في الطريق',
      save: 'احفظ الآن',
      publish: 'انشر',
    },
  },
};
