import { type DemoArticle, h, note, numbered, p, pull, quote, said } from '../../demo-text.ts';

/** Azerbaijani article. */
export const az: DemoArticle = {
  headline: 'Limanın pulunu kim ödəyir? Rüsumlardakı səssiz dəyişiklik göstərəcək',
  kicker: 'Təhlil',
  standfirst:
    'Gələn ildən gəmilər Port Almirada ölçülərinə görə deyil, körpüdə keçirdikləri vaxta görə ödəyəcəklər. Bu, mühasib işinə bənzəyir, amma limana hansı gəmilərin gələcəyi məhz bundan asılıdır.',
  bylines: [
    { contributor: 'idris-kaya', role: 'reporter' },
    { contributor: 'sona-hakim', role: 'translator' },
  ],
  topics: ['Liman rüsumları', 'Ticarət'],
  leadPicture: { picture: 'container-yard', caption: 'Yeni doklardakı konteyner meydançası. Burada boş yer doqquz gündən bir tapılır.' },
  body: [
    p(
      'Doxsan dörd il idi ki, Port Almiraya girən gəmi rüsumu tona görə verirdi. Gəmi nə qədər böyük idisə, o qədər çox ödəyirdi, üç saat, yoxsa üç həftə qalmasının isə fərqi yox idi. Gələn il buna son qoyulur. Limanın bu ay dərc etdiyi tarifə görə, ölçüyə görə rüsum 60 faiz azalır, fərqi isə körpüdə hər saata görə alınan haqq ödəməlidir.',
    ),
    p(
      'Liman əvvəlki qədər – ildə 210 milyon talerə yaxın – qazanmağı gözləyir. Dəyişən pulu kimin gətirəcəyidir. Bizim hesablamalarımıza görə, bir günə boşaldılıb yüklənən konteyner gəmisi hər gəlişdə təqribən 18 min talerə qənaət edəcək. Duz yükünü dörd gün gözləyən sahilboyu gəmi isə indikindən yarım dəfə artıq ödəyəcək.',
      note(
        'Hesab iyirmi iki saat boşaldılıb yüklənən 24 000 tonluq konteyner gəmisi və doxsan altı saat dayanan 1900 tonluq sahilboyu gəmi üçün aparılıb.',
      ),
    ),
    h('Saatın xeyrinə dəlil'),
    p(
      'Dəyişikliyin əsas səbəbini dənizə baxan hər kəs görür. Ötən il reyddə gündə orta hesabla yeddi gəmi növbə gözləyirdi, halbuki körpülərdəki vaxtın üçdə birinə yaxını heç kimin işləmədiyi gəmilərin payına düşürdü. Köhnə rüsumlarla kapitanın tələsməyə səbəbi yox idi.',
    ),
    quote(
      'captain-ada-quill',
      'Körpüdəki yer restorandakı masa kimidir. İndiyədək biz qonaqlardan çəkilərinə görə pul alır, istədikləri qədər oturmağa qoyurduq. İndi axşama görə alırıq və ümid edirəm ki, qəhvəni daha tez içəcəklər.',
    ),
    p(
      'İkinci fayda da var. Boş dayanan gəminin generatorları işləyir və Köhnə şəhərdə paltarların üstünə çökən hisin çoxu oradandır. Limanın öz araşdırmasına görə, yanacaq sərfi 9 faiz azalacaq.',
      note('“Körpüdəki saatlar və onlarda nə yanır”, limanın idarə heyəti üçün araşdırma, 41 səhifə. Onu liman idarəsində oxumaq olar.'),
      ' Yenilənmiş Şərq körpüsündə artıq mövcud olan sahil elektrik təchizatı bunu daha da artırar.',
    ),
    h('Nə səhv gedə bilər'),
    numbered(
      'Kiçik gəmilər başqa limanlara üz tuta bilər. Sahilboyu gəmilərin payına tonnajın yalnız iyirmidə biri düşür, amma adanın tikinti daşının demək olar, hamısını onlar gətirir, duzun hamısını isə onlar aparır.',
      'Gecikmədə günahkar həmişə gəmi olmur. Kran sınıbsa və ya gömrük bağlıdırsa, bu kimin saatıdır? Tarifdə belə saatların pulsuz olduğu yazılıb, onları kimin sayacağı isə yazılmayıb.',
      'Tələsməyin də öz qiyməti var. Liman fəhlələrinin nümayəndələri gecə saat ikidən beşədək olan vaxtın hesaba alınmamasını istəyirlər ki, heç kim qaranlıqda yük boşaltmağa məcbur edilməsin.',
    ),
    p(
      'Bunların heç biri böyüklüyü cəzalandırıb tənbəlliyi mükafatlandıran köhnə tarifi saxlamağa əsas vermir. Lakin birincisi ona ayrılmış yeganə sətirdən artığına layiqdir. 2000 tonadək gəmilər üçün güzəşt limana təqribən 3 milyon talerə başa gələrdi – bu, limanın ötən il dəyişikliyi hazırlayan məsləhətçilərə xərclədiyindən azdır.',
    ),
    pull('captain-ada-quill', 'İndiyədək biz qonaqlardan çəkilərinə görə pul alır, istədikləri qədər oturmağa qoyurduq.'),
    p(
      'Limanın idarə heyətində yeri olan, amma səs hüququ olmayan mer tarifi bir meyarla qiymətləndirəcəyini deyib: ',
      said('“daş gətirən qayıqlar yenə gəlirmi”', 'mayor-ruth-okoye'),
      '. Yaxşı meyardır. Kimsə onu yazıya alsaydı, daha yaxşı olardı.',
    ),
  ],
};
