import type { ContributorKey, DemoLanguage } from './demo-text.ts';

/** What a contributor's own page says of them, one sentence per edition. */
export const contributorBios: Record<ContributorKey, Record<DemoLanguage, string>> = {
  'lena-marsh': {
    en: 'Lena Marsh has covered the docks, the pilots and the tide tables of Port Almira since 2014.',
    ru: 'Лена Марш пишет о причалах, лоцманах и приливах Порт-Альмиры с 2014 года.',
    hy: 'Լենա Մարշը 2014 թվականից գրում է Պորտ Ալմիրայի նավամատույցների, նավուղեկիցների և մակընթացությունների մասին։',
    az: 'Lena Marş 2014-cü ildən Port Almiranın körpülərindən, losmanlarından və qabarma cədvəllərindən yazır.',
    ar: 'تكتب لينا مارش منذ عام ٢٠١٤ عن أرصفة بورت ألميرا ومرشديها البحريين وجداول المدّ فيها.',
  },
  'tomas-verin': {
    en: 'Tomas Verin reports on trams, schools and town hall, and has walked every stairway of the upper town.',
    ru: 'Томас Верин пишет о трамваях, школах и мэрии и обошёл пешком все лестницы Верхнего города.',
    hy: 'Թոմաս Վերինը գրում է տրամվայների, դպրոցների և քաղաքապետարանի մասին, ոտքով անցել է Վերին քաղաքի բոլոր աստիճաններով։',
    az: 'Tomas Verin tramvaylardan, məktəblərdən və bələdiyyədən yazır, Yuxarı şəhərin bütün pilləkənlərini piyada dolaşıb.',
    ar: 'يغطّي توماس فيرين أخبار الترام والمدارس ودار البلدية، وقد صعد أدراج المدينة العليا كلها مشيًا.',
  },
  'sona-hakim': {
    en: 'Sona Hakim photographs and writes about people at work, preferably before sunrise.',
    ru: 'Сона Хаким снимает людей за работой и пишет о них — лучше всего до рассвета.',
    hy: 'Սոնա Հաքիմը լուսանկարում է աշխատող մարդկանց և գրում նրանց մասին՝ նախընտրաբար արևածագից առաջ։',
    az: 'Sona Hakim iş başında olan insanların şəklini çəkir və onlardan yazır – daha çox gün doğmamış.',
    ar: 'تصوّر سونا حكيم الناس في أعمالهم وتكتب عنهم، ويحلو لها ذلك قبل شروق الشمس.',
  },
  'idris-kaya': {
    en: 'Idris Kaya edits the economy pages and keeps his own index of what a loaf of bread costs.',
    ru: 'Идрис Кая ведёт полосу экономики и собственный индекс цены на буханку хлеба.',
    hy: 'Իդրիս Կայան խմբագրում է տնտեսական էջը և վարում հացի գնի իր սեփական ցուցիչը։',
    az: 'İdris Kaya iqtisadiyyat səhifəsini redaktə edir və çörəyin qiyməti üzrə öz göstəricisini tutur.',
    ar: 'يحرّر إدريس كايا صفحة الاقتصاد، ويحتفظ بمؤشّر خاص به لسعر رغيف الخبز.',
  },
  'nare-petrossian': {
    en: 'Nare Petrossian writes about books, music and archives, and sings second alto in a choir she does not review.',
    ru: 'Наре Петросян пишет о книгах, музыке и архивах и поёт в хоре, о котором не пишет.',
    hy: 'Նարե Պետրոսյանը գրում է գրքերի, երաժշտության և արխիվների մասին և երգում մի երգչախմբում, որի մասին չի գրում։',
    az: 'Nare Petrosyan kitablardan, musiqidən və arxivlərdən yazır, haqqında yazmadığı bir xorda oxuyur.',
    ar: 'تكتب ناريه بيتروسيان عن الكتب والموسيقى والمحفوظات، وتغنّي في جوقة لا تكتب عنها.',
  },
  'harbour-sheet': {
    en: 'The newsroom of The Harbour Sheet: reports that several of us made together, and the paper’s own leader.',
    ru: 'Редакция «Портового листка»: материалы, подготовленные сообща, и редакционные статьи.',
    hy: '«Նավահանգստի թերթի» խմբագրությունը. համատեղ պատրաստված նյութեր և խմբագրական հոդվածներ։',
    az: '“Liman vərəqi”nin redaksiyası: birgə hazırlanan yazılar və redaksiyanın sözü.',
    ar: 'هيئة تحرير «صحيفة الميناء»: تقارير نُعدّها معًا، وافتتاحيات الصحيفة.',
  },
  'gulf-wire': {
    en: 'Gulf Wire is a news agency of the newspapers around the Gulf of Selene.',
    ru: '«Вести залива» — общее агентство газет Селенского залива.',
    hy: '«Ծոցի լուրերը» Սելենեի ծոցի թերթերի ընդհանուր լրատվական գործակալությունն է։',
    az: '“Körfəz xəbərləri” Selena körfəzi qəzetlərinin ortaq xəbər agentliyidir.',
    ar: '«أخبار سيلين» وكالة أنباء مشتركة لصحف خليج سيلين.',
  },
  'captain-ada-quill': {
    en: 'Ada Quill sailed tankers for eighteen years and has been harbour master of Port Almira since 2016.',
    ru: 'Ада Квилл восемнадцать лет водила танкеры, а с 2016 года служит капитаном порта.',
    hy: 'Ադա Քուիլը տասնութ տարի տանկերներ է վարել, 2016 թվականից նավահանգստի կապիտանն է։',
    az: 'Ada Kuill on səkkiz il tanker idarə edib, 2016-cı ildən limanın kapitanıdır.',
    ar: 'قادت آدا كويل ناقلات النفط ثمانية عشر عامًا، وهي قبطانة الميناء منذ عام ٢٠١٦.',
  },
  'professor-emin-salar': {
    en: 'Emin Salar teaches the history of ports and has published three volumes on the customs registers of the Gulf of Selene.',
    ru: 'Эмин Салар преподаёт историю портов и издал три тома таможенных книг Селенского залива.',
    hy: 'Էմին Սալարը դասավանդում է նավահանգիստների պատմություն և հրատարակել է Սելենեի ծոցի մաքսամատյանների երեք հատոր։',
    az: 'Emin Salar limanların tarixindən dərs deyir və Selena körfəzinin gömrük dəftərlərini üç cilddə nəşr edib.',
    ar: 'يدرّس أمين سالار تاريخ الموانئ، ونشر ثلاثة مجلدات من سجلات الجمارك في خليج سيلين.',
  },
  'mayor-ruth-okoye': {
    en: 'Ruth Okoye, a civil engineer, is in her second term as mayor of Port Almira.',
    ru: 'Рут Окойе, инженер-строитель, второй срок занимает пост мэра Порт-Альмиры.',
    hy: 'Ռութ Օկոյեն մասնագիտությամբ ինժեներ-շինարար է և արդեն երկրորդ անգամ քաղաքապետ է ընտրվել։',
    az: 'İxtisasca inşaat mühəndisi olan Rut Okoye ikinci müddətdir ki, Port Almiranın meridir.',
    ar: 'روث أوكوي مهندسة مدنية، وتتولى رئاسة بلدية بورت ألميرا لولاية ثانية.',
  },
  'doctor-yusuf-haddad': {
    en: 'Yusuf Haddad studies the seagrass meadows of the gulf and dives in them twice a week.',
    ru: 'Юсуф Хаддад изучает луга морской травы в заливе и дважды в неделю погружается в них сам.',
    hy: 'Յուսուֆ Հադդադն ուսումնասիրում է ծոցի ծովախոտի մարգագետինները և շաբաթը երկու անգամ սուզվում այնտեղ։',
    az: 'Yusuf Həddad körfəzin dəniz otu çəmənliklərini öyrənir və həftədə iki dəfə oraya dalır.',
    ar: 'يدرس يوسف حدّاد مروج الأعشاب البحرية في الخليج، ويغوص فيها مرتين كل أسبوع.',
  },
  'marta-lind': {
    en: 'Marta Lind runs the last hand bindery of the old town, in a former sail loft above the quay.',
    ru: 'Марта Линд держит последнюю ручную переплётную мастерскую Старого города, в бывшей парусной над набережной.',
    hy: 'Մարտա Լինդը հին քաղաքի վերջին ձեռքի կազմատան վարպետն է. արհեստանոցը նախկին առագաստանոցում է՝ առափնյակի գլխին։',
    az: 'Marta Lind Köhnə şəhərin sonuncu əl cildxanasını sahilin üstündəki keçmiş yelkən emalatxanasında işlədir.',
    ar: 'تدير مارتا ليند آخر ورشة تجليد يدوي في المدينة القديمة، في مشغل أشرعة قديم يعلو الرصيف.',
  },
};
