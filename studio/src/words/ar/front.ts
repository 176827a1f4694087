import type { front as english } from '../en/front.ts';
import type { SameShape } from '../same-shape.ts';

export const front: SameShape<typeof english> = {
  front: {
    title: 'الصفحة الأولى',
    hint: 'المواضع التي يراها القراء أولًا. الموضع الذي لم يُختر له شيء يمتلئ تلقائيًا بأحدث المواد.',
    lead: 'الصدارة',
    place: (number) => `الموضع ${number}`,
    chosen: 'مختارة',
    byItself: 'تلقائية',
    waiting: 'في الانتظار',
    waits: 'اختيرت، وتظهر هنا حالما تُنشر:',
    empty: 'لا مادة منشورة لهذا الموضع بعد',
    ownHeadline: 'العنوان في الصفحة الأولى',
    ownHeadlineHint: 'إن تُرك فارغًا فعنوان المادة نفسها',
    articleHeadline: 'في المادة:',
    choose: 'اختر مادة',
    chooseFor: (place) => `اختر مادة: ${place}`,
    chooseHint: 'المواد المنشورة في هذه الطبعة فقط. المادة التي في موضع آخر من الصفحة تنتقل إلى هنا.',
    more: 'هناك مواد أخرى. ابحث عنها بالكلمات.',
    keep: 'أبقها هنا',
    clear: 'ليمتلئ تلقائيًا',
    up: 'انقل إلى أعلى',
    down: 'انقل إلى أسفل',
    placed: (place) => `${place}: حُفظ اختيارك.`,
    renamed: (place) => `${place}: حُفظ العنوان.`,
    cleared: (place) => `${place}: يمتلئ تلقائيًا من جديد.`,
    moved: (place) => `نُقلت، وموضعها الآن: ${place}.`,
    mayNot: 'يمكنك رؤية هذه الصفحة لا ترتيبها. يمكن للمحرر ذلك.',
  },
};
