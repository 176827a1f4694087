import type { people as english } from '../en/people.ts';
import type { SameShape } from '../same-shape.ts';

export const people: SameShape<typeof english> = {
  contributor: {
    find: 'Ad tap',
    add: (name) => `“${name}” əlavə et`,
    title: 'Vəzifə',
    choose: 'Ad seç',
  },
};
