import type { session as english } from '../en/session.ts';
import type { SameShape } from '../same-shape.ts';
import { counted } from './counted.ts';

export const session: SameShape<typeof english> = {
  session: {
    signIn: 'Войти',
    email: 'Адрес электронной почты',
    password: 'Пароль',
    signedOut: 'Сеанс завершён',
    signedOutHint: 'Написанное сохранено на этом компьютере. Войдите, чтобы продолжить.',
    signOut: 'Выйти',
    signOutEverywhere: 'Выйти везде',
    signOutEverywhereHint: 'Завершает ваши сеансы на всех компьютерах и телефонах, включая этот.',
    language: 'Язык',
    languageHint: 'На нём говорит студия; язык статей не меняется.',
    theme: 'Оформление',
    themes: { system: 'Как в системе', day: 'День', night: 'Ночь' },
    mySettings: 'Мои настройки',
  },
  firstRun: {
    title: 'Откройте редакцию',
    hint: 'Это делается один раз. Вы станете владельцем; всё можно будет изменить.',
    code: 'Одноразовый код',
    codeHint: 'Программа напечатала его при запуске.',
    masthead: 'Название газеты',
    name: 'Ваше имя',
    passwordHint: (least) => `Не короче ${counted(least, 'знака', 'знаков', 'знаков')}. Хорошо подойдёт целая фраза.`,
    language: 'Язык первого издания',
    prefix: 'Адрес издания',
    prefixHint: 'Строчные латинские буквы; например, ru: читатели найдут его по адресу /ru',
    timeZone: 'Часовой пояс',
    open: 'Открыть редакцию',
  },
};
