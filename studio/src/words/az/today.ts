import type { today as english } from '../en/today.ts';
import type { SameShape } from '../same-shape.ts';

export const today: SameShape<typeof english> = {
  today: {
    title: 'Bu gün',
    due: 'Tezliklə çıxır',
    noneDue: 'Heç nə planlaşdırılmayıb.',
    live: 'İndi saytda',
    noneLive: 'Son sutkada heç nə çıxmayıb.',
    mine: 'Sizin əlinizdə',
    noneMine: 'Başladığınız iş yoxdur.',
    stale: 'Köhnəlmiş tərcümələr',
    noneStale: 'Bütün tərcümələr mənbəyə uyğundur.',
    mostRead: 'Son saatın ən çox oxunanları',
    noneRead: 'Son saatda heç kim heç nə oxumayıb.',
    untouched: 'Günlərlə toxunulmayıb',
    noneUntouched: 'Unudulmuş qaralama yoxdur.',
    showNews: 'Yenilik var: göstər',
    allOf: (list) => `Hamısı: ${list}`,
    views: (count) => `${count} oxunuş`,
  },
};
