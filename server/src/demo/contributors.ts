import type { DemoLanguage } from './editions.ts';
import type { PortraitKey } from './picture-keys.ts';

/** Everyone a byline or a quotation of the demo newsroom may name. */
export const contributorKeys = [
  'lena-marsh',
  'tomas-verin',
  'sona-hakim',
  'idris-kaya',
  'nare-petrossian',
  'harbour-sheet',
  'gulf-wire',
  'captain-ada-quill',
  'professor-emin-salar',
  'mayor-ruth-okoye',
  'doctor-yusuf-haddad',
  'marta-lind',
] as const;

/** A contributor of the demo newsroom, free of language. */
export type ContributorKey = (typeof contributorKeys)[number];

/** A contributor as readers of one edition see them. */
export type ContributorWords = { name: string; title: string; bio: string };

/** A person or an organisation that bylines and quotations name. */
export type DemoContributor = {
  kind: 'person' | 'organisation';
  /** `null` for organisations, which have no face. */
  portrait: PortraitKey | null;
  words: Record<DemoLanguage, ContributorWords>;
};

/** The people and bodies of the demo newsroom. */
export const contributors: Record<ContributorKey, DemoContributor> = {
  'lena-marsh': {
    kind: 'person',
    portrait: 'lena-marsh',
    words: {
      en: { name: 'Lena Marsh', title: 'Harbour reporter', bio: 'Lena Marsh has covered the docks, the pilots and the tide tables of Port Almira since 2014.' },
      ru: { name: 'Лена Марш', title: 'корреспондент отдела порта', bio: 'Лена Марш пишет о причалах, лоцманах и приливах Порт-Альмиры с 2014 года.' },
      hy: { name: 'Լենա Մարշ', title: 'նավահանգստի թղթակից', bio: 'Լենա Մարշը 2014 թվականից գրում է Պորտ Ալմիրայի նավամատույցների, լոցմանների և մակընթացությունների մասին։' },
      az: { name: 'Lena Marş', title: 'liman müxbiri', bio: 'Lena Marş 2014-cü ildən Port Almiranın körpülərindən, losmanlarından və qabarma cədvəllərindən yazır.' },
      ar: { name: 'لينا مارش', title: 'مراسلة شؤون الميناء', bio: 'تكتب لينا مارش منذ عام 2014 عن أرصفة بورت ألميرا ومرشديها البحريين وجداول المدّ فيها.' },
    },
  },
  'tomas-verin': {
    kind: 'person',
    portrait: 'tomas-verin',
    words: {
      en: { name: 'Tomas Verin', title: 'City reporter', bio: 'Tomas Verin reports on trams, schools and town hall, and has walked every stairway of the upper town.' },
      ru: { name: 'Томас Верин', title: 'городской корреспондент', bio: 'Томас Верин пишет о трамваях, школах и мэрии и обошёл пешком все лестницы Верхнего города.' },
      hy: { name: 'Թոմաս Վերին', title: 'քաղաքային թղթակից', bio: 'Թոմաս Վերինը գրում է տրամվայների, դպրոցների և քաղաքապետարանի մասին, ոտքով անցել է Վերին քաղաքի բոլոր աստիճաններով։' },
      az: { name: 'Tomas Verin', title: 'şəhər müxbiri', bio: 'Tomas Verin tramvaylardan, məktəblərdən və bələdiyyədən yazır, Yuxarı şəhərin bütün pilləkənlərini piyada dolaşıb.' },
      ar: { name: 'توماس فيرين', title: 'مراسل شؤون المدينة', bio: 'يغطّي توماس فيرين أخبار الترام والمدارس ودار البلدية، وقد صعد أدراج المدينة العليا كلها مشيًا.' },
    },
  },
  'sona-hakim': {
    kind: 'person',
    portrait: 'sona-hakim',
    words: {
      en: { name: 'Sona Hakim', title: 'Reporter and photographer', bio: 'Sona Hakim photographs and writes about people at work, preferably before sunrise.' },
      ru: { name: 'Сона Хаким', title: 'репортёр и фотограф', bio: 'Сона Хаким снимает людей за работой и пишет о них — лучше всего до рассвета.' },
      hy: { name: 'Սոնա Հաքիմ', title: 'լրագրող և լուսանկարիչ', bio: 'Սոնա Հաքիմը լուսանկարում է աշխատող մարդկանց և գրում նրանց մասին՝ նախընտրաբար արևածագից առաջ։' },
      az: { name: 'Sona Hakim', title: 'müxbir və fotoqraf', bio: 'Sona Hakim iş başında olan insanların şəklini çəkir və onlardan yazır – daha çox gün doğmamış.' },
      ar: { name: 'سونا حكيم', title: 'صحافية ومصوّرة', bio: 'تصوّر سونا حكيم الناس في أعمالهم وتكتب عنهم، ويحلو لها ذلك قبل شروق الشمس.' },
    },
  },
  'idris-kaya': {
    kind: 'person',
    portrait: 'idris-kaya',
    words: {
      en: { name: 'Idris Kaya', title: 'Economy editor', bio: 'Idris Kaya edits the economy pages and keeps his own index of what a loaf of bread costs.' },
      ru: { name: 'Идрис Кая', title: 'редактор отдела экономики', bio: 'Идрис Кая ведёт полосу экономики и собственный индекс цены на буханку хлеба.' },
      hy: { name: 'Իդրիս Կայա', title: 'տնտեսական բաժնի խմբագիր', bio: 'Իդրիս Կայան խմբագրում է տնտեսական էջը և վարում հացի գնի իր սեփական ցուցիչը։' },
      az: { name: 'İdris Kaya', title: 'iqtisadiyyat redaktoru', bio: 'İdris Kaya iqtisadiyyat səhifəsini redaktə edir və çörəyin qiyməti üzrə öz göstəricisini tutur.' },
      ar: { name: 'إدريس كايا', title: 'محرّر الشؤون الاقتصادية', bio: 'يحرّر إدريس كايا صفحة الاقتصاد، ويحتفظ بمؤشّر خاص به لسعر رغيف الخبز.' },
    },
  },
  'nare-petrossian': {
    kind: 'person',
    portrait: 'nare-petrossian',
    words: {
      en: { name: 'Nare Petrossian', title: 'Culture reporter', bio: 'Nare Petrossian writes about books, music and archives, and sings second alto in a choir she does not review.' },
      ru: { name: 'Наре Петросян', title: 'обозреватель отдела культуры', bio: 'Наре Петросян пишет о книгах, музыке и архивах и поёт в хоре, о котором не пишет.' },
      hy: { name: 'Նարե Պետրոսյան', title: 'մշակույթի թղթակից', bio: 'Նարե Պետրոսյանը գրում է գրքերի, երաժշտության և արխիվների մասին և երգում մի երգչախմբում, որի մասին չի գրում։' },
      az: { name: 'Nare Petrosyan', title: 'mədəniyyət müxbiri', bio: 'Nare Petrosyan kitablardan, musiqidən və arxivlərdən yazır, haqqında yazmadığı bir xorda oxuyur.' },
      ar: { name: 'ناري بيتروسيان', title: 'مراسلة شؤون الثقافة', bio: 'تكتب ناري بيتروسيان عن الكتب والموسيقى والمحفوظات، وتغنّي في جوقة لا تكتب عنها.' },
    },
  },
  'harbour-sheet': {
    kind: 'organisation',
    portrait: null,
    words: {
      en: { name: 'The Harbour Sheet', title: 'Newspaper', bio: 'The newsroom of The Harbour Sheet: reports that several of us made together, and the paper’s own leader.' },
      ru: { name: 'Портовый листок', title: 'газета', bio: 'Редакция «Портового листка»: материалы, подготовленные сообща, и редакционные статьи.' },
      hy: { name: 'Նավահանգստի թերթ', title: 'թերթ', bio: '«Նավահանգստի թերթի» խմբագրությունը. համատեղ պատրաստված նյութեր և խմբագրական հոդվածներ։' },
      az: { name: 'Liman vərəqi', title: 'qəzet', bio: '“Liman vərəqi”nin redaksiyası: birgə hazırlanan yazılar və redaksiyanın sözü.' },
      ar: { name: 'صحيفة الميناء', title: 'صحيفة', bio: 'هيئة تحرير «صحيفة الميناء»: تقارير نُعدّها معًا، وافتتاحيات الصحيفة.' },
    },
  },
  'gulf-wire': {
    kind: 'organisation',
    portrait: null,
    words: {
      en: { name: 'Gulf Wire', title: 'News agency', bio: 'Gulf Wire is a news agency of the newspapers around the Gulf of Selene.' },
      ru: { name: 'Телеграф залива', title: 'информационное агентство', bio: '«Телеграф залива» — общее агентство газет Селенского залива.' },
      hy: { name: 'Ծոցի հեռագիր', title: 'լրատվական գործակալություն', bio: '«Ծոցի հեռագիրը» Սելենեի ծոցի թերթերի ընդհանուր լրատվական գործակալությունն է։' },
      az: { name: 'Körfəz teleqrafı', title: 'xəbər agentliyi', bio: '“Körfəz teleqrafı” Selena körfəzi qəzetlərinin ortaq xəbər agentliyidir.' },
      ar: { name: 'برقية سيلين', title: 'وكالة أنباء', bio: '«برقية سيلين» وكالة أنباء مشتركة لصحف خليج سيلين.' },
    },
  },
  'captain-ada-quill': {
    kind: 'person',
    portrait: 'captain-ada-quill',
    words: {
      en: { name: 'Captain Ada Quill', title: 'Harbour master of Port Almira', bio: 'Ada Quill sailed tankers for eighteen years and has been harbour master of Port Almira since 2016.' },
      ru: { name: 'Ада Квилл', title: 'капитан порта Порт-Альмира', bio: 'Ада Квилл восемнадцать лет водила танкеры, а с 2016 года служит капитаном порта.' },
      hy: { name: 'Ադա Քվիլ', title: 'Պորտ Ալմիրայի նավահանգստի կապիտան', bio: 'Ադա Քվիլը տասնութ տարի տանկերներ է վարել, 2016 թվականից նավահանգստի կապիտանն է։' },
      az: { name: 'Ada Kvill', title: 'Port Almira limanının kapitanı', bio: 'Ada Kvill on səkkiz il tanker idarə edib, 2016-cı ildən limanın kapitanıdır.' },
      ar: { name: 'آدا كويل', title: 'قبطانة ميناء بورت ألميرا', bio: 'قادت آدا كويل ناقلات النفط ثمانية عشر عامًا، وهي قبطانة الميناء منذ عام 2016.' },
    },
  },
  'professor-emin-salar': {
    kind: 'person',
    portrait: 'professor-emin-salar',
    words: {
      en: { name: 'Professor Emin Salar', title: 'Historian of ports, University of Port Almira', bio: 'Emin Salar teaches the history of ports and has published three volumes on the customs registers of the Gulf of Selene.' },
      ru: { name: 'Эмин Салар', title: 'историк портов, профессор Университета Порт-Альмиры', bio: 'Эмин Салар преподаёт историю портов и издал три тома таможенных книг Селенского залива.' },
      hy: { name: 'Էմին Սալար', title: 'նավահանգիստների պատմաբան, Պորտ Ալմիրայի համալսարանի պրոֆեսոր', bio: 'Էմին Սալարը դասավանդում է նավահանգիստների պատմություն և հրատարակել է Սելենեի ծոցի մաքսամատյանների երեք հատոր։' },
      az: { name: 'Emin Salar', title: 'limanlar tarixçisi, Port Almira Universitetinin professoru', bio: 'Emin Salar limanların tarixindən dərs deyir və Selena körfəzinin gömrük dəftərlərini üç cilddə nəşr edib.' },
      ar: { name: 'أمين سالار', title: 'مؤرّخ الموانئ، أستاذ في جامعة بورت ألميرا', bio: 'يدرّس أمين سالار تاريخ الموانئ، ونشر ثلاثة مجلدات من سجلات الجمارك في خليج سيلين.' },
    },
  },
  'mayor-ruth-okoye': {
    kind: 'person',
    portrait: 'mayor-ruth-okoye',
    words: {
      en: { name: 'Ruth Okoye', title: 'Mayor of Port Almira', bio: 'Ruth Okoye, a civil engineer, is in her second term as mayor of Port Almira.' },
      ru: { name: 'Рут Окойе', title: 'мэр Порт-Альмиры', bio: 'Рут Окойе, инженер-строитель, второй срок занимает пост мэра Порт-Альмиры.' },
      hy: { name: 'Ռութ Օկոյե', title: 'Պորտ Ալմիրայի քաղաքապետ', bio: 'Ռութ Օկոյեն մասնագիտությամբ ինժեներ-շինարար է և արդեն երկրորդ անգամ քաղաքապետ է ընտրվել։' },
      az: { name: 'Rut Okoye', title: 'Port Almiranın meri', bio: 'İxtisasca inşaat mühəndisi olan Rut Okoye ikinci müddətdir ki, Port Almiranın meridir.' },
      ar: { name: 'روث أوكوي', title: 'رئيسة بلدية بورت ألميرا', bio: 'روث أوكوي مهندسة مدنية، وتتولى رئاسة بلدية بورت ألميرا لولاية ثانية.' },
    },
  },
  'doctor-yusuf-haddad': {
    kind: 'person',
    portrait: 'doctor-yusuf-haddad',
    words: {
      en: { name: 'Dr Yusuf Haddad', title: 'Marine biologist, Selene Marine Station', bio: 'Yusuf Haddad studies the seagrass meadows of the gulf and dives in them twice a week.' },
      ru: { name: 'Юсуф Хаддад', title: 'морской биолог, Селенская морская станция', bio: 'Юсуф Хаддад изучает луга морской травы в заливе и дважды в неделю погружается в них сам.' },
      hy: { name: 'Յուսուֆ Հադդադ', title: 'ծովային կենսաբան, Սելենեի ծովային կայան', bio: 'Յուսուֆ Հադդադն ուսումնասիրում է ծոցի ծովախոտի մարգագետինները և շաբաթը երկու անգամ սուզվում այնտեղ։' },
      az: { name: 'Yusif Həddad', title: 'dəniz bioloqu, Selena Dəniz Stansiyası', bio: 'Yusif Həddad körfəzin dəniz otu çəmənliklərini öyrənir və həftədə iki dəfə oraya dalır.' },
      ar: { name: 'يوسف حدّاد', title: 'عالم أحياء بحرية، محطة سيلين البحرية', bio: 'يدرس يوسف حدّاد مروج الأعشاب البحرية في الخليج، ويغوص فيها مرتين كل أسبوع.' },
    },
  },
  'marta-lind': {
    kind: 'person',
    portrait: 'marta-lind',
    words: {
      en: { name: 'Marta Lind', title: 'Bookbinder', bio: 'Marta Lind runs the last hand bindery of the old town, in a former sail loft above the quay.' },
      ru: { name: 'Марта Линд', title: 'переплётчица', bio: 'Марта Линд держит последнюю ручную переплётную мастерскую Старого города, в бывшей парусной над набережной.' },
      hy: { name: 'Մարտա Լինդ', title: 'կազմարար', bio: 'Մարտա Լինդը հին քաղաքի վերջին ձեռքի կազմատան վարպետն է. արհեստանոցը նախկին առագաստանոցում է՝ առափնյակի գլխին։' },
      az: { name: 'Marta Lind', title: 'cildçi', bio: 'Marta Lind Köhnə şəhərin sonuncu əl cildxanasını sahilin üstündəki keçmiş yelkən emalatxanasında işlədir.' },
      ar: { name: 'مارتا ليند', title: 'مجلِّدة كتب', bio: 'تدير مارتا ليند آخر ورشة تجليد يدوي في المدينة القديمة، في مشغل أشرعة قديم يعلو الرصيف.' },
    },
  },
};
