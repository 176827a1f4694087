import type { notification as english } from '../en/notification.ts';
import type { SameShape } from '../same-shape.ts';

/** What people are told. */
export const notification: SameShape<typeof english> = {
  notifications: {
    title: 'Уведомления',
    none: 'Ничего нового',
    unread: (x: string) => `Уведомления, непрочитанных: ${x}`,
    markAll: 'Отметить всё прочитанным',
    more: 'Показать ещё',
    somebody: 'Coranto',
    untitled: 'без заголовка',
    settings: 'О чём вам сообщать',
    studio: 'В студии',
    mail: 'По почте',
    wishes: {
      now: 'Сразу',
      digest: 'Раз в день',
      none: 'Нет',
    },
    digestHour: 'Час ежедневного письма',
    quiet: 'Без писем с',
    quietUntil: 'до',
    noMail: 'Программа не отправляет почту.',
    kinds: {
      mention: 'Упоминания',
      assignment: 'Задания',
      due: 'Сроки',
      failed: 'Сбои',
      'handed-over': 'Передача дел',
      published: 'Вышло',
    },
    told: {
      mention: (who: string, title: string) => `${who} упоминает вас: «${title}»`,
      assignment: (who: string, title: string) => `${who} поручает вам «${title}»`,
      due: (title: string) => `Подошёл срок: «${title}»`,
      failed: (title: string) => `Не удалось: «${title}»`,
      'handed-over': (who: string, title: string) => `${who} передаёт вам то, над чем работает ${title}`,
      published: (title: string) => `Вышло: «${title}»`,
    },
  },
};
