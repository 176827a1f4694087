import type { schedule as english } from '../en/schedule.ts';
import type { SameShape } from '../same-shape.ts';

export const schedule: SameShape<typeof english> = {
  schedule: {
    title: 'Ժամանակացույց',
    hint: 'Ինչ է լույս տեսնում և երբ, և երբ կարող էին ընթերցողներն իրոք տեսնել։ Թարմանում է ինքնիրեն։',
    twice: 'Սլաքները հետ են տրվում, և այս ժամը երկու անգամ է լինում։ Ո՞րը նկատի ունեք։',
    firstTurn: (utc) => `Առաջինը (${utc} UTC)`,
    secondTurn: (utc) => `Երկրորդը՝ մեկ ժամ անց (${utc} UTC)`,
    forYou: 'Ձեզ մոտ',
    clocks: 'Ում ժամացույցով',
    ownClocks: (zone) => `${zone} (ձերը)`,
    show: 'Ցույց տալ',
    shown: { due: 'Սպասվող', out: 'Լույս տեսած' },
    edition: 'Հրատարակություն',
    dueNone: 'Սպասվող ոչինչ չկա։',
    outNone: 'Ժամանակացույցով դեռ ոչինչ լույս չի տեսել։',
    kinds: {
      first: 'Նոր',
      update: 'Թարմացում',
      correction: 'Ուղղում',
      mending: 'Շտկում',
      withdrawal: 'Հանում',
      restoration: 'Վերադարձ',
      expires: 'Հեռանում է գլխավոր էջերից',
      'pin-ends': 'Այլևս վերևում չէ',
      'pin-begins': 'Վերևում է',
    },
    inTime: 'Ժամանակին',
    late: (seconds) => `${seconds} վրկ ուշ`,
    unseen: 'Ոչ մի հանգույց դեռ չի նկատել',
    noticedBy: (node, seconds) => `${node}՝ ${seconds} վրկ անց`,
    bundle: (name) => `«${name}» փունջը`,
    figures: (median, most, worst) =>
      `Ընթերցողները կարող էին տեսնել սովորաբար ${median} վրկ անց, 100-ից 99 դեպքում՝ ոչ ուշ, քան ${most} վրկ անց, վատագույն դեպքում՝ ${worst} վրկ անց։`,
    alarm: 'Ինչ-որ բան այնպես չէ',
    overdue: (headline) => `«${headline}»՝ ժամկետն անցել է, բայց ոչ մի հանգույց ցույց չի տալիս։`,
    clockOff: (node, seconds) =>
      `${node} հանգույցի ժամացույցը տվյալների բազայի ժամացույցից տարբերվում է ${seconds} վրկ-ով։ Ճիշտը բազայինն է։`,
    silent: (node, when) => `${node} հանգույցից լուր չկա՝ սկսած ${when}։`,
    allWell: 'Ուշացած ոչինչ չկա, ժամացույցները համընկնում են։',
    nodes: 'Հանգույցներ',
    seen: (when) => `կապի մեջ էր ${when}`,
    clocksChanged: (meant, zone, now) =>
      `Նկատի էր առնված ${meant}՝ ${zone} ժամացույցով։ Ժամային գոտիների այսօրվա կանոններով լույս կտեսնի, երբ այն ցույց տա ${now}։`,
    mend: 'Տեղափոխել նկատի առնված ժամին',
    mended: 'Տեղափոխված է։',
  },
};
