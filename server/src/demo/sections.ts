import type { DemoLanguage, SectionKey } from './demo-text.ts';

/** The sections every edition has, in the order of the menu. */
export const sectionKeys = ['harbour', 'city', 'economy', 'culture', 'interviews', 'opinion'] as const satisfies readonly SectionKey[];

/** A section as readers of one edition see it; `slug` is in the language's own script. */
export type SectionWords = { name: string; slug: string; description: string };

/** What each edition calls its sections. */
export const sections: Record<SectionKey, Record<DemoLanguage, SectionWords>> = {
  harbour: {
    en: {
      name: 'Harbour',
      slug: 'harbour',
      description: 'Ships, tides, cargo and the people who work between the breakwater and the old quay.',
    },
    ru: {
      name: 'Порт',
      slug: 'порт',
      description: 'Суда, приливы, грузы и люди, чья работа проходит между волноломом и Старой набережной.',
    },
    hy: {
      name: 'Նավահանգիստ',
      slug: 'նավահանգիստ',
      description: 'Նավեր, մակընթացություններ, բեռներ և մարդիկ, որոնք աշխատում են ալեբեկիչի և հին առափնյակի միջև։',
    },
    az: {
      name: 'Liman',
      slug: 'liman',
      description: 'Gəmilər, qabarma və çəkilmələr, yüklər və dalğaqıranla Köhnə sahil arasında çalışan insanlar.',
    },
    ar: { name: 'الميناء', slug: 'الميناء', description: 'السفن والمدّ والبضائع، وحكايات من يعملون بين كاسر الأمواج والرصيف القديم.' },
  },
  city: {
    en: {
      name: 'City',
      slug: 'city',
      description: 'Streets, schools, trams and town hall: what changes in Port Almira and whom it touches.',
    },
    ru: { name: 'Город', slug: 'город', description: 'Улицы, школы, трамваи и мэрия: что меняется в Порт-Альмире и кого это касается.' },
    hy: {
      name: 'Քաղաք',
      slug: 'քաղաք',
      description: 'Փողոցներ, դպրոցներ, տրամվայներ և քաղաքապետարան. ինչ է փոխվում Պորտ Ալմիրայում և ում կյանքում։',
    },
    az: {
      name: 'Şəhər',
      slug: 'şəhər',
      description: 'Küçələr, məktəblər, tramvaylar və bələdiyyə: Port Almirada nə dəyişir və bu kimə toxunur.',
    },
    ar: {
      name: 'المدينة',
      slug: 'المدينة',
      description: 'الشوارع والمدارس والترام ودار البلدية: ما الذي يتغيّر في بورت ألميرا، ومن يعنيه ذلك.',
    },
  },
  economy: {
    en: { name: 'Economy', slug: 'economy', description: 'Prices, wages, dues and trade, explained with the figures on the table.' },
    ru: { name: 'Экономика', slug: 'экономика', description: 'Цены, зарплаты, сборы и торговля: объясняем с цифрами в руках.' },
    hy: { name: 'Տնտեսություն', slug: 'տնտեսություն', description: 'Գներ, աշխատավարձեր, տուրքեր և առևտուր՝ բացատրված թվերով։' },
    az: { name: 'İqtisadiyyat', slug: 'iqtisadiyyat', description: 'Qiymətlər, maaşlar, rüsumlar və ticarət: rəqəmlərlə və aydın dillə.' },
    ar: { name: 'الاقتصاد', slug: 'الاقتصاد', description: 'الأسعار والأجور والرسوم والتجارة، مشروحةً بالأرقام.' },
  },
  culture: {
    en: { name: 'Culture', slug: 'culture', description: 'Books, music, crafts and the memory of the city, kept and argued over.' },
    ru: { name: 'Культура', slug: 'культура', description: 'Книги, музыка, ремёсла и память города: то, что берегут и о чём спорят.' },
    hy: {
      name: 'Մշակույթ',
      slug: 'մշակույթ',
      description: 'Գրքեր, երաժշտություն, արհեստներ և քաղաքի հիշողությունը՝ պահպանված և քննարկված։',
    },
    az: {
      name: 'Mədəniyyət',
      slug: 'mədəniyyət',
      description: 'Kitablar, musiqi, sənətkarlıq və şəhərin yaddaşı: qorunanlar və mübahisə doğuranlar.',
    },
    ar: { name: 'الثقافة', slug: 'الثقافة', description: 'كتب وموسيقى وحِرَف وذاكرة مدينة: ما نصونه وما نختلف حوله.' },
  },
  interviews: {
    en: {
      name: 'Interviews',
      slug: 'interviews',
      description: 'Long conversations with people who know one thing about the city better than anyone else.',
    },
    ru: {
      name: 'Интервью',
      slug: 'интервью',
      description: 'Большие разговоры с людьми, которые знают о городе что-то лучше всех остальных.',
    },
    hy: {
      name: 'Հարցազրույցներ',
      slug: 'հարցազրույցներ',
      description: 'Երկար զրույցներ մարդկանց հետ, որոնք քաղաքի մասին գոնե մի բան գիտեն բոլորից լավ։',
    },
    az: {
      name: 'Müsahibələr',
      slug: 'müsahibələr',
      description: 'Şəhər haqqında heç olmasa bir şeyi hamıdan yaxşı bilən insanlarla uzun söhbətlər.',
    },
    ar: { name: 'حوارات', slug: 'حوارات', description: 'أحاديث مطوّلة مع أناس يعرف كلٌّ منهم عن المدينة شيئًا لا يعرفه غيره.' },
  },
  opinion: {
    en: { name: 'Opinion', slug: 'opinion', description: 'Signed views and the paper’s own leader. The writers speak for themselves.' },
    ru: { name: 'Мнения', slug: 'мнения', description: 'Авторские колонки и редакционные статьи. Каждый говорит от своего имени.' },
    hy: { name: 'Կարծիք', slug: 'կարծիք', description: 'Ստորագրված սյունակներ և խմբագրական հոդվածներ։ Ամեն ոք խոսում է իր անունից։' },
    az: { name: 'Fikir', slug: 'fikir', description: 'İmzalı köşə yazıları və redaksiyanın sözü. Hər kəs öz adından danışır.' },
    ar: { name: 'رأي', slug: 'رأي', description: 'مقالات موقَّعة وافتتاحيات الصحيفة، وكلٌّ يكتب باسمه.' },
  },
};
