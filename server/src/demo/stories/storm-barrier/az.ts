import { type DemoArticle, embed, h, list, note, p, pull, quote, said, table, to } from '../../demo-text.ts';

/** Azerbaijani article. */
export const az: DemoArticle = {
  headline: 'Qabarma bəndi son otuz ilin ən güclü fırtınasına tab gətirdi',
  standfirst: 'Bayırda dəniz adi səviyyəsindən üç metrə yaxın qalxdı. İçəridə Köhnə şəhər yalnız ayağını islatdı, o da əsasən yağışdan.',
  dateline: 'Qabarma bəndi, səhər saat 7',
  bylines: [
    { contributor: 'lena-marsh', role: 'reporter' },
    { contributor: 'gulf-wire', role: 'reporter' },
    { contributor: 'sona-hakim', role: 'photographer' },
    { contributor: 'idris-kaya', role: 'translator' },
  ],
  topics: ['Fırtına', 'Qabarma bəndi'],
  leadPicture: { picture: 'storm-wall', caption: 'Fırtınanın ən güclü anından az sonra bəndin qarşısında dəniz.' },
  body: [
    p(
      'Doqquz saat ərzində dəniz Köhnə şəhərin küçələrindən hündürdə dayandı və içəri girmədi. Külək cənub-qərbə dönəndə, saat 21:10-da bağlanan qabarma bəndi bütün gecə meteoroloqların son otuz ilin ən güclüsü adlandırdığı fırtınanın qarşısını aldı.',
    ),
    p(
      'Ən gərgin anda – saat 02:35-də su bayırda orta səviyyədən 2,94 metr',
      note(
        'Orta səviyyə Balıq körpüsündəki suölçənin 1991–2020-ci illərdəki orta göstəricisidir. Port Almira xəritələrində bütün yüksəkliklər ondan hesablanır.',
      ),
      ', içəridə 71 santimetr yüksəkdə idi. Mayakda küləyin sürəti saatda 131 kilometrə çatdı. Ölən olmayıb. On bir nəfər yüngül xəsarətlə həkimə müraciət edib, çoxunu dam kirəmiti yaralayıb.',
    ),
    table(
      'Gecə rəqəmlərdə',
      ['Saat', 'Bayırda dəniz, m', 'İçəridə su, m', 'Küləyin zərbəsi, km/saat'],
      ['21:10', '0,58', '0,58', '84'],
      ['00:00', '2,11', '0,66', '117'],
      ['02:35', '2,94', '0,71', '131'],
      ['04:30', '1,83', '0,71', '98'],
      ['06:20', '0,70', '0,70', '61'],
    ),
    p(
      'Liman kapitanı Ada Kuill limanı axşam saat altıda bağlamışdı və iyirmi üç gəmi gecəni divarın arxasında keçirdi. ',
      said('“Dörd ildir bu bəndi onu çirkin sayanlardan qoruyuram”', 'captain-ada-quill'),
      ', – deyə o, sübh çağı bildirdi. ',
      said('“Bu gecə o mənə hətta gözəl göründü.”', 'captain-ada-quill'),
    ),
    pull('captain-ada-quill', 'Bənd əl ilə tutulmalı olan vəddir.'),
    h('Ziyan'),
    list(
      'Balıq körpüsündə dalğalar qırx metr daş döşəməni qoparıb. Bazar bu gün meydanda qurulub.',
      'Kəndirçilər küçəsində və ətrafında altmışa yaxın zirzəmi su altındadır.',
      'Şəhərin üstündəki bağ terraslarında külək iki yüzə yaxın ağacı yıxıb.',
      'Bərələr və tramvaylar gecə işləməyib, hərəkətin günorta bərpa olunacağı vəd edilir.',
    ),
    h('Nə işləmədi'),
    p(
      'Zirzəmiləri dəniz deyil, yağış doldurub. Saat 23:40-da Kəndirçilər küçəsindəki nasos stansiyasında işıq söndü, ehtiyat generatoru isə yalnız əlli dəqiqədən sonra işə düşdü: kimsə yanacaq kranını bağlı qoymuşdu. Mer Rut Okoye araşdırma aparılmasını tapşırıb. ',
      said('“Dəniz bayırda qaldı, özümüz özümüzü su altında qoyduq”', 'mayor-ruth-okoye'),
      ', – deyə o bildirdi. ',
      said('“Bunu hay-küylə bayram etmək fikrində deyiləm.”', 'mayor-ruth-okoye'),
    ),
    p(
      'On iki qapıdan biri – yeddincisi yalnız üçüncü cəhddən bağlandı. Altına ağac gövdəsi ilişmişdi; onu fənər işığında, ayaq üstə durmağın mümkün olmadığı küləkdə bucurqadla çıxardılar.',
    ),
    quote(
      'captain-ada-quill',
      'Bənd əl ilə tutulmalı olan vəddir. Qırx nəfər bütün gecəni kəndirlə, fənərlə, termosla onun üstündə keçirdi. Polad ona deyiləni etdi. Onlar bundan artığını etdilər.',
    ),
    p(
      'Şəhərin iki il mübahisə etdiyi ilanbalığı keçidi bütün bu müddətdə açıq idi. Kamera otuz bir ilanbalığı sayıb. Hamısı çölə, fırtınaya doğru üzürdü.',
    ),
    h('Harada öyrəniblər'),
    p(
      'Belə bəndi bizim şəhər icad etməyib. Mühəndislər öz sənətlərini Rotterdamdan aşağıda Reynin mənsəbini hər biri 210 metrlik iki qapı ilə bağlayan Maslant bəndində öyrəniblər.',
      note(
        'Bənd 1997-ci ildə açılıb və o vaxtdan bəri fırtınaya görə iki dəfə bağlanıb: 2007-ci il noyabrın 8-də və 2023-cü il dekabrın 21-də. Onun necə işlədiyini şimal sahilindəki ',
        to('https://www.keringhuis.nl/', '“Kerinqhöys”'),
        ' mərkəzi göstərir.',
      ),
      ' Hər payız onu sınaq üçün bağlayırlar, bizim nəzarətçilərdən ikisi də əlində dəftər sahildə dayanır.',
    ),
    embed(
      'https://www.openstreetmap.org/#map=14/51.9553/4.1639',
      'Reynin mənsəbində Maslant bəndi. Hər iki qapı açıqdır və sahillərdəki doklarda dayanıb.',
    ),
    p('Saat 06:20-də qapılar qaldırıldı. Məktəblər sabah açılacaq.'),
  ],
};
