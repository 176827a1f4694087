import type { people as english } from '../en/people.ts';
import type { SameShape } from '../same-shape.ts';

export const people: SameShape<typeof english> = {
  contributor: {
    find: 'Найти имя',
    add: (name) => `Добавить «${name}»`,
    title: 'Должность',
    choose: 'Выбрать имя',
  },
};
