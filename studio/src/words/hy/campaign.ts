import type { campaign as english } from '../en/campaign.ts';
import type { SameShape } from '../same-shape.ts';

export const campaign: SameShape<typeof english> = {
  campaigns: {
    title: 'Արշավներ',
    hint: 'Թերթի սեփական հայտարարությունները։ Դրանք առաջին էջերում և հոդվածների կողքին են՝ «գովազդ» նշումով։',
    toSettings: 'Դեպի կարգավորումներ',
    mayNot: 'Արշավները վարում են խմբագիրներն ու սեփականատերերը։',
    none: 'Դեռ ոչ մի արշավ չկա',
    begin: 'Նոր արշավ',
    change: 'Փոխել',
    end: 'Ավարտել հիմա',
    states: { coming: 'Կսկսվի', running: 'Ընթանում է', ended: 'Ավարտված է' },
    from: (begins) => `սկսած՝ ${begins}`,
    fromUntil: (begins, ends) => `սկսած՝ ${begins}, մինչև՝ ${ends}`,
    counted: (seen, clicked) => `տեսել են՝ ${seen}, սեղմել են՝ ${clicked}`,
    name: 'Աշխատանքային անվանում',
    nameHint: 'Ընթերցողներն այն չեն տեսնում',
    weight: 'Կշիռ',
    weightHint: 'Կրկնակի կշիռը ցույց է տրվում կրկնակի հաճախ. 1-ից 100',
    begins: 'Սկիզբ',
    ends: 'Ավարտ (դատարկ՝ մինչև որևէ մեկը կավարտի)',
    words: 'Տեքստ',
    address: 'Հասցեն, ուր տանում է',
    sections: 'Միայն այս բաժիններում (եթե ընտրված չէ՝ առաջին էջում և բոլորում)',
    lacking: 'Ընտրեք սկիզբը և առնվազն մեկ թողարկում։',
  },
};
