import type { people as english } from '../en/people.ts';
import type { SameShape } from '../same-shape.ts';

export const people: SameShape<typeof english> = {
  contributor: {
    find: 'Գտնել անուն',
    add: (name) => `Ավելացնել «${name}»`,
    title: 'Պաշտոն',
    choose: 'Ընտրել անուն',
    all: 'Հեղինակներ',
    hint: 'Բոլոր նրանք, ում անունը գրվում է հոդվածների տակ՝ ամեն լեզվով։',
    addOne: 'Ավելացնել հեղինակ',
    none: 'Այդ անունով մարդ չկա',
    missing: (x: string) => `չկա՝ ${x}`,
    kind: 'Ով է',
    kinds: { person: 'Անձ', organisation: 'Կազմակերպություն' },
    slug: 'Էջի հասցեն',
    choosePortrait: 'Ընտրել դիմանկար',
    changePortrait: 'Այլ դիմանկար',
    noPortrait: 'Առանց դիմանկարի',
    name: 'Անուն',
    bio: 'Կենսագրություն',
    links: 'Էջեր համացանցում',
    linksHint: 'Տողում մեկ հասցե',
    namedIn: 'Որտեղ է հիշատակվում',
    merge: 'Միավորել մյուսի հետ',
    mergeHint:
      'Եթե նույն հեղինակը գրանցվել է երկու անգամ, սա կմնա որպես փոխանուն։ Ստորագրություններն ու խմբագրությունները կշարունակեն գործել։',
    mergeSays: (from: string, into: string) => `${from}՝ այսուհետ փոխանուն։ Հիմնականը՝ ${into}։`,
  },
};
