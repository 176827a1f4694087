import type { correction as english } from '../en/correction.ts';
import type { SameShape } from '../same-shape.ts';

export const correction: SameShape<typeof english> = {
  corrections: {
    title: 'التصحيحات والمواد المسحوبة',
    hint: 'ما قيل للقرّاء إنه خطأ، وما سُحب، وما عاد إليهم.',
    none: 'لا شيء كهذا.',
    kind: 'النوع',
    kinds: { correction: 'تصحيح', withdrawal: 'سحب', restoration: 'أُعيدت إلى القرّاء' },
    from: 'من يوم',
    until: 'حتى يوم',
    person: 'من قرّر',
    byMe: 'أنا',
    by: (name, when) => `${name}، ${when}`,
    whatChanged: 'ما الذي تغيّر',
    nothingThere: 'لم يكن موجودًا',
    leadsTo: 'تقود إلى',
    over: 'لم يعد قائمًا',
    inPlace: 'في مكانها',
    noteInPlace: 'التوضيح (410)',
    otherInPlace: 'عنوان آخر لنا',
    target: 'العنوان',
    targetHint: 'المادة تحلّ محلها نهائيًا (301)، والقسم أو الواجهة مؤقتًا (302).',
    reason: 'السبب، للزملاء',
    restore: 'أعدها إلى القرّاء',
    restoreHint: 'بالنص الذي رأوه آخر مرة وبتواريخها السابقة.',
    badTarget: 'لن يصل القرّاء إلى هناك: يجب أن يكون عنوانًا في هذا الموقع يوجد فيه شيء، وألا يكون هذه المادة نفسها.',
  },
};
