import type { front as english } from '../en/front.ts';
import type { SameShape } from '../same-shape.ts';

export const front: SameShape<typeof english> = {
  front: {
    title: 'Առաջին էջ',
    hint: 'Այն տեղերը, որոնք ընթերցողներն առաջինն են տեսնում։ Եթե տեղի համար ոչինչ ընտրված չէ, այն ինքն է լցվում նորագույն հոդվածներով։',
    lead: 'Գլխավոր տեղ',
    place: (number) => `Տեղ ${number}`,
    chosen: 'Ընտրված',
    byItself: 'Ինքնալցված',
    waiting: 'Սպասում է',
    waits: 'Ընտրված է և այստեղ կերևա, հենց որ հրապարակվի՝',
    empty: 'Այս տեղի համար դեռ հրապարակված հոդված չկա',
    ownHeadline: 'Վերնագիրն առաջին էջում',
    ownHeadlineHint: 'Դատարկ՝ ինչպես հոդվածում',
    articleHeadline: 'Հոդվածում՝',
    choose: 'Ընտրել հոդված',
    chooseFor: (place) => `Ընտրել հոդված՝ ${place}`,
    chooseHint: 'Միայն այս հրատարակության հրապարակված հոդվածները։ Այն, որ արդեն առաջին էջում է, կտեղափոխվի այստեղ։',
    more: 'Կան ուրիշներ ևս։ Գտեք դրանք բառերով։',
    keep: 'Թողնել այստեղ',
    clear: 'Թող ինքն իրեն լցվի',
    up: 'Տեղափոխել վերև',
    down: 'Տեղափոխել ներքև',
    placed: (place) => `${place}՝ ընտրությունը պահպանված է։`,
    renamed: (place) => `${place}՝ վերնագիրը պահպանված է։`,
    cleared: (place) => `${place}՝ կրկին ինքն իրեն է լցվում։`,
    moved: (place) => `Տեղափոխված է՝ այժմ ${place.toLocaleLowerCase('hy')}։`,
    mayNot: 'Այս էջը կարող եք տեսնել, բայց ոչ դասավորել։ Կարող է խմբագիրը։',
  },
};
