import { type DemoArticle, h, p, picture, pull, quote, said } from '../../demo-text.ts';

/** Azerbaijani article. */
export const az: DemoArticle = {
  headline: 'Gömrükxananın divarı arxasından otuz bir itmiş dəftər tapılıb',
  standfirst:
    'Elektriklər kabel axtarırdılar, limanın 1836–1884-cü illərə aid dəftərlərini tapdılar. Görünür, onları divarın arxasında mirzələrin özləri gizlədiblər.',
  dateline: 'Gömrükxana',
  bylines: [
    { contributor: 'sona-hakim', role: 'reporter' },
    { contributor: 'idris-kaya', role: 'translator' },
  ],
  topics: ['Gömrükxana', 'Arxivlər'],
  leadPicture: { picture: 'archive-shelves', caption: 'Şəhər arxivinin qurutma otağı: dəftərlər on bir dərəcədə saxlanılır.' },
  body: [
    p(
      'Elektriklər heç bir planda olmayan kabeli axtarırdılar. Birinci mərtəbədəki dəhlizin suvağı altında bir kərpic qalınlığında divar, divarın arxasında isə dolab tapdılar. Dolabda dəri cildli otuz bir dəftər vardı: Port Almira limanının 1836-cı ildən 1884-cü ilədək qeydləri.',
    ),
    p(
      'Bu cildlərin 1885-ci ildə gömrükxana yanğınında məhv olduğu düşünülürdü. ',
      said('“On doqquz ildir tələbələrimə bu dəftərlərin niyə qalmadığını izah edirəm”', 'professor-emin-salar'),
      ', – deyə otağı dəhlizdən dörd mərtəbə yuxarıda olan limanlar tarixçisi Emin Salar bildirdi. ',
      said('“İndi çox adamdan üzr istəməliyəm.”', 'professor-emin-salar'),
    ),
    p(
      'Divarı kimin hördüyü məlum deyil. Lakin sonuncu cildin ilk səhifəsində mirzə xətti ilə bircə sətir yazılıb: “Oddan uzaq, sudan uzaq, müfəttişdən uzaq.” Saların fikrincə, mirzələr dəftərləri 1884-cü ildə, yoxlama elan olunanda gizlədiblər – onları məhv edəcək yanğından bir il əvvəl.',
    ),
    picture('customs-house', 'Köhnə gömrükxana. Dəftərlər sol qanadın birinci mərtəbəsindən tapılıb.'),
    h('Əvvəl qurutmaq, sonra oxumaq'),
    p(
      'Hələlik yalnız bir neçə səhifə çevrilib, çünki kağıza rütubət hopub. Xilas işinə cildçi Marta Lind rəhbərlik edir. Cildlər soyuq otaqda uzadılıb, vərəqlərin arasına gündə iki dəfə əllə dəyişdirilən sorucu kağız qoyulub. Bu iş səkkiz həftə davam edəcək. Səhifələri bir-birinə yapışmış üç cild isə dondurulub.',
    ),
    quote(
      'marta-lind',
      'İslanmış kitab qorxmuş heyvan kimidir. Onu dartmaq olmaz. Yanında oturursan, otağın sakit qalmasına göz qoyursan və özü açılanadək gözləyirsən.',
    ),
    p(
      'Açılan az sayda səhifə çox şey vəd edir. Qeydlər beş dildədir, bu dillər bəzən bir sətrin içində bir-birini əvəz edir. 2 may 1851-ci il tarixli qeyddə qırx çəllək qatran, altı güzgü, “kökdən düşmüş” bir piano və tərəzini təhqir etmiş kapitandan iki taler cərimə göstərilib.',
    ),
    h('Hamı oxuya biləcək'),
    p(
      'Mer Rut Okoye bərpa və surətçıxarma üçün 1,1 milyon taler ayırmağa söz verib. İki il ərzində bütün səhifələr internetdə pulsuz yerləşdiriləcək, iki cild isə yazdan oxu zalında nümayiş etdiriləcək.',
    ),
    pull('marta-lind', 'Yanında oturursan, otağın sakit qalmasına göz qoyursan və özü açılanadək gözləyirsən.'),
    p('Kabel isə tapılmayıb.'),
  ],
};
