import type { notification as english } from '../en/notification.ts';
import type { SameShape } from '../same-shape.ts';

/** What people are told. */
export const notification: SameShape<typeof english> = {
  notifications: {
    title: 'Ծանուցումներ',
    none: 'Նոր բան չկա',
    unread: (x: string) => `Ծանուցումներ, չկարդացված՝ ${x}`,
    markAll: 'Նշել բոլորը կարդացված',
    more: 'Ցույց տալ ավելին',
    somebody: 'Coranto',
    untitled: 'առանց վերնագրի',
    settings: 'Ինչի մասին տեղեկացնել',
    studio: 'Ստուդիայում',
    mail: 'Փոստով',
    wishes: {
      now: 'Անմիջապես',
      digest: 'Օրը մեկ անգամ',
      none: 'Ոչ',
    },
    digestHour: 'Ամենօրյա նամակի ժամը',
    quiet: 'Առանց նամակների՝ սկսած',
    quietUntil: 'մինչև',
    noMail: 'Ծրագիրը նամակներ չի ուղարկում։',
    kinds: {
      mention: 'Հիշատակումներ',
      assignment: 'Հանձնարարություններ',
      due: 'Ժամկետներ',
      failed: 'Ձախողումներ',
      'handed-over': 'Գործերի փոխանցում',
      published: 'Լույս տեսածներ',
    },
    told: {
      mention: (who: string, title: string) => `${who}. ձեզ հիշատակել է «${title}» նյութում`,
      assignment: (who: string, title: string) => `${who}. ձեզ է հանձնարարվել «${title}»`,
      due: (title: string) => `Ժամկետը լրացել է՝ «${title}»`,
      failed: (title: string) => `Չհաջողվեց՝ «${title}»`,
      'handed-over': (who: string, title: string) => `${who}. ձեզ է փոխանցվում այն, ինչի վրա աշխատում էր ${title}`,
      published: (title: string) => `Լույս տեսավ՝ «${title}»`,
    },
  },
};
