import type { schedule as english } from '../en/schedule.ts';
import type { SameShape } from '../same-shape.ts';

export const schedule: SameShape<typeof english> = {
  schedule: {
    title: 'الجدول الزمني',
    hint: 'ما يصدر ومتى، ومتى أمكن القرّاء أن يروه فعلًا. يتجدّد من تلقاء نفسه.',
    twice: 'تُؤخَّر الساعة فيمرّ هذا الوقت مرتين. أيهما المقصود؟',
    firstTurn: (utc) => `المرة الأولى (${utc} UTC)`,
    secondTurn: (utc) => `المرة الثانية، بعد ساعة (${utc} UTC)`,
    forYou: 'عندك',
    clocks: 'بتوقيت',
    ownClocks: (zone) => `${zone} (توقيتك)`,
    show: 'اعرض',
    shown: { due: 'المنتظر', out: 'ما صدر' },
    edition: 'الطبعة',
    dueNone: 'لا شيء منتظر.',
    outNone: 'لم يصدر شيء مجدول بعد.',
    kinds: {
      first: 'جديد',
      update: 'تحديث',
      correction: 'تصحيح',
      mending: 'ضبط',
      withdrawal: 'سحب',
      restoration: 'إعادة',
      expires: 'يغادر الواجهات',
      'pin-ends': 'لم يعد في الأعلى',
      'pin-begins': 'في الأعلى',
    },
    inTime: 'في موعده',
    late: (seconds) => `متأخر ${seconds} ث`,
    unseen: 'لم تلحظه أي عقدة بعد',
    noticedBy: (node, seconds) => `${node}: بعد ${seconds} ث`,
    bundle: (name) => `حزمة «${name}»`,
    figures: (median, most, worst) =>
      `أمكن القرّاء أن يروه بعد ${median} ث في العادة، وبعد ${most} ث على الأكثر في 99 حالة من 100، وبعد ${worst} ث في أسوأ حال.`,
    alarm: 'هناك خلل',
    overdue: (headline) => `فات موعد «${headline}» ولا تعرضه أي عقدة.`,
    clockOff: (node, seconds) => `ساعة ${node} تختلف عن ساعة قاعدة البيانات بمقدار ${seconds} ث. المعتمد ساعة القاعدة.`,
    silent: (node, when) => `لا خبر من ${node} منذ ${when}.`,
    allWell: 'لا شيء متأخر، والساعات متفقة.',
    nodes: 'العقد',
    seen: (when) => `آخر خبر ${when}`,
    clocksChanged: (meant, zone, now) =>
      `كان المقصود ${meant} بتوقيت ${zone}. وبقواعد المناطق الزمنية اليوم سيصدر حين تشير الساعة إلى ${now}.`,
    mend: 'انقله إلى الوقت المقصود',
    mended: 'نُقل.',
  },
};
