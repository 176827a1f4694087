import type { people as english } from '../en/people.ts';
import type { SameShape } from '../same-shape.ts';

export const people: SameShape<typeof english> = {
  contributor: {
    find: 'ابحث عن اسم',
    add: (name) => `أضف «${name}»`,
    title: 'الصفة',
    choose: 'اختر اسمًا',
  },
};
