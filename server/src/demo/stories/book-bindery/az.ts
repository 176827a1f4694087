import { type DemoArticle, gallery, p, pull, quote, shot } from '../../demo-text.ts';

/** Azerbaijani article. */
export const az: DemoArticle = {
  headline: 'Bir kitaba qırx bir addım',
  kicker: 'Fotohekayə',
  standfirst:
    'Marta Lind körpünün üstündəki keçmiş yelkən emalatxanasında kitabları əl ilə cildləyir. Köhnə şəhərdə bu işi görən ondan başqa heç kim qalmayıb. Bir səhər, altı şəkil.',
  dateline: 'Köhnə şəhər',
  bylines: [
    { contributor: 'sona-hakim', role: 'reporter' },
    { contributor: 'sona-hakim', role: 'photographer' },
  ],
  topics: ['Kitablar', 'Sənətkarlıq'],
  leadPicture: {
    picture: 'book-bindery',
    caption: 'Marta Lindin emalatxanası. Masanın uzunluğu doqquz metrdir: əvvəllər üstündə yelkən biçirdilər.',
  },
  body: [
    p(
      'Çardaq yelkənlər üçün tikilib, ona görə masa doqquz metrdir, işıq isə şimaldan düşür. Marta Lind iyirmi altı ildir burada işləyir. Onun saydığına görə, bir qalaq çap vərəqi ilə yerə düşəndə dağılmayan kitabın arasında qırx bir əməliyyat var.',
    ),
    p(
      'İşin çoxu gözəllik üçün deyil: losmanların suya davamlı jurnalları, bərənin qeydiyyat dəftəri, dağılmış məktəb atlasları. İldə bir-iki dəfə toy albomu da olur. Kitab belinin təmiri 18 talerdən başlayır.',
    ),
    gallery(
      shot('book-bindery', 'Səhər saat səkkiz. Emalatxanada saat yoxdur, işə ilk bərənin fiti ilə başlanır.'),
      shot('bindery-thread', 'Kətan sap arı mumundan keçirilir ki, kağızı kəsməsin. Bir kitaba dörd metr gedir.'),
      shot('bindery-press', '1890-cı illərin çuqun məngənəsi. Əvvəllər yelkənləri büküb sıxırdı.'),
      shot('old-map', 'Limanın köhnə xəritəsi bərpadan sonra yeni qovluğunu gözləyir.'),
      shot('bindery-shelf', 'Hazır kitablar rəfdə bir həftə dincəlir. “Nəfəs alırlar”, – deyir Marta Lind.'),
      shot('reading-room', 'Yolun sonu: şəhər oxu zalı. Buradakı hər beşinci cild onun əlindən çıxıb.'),
    ),
    quote(
      'marta-lind',
      'Yapışqanla tutdurulmuş kitab beş illik vəddir. Tikilmiş kitab isə heç vaxt görməyəcəyin adama verilən vəddir. Ən çox o müştəriləri sevirəm: heç vaxt şikayət etmirlər.',
    ),
    p(
      'O, üç ildən bir şagird götürür. İndiki şagird diplom işini cildlətməyə gəlmiş və qalmışdı. İlk ilini yalnız sap mumlayıb kağız qatlamaqla keçirdi, ikinci il ona bıçaq verildi. Qızıl suyu çəkməyə gələn ilin yazında icazə alacaq.',
    ),
    pull('marta-lind', 'Tikilmiş kitab isə heç vaxt görməyəcəyin adama verilən vəddir.'),
    p('Günorta bərənin fitindən yapışqan qabları titrəyir. Deməli, vərəqləri məngənədən çıxarmağın vaxtıdır.'),
  ],
};
