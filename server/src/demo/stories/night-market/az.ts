import { type DemoArticle, h, numbered, p, pull, said } from '../../demo-text.ts';

/** Azerbaijani article. */
export const az: DemoArticle = {
  headline: 'Qoyun gecə bazarı səliqəsiz qalsın',
  standfirst:
    'Şəhər gecə bazarına nömrəli yerlər, eyni cür fənərlər və bağlanma saatı vermək istəyir. Mən oradan gecə saat ikidə çörək almışam və bunların üçünün də əleyhinəyəm.',
  bylines: [
    { contributor: 'nare-petrossian', role: 'reporter' },
    { contributor: 'idris-kaya', role: 'translator' },
  ],
  topics: ['Gecə bazarı', 'Şəhər həyatı'],
  leadPicture: { picture: 'night-market', caption: 'Balıq körpüsünün yanında gecə bazarı, cümə, gecəyarıdan sonra.' },
  body: [
    p(
      'Gecə bazarı gecikmədən yaranıb. 1932-ci ilin qışında bərə dumana görə üç gün limandan çıxa bilmədi, üç yüz adam körpüdə oturub qaldı və kimsə onlara şorba satdı. Duman çəkildi, şorba qaldı.',
    ),
    p(
      'Bunu heç kim planlaşdırmamışdı, bəlkə elə buna görə doxsan ildir işləyir. Cümə günləri, axşam saat ondan çörəkçilər gələnədək Bazar zalı ilə bərə körpüsü arasında saatınızı təmir etdirə, şeirinizi makinada yazdıra, qızardılmış balıq yeyə və üç dildə falınıza baxdıra bilərsiniz – üçündə də səhv.',
    ),
    p(
      'İndi bələdiyyədə bir plan var. Yaxşı niyyətlə yazılıb. Yanğın keçidləri, axar su, ayaqyolu: tərəfdaram, xüsusən sonuncunun. Amma həmin planda hərəsi üç metrlik 84 nömrəli yer, “vahid işıqlandırma konsepsiyası”, icazə verilən malların siyahısı və gecə saat birdə son da var.',
    ),
    h('Nömrə nə edir'),
    p(
      'Nömrəsi olan yerin qiyməti olur, qiymətin girovu, girov isə məhz bir səbətlə gələni qaçırır. İldə dörd gecə öz ağacının heyvasını satan qadın yer üçün ərizə yazmayacaq. O, sadəcə, gəlir.',
    ),
    p(
      'Mer mənə dedi: ',
      said('“Mən nağılı sığortalaya bilmərəm.”', 'mayor-ruth-okoye'),
      ' O haqlıdır. Amma meydanı sığortalamaq olar. Qoy şəhər yerə, suya və çıxışların işığına cavabdeh olsun, qalanını isə doxsan il bir yanğın olmadan bu işin öhdəsindən gələnlərə buraxsın.',
    ),
    pull('mayor-ruth-okoye', 'Mən nağılı sığortalaya bilmərəm.'),
    p(
      'Qaldı bağlanma saatına. Gecə saat ikidə bazara gələnlər kefcillər deyil. İkinci növbədən çıxan liman fəhlələri, tibb bacıları və elə çörəkçilərin özləridir. Gecə işləyən şəhərə gecə yeməyə də icazə verilməlidir.',
    ),
    h('Planın əvəzinə üç qayda'),
    numbered(
      'Bir səbətlə gələn heç nə ödəmir.',
      'Yanğın keçidləri boş qalır, onları tutan evinə gedir.',
      'Bazar ilk tramvay gələndə qurtarır. Həmişə belə olub və bu, şəhərdə hamının əməl etdiyi yeganə bağlanma saatıdır.',
    ),
    p('Bələdiyyə planla bağlı rəyləri ayın sonunadək qəbul edir. Mən cümə günü orada olacağam – səbətlə.'),
  ],
};
