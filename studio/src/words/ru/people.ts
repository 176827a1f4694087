import type { people as english } from '../en/people.ts';
import type { SameShape } from '../same-shape.ts';

export const people: SameShape<typeof english> = {
  contributor: {
    find: 'Найти имя',
    add: (name) => `Добавить «${name}»`,
    title: 'Должность',
    choose: 'Выбрать имя',
    all: 'Авторы',
    hint: 'Все, кого называют в подписях: имя, должность и справка на каждом языке.',
    addOne: 'Добавить автора',
    none: 'Никого с таким именем',
    missing: (x: string) => `нет: ${x}`,
    kind: 'Кто это',
    kinds: { person: 'Человек', organisation: 'Организация' },
    slug: 'Адрес страницы',
    choosePortrait: 'Выбрать портрет',
    changePortrait: 'Другой портрет',
    noPortrait: 'Без портрета',
    name: 'Имя',
    bio: 'Справка',
    links: 'Страницы в сети',
    linksHint: 'По одному адресу в строке',
    namedIn: 'Где упоминается',
    merge: 'Объединить с другим',
    mergeHint: 'Если один автор заведён дважды: этот останется псевдонимом. Подписи и редакции продолжат работать.',
    mergeSays: (from: string, into: string) => `${from} станет псевдонимом: ${into}.`,
  },
};
