import { type DemoArticle, h, list, p, quote, said } from '../../demo-text.ts';

/** Azerbaijani article. */
export const az: DemoArticle = {
  headline: 'İlk tramvay Kəndirçilər körpüsündən keçib Yeni doklara çatdı',
  standfirst:
    'Dördüncü xətt Köhnə şəhəri Yeni doklarla on yeddi dəqiqəyə birləşdirir. Amma yol üstünlüyü yenə gəmilərindir və ilk sərnişinlər bunu elə birinci səhər gördülər.',
  dateline: 'Kəndirçilər körpüsü',
  bylines: [{ contributor: 'tomas-verin', role: 'reporter' }],
  topics: ['İctimai nəqliyyat', 'Yeni doklar'],
  leadPicture: { picture: 'tram-bridge', caption: 'Dördüncü xəttin tramvayı Kəndirçilər körpüsündə. Körpü 1908-ci ildə tikilib.' },
  body: [
    p(
      'Dördüncü xəttin ilk tramvayı səhər saat 05:50-də 84 sərnişinlə Fənər təpəsindən yola çıxdı və Kəndirçilər körpüsünün qarşısınadək gedib dayandı. Orada on bir dəqiqə gözləməli oldu: losman gəmisi limana duz gəmisi gətirirdi və körpü qaldırılmışdı.',
    ),
    p(
      'Vaqonda olan mer Rut Okoye bundan narahat görünmürdü. ',
      said('“Bura limandır”', 'mayor-ruth-okoye'),
      ', – deyə o, sərnişinlərə üz tutdu. ',
      said('“Gəmi buraya bizdən əvvəl gəlib.”', 'mayor-ruth-okoye'),
    ),
    p(
      'Uzunluğu 5,2 kilometr olan və doqquz dayanacağı birləşdirən xəttin tikintisi üç il çəkib, 96 milyon talerə başa gəlib. Avtobusla bu yol bir minik dəyişməklə qırx beş dəqiqə çəkirdi. Yeni doklarda 11 min nəfər işləyir. Şəhər xətdən gündə 14 min sərnişinin istifadə edəcəyini gözləyir.',
    ),
    h('Açılan körpü'),
    p(
      'Bir əsrdən artıq yaşı olan körpü tramvaya görə möhkəmləndirilib. Qalxan hissədəki relslər sahildəkilərlə iki millimetr dəqiqliklə birləşməlidir, əks halda tramvay körpüyə buraxılmır. Körpünün açılacağını sürücü dörd dəqiqə əvvəl işıq siqnalından bilir. Liman kapitanı Ada Kuill söz verib ki, səhər yeddidən doqquzadək körpü yalnız suyun səviyyəsini gözləyə bilməyən gəmilər və fövqəladə hallar üçün qaldırılacaq.',
    ),
    quote(
      'captain-ada-quill',
      'Gəmidən on beş dəqiqə gözləməyi xahiş edə bilərəm, qabarmadan yox. Belə səhərlərdə insanlar işə gecikəcəklər və günahı mənim üstümə ata bilərlər. Lazım olsa, izahatı özüm imzalayaram.',
    ),
    h('Dayanacaqlar beş dildə'),
    p(
      'Dayanacaqların adı beş dildə elan olunur, dillərin sırası isə hər gün dəyişir ki, heç kimin dili həmişə axırda gəlməsin. Bu təklif Kəndirçilər küçəsindəki məktəbin şagirdlərindən gəlib. Əvvəlcə cəmi iki dil nəzərdə tutulmuşdu.',
    ),
    list(
      'İlk tramvay 05:50-də, sonuncusu 00:40-da yola düşür.',
      'Fasilə səhər və axşam səkkiz dəqiqə, qalan vaxt on beş dəqiqədir.',
      'Bilet 1,2 talerdir, bir saat qüvvədədir və liman bərəsində də keçərlidir.',
      'İlk həftə gediş pulsuzdur.',
    ),
    p(
      'Kəndirçilər küçəsinin sakinləri isə döngədə çarxların cırıltısından şikayətlənirlər. Ölçmələr gecə 71 desibel göstərib, norma 65-dir. Şəhər ay bitənədək relslərə yağlama qurğuları quraşdıracağını vəd edir.',
    ),
    p('Birinci səhər gözləmə yaxşı qurtardı: duz gəmisinin kapitanı tramvayı fitlə salamladı, sürücü də ona zənglə cavab verdi.'),
  ],
};
