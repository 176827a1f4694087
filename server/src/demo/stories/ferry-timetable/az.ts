import { type DemoArticle, h, list, p, pull, quote, said, table } from '../../demo-text.ts';

/** Azerbaijani article. */
export const az: DemoArticle = {
  headline: 'Vess adasına gecə bərəsi qayıdır',
  standfirst:
    'Ayın ilk bazar günündən etibarən cümə və şənbə günləri son reys Port Almiradan 20:15-də yox, 23:30-da yola düşəcək. Əvəzində gündüzün yarıboş iki reysi ləğv edilib.',
  dateline: 'Port Almira',
  bylines: [
    { contributor: 'tomas-verin', role: 'reporter' },
    { contributor: 'idris-kaya', role: 'translator' },
  ],
  topics: ['Bərələr', 'Vess adası'],
  leadPicture: { picture: 'ferry-night', caption: '“Qağayı” bərəsi Balıq körpüsündə. Altı il idi ki, adaya gecə reysi yox idi.' },
  body: [
    p(
      'Vess adasının sakinləri artıq konsertin sonunadək qala biləcəklər. Şəhər şurası bərələrin yeni cədvəlini təsdiqləyib: altı ildə ilk dəfə cədvəldə gecə reysi var. Cümə və şənbə günləri “Qağayı” Balıq körpüsündən 23:30-da yola düşəcək, adadan isə 00:20-də qayıdacaq.',
    ),
    p(
      'Vessdə 1900 nəfər yaşayır, onlardan 340-a yaxını hər gün Port Almiraya işləməyə və ya oxumağa gəlir. Xətdə bir gəmi qalanda gecə reysi dayandırılmışdı və o vaxtdan axşam bərəsinə gecikənlər tanışlarının evində gecələməli olurdular.',
    ),
    p(
      'Mer Rut Okoye cədvəli təqdim edərkən rəqəmlərə müraciət etmədi. ',
      said('“Səkkiz on beşdən sonra çıxmaq mümkün olmayan ada şəhərətrafı yox, internat məktəbidir”', 'mayor-ruth-okoye'),
      ', – deyə o bildirdi.',
    ),
    table(
      'Port Almira – Vess bərəsi, ayın ilk bazar günündən',
      ['Port Almiradan', 'Vessdən', 'Günlər'],
      ['06:10', '07:00', 'iş günləri'],
      ['08:30', '09:20', 'hər gün'],
      ['12:00', '12:50', 'hər gün'],
      ['17:40', '18:30', 'hər gün'],
      ['20:15', '21:05', 'cümə və şənbədən başqa'],
      ['23:30', '00:20', 'cümə və şənbə'],
    ),
    p(
      'Gecə reysinin əvəzi gündüzdən çıxılıb: 14:00 və 15:30 reysləri bundan sonra yalnız yayda işləyəcək. Limanın hesablamasına görə, keçən qış bu reyslərdə orta hesabla on bir sərnişin olub. Dəyişikliyin əleyhinə adanın yeganə həkimi çıxış edib: o, xəstələri məhz günortadan sonra qəbul edir və şəhərdən gələnlərə günorta bərəsinə minməyi, özləri ilə də bir kitab götürməyi məsləhət görür.',
    ),
    p(
      'Liman kapitanı Ada Kuill deyir ki, gecə üzmək axşamdan da asandır: saat doqquzdan sonra gəmi yolu demək olar, boş olur, istiqamət işıqları isə gün batanda olduğundan yaxşı görünür. Reys yalnız dumanda ləğv ediləcək və heç kim körpüdə nahaq gözləməsin deyə qərar saat 22:00-dan gec olmayaraq veriləcək.',
    ),
    quote(
      'captain-ada-quill',
      'Dəniz gecə gündüzkündən daha acıqlı deyil. Sadəcə, cədvəlini bərəyə minməyən adamların tərtib etməsi xoşuna gəlmir. Bu cədvəli gəmidə tərtib etmişik: üç həftə bütün reyslərdə üzüb sərnişinlərdən soruşmuşuq.',
    ),
    pull('captain-ada-quill', 'Dəniz gecə gündüzkündən daha acıqlı deyil.'),
    h('Biletlər və keçid'),
    list(
      'Bir istiqamətə bilet 4 taler, adalı kartı ilə 1,5 talerdir. Qiymətlər dəyişməyib.',
      'Velosipedlər pulsuz daşınır, yalnız 06:10 reysi istisnadır: səhər yer azdır.',
      'İkinci xəttin tramvayı son bərəni on beş dəqiqəyədək gözləyəcək.',
      'Yol qırx dəqiqə çəkir, minik yola düşməyə üç dəqiqə qalmış bağlanır.',
    ),
    p('Cədvəl yazadək sınaq üçün tətbiq olunur. Gecə reysi hər dəfə ən azı altmış nəfər daşısa, şəhər onu həmişəlik saxlamağa söz verir.'),
  ],
};
