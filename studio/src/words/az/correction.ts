import type { correction as english } from '../en/correction.ts';
import type { SameShape } from '../same-shape.ts';

export const correction: SameShape<typeof english> = {
  corrections: {
    title: 'Düzəlişlər və geri götürmələr',
    hint: 'Oxuculara səhv olduğu deyilənlər, geri götürülənlər və qayıdanlar.',
    none: 'Belə bir şey yoxdur.',
    kind: 'Növ',
    kinds: { correction: 'Düzəliş', withdrawal: 'Geri götürmə', restoration: 'Oxuculara qaytarılıb' },
    from: 'Hansı gündən',
    until: 'Hansı günədək',
    person: 'Kim',
    byMe: 'Mən',
    by: (name, when) => `${name}, ${when}`,
    whatChanged: 'Nə dəyişib',
    nothingThere: 'yox idi',
    leadsTo: 'Apardığı yer',
    over: 'artıq qüvvədə deyil',
    inPlace: 'Onun yerində',
    noteInPlace: 'İzahat (410)',
    otherInPlace: 'Başqa ünvanımız',
    target: 'Ünvan',
    targetHint: 'Məqalə həmişəlik (301), bölmə və ya ön səhifə müvəqqəti (302) əvəz edir.',
    reason: 'Niyə, həmkarlar üçün',
    restore: 'Oxuculara qaytar',
    restoreHint: 'Onların axırıncı dəfə gördüyü mətnlə və əvvəlki tarixlərlə.',
    badTarget: 'Oxucular ora çatmaz: bu saytın dolu bir ünvanı olmalıdır və bu məqalənin özü olmamalıdır.',
  },
};
