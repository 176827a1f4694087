import type { people as english } from '../en/people.ts';
import type { SameShape } from '../same-shape.ts';

export const people: SameShape<typeof english> = {
  contributor: {
    find: 'ابحث عن اسم',
    add: (name) => `أضف «${name}»`,
    title: 'الصفة',
    choose: 'اختر اسمًا',
    all: 'المساهمون',
    hint: 'كل من تُذكر أسماؤهم في التوقيعات: الاسم والصفة والسيرة بكل لغة.',
    addOne: 'إضافة مساهم',
    none: 'لا أحد بهذا الاسم',
    missing: (x: string) => `ينقص: ${x}`,
    kind: 'ما هو',
    kinds: { person: 'شخص', organisation: 'مؤسسة' },
    slug: 'عنوان الصفحة',
    choosePortrait: 'اختيار صورة شخصية',
    changePortrait: 'صورة شخصية أخرى',
    noPortrait: 'بلا صورة',
    name: 'الاسم',
    bio: 'السيرة',
    links: 'صفحات أخرى',
    linksHint: 'عنوان واحد في كل سطر',
    namedIn: 'أين يُذكر',
    merge: 'الدمج مع آخر',
    mergeHint: 'إن أُدخل المساهم نفسه مرتين: يبقى هذا اسمًا بديلًا، وتبقى التوقيعات والمراجعات كما هي.',
    mergeSays: (from: string, into: string) => `يصبح ${from} اسمًا بديلًا لـ${into}.`,
  },
};
