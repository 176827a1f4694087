import type { palette as english } from '../en/palette.ts';
import type { SameShape } from '../same-shape.ts';

export const palette: SameShape<typeof english> = {
  palette: {
    title: 'Գտնել կամ անել',
    hint: 'Նյութ, մարդ, նկար կամ այն, ինչ ուզում եք անել',
    results: 'Գտնվածը',
    nothing: 'Այդպես ոչինչ չի կոչվում',
    groups: {
      lately: 'Վերջերս ձեր աշխատածը',
      stories: 'Նյութեր',
      commands: 'Հրամաններ',
      names: 'Մարդիկ',
      sections: 'Բաժիններ',
      pictures: 'Նկարներ',
    },
    goTo: (name) => `Անցնել՝ ${name}`,
    begin: (kind, edition) => `Սկսել՝ ${kind}, ${edition}`,
    theme: (name) => `Տեսք՝ ${name}`,
    language: (name) => `Խոսել՝ ${name}`,
    meant: (words) => `Ցուցադրված է ըստ՝ ${words}`,
    colleague: 'Գործընկեր',
    contributor: 'Հեղինակ',
  },
  keyboard: {
    title: 'Ստեղնաշար',
    groups: { everywhere: 'Ամենուր', lists: 'Ցանկերում', article: 'Հոդվածում' },
    does: {
      palette: 'Գտնել կամ անել ցանկացած բան',
      help: 'Այս հուշումը',
      search: 'Դեպի որոնման դաշտ',
      next: 'Հաջորդ տողը',
      previous: 'Նախորդ տողը',
      open: 'Բացել',
      choose: 'Ընտրել տողը',
      stretch: 'Ընտրել ճանապարհին',
      save: 'Պահպանել հիմա',
      publish: 'Հրապարակել',
    },
  },
};
