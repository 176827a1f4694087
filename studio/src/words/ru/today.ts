import type { today as english } from '../en/today.ts';
import type { SameShape } from '../same-shape.ts';
import { counted } from './counted.ts';

export const today: SameShape<typeof english> = {
  today: {
    title: 'Сегодня',
    due: 'Скоро выйдет',
    noneDue: 'Ничего не запланировано.',
    live: 'Сейчас на сайте',
    noneLive: 'За последние сутки ничего не вышло.',
    mine: 'У вас в работе',
    noneMine: 'У вас ничего не начато.',
    stale: 'Устаревшие переводы',
    noneStale: 'Все переводы соответствуют исходным статьям.',
    mostRead: 'Самое читаемое за час',
    noneRead: 'За последний час никто ничего не читал.',
    untouched: 'Давно не тронутое',
    noneUntouched: 'Забытых черновиков нет.',
    showNews: 'Есть новое: показать',
    allOf: (list) => `Все: ${list}`,
    views: (count) => counted(count, 'прочтение', 'прочтения', 'прочтений'),
  },
};
