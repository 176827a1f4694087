import type { correction as english } from '../en/correction.ts';
import type { SameShape } from '../same-shape.ts';

export const correction: SameShape<typeof english> = {
  corrections: {
    title: 'Исправления и снятия',
    hint: 'Что было неверно и сказано читателям, что снято и что вернулось.',
    none: 'Такого нет.',
    kind: 'Вид',
    kinds: { correction: 'Исправление', withdrawal: 'Снятие', restoration: 'Возвращено читателям' },
    from: 'С какого дня',
    until: 'По какой день',
    person: 'Кто',
    byMe: 'Я',
    by: (name, when) => `${name}, ${when}`,
    whatChanged: 'Что изменилось',
    nothingThere: 'не было',
    leadsTo: 'Ведёт на',
    over: 'уже не действует',
    inPlace: 'На этом месте',
    noteInPlace: 'Пояснение (410)',
    otherInPlace: 'Другой наш адрес',
    target: 'Адрес',
    targetHint: 'Статья заменяет навсегда (301), рубрика или главная на время (302).',
    reason: 'Почему, для коллег',
    restore: 'Вернуть читателям',
    restoreHint: 'В том виде, в каком они видели её в последний раз, с прежними датами.',
    badTarget: 'Туда читатели не попадут: нужен адрес этого сайта, по которому что-то есть, и не сама эта статья.',
  },
};
