import { type DemoArticle, h, list, p, quote, said } from '../../demo-text.ts';

/** Azerbaijani article. */
export const az: DemoArticle = {
  headline: 'Şərq körpüsü on səkkiz aylıq təmirdən sonra yenidən açılıb',
  standfirst:
    'Gəmilər Port Almiranın ən qədim körpüsünə yenidən yan alır, şəhər sakinləri isə ilk dəfə onu başdan-başa sərbəst gəzə bilirlər.',
  dateline: 'Şərq körpüsü',
  bylines: [
    { contributor: 'lena-marsh', role: 'reporter' },
    { contributor: 'idris-kaya', role: 'translator' },
  ],
  topics: ['Liman işləri', 'Şərq körpüsü'],
  leadPicture: { picture: 'crane-line', caption: 'Şərq körpüsünün kranları ilk gəmi gəldikdən bir saat sonra işə düşdü.' },
  body: [
    p(
      'İlk gəmi bu səhər saat altıdan bir az keçmiş Şərq körpüsünə yan aldı. Dalğıcların körpü divarının dibində qırx metr uzunluğunda çat tapmasından düz il yarım ötür.',
    ),
    p(
      'Kirəmit gətirən kiçik “Ledi Marron” gəmisini on-on beş liman fəhləsi, dənizçilik məktəbinin nəfəs alətləri orkestri və ilk kəndiri öz əli ilə bağlayan liman kapitanı Ada Kuill qarşılayırdı. ',
      said('“Biz bu düyünü il yarım gözləmişik”', 'captain-ada-quill'),
      ', – deyə o bildirdi. ',
      said('“Onu başqasına verən deyildim.”', 'captain-ada-quill'),
    ),
    p(
      '1871-ci ildə tikilmiş körpü Selena körfəzində bu gün də işləyən körpülərin ən qədimidir. O bağlanandan sonra sahilboyu gəmilər onsuz da yer çatışmayan Yeni doklara yönəldilmişdi. Liman idarəsinin məlumatına görə, gəmilərin dayanma müddəti orta hesabla beş saat uzanmışdı.',
    ),
    h('Üzü qranit, içi polad'),
    p(
      'Mühəndislər əvvəlcə çatı bir mövsümə doldurub işi bitirməyə ümid edirdilər. Lakin müvəqqəti bəndin arxasındakı su boşaldılanda məlum oldu ki, divarın altındakı palıd dirəkləri gəmi qurdu yeyib boşaldıb. Nəticədə 312 dirək beton doldurulmuş polad borularla əvəz edildi. Qranit üzlük söküldü, nömrələndi və daş-daş öz yerinə qaytarıldı: 2140 daşdan yalnız on doqquzunu yenidən yonmaq lazım gəldi.',
    ),
    p(
      'İşlər 38 milyon talerə başa gəlib ki, bu da nəzərdə tutulduğundan dörd milyon çoxdur. Xərcin üçdə ikisini liman, qalanını şəhər ödəyib. Şəhərin meri Rut Okoyenin sözlərinə görə, artıq xərc ',
      said('“on ildən sonra eyni çatı yenidən tapmamağın qiymətidir”', 'mayor-ruth-okoye'),
      '.',
    ),
    h('Körpüdə nə dəyişir'),
    list(
      'Uzunluğu 90 metrədək gəmilər üçün dörd yer bu gündən işləyir, beşincisi ayın sonunda açılacaq.',
      'Hər yerdə sahil elektrik təchizatı var: gəmilər yükləmə zamanı mühərriklərini söndürə bilər.',
      'Yük maşınları körpüyə yalnız saat 5-dən 11-dək daxil ola bilər.',
      'Kranlardan məhəccərlə ayrılmış 600 metrlik gəzinti yolu saat 11-dən gün batanadək hamı üçün açıqdır.',
    ),
    p(
      'Toplaşanların çoxu elə gəzinti yolunu görməyə gəlmişdi. İndiyədək körpüyə buraxılış vərəqəsi olmadan girmək mümkün deyildi və kapitan Kuill bunu dəyişmək fikrinin kimdən gəldiyini gizlətmir.',
    ),
    quote(
      'captain-ada-quill',
      'Buradakı insanlar saatlarını bizim gəmi fitləri ilə düzəldir, gəmilərimizin gətirdiyini yeyir, amma çoxu ömründə bir dəfə də kəndirin sahilə atıldığı yerdə dayanmayıb. İstərdim ki, bu şəhərin hər uşağı on yaşına çatmamış körpünün qoxusunu tanısın.',
    ),
    p(
      'Razı qalmayanlar da var. Yükdaşıyanlar deyirlər ki, yeni saatlar onları səhərin ən sıx tıxaclarına salacaq və axşam üçün də vaxt ayrılmasını istəyirlər. Liman altı aydan sonra rəqəmlərə onlarla birlikdə baxacağına söz verib.',
    ),
    p(
      'Günortaya yaxın kirəmit artıq sahildə idi, “Ledi Marron” qayıdış üçün duz yükləyirdi, gəzinti yolu isə o qədər dolmuşdu ki, orkestr pilləkənlərdə çalmalı oldu.',
    ),
  ],
};
