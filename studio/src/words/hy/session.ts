import type { session as english } from '../en/session.ts';
import type { SameShape } from '../same-shape.ts';

export const session: SameShape<typeof english> = {
  session: {
    signIn: 'Մուտք գործել',
    email: 'Էլ. փոստի հասցե',
    password: 'Գաղտնաբառ',
    signedOut: 'Դուք դուրս եք եկել',
    signedOutHint: 'Ձեր գրածը պահված է այս համակարգչում։ Շարունակելու համար մուտք գործեք։',
    signOut: 'Դուրս գալ',
    signOutEverywhere: 'Դուրս գալ ամենուր',
    signOutEverywhereHint: 'Ավարտում է ձեր աշխատաշրջանները բոլոր համակարգիչներում ու հեռախոսներում, այստեղ ևս։',
    language: 'Լեզու',
    languageHint: 'Դրանով է խոսում ստուդիան. հոդվածների լեզուն չի փոխվում։',
    theme: 'Տեսք',
    themes: { system: 'Ինչպես համակարգում', day: 'Ցերեկ', night: 'Գիշեր' },
    mySettings: 'Իմ կարգավորումները',
  },
  firstRun: {
    title: 'Բացեք ձեր խմբագրությունը',
    hint: 'Սա արվում է մեկ անգամ։ Դուք կդառնաք տերը. ամեն ինչ հետո կարելի է փոխել։',
    code: 'Մեկանգամյա կոդ',
    codeHint: 'Ծրագիրը տպել է այն մեկնարկելիս։',
    masthead: 'Թերթի անունը',
    name: 'Ձեր անունը',
    passwordHint: (least) => `Առնվազն ${least} նշան։ Լավ է մի ամբողջ նախադասություն։`,
    language: 'Առաջին հրատարակության լեզուն',
    prefix: 'Հրատարակության հասցեն',
    prefixHint: 'Լատինական փոքրատառեր. օրինակ՝ hy, և ընթերցողները կգտնեն այն /hy հասցեում',
    timeZone: 'Ժամային գոտի',
    open: 'Բացել խմբագրությունը',
  },
};
