import { type DemoArticle, gallery, p, pull, quote, shot } from '../../demo-text.ts';

/** Azerbaijani article. */
export const az: DemoArticle = {
  headline: 'Çəmənlik qarış-qarış qayıdır',
  kicker: 'Fotohekayə',
  standfirst:
    'Qırx il əvvəl lövbərlər və dibqazan maşınlar körfəzin dibindən dəniz otunu qoparmışdı. İndi könüllülər onu əlləri ilə geri əkirlər. Üçüncü yaydan altı şəkil.',
  dateline: 'Selena körfəzi',
  bylines: [
    { contributor: 'sona-hakim', role: 'reporter' },
    { contributor: 'sona-hakim', role: 'photographer' },
    { contributor: 'idris-kaya', role: 'translator' },
  ],
  topics: ['Təbiət', 'Dəniz otu'],
  leadPicture: { picture: 'seagrass', caption: 'Yeni çəmənlik üçüncü yayında, dörd metr dərinlikdə.' },
  body: [
    p(
      'Qayıq şəhər yatarkən yola düşür, çünki külək oyanmamış su ən şəffaf halında olur. Göyərtədə dəniz bioloqu Yusuf Həddad, altı dalğıc və yaş yeşiklərdə dəniz otunun dörd yüz zoğu var – bir gündə bu qədərini əkmək olur.',
    ),
    p(
      'Zoğlar Balıq körpüsündəki köhnə buzxananın çənlərində yetişdirilir. Sonra suda həll olan sapla kokos lifindən toxunmuş həsirlərə bağlanır və bambuk payacıqlarla dibə bərkidilir. Üç ildə, nəzərdə tutulan 12 hektarın 1,8 hektarında 46 min zoğ əkilib.',
    ),
    gallery(
      shot('harbour-dawn', 'Səhər saat altının yarısı. Qayıq küləkdən və ilk bərədən əvvəl çıxır.'),
      shot('seagrass-nursery', 'Köhnə buzxanadakı tinglik. Zoğ dənizə köçənədək səkkiz ay çəndə qalır.'),
      shot('pilot-boat', 'Limanın iki losmanı istirahət günündə dalğıcları yerə çatdırır.'),
      shot('seagrass-planting', 'Əkin. İki zoğun arası bir qarışdır, ölçü aləti də əlin özüdür.'),
      shot('seagrass', 'Həmin yer üç il sonra. Yarpaqların arasında balıq körpələri gizlənir.'),
      shot('old-lighthouse', 'Mayak sərhədi göstərir: onunla sarı şamandıraların arasında lövbər atmaq qadağandır.'),
    ),
    quote(
      'doctor-yusuf-haddad',
      'Məndən soruşurlar ki, nə vaxt bitirəcəyik. Çəmənlik bitən iş deyil. Sənə ehtiyacı qalmayanadək ona təkrar-təkrar başlayırsan.',
    ),
    p(
      'İlk bəhrə artıq göz qabağındadır. Ötən payız dalğıclar on yeddi dəniz atı sayıblar – bütöv bir nəslin ömründə ilk dəfə. Köklər qumu saxlayır, su durulur, yarpaqlar isə dalğanı sahilə çatmamış sındırır. Buna görə indi çəmənliklə qabarma bəndinin mühəndisləri də maraqlanır.',
    ),
    pull('doctor-yusuf-haddad', 'Çəmənlik bitən iş deyil. Sənə ehtiyacı qalmayanadək ona təkrar-təkrar başlayırsan.'),
    p(
      'Əkin suyun temperaturu on səkkiz dərəcəni keçəndə yenidən başlayacaq. Layihəyə könüllülər lazımdır: nəfəsini saxlaya bilən dalır, bilməyən düyün bağlayır.',
    ),
  ],
};
