import type { session as english } from '../en/session.ts';
import type { SameShape } from '../same-shape.ts';

export const session: SameShape<typeof english> = {
  session: {
    signIn: 'Daxil ol',
    email: 'E-poçt ünvanı',
    password: 'Parol',
    signedOut: 'Siz çıxmısınız',
    signedOutHint: 'Yazdıqlarınız bu kompüterdə saxlanılıb. Davam etmək üçün daxil olun.',
    signOut: 'Çıx',
    signOutEverywhere: 'Hər yerdən çıx',
    signOutEverywhereHint: 'Bütün kompüter və telefonlarda, o cümlədən burada seanslarınızı bitirir.',
    language: 'Dil',
    languageHint: 'Studiya bu dildə danışır; məqalələrin dili dəyişmir.',
    theme: 'Görünüş',
    themes: { system: 'Sistemdəki kimi', day: 'Gündüz', night: 'Gecə' },
    mySettings: 'Parametrlərim',
  },
  firstRun: {
    title: 'Redaksiyanızı açın',
    hint: 'Bu, bir dəfə edilir. Siz sahibi olursunuz; hər şeyi sonra dəyişmək olar.',
    code: 'Birdəfəlik kod',
    codeHint: 'Proqram işə düşəndə onu çap edib.',
    masthead: 'Qəzetin adı',
    name: 'Adınız',
    passwordHint: (least) => `Ən azı ${least} işarə. Bütöv bir cümlə yaxşıdır.`,
    language: 'İlk nəşrin dili',
    prefix: 'Nəşrin ünvanı',
    prefixHint: 'Kiçik latın hərfləri; məsələn, az: oxucular onu /az ünvanında tapır',
    timeZone: 'Saat qurşağı',
    open: 'Redaksiyanı aç',
  },
};
