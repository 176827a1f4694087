import type { front as english } from '../en/front.ts';
import type { SameShape } from '../same-shape.ts';

export const front: SameShape<typeof english> = {
  front: {
    title: 'İlk səhifə',
    hint: 'Oxucuların ilk gördüyü yerlər. Yer üçün heç nə seçilməyibsə, o, ən yeni məqalələrlə özü dolur.',
    lead: 'Baş yer',
    place: (number) => `Yer ${number}`,
    chosen: 'Seçilib',
    byItself: 'Özü dolub',
    waiting: 'Gözləyir',
    waits: 'Seçilib və dərc olunan kimi burada görünəcək:',
    empty: 'Bu yer üçün hələ dərc olunmuş məqalə yoxdur',
    ownHeadline: 'İlk səhifədəki başlıq',
    ownHeadlineHint: 'Boş olsa, məqalədəki kimi',
    articleHeadline: 'Məqalədə:',
    choose: 'Məqalə seç',
    chooseFor: (place) => `Məqalə seç: ${place}`,
    chooseHint: 'Yalnız bu nəşrin dərc olunmuş məqalələri. Artıq ilk səhifədə olan məqalə buraya keçir.',
    more: 'Başqaları da var. Onları sözlərlə tapın.',
    keep: 'Burada saxla',
    clear: 'Özü dolsun',
    up: 'Yuxarı apar',
    down: 'Aşağı apar',
    placed: (place) => `${place}: seçiminiz saxlanıldı.`,
    renamed: (place) => `${place}: başlıq saxlanıldı.`,
    cleared: (place) => `${place}: yenə özü dolur.`,
    moved: (place) => `Yeri dəyişdi, indi: ${place}.`,
    mayNot: 'Bu səhifəyə baxa bilərsiniz, onu düzə bilməzsiniz. Redaktor düzə bilər.',
  },
};
