import type { campaign as english } from '../en/campaign.ts';
import type { SameShape } from '../same-shape.ts';

export const campaign: SameShape<typeof english> = {
  campaigns: {
    title: 'Кампании',
    hint: 'Собственные объявления издания. Они стоят на первых полосах и рядом со статьями, с пометкой «реклама».',
    toSettings: 'К настройкам',
    mayNot: 'Кампании ведут редакторы и владельцы.',
    none: 'Кампаний пока нет',
    begin: 'Новая кампания',
    change: 'Изменить',
    end: 'Завершить сейчас',
    states: { coming: 'Начнётся', running: 'Идёт', ended: 'Завершена' },
    from: (begins) => `с ${begins}`,
    fromUntil: (begins, ends) => `с ${begins} до ${ends}`,
    counted: (seen, clicked) => `показов: ${seen}, переходов: ${clicked}`,
    name: 'Рабочее название',
    nameHint: 'Читатели его не видят',
    weight: 'Вес',
    weightHint: 'Вдвое больший вес показывается вдвое чаще; от 1 до 100',
    begins: 'Начало',
    ends: 'Конец (пусто: пока кто-нибудь не завершит)',
    words: 'Текст',
    address: 'Адрес, куда ведёт',
    sections: 'Только в этих разделах (если не выбрано: на первой полосе и во всех)',
    lacking: 'Укажите начало и хотя бы одно издание.',
  },
};
