import type { ContributorKey, DemoLanguage } from './demo-text.ts';

/** A contributor of the demo newsroom as each edition prints the name; `roles` is what stands after the name of a speaker. */
export type DemoContributor = {
  kind: 'person' | 'organisation';
  names: Record<DemoLanguage, string>;
  roles: Record<DemoLanguage, string> | null;
};

const reporter = { en: 'Reporter', ru: 'корреспондент', hy: 'թղթակից', az: 'müxbir', ar: 'مراسلة' };

/** Everyone named in the demo stories. Spellings here are those the stories use. */
export const demoContributors: Record<ContributorKey, DemoContributor> = {
  'lena-marsh': {
    kind: 'person',
    names: { en: 'Lena Marsh', ru: 'Лена Марш', hy: 'Լենա Մարշ', az: 'Lena Marş', ar: 'لينا مارش' },
    roles: reporter,
  },
  'tomas-verin': {
    kind: 'person',
    names: { en: 'Tomas Verin', ru: 'Томас Верин', hy: 'Թոմաս Վերին', az: 'Tomas Verin', ar: 'توماس فيرين' },
    roles: { ...reporter, ar: 'مراسل' },
  },
  'sona-hakim': {
    kind: 'person',
    names: { en: 'Sona Hakim', ru: 'Сона Хаким', hy: 'Սոնա Հաքիմ', az: 'Sona Hakim', ar: 'سونا حكيم' },
    roles: {
      en: 'Reporter and photographer',
      ru: 'корреспондент и фотограф',
      hy: 'թղթակից և լուսանկարիչ',
      az: 'müxbir və fotoqraf',
      ar: 'مراسلة ومصوّرة',
    },
  },
  'idris-kaya': {
    kind: 'person',
    names: { en: 'Idris Kaya', ru: 'Идрис Кая', hy: 'Իդրիս Կայա', az: 'İdris Kaya', ar: 'إدريس كايا' },
    roles: {
      en: 'Economy editor',
      ru: 'редактор отдела экономики',
      hy: 'տնտեսության բաժնի խմբագիր',
      az: 'iqtisadiyyat şöbəsinin redaktoru',
      ar: 'محرّر الشؤون الاقتصادية',
    },
  },
  'nare-petrossian': {
    kind: 'person',
    names: { en: 'Nare Petrossian', ru: 'Наре Петросян', hy: 'Նարե Պետրոսյան', az: 'Nare Petrosyan', ar: 'ناريه بيتروسيان' },
    roles: {
      en: 'Culture reporter',
      ru: 'корреспондент отдела культуры',
      hy: 'մշակույթի բաժնի թղթակից',
      az: 'mədəniyyət müxbiri',
      ar: 'مراسلة الشؤون الثقافية',
    },
  },
  'harbour-sheet': {
    kind: 'organisation',
    names: { en: 'The Harbour Sheet', ru: '«Портовый листок»', hy: '«Նավահանգստի թերթ»', az: '“Liman vərəqi”', ar: '«صحيفة الميناء»' },
    roles: null,
  },
  'gulf-wire': {
    kind: 'organisation',
    names: { en: 'Gulf Wire', ru: '«Вести залива»', hy: '«Ծոցի լուրեր»', az: '“Körfəz xəbərləri”', ar: '«أخبار سيلين»' },
    roles: {
      en: 'News agency',
      ru: 'информационное агентство',
      hy: 'լրատվական գործակալություն',
      az: 'xəbər agentliyi',
      ar: 'وكالة أنباء',
    },
  },
  'captain-ada-quill': {
    kind: 'person',
    names: { en: 'Captain Ada Quill', ru: 'Ада Квилл', hy: 'Ադա Քուիլ', az: 'Ada Kuill', ar: 'القبطان آدا كويل' },
    roles: { en: 'Harbour master', ru: 'капитан порта', hy: 'նավահանգստի պետ', az: 'liman kapitanı', ar: 'رئيسة الميناء' },
  },
  'professor-emin-salar': {
    kind: 'person',
    names: { en: 'Professor Emin Salar', ru: 'Эмин Салар', hy: 'Էմին Սալար', az: 'Emin Salar', ar: 'البروفيسور أمين سالار' },
    roles: {
      en: 'Historian of ports',
      ru: 'профессор, историк портов',
      hy: 'պրոֆեսոր, նավահանգիստների պատմաբան',
      az: 'professor, limanlar tarixçisi',
      ar: 'مؤرّخ الموانئ',
    },
  },
  'mayor-ruth-okoye': {
    kind: 'person',
    names: { en: 'Ruth Okoye', ru: 'Рут Окойе', hy: 'Ռութ Օկոյե', az: 'Rut Okoye', ar: 'روث أوكوي' },
    roles: {
      en: 'Mayor of Port Almira',
      ru: 'мэр Порт-Альмиры',
      hy: 'Պորտ Ալմիրայի քաղաքապետ',
      az: 'Port Almira meri',
      ar: 'رئيسة بلدية بورت ألميرا',
    },
  },
  'doctor-yusuf-haddad': {
    kind: 'person',
    names: { en: 'Dr Yusuf Haddad', ru: 'Юсуф Хаддад', hy: 'Յուսուֆ Հադդադ', az: 'Yusuf Həddad', ar: 'الدكتور يوسف حدّاد' },
    roles: { en: 'Marine biologist', ru: 'морской биолог', hy: 'ծովային կենսաբան', az: 'dəniz bioloqu', ar: 'عالِم أحياء بحرية' },
  },
  'marta-lind': {
    kind: 'person',
    names: { en: 'Marta Lind', ru: 'Марта Линд', hy: 'Մարտա Լինդ', az: 'Marta Lind', ar: 'مارتا ليند' },
    roles: { en: 'Bookbinder', ru: 'переплётчица', hy: 'գրքի կազմարար', az: 'cildçi', ar: 'مجلِّدة كتب' },
  },
};
