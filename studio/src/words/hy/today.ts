import type { today as english } from '../en/today.ts';
import type { SameShape } from '../same-shape.ts';

export const today: SameShape<typeof english> = {
  today: {
    title: 'Այսօր',
    due: 'Շուտով լույս կտեսնի',
    noneDue: 'Ոչինչ նախատեսված չէ։',
    live: 'Հիմա կայքում',
    noneLive: 'Վերջին օրը ոչինչ լույս չի տեսել։',
    mine: 'Ձեր ձեռքին',
    noneMine: 'Դուք սկսած ոչինչ չունեք։',
    stale: 'Հնացած թարգմանություններ',
    noneStale: 'Բոլոր թարգմանությունները համապատասխանում են աղբյուրին։',
    mostRead: 'Վերջին ժամի ամենաընթերցվածը',
    noneRead: 'Վերջին ժամին ոչ ոք ոչինչ չի կարդացել։',
    untouched: 'Օրերով չշոշափված',
    noneUntouched: 'Մոռացված սևագիր չկա։',
    showNews: 'Նոր բան կա․ ցույց տալ',
    allOf: (list) => `Բոլորը՝ ${list}`,
    views: (count) => `${count} ընթերցում`,
  },
};
