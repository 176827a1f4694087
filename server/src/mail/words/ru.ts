import type { MailWords } from './en.ts';

/** What mail says in Russian. */
export const ru: MailWords = {
  invitation: {
    subject: (masthead) => `Приглашение в редакцию «${masthead}»`,
    says: (masthead) => `Вас приглашают работать в студии издания «${masthead}». Укажите имя и выберите пароль:`,
    button: 'Войти',
    until: 'Ссылка действует семь дней и срабатывает один раз.',
  },
  newPassword: {
    subject: (masthead) => `Новый пароль: «${masthead}»`,
    says: 'Кто-то — вероятно, вы — запросил новый пароль. Выберите его здесь:',
    button: 'Выбрать пароль',
    until: 'Ссылка действует час и срабатывает один раз. Если это были не вы, ничего не делайте.',
  },
  told: {
    mention: (who, title) => `${who} упоминает вас: «${title}»`,
    assignment: (who, title) => `${who} поручает вам «${title}»`,
    due: (title) => `Подошёл срок: «${title}»`,
    failed: (title) => `Не удалось: «${title}»`,
    'handed-over': (who, title) => `${who} передаёт вам то, над чем работает ${title}`,
    published: (title) => `Вышло: «${title}»`,
  },
  somebody: 'Coranto',
  untitled: 'без заголовка',
  open: 'Открыть в студии',
  digestSubject: (count, masthead) => `«${masthead}»: уведомлений за день — ${count}`,
  settings: 'О чём писать вам на почту, вы решаете в студии, в разделе «Мои настройки».',
};
