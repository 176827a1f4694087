import type { palette as english } from '../en/palette.ts';
import type { SameShape } from '../same-shape.ts';

export const palette: SameShape<typeof english> = {
  palette: {
    title: 'Найти или сделать',
    hint: 'Материал, человек, снимок или то, что хотите сделать',
    results: 'Найденное',
    nothing: 'Так ничего не называется',
    groups: {
      lately: 'Недавно в работе у вас',
      stories: 'Материалы',
      commands: 'Команды',
      names: 'Люди',
      sections: 'Рубрики',
      pictures: 'Снимки',
    },
    goTo: (name) => `Перейти: ${name}`,
    begin: (kind, edition) => `Начать: ${kind}, ${edition}`,
    theme: (name) => `Вид: ${name}`,
    language: (name) => `Говорить: ${name}`,
    meant: (words) => `Показано по запросу: ${words}`,
    colleague: 'Коллега',
    contributor: 'Автор',
  },
  keyboard: {
    title: 'Клавиатура',
    groups: { everywhere: 'Везде', lists: 'В списках', article: 'В статье' },
    does: {
      palette: 'Найти или сделать что угодно',
      help: 'Эта подсказка',
      search: 'К полю поиска',
      next: 'Следующая строка',
      previous: 'Предыдущая строка',
      open: 'Открыть',
      choose: 'Выбрать строку',
      stretch: 'Выбирать по пути',
      save: 'Сохранить сейчас',
      publish: 'Опубликовать',
    },
  },
};
