import type { people as english } from '../en/people.ts';
import type { SameShape } from '../same-shape.ts';

export const people: SameShape<typeof english> = {
  contributor: {
    find: 'Գտնել անուն',
    add: (name) => `Ավելացնել «${name}»`,
    title: 'Պաշտոն',
    choose: 'Ընտրել անուն',
  },
};
