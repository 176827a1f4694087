import type { front as english } from '../en/front.ts';
import type { SameShape } from '../same-shape.ts';

export const front: SameShape<typeof english> = {
  front: {
    title: 'Первая полоса',
    hint: 'Места, которые читатели видят первыми. Если для места ничего не выбрано, оно само заполняется новейшими статьями.',
    lead: 'Главное место',
    place: (number) => `Место ${number}`,
    chosen: 'Выбрано',
    byItself: 'Само заполнилось',
    waiting: 'Ожидает',
    waits: 'Выбрано и появится здесь, как только выйдет:',
    empty: 'Для этого места пока нет опубликованной статьи',
    ownHeadline: 'Заголовок на первой полосе',
    ownHeadlineHint: 'Если пусто, то как в статье',
    articleHeadline: 'В статье:',
    choose: 'Выбрать статью',
    chooseFor: (place) => `Выбрать статью: ${place}`,
    chooseHint: 'Только опубликованные статьи этого издания. Та, что уже стоит на полосе, перейдёт сюда.',
    more: 'Есть и другие. Найдите их по словам.',
    keep: 'Оставить здесь',
    clear: 'Пусть заполнится само',
    up: 'Переместить выше',
    down: 'Переместить ниже',
    placed: (place) => `${place}: выбор сохранён.`,
    renamed: (place) => `${place}: заголовок сохранён.`,
    cleared: (place) => `${place}: снова заполняется само.`,
    moved: (place) => `Перемещено: теперь ${place.toLocaleLowerCase('ru')}.`,
    mayNot: 'Эту полосу можно смотреть, но не менять. Может редактор.',
  },
};
