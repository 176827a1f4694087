import type { app as english } from '../en/app.ts';
import type { SameShape } from '../same-shape.ts';

export const app: SameShape<typeof english> = {
  app: {
    name: 'Coranto ստուդիա',
    skip: 'Անցնել աշխատանքին',
    articles: 'Հոդվածներ',
    front: 'Առաջին էջ',
    pictures: 'Նկարներ',
    settings: 'Կարգավորումներ',
    sections: 'Ստուդիա',
    loading: 'Մեկ ակնթարթ',
    close: 'Փակել',
    cancel: 'Չեղարկել',
    save: 'Պահպանել',
    retry: 'Կրկին փորձել',
    more: 'Ցույց տալ ավելին',
    notHere: 'Այս հասցեում ոչինչ չկա',
    notHereHint: 'Գուցե այն տեղափոխվել է, կամ ձեզ հասանելի չէ։',
    toArticles: 'Դեպի հոդվածները',
    broken: 'Ինչ-որ բան սխալ գնաց',
    optional: 'ոչ պարտադիր',
  },
  failures: {
    NotSignedIn: 'Դուք դուրս եք եկել։',
    WrongCredentials: 'Սխալ է։ Ստուգեք կրկին։',
    NotAllowed: 'Ձեզ դա թույլատրված չէ։',
    NotFound: 'Այն այլևս չկա։',
    NotReady: 'Ինչ-որ բան խանգարում է։',
    Conflict: 'Ինչ-որ մեկն ավելի արագ էր։ Նայեք, թե ինչ կա հիմա։',
    Invalid: 'Այստեղ ինչ-որ բան կարգին չէ։',
    TooLarge: 'Չափազանց մեծ է։',
    TooManyAttempts: 'Չափազանց շատ փորձեր։',
    waitMinutes: (count) => `Փորձեք ${count} րոպեից։`,
    Broken: 'Սերվերի խափանում։ Ձեր գրածից ոչինչ չի կորել։',
    Unreachable: 'Սերվերը չի պատասխանում։ Ձեր գրածից ոչինչ չի կորել։',
  },
};
