import type { session as english } from '../en/session.ts';
import type { SameShape } from '../same-shape.ts';
import { counted, sign } from './counted.ts';

export const session: SameShape<typeof english> = {
  session: {
    signIn: 'تسجيل الدخول',
    email: 'البريد الإلكتروني',
    password: 'كلمة المرور',
    signedOut: 'انتهت جلستك',
    signedOutHint: 'ما كتبته محفوظ على هذا الحاسوب. سجّل الدخول لتتابع.',
    signOut: 'تسجيل الخروج',
    signOutEverywhere: 'تسجيل الخروج من كل مكان',
    signOutEverywhereHint: 'ينهي جلساتك على كل حاسوب وهاتف، وهذا منها.',
    language: 'اللغة',
    languageHint: 'لغة الاستوديو؛ أما المواد فتبقى بلغتها.',
    theme: 'المظهر',
    themes: { system: 'كما في النظام', day: 'نهاري', night: 'ليلي' },
    mySettings: 'إعداداتي',
  },
  firstRun: {
    title: 'افتح غرفة أخبارك',
    hint: 'يحدث هذا مرة واحدة. تصبح مالكها، ويمكن تغيير كل شيء لاحقًا.',
    code: 'رمز لمرة واحدة',
    codeHint: 'طبعه البرنامج عند تشغيله.',
    masthead: 'اسم الصحيفة',
    name: 'اسمك',
    passwordHint: (least) => `لا تقل عن ${counted(least, sign)}. جملة كاملة خيار جيد.`,
    language: 'لغة الطبعة الأولى',
    prefix: 'عنوان الطبعة',
    prefixHint: 'حروف لاتينية صغيرة؛ مثلًا ar ليجدها القراء في ‎/ar',
    timeZone: 'المنطقة الزمنية',
    open: 'افتح غرفة الأخبار',
  },
};
