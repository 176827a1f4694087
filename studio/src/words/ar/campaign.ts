import type { campaign as english } from '../en/campaign.ts';
import type { SameShape } from '../same-shape.ts';

export const campaign: SameShape<typeof english> = {
  campaigns: {
    title: 'الحملات',
    hint: 'إعلانات الصحيفة نفسها. تظهر في الصفحات الأولى وبجانب المواد موسومةً بأنها إعلان.',
    toSettings: 'إلى الإعدادات',
    mayNot: 'يدير الحملات المحررون والمالكون.',
    none: 'لا توجد حملات بعد',
    begin: 'حملة جديدة',
    change: 'تعديل',
    end: 'إنهاء الآن',
    states: { coming: 'قادمة', running: 'جارية', ended: 'منتهية' },
    from: (begins) => `من ${begins}`,
    fromUntil: (begins, ends) => `من ${begins} إلى ${ends}`,
    counted: (seen, clicked) => `المشاهدات: ${seen}، النقرات: ${clicked}`,
    name: 'اسم العمل',
    nameHint: 'لا يراه القراء',
    weight: 'الوزن',
    weightHint: 'ضعف الوزن يظهر ضعف المرات؛ من 1 إلى 100',
    begins: 'تبدأ',
    ends: 'تنتهي (فارغ: حتى ينهيها أحد)',
    words: 'النص',
    address: 'العنوان الذي تقود إليه',
    sections: 'في هذه الأقسام فقط (إن لم يُختر شيء: في الصفحة الأولى وفي جميعها)',
    lacking: 'اختر موعد البداية وطبعة واحدة على الأقل.',
  },
};
