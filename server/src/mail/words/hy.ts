import type { MailWords } from './en.ts';

/** What mail says in Armenian. */
export const hy: MailWords = {
  invitation: {
    subject: (masthead) => `Հրավեր «${masthead}» խմբագրություն`,
    says: (masthead) => `Ձեզ հրավիրում են աշխատելու «${masthead}» խմբագրության ստուդիայում։ Գրեք ձեր անունը և ընտրեք գաղտնաբառ՝`,
    button: 'Մուտք գործել',
    until: 'Հղումը գործում է յոթ օր և միայն մեկ անգամ։',
  },
  newPassword: {
    subject: (masthead) => `Նոր գաղտնաբառ՝ «${masthead}»`,
    says: 'Ինչ-որ մեկը, հավանաբար դուք, նոր գաղտնաբառ է խնդրել։ Ընտրեք այն այստեղ՝',
    button: 'Ընտրել գաղտնաբառ',
    until: 'Հղումը գործում է մեկ ժամ և միայն մեկ անգամ։ Եթե դուք չեք խնդրել, ոչինչ մի արեք։',
  },
  told: {
    mention: (who, title) => `${who}. ձեզ հիշատակել է «${title}» նյութում`,
    assignment: (who, title) => `${who}. ձեզ է հանձնարարվել «${title}»`,
    due: (title) => `Ժամկետը լրացել է՝ «${title}»`,
    failed: (title) => `Չհաջողվեց՝ «${title}»`,
    'handed-over': (who, title) => `${who}. ձեզ է փոխանցվում այն, ինչի վրա աշխատում էր ${title}`,
    published: (title) => `Լույս տեսավ՝ «${title}»`,
  },
  somebody: 'Coranto',
  untitled: 'առանց վերնագրի',
  open: 'Բացել ստուդիայում',
  digestSubject: (count, masthead) => `«${masthead}». օրվա ծանուցումներ՝ ${count}`,
  settings: 'Թե ինչի մասին գրել ձեզ, որոշում եք ստուդիայում՝ «Իմ կարգավորումները» բաժնում։',
};
