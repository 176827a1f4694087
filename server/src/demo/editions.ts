import type { DemoLanguage } from './demo-text.ts';

/** The languages of the demo newsroom, one edition each, in the order of the language switch; the tag is the edition's address prefix too. */
export const demoLanguages = ['en', 'ru', 'hy', 'az', 'ar'] as const satisfies readonly DemoLanguage[];

/** A place on the web with the words readers see for it. */
type NamedAddress = { name: string; address: string };

/** Everything about an edition that is neither a story nor a section. */
export type DemoEdition = {
  /** Time zone in IANA's names. */
  zone: string;
  /** The newspaper's name in this edition. */
  name: string;
  /** The line below the name. */
  motto: string;
  colophon: string;
  reuseTerms: string;
  reuseAddress: string;
  socialLinks: NamedAddress[];
  appLinks: NamedAddress[];
  /** Invites readers to follow the newspaper somewhere. */
  follow: { text: string; address: string };
  /** The newspaper's own notice in a slot for advertisements; nothing is loaded from elsewhere. */
  houseAdvertisement: { text: string; address: string };
};

const reuseAddress = 'https://example.org/reuse';

const socialLinks = (tag: DemoLanguage): NamedAddress[] =>
  ['X', 'YouTube', 'Instagram', 'Facebook', 'Telegram'].map((name) => ({
    name,
    address: `https://example.org/${name.toLowerCase()}/harbour-sheet-${tag}`,
  }));

const appLinks: NamedAddress[] = [
  { name: 'App Store', address: 'https://example.org/app-store/harbour-sheet' },
  { name: 'Google Play', address: 'https://example.org/google-play/harbour-sheet' },
];

const instagram = (tag: DemoLanguage): string => `https://example.org/instagram/harbour-sheet-${tag}`;

/** The five editions of the demo newsroom. */
export const editions: Record<DemoLanguage, DemoEdition> = {
  en: {
    zone: 'Europe/London',
    name: 'The Harbour Sheet',
    motto: 'News of Port Almira and the Gulf of Selene',
    colophon:
      'The Harbour Sheet is published by the Harbour Sheet Cooperative. Editorial office: 12 Rope Walk, Port Almira, Gulf of Selene; newsroom@example.org. Responsible editor: Amal Naser.',
    reuseTerms: 'Any use of materials is allowed only if there is a hyperlink to The Harbour Sheet.',
    reuseAddress,
    socialLinks: socialLinks('en'),
    appLinks,
    follow: {
      text: 'One picture from the quay before the first ferry leaves. Follow us on Instagram.',
      address: instagram('en'),
    },
    houseAdvertisement: {
      text: 'The Harbour Sheet on paper: every Saturday at the kiosks of Rope Walk and at the ferry landing.',
      address: 'https://example.org/subscribe',
    },
  },
  ru: {
    zone: 'Europe/Moscow',
    name: 'Портовый листок',
    motto: 'Новости Порт-Альмиры и Селенского залива',
    colophon:
      'Газету «Портовый листок» издаёт кооператив «Портовый листок». Адрес редакции: Порт-Альмира, Селенский залив, Канатная улица, 12; newsroom@example.org. Ответственный редактор — Амаль Насер.',
    reuseTerms: 'Любое использование материалов допускается только при наличии гиперссылки на «Портовый листок».',
    reuseAddress,
    socialLinks: socialLinks('ru'),
    appLinks,
    follow: {
      text: 'Один снимок с набережной до отхода первого парома. Подписывайтесь на нас в Instagram.',
      address: instagram('ru'),
    },
    houseAdvertisement: {
      text: '«Портовый листок» на бумаге: каждую субботу в киосках на Канатной и на паромной пристани.',
      address: 'https://example.org/subscribe',
    },
  },
  hy: {
    zone: 'Asia/Yerevan',
    name: 'Նավահանգստի թերթ',
    motto: 'Պորտ Ալմիրայի և Սելենեի ծոցի լուրերը',
    colophon:
      '«Նավահանգստի թերթը» հրատարակում է համանուն կոոպերատիվը։ Խմբագրության հասցեն՝ Պարանագործների փողոց 12, Պորտ Ալմիրա, Սելենեի ծոց, newsroom@example.org։ Պատասխանատու խմբագիր՝ Ամալ Նասեր։',
    reuseTerms: 'Նյութերի ցանկացած օգտագործում թույլատրվում է միայն «Նավահանգստի թերթին» հիպերհղում կատարելու դեպքում։',
    reuseAddress,
    socialLinks: socialLinks('hy'),
    appLinks,
    follow: {
      text: 'Մեկ լուսանկար առափնյակից, քանի դեռ առաջին լաստանավը չի մեկնել։ Հետևե՛ք մեզ Instagram-ում։',
      address: instagram('hy'),
    },
    houseAdvertisement: {
      text: '«Նավահանգստի թերթը» տպագիր՝ ամեն շաբաթ օր, Պարանագործների փողոցի կրպակներում և լաստանավի կառամատույցում։',
      address: 'https://example.org/subscribe',
    },
  },
  az: {
    zone: 'Asia/Baku',
    name: 'Liman vərəqi',
    motto: 'Port Almira və Selena körfəzinin xəbərləri',
    colophon:
      '“Liman vərəqi” qəzetini eyniadlı kooperativ nəşr edir. Redaksiyanın ünvanı: Port Almira, Selena körfəzi, Kəndirçilər küçəsi 12; newsroom@example.org. Məsul redaktor: Amal Naser.',
    reuseTerms: 'Materiallardan hər hansı şəkildə istifadəyə yalnız “Liman vərəqi”nə hiperkeçid verildikdə icazə verilir.',
    reuseAddress,
    socialLinks: socialLinks('az'),
    appLinks,
    follow: {
      text: 'İlk bərə yola düşməmiş sahildən bir şəkil. Bizi Instagram-da izləyin.',
      address: instagram('az'),
    },
    houseAdvertisement: {
      text: '“Liman vərəqi” kağız üzərində: hər şənbə Kəndirçilər küçəsindəki köşklərdə və bərə körpüsündə.',
      address: 'https://example.org/subscribe',
    },
  },
  ar: {
    zone: 'Asia/Beirut',
    name: 'صحيفة الميناء',
    motto: 'أخبار بورت ألميرا وخليج سيلين',
    colophon:
      'تصدر «صحيفة الميناء» عن تعاونية صحيفة الميناء. مقر التحرير: ١٢ شارع الحبّالين، بورت ألميرا، خليج سيلين؛ newsroom@example.org. المحرّرة المسؤولة: أمل ناصر.',
    reuseTerms: 'لا يُسمح بأي استخدام للمواد إلا بشرط وضع رابط تشعّبي إلى «صحيفة الميناء».',
    reuseAddress,
    socialLinks: socialLinks('ar'),
    appLinks,
    follow: {
      text: 'صورة واحدة من الرصيف قبل إقلاع أول عبّارة. تابعونا على إنستغرام.',
      address: instagram('ar'),
    },
    houseAdvertisement: {
      text: '«صحيفة الميناء» على الورق: كل سبت في أكشاك شارع الحبّالين وعند مرسى العبّارة.',
      address: 'https://example.org/subscribe',
    },
  },
};
