import type { TermKind } from '@coranto/contract/house-list/house-term';
import type { ContributorKey, DemoLanguage } from './demo-text.ts';

/** A spelling with the forms that are not to be used. */
type Spelt = [spelling: string, ...forbidden: string[]];

/** A term of the demo newsroom's house list. */
export type DemoTerm = { kind: TermKind; note?: string; contributor?: ContributorKey; spellings: Partial<Record<DemoLanguage, Spelt>> };

/** What the Harbour Sheet has agreed to write, in five languages. */
export const houseTerms: readonly DemoTerm[] = [
  {
    kind: 'place',
    note: 'Two words, without a hyphen in Latin letters; with one in Russian.',
    spellings: {
      en: ['Port Almira', 'Port-Almira', 'Almira Port'],
      ru: ['Порт-Альмира', 'Порт Альмира'],
      hy: ['Պորտ Ալմիրա', 'Ալմիրայի նավահանգիստ'],
      az: ['Port Almira', 'Port-Almira'],
      ar: ['بورت ألميرا', 'ميناء ألميرا'],
    },
  },
  {
    kind: 'place',
    spellings: {
      en: ['Gulf of Selene', 'Selene Gulf', 'Selenean Gulf'],
      ru: ['Селенский залив', 'залив Селена'],
      hy: ['Սելենեի ծոց'],
      az: ['Selena körfəzi'],
      ar: ['خليج سيلين', 'خليج سيلينا'],
    },
  },
  { kind: 'place', note: 'Never “quay no. 3”, which only the port uses.', spellings: { en: ['East Quay', 'Eastern Quay', 'Quay No. 3'] } },
  { kind: 'place', spellings: { en: ['Fish Quay', 'Fishermen’s Quay', 'Fish Wharf'] } },
  {
    kind: 'place',
    note: 'The building; the office in it is the customs.',
    spellings: { en: ['Customs House', 'Custom House', 'Customhouse'] },
  },
  { kind: 'place', spellings: { en: ['Rope Walk'] } },
  person('captain-ada-quill', {
    en: ['Ada Quill'],
    ru: ['Ада Квилл', 'Ада Куилл'],
    hy: ['Ադա Քուիլ'],
    az: ['Ada Kuill', 'Ada Quill'],
    ar: ['آدا كويل'],
  }),
  person('professor-emin-salar', {
    en: ['Emin Salar'],
    ru: ['Эмин Салар'],
    hy: ['Էմին Սալար'],
    az: ['Emin Salar'],
    ar: ['أمين سالار', 'إمين سالار'],
  }),
  person('mayor-ruth-okoye', {
    en: ['Ruth Okoye'],
    ru: ['Рут Окойе', 'Рут Окойя'],
    hy: ['Ռութ Օկոյե'],
    az: ['Rut Okoye', 'Ruth Okoye'],
    ar: ['روث أوكوي'],
  }),
  person('doctor-yusuf-haddad', {
    en: ['Yusuf Haddad', 'Youssef Haddad'],
    ru: ['Юсуф Хаддад'],
    hy: ['Յուսուֆ Հադդադ'],
    az: ['Yusuf Həddad'],
    ar: ['يوسف حدّاد'],
  }),
  person('marta-lind', {
    en: ['Marta Lind', 'Martha Lind'],
    ru: ['Марта Линд'],
    hy: ['Մարտա Լինդ'],
    az: ['Marta Lind'],
    ar: ['مارتا ليند'],
  }),
  person('lena-marsh', { en: ['Lena Marsh'] }),
  person('tomas-verin', {
    en: ['Tomas Verin', 'Thomas Verin'],
    ru: ['Томас Верин'],
    hy: ['Թոմաս Վերին'],
    az: ['Tomas Verin'],
    ar: ['توماس فيرين'],
  }),
  person('idris-kaya', { en: ['Idris Kaya'], ru: ['Идрис Кая'], hy: ['Իդրիս Կայա'], az: ['İdris Kaya'], ar: ['إدريس كايا'] }),
  person('nare-petrossian', {
    en: ['Nare Petrossian', 'Nare Petrosyan'],
    ru: ['Наре Петросян'],
    hy: ['Նարե Պետրոսյան'],
    az: ['Nare Petrosyan'],
  }),
  { kind: 'organisation', spellings: { en: ['Harbour Sheet', 'Harbor Sheet'], ru: ['Портовый листок'], az: ['Liman vərəqi'] } },
  { kind: 'organisation', spellings: { en: ['Gulf Wire', 'Gulfwire'], ru: ['Вести залива'] } },
  { kind: 'place', note: 'As the country asks to be called since 2022.', spellings: { en: ['Türkiye', 'Turkey'] } },
  { kind: 'place', spellings: { en: ['Kyiv', 'Kiev'], az: ['Kiyev'] } },
  { kind: 'term', note: 'One word as a noun.', spellings: { en: ['timetable', 'time table', 'time-table'] } },
  { kind: 'term', spellings: { en: ['harbour master', 'harbormaster', 'harbourmaster'], ru: ['капитан порта', 'начальник гавани'] } },
];

function person(contributor: ContributorKey, spellings: DemoTerm['spellings']): DemoTerm {
  return { kind: 'person', contributor, spellings };
}
