import type { checks as english } from '../en/checks.ts';
import type { SameShape } from '../same-shape.ts';
import { adviceForms, counted, obstacleForms } from './counted.ts';

export const checks: SameShape<typeof english> = {
  checks: {
    title: 'الفحوص',
    looking: 'يجري الفحص…',
    obstacle: 'عائق',
    advice: 'نصيحة',
    counts: (obstacles, advice) =>
      obstacles + advice === 0 ? 'لا شيء يحتاج إلى إصلاح.' : `${counted(obstacles, obstacleForms)}، ${counted(advice, adviceForms)}`,
    stops: 'في غرفة الأخبار هذه يُعمل بالنصائح أو تُرفض بسبب قبل أي نشر.',
    mend: 'أصلح',
    overrule: 'ارفض…',
    why: 'لماذا لا تصحّ النصيحة هنا (يراه الزملاء)',
    overruleSo: 'ارفض',
    overruledCount: (count) => `مرفوضة: ${count}`,
    heed: 'تراجع عن الرفض',
    settings: 'الفحوص قبل النشر',
    adviceStops: 'لا يُنشر شيء قبل أن يُعمل بالنصائح أو تُرفض بسبب',
    settingsHint: 'لا يُنشر شيء بلا عنوان أو بلا نسبة الصورة أو نصها البديل. أما النصائح فتظهر قبل النشر، ولا توقفه إلا إذا قررت ذلك.',
  },
  advice: {
    'unbalanced-marks': 'علامة اقتباس بلا قرينة: لا يُعرف أين ينتهي الكلام المنقول.',
    'marks-of-another-language': (found, wanted) => `علامتا الاقتباس ${found}؛ وفي هذه اللغة ${wanted}.`,
    'straight-marks': (found, wanted) => `علامتا اقتباس مستقيمتان ${found}؛ وفي هذه اللغة ${wanted}.`,
    'quotation-without-speaker': 'اقتباس لا يذكر قائله.',
    'speech-without-name': 'كلام بين علامتي اقتباس، ولا اسم في هذه الفقرة ولا في جوارها.',
    'two-speakers': (found) => `يتكلم شخصان في فقرة واحدة: ${found}.`,
    'headline-long': (found, limit) => `عدد أحرف العنوان ${found}؛ وتتسع البطاقة لنحو ${limit}.`,
    'no-standfirst': 'لا توجد مقدمة.',
    'no-lead-picture': 'لا توجد صورة رئيسية.',
    'double-space': 'أكثر من مسافة متتالية.',
    'space-before-mark': 'مسافة قبل علامة ترقيم.',
    'repeated-word': (found) => `تكررت كلمة «${found}» مرتين متتاليتين.`,
    'heading-skips': (found, wanted) => `عنوان فرعي من المستوى ${found} حيث يُنتظر المستوى ${wanted}.`,
    'link-says-nothing': (found) => `كلمات الرابط «${found}» لا تقول إلى أين يقود.`,
    'link-dead': 'رابط معطّل:',
    'house-spelling': (found, wanted) => `«${found}»: نكتبها «${wanted}».`,
    'near-house-name': (found, wanted) => `«${found}»: هل المقصود «${wanted}»؟`,
  },
  findings: {
    gone: 'لا توجد صفحة كهذه.',
    failing: 'يجيب الموقع بخطأ.',
    'no-answer': 'لا يجيب الموقع.',
    'no-such-host': 'لا يوجد موقع كهذا.',
    'not-public': 'لا يستطيع القراء بلوغ هذا العنوان.',
  },
};
