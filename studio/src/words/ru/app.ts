import type { app as english } from '../en/app.ts';
import type { SameShape } from '../same-shape.ts';
import { counted } from './counted.ts';

export const app: SameShape<typeof english> = {
  app: {
    name: 'Студия Coranto',
    skip: 'Перейти к работе',
    front: 'Первая полоса',
    pictures: 'Снимки',
    settings: 'Настройки',
    sections: 'Студия',
    menu: 'Меню',
    putMenuAway: 'Убрать меню',
    wayGroups: { work: 'Работа', site: 'Сайт', library: 'Библиотека', house: 'Редакция' },
    loading: 'Минуту',
    close: 'Закрыть',
    cancel: 'Отменить',
    save: 'Сохранить',
    retry: 'Попробовать ещё раз',
    more: 'Показать ещё',
    notHere: 'По этому адресу ничего нет',
    notHereHint: 'Возможно, это перенесли или у вас нет доступа.',
    toArticles: 'К материалам',
    broken: 'Что-то пошло не так',
    optional: 'необязательно',
  },
  failures: {
    NotSignedIn: 'Сеанс завершён.',
    WrongCredentials: 'Неверно. Проверьте ещё раз.',
    NotAllowed: 'Вам это не разрешено.',
    NotFound: 'Этого больше нет.',
    NotReady: 'Что-то мешает.',
    Conflict: 'Кто-то успел раньше. Посмотрите, что теперь.',
    Invalid: 'Здесь что-то не в порядке.',
    TooLarge: 'Слишком большое.',
    TooManyAttempts: 'Слишком много попыток.',
    waitMinutes: (count) => `Попробуйте через ${counted(count, 'минуту', 'минуты', 'минут')}.`,
    Broken: 'Сбой на сервере. Всё, что вы набрали, цело.',
    Unreachable: 'Сервер не отвечает. Всё, что вы набрали, цело.',
  },
};
