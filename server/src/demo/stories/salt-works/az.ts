import { type DemoArticle, h, p, picture, pull, quote, table } from '../../demo-text.ts';

/** Azerbaijani article. */
export const az: DemoArticle = {
  headline: 'Duzlaqlar niyə ölmək istəmir',
  kicker: 'Təhlil',
  standfirst:
    'Duzlağın duzu qaya duzundan üç yarım dəfə baha başa gəlir. Hər hesabla bu sənət yarım əsr əvvəl yoxa çıxmalı idi. O isə yeni işçilər götürür.',
  dateline: 'Duzlaq',
  bylines: [
    { contributor: 'idris-kaya', role: 'reporter' },
    { contributor: 'sona-hakim', role: 'translator' },
  ],
  topics: ['Duz', 'Əmək'],
  leadPicture: { picture: 'salt-works', caption: 'Mövsümün sonunda Duzlağın buxarlandırma hovuzları.' },
  body: [
    p(
      'İqtisadiyyatın bütün qanunlarına görə, şəhərin şərqindəki Duzlaq çoxdan muzeyə çevrilməli idi. Burada bir ton duz almaq 190 talerə başa gəlir, qaya duzunu isə 55 talerə düz körpüyə gətirirlər. Buna baxmayaraq kooperativ ötən mövsüm 9400 tonun hamısını satıb və 1978-ci ildən bəri ilk dəfə duz yığan yeni fəhlələr götürüb – birdən on dörd nəfər.',
    ),
    h('Pul haradan gəlir'),
    p(
      'Cavab kooperativin bizə göstərdiyi mədaxil dəftərindədir. Məhsulun dörd faizi gəlirin qırx dörd faizini verir. Bu, duz çiçəyidir – küləksiz axşamlar suyun üzünə çökən nazik qabıq. Mağazada qutuda satılan duzun kilosu altı talerdir, bunun iki talerdən bir az çoxu Duzlağa qayıdır.',
    ),
    table(
      'Ötən mövsüm kooperativin duzu və gəliri',
      ['Satılan', 'Məhsulda payı', 'Gəlirdə payı'],
      ['Duz çiçəyi', '4 %', '44 %'],
      ['Balıq və pendir duzu', '61 %', '27 %'],
      ['Yol duzu və texniki duz', '35 %', '9 %'],
      ['Quşlar üçün su haqqı', '–', '20 %'],
    ),
    p(
      'İkinci dayaq pendirçilər və balıq hisləyənlərdir. Çox alır, az ödəyir, amma həmişə ödəyirlər: iri dənə gec həll olur və ucuz duzdan ötrü heç kim resepti dəyişmək istəmir.',
    ),
    p(
      'Üçüncü dayaq quşlardır və bu, zarafat deyil. 2019-cu ildən ictimai fond kooperativə ildə 400 min taler ödəyir ki, xarici hovuzlarda su dayansın. Orada flaminqolar və bizdimdiklər yemlənir.',
    ),
    quote(
      'doctor-yusuf-haddad',
      'Duzlaq tanıdığım yeganə zavoddur ki, iyun ayında ona mane olmamaq daha yaxşıdır. Bizdimdiklər bəndlərin üstündə yuva qurur, fəhlələr onların yanından dolanıb keçir və duz bundan pisləşmir.',
    ),
    picture('orchard-terraces', 'Şəhərin üstündəki bağ terraslarından Duzlağın görünüşü.'),
    h('Onu hələ nə batıra bilər'),
    p(
      'Birincisi, liman: orada saatlıq rüsuma keçmək müzakirə olunur, gəmi isə duz yükünü dörd günədək gözləyir. İkincisi, dəniz. Xarici bənd lazım olduğundan qırx santimetr alçaqdır, onu qaldırmaq üç milyon talerə, yəni il yarımın bütün gəlirinə başa gələr.',
    ),
    pull('doctor-yusuf-haddad', 'Duzlaq tanıdığım yeganə zavoddur ki, iyun ayında ona mane olmamaq daha yaxşıdır.'),
    p(
      'Bununla belə, Duzlağın verəcəyi bir dərs var və liman şəhəri ona qulaq asmalıdır. Bir iş köhnə və ya ucuz olduğuna görə yox, müxtəlif adamlara müxtəlif səbəblərdən lazım olduğuna görə yaşayır. Səbəb üçdürsə, birini itirmək də olar.',
    ),
  ],
};
