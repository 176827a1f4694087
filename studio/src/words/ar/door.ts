import type { door as english } from '../en/door.ts';
import type { SameShape } from '../same-shape.ts';

/** Coming in: invitations and passwords; one’s own sessions. */
export const door: SameShape<typeof english> = {
  door: {
    invitation: 'أنت مدعوّ',
    hint: (x: string) => `تدخل باسم ${x}. اختر اسمك وكلمة المرور.`,
    gone: 'لم يعد هذا الرابط صالحًا. اطلب رابطًا جديدًا.',
    name: 'اسمك',
    password: 'كلمة المرور',
    passwordHint: '8 أحرف على الأقل. الجملة خيار جيد.',
    come: 'الدخول',
    forgot: 'هل نسيت كلمة المرور؟',
    ask: 'إرسال رابط',
    asked: 'إن كان العنوان معروفًا هنا فالرسالة في الطريق. الرابط صالح ساعة.',
    newPassword: 'كلمة مرور جديدة',
    set: 'حفظ كلمة المرور',
    timeZone: 'المنطقة الزمنية',
    current: 'كلمة المرور الحالية',
    changePassword: 'تغيير كلمة المرور',
    devices: 'أين سجّلت الدخول',
    thisDevice: 'هذا الجهاز',
    endSession: 'إنهاء',
    lastSeen: (x: string) => `آخر استخدام: ${x}`,
    saved: 'تم الحفظ',
    back: 'إلى تسجيل الدخول',
  },
};
