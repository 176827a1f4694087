import type { correction as english } from '../en/correction.ts';
import type { SameShape } from '../same-shape.ts';

export const correction: SameShape<typeof english> = {
  corrections: {
    title: 'Ուղղումներ և հանումներ',
    hint: 'Ինչն էր սխալ և ասվել է ընթերցողներին, ինչն է հանվել և ինչն է վերադարձել։',
    none: 'Այսպիսի բան չկա։',
    kind: 'Տեսակ',
    kinds: { correction: 'Ուղղում', withdrawal: 'Հանում', restoration: 'Վերադարձված ընթերցողներին' },
    from: 'Որ օրվանից',
    until: 'Մինչև որ օրը',
    person: 'Ով',
    byMe: 'Ես',
    by: (name, when) => `${name}, ${when}`,
    whatChanged: 'Ինչ է փոխվել',
    nothingThere: 'չկար',
    leadsTo: 'Տանում է դեպի',
    over: 'այլևս չի գործում',
    inPlace: 'Դրա տեղում',
    noteInPlace: 'Բացատրությունը (410)',
    otherInPlace: 'Մեր մեկ այլ հասցե',
    target: 'Հասցե',
    targetHint: 'Հոդվածը փոխարինում է ընդմիշտ (301), բաժինը կամ գլխավոր էջը՝ առժամանակ (302)։',
    reason: 'Ինչու՝ գործընկերների համար',
    restore: 'Վերադարձնել ընթերցողներին',
    restoreHint: 'Այն տեքստով, որը նրանք վերջինն են տեսել, և նախկին ամսաթվերով։',
    badTarget: 'Ընթերցողներն այնտեղ չեն հասնի. պետք է լինի այս կայքի հասցե, որտեղ ինչ-որ բան կա, և ոչ հենց այս հոդվածը։',
  },
};
