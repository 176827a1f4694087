import { answer, askedBy, type DemoArticle, foreign, h, p, pull, quoteIn, rule, said } from '../../demo-text.ts';

/** Azerbaijani article. */
export const az: DemoArticle = {
  headline: '“Körpü quru ilə suyun görüşünün protokoludur”',
  standfirst:
    'Limanlar tarixçisi Emin Salar on iki mil uzaqdan qoxusu duyulan şəhərdən, beş dildə yazılmış dəftərlərdən və liman şəhərinin heç vaxt hasarlamamalı olduğu şeydən danışır.',
  dateline: 'Gömrükxana, Port Almira',
  bylines: [
    { contributor: 'lena-marsh', role: 'reporter' },
    { contributor: 'professor-emin-salar', role: 'interviewee' },
    { contributor: 'idris-kaya', role: 'translator' },
  ],
  topics: ['Limanın tarixi', 'Gömrükxana'],
  leadPicture: { picture: 'old-lighthouse', caption: 'Mayak qayası: bir vaxtlar Port Almiranın karantin məntəqəsi burada idi.' },
  body: [
    p(
      'Emin Saların saatı beş dəqiqə qabağa gedir. Bu vərdiş onun losman şagirdi olduğu illərdən qalıb və o, bundan əl çəkməyə səbəb görmür: ',
      said('“Hələ heç kim tez gəldiyinə görə qabarmanı qaçırmayıb.”', 'professor-emin-salar'),
    ),
    p(
      'O vaxtdan bəri o, Selena körfəzinin ən tanınmış liman tarixçisinə çevrilib. Yeni kitabı – “Səbirli sahil” Port Almiranın ilk taxta körpücükdən konteyner meydançasınadək keçdiyi yolu izləyir, özü də aşağıdan: hesab dəftərlərindən, camaşır siyahılarından, mahnılardan baxır. Biz onun köhnə gömrükxananın ən üst mərtəbəsindəki otağında görüşdük. Pəncərə reydə açılır, istilik boruları isə gəmi maşını kimi taqqıldayır. ',
      said('“Fikir verməyin”', 'professor-emin-salar'),
      ', – deyə o, çay süzə-süzə dilləndi. ',
      said('“On doqquzuncu əsrdir, içəri buraxılmaq istəyir.”', 'professor-emin-salar'),
    ),
    askedBy('lena-marsh', 'Yazırsınız ki, liman söhbətdir. Kim kiminlə danışır?'),
    answer(
      'professor-emin-salar',
      'Əvvəla, quru ilə su – və onlar heç vaxt razılaşmırlar. Su içəri girmək istəyir, quru çölə çıxmaq, körpü isə onların görüşünün protokoludur. Amma mən bunu hərfi mənada da deyirəm. Liman bir-birini başa düşməyən adamların çəkilmə başlayanadək razılığa gəlməli olduğu yerdir. Gözəl məktəbdir. Parlamentlərin vaxtı daha çoxdur, işi isə daha pis alınır.',
    ),
    askedBy('lena-marsh', 'Kitabınız tarixlə deyil, qoxu ilə başlayır. Niyə?'),
    answer(
      'professor-emin-salar',
      'Çünki tarixlər idarələrdə qalır, mən isə bayırdan başlamaq istəyirdim. Birinci fəslin adı “Qatran”dır. 1790-cı ildə bu şəhərin qoxusu on iki mildən gəlirdi və kapitanlar yolu onunla tapırdılar: bunu doqquz gəmi jurnalında görmüşəm. “Külək şimaldan, qatran, Almiraya iki saat.” Heç bir xəritə bu qədər yaxşı deyildi.',
    ),
    h('Dənizdən gələn şəhər'),
    askedBy('lena-marsh', 'Burada məktəblilərə öyrədirlər ki, şəhəri balıqçılar salıb.'),
    answer(
      'professor-emin-salar',
      'Gözəl hekayədir, öz qızıma da danışmışam. Amma balıqçıya şəhər lazım deyil. Ona çimərlik və yaxşı düyün lazımdır. Bizi şəhər edən duz olub. Kimsə onu qorumalı, kimsə saymalı, kimsə də onun üstündə aldanmalı idi – beləcə, sizin artıq qarovulçunuz, mirzəniz və məhkəməniz var.',
      'Balıqçılar sonra, balıq alan tapılanda gəldilər.',
    ),
    pull('professor-emin-salar', 'Balıqçıya şəhər lazım deyil. Ona çimərlik və yaxşı düyün lazımdır.'),
    askedBy('lena-marsh', 'Məhz bu binanın divarı arxasından köhnə dəftərlər çıxanda nə hiss etdiniz?'),
    answer(
      'professor-emin-salar',
      'Əvvəlcə utandım. On doqquz ildir burada işləyirəm və velosipedimi həmin o divara söykəyirdim. Sonra qorxdum, çünki nəm dəftər tələsik açılsa, ölü dəftərdir. Biz heç kimə xəbər verməmişdən əvvəl cildçi Marta Lindi çağırdıq.',
      [
        'O, xeyli baxdı və dedi: ',
        said('“Yüz qırx il gözləyiblər. Mən əllərimi yuyanadək də gözləyərlər.”', 'marta-lind'),
        ' Tələbələrim indi bu cümləni əzbər öyrənirlər.',
      ],
    ),
    h('Bir dəftərdə beş xətt'),
    askedBy('lena-marsh', 'Bəs onlarda nə var?'),
    answer(
      'professor-emin-salar',
      'Körpüdən keçən hər şey və bunun üçün and içən hər kəs. Amma əsl möcüzə xətlərdir. Səhifə ermənicə başlaya, ərəbcə davam edə bilər, məbləğ rusca, qiymət azərbaycanca yazılar, axırda isə ingiliscə bir kobud söz gələr. Onlar alim deyildilər. Mirzə idilər və piştaxtanın o üzündəki adam hansı dildə qışqırırdısa, o dildə də yazırdılar. Heç kim bunu qeydə layiq bilməyib və bu susqunluq mənim arxivlərdə tapdığım ən gözəl şeydir.',
    ),
    askedBy('lena-marsh', 'Bəs qapının üstündəki latınca yazı?'),
    answer(
      'professor-emin-salar',
      'Təmiz şöhrətpərəstlik. Bu şəhərdə latınca danışan yox idi. Yazını xaricdən, hər sözünə ayrıca pul verməklə sifariş ediblər və tacirlərin pulu beş sözə çatıb.',
    ),
    quoteIn('la', 'professor-emin-salar', 'Portus omnibus patet, mora nemini.'),
    askedBy('lena-marsh', 'Yəni?'),
    answer(
      'professor-emin-salar',
      '“Liman hamıya açıqdır, ləngimək heç kimə.” Liman fəhlələrinin öz tərcüməsi vardı: “Gir, ödə, get.” Məncə, onların latıncası daha yaxşıdır.',
    ),
    askedBy('lena-marsh', 'Bu qədər dil yan-yana: bu, dözümlülük idi, yoxsa təkcə qazanc?'),
    answer(
      'professor-emin-salar',
      '“Təkcə” sözünə inanmıram. Qazanc o demək idi ki, qonşunun necə saydığını, sonra necə salamlaşdığını, sonra da bayramının nə vaxt olduğunu öyrənməlisən, çünki həmin gün anbarı bağlı olacaq. Dözümlülüyü, adətən, bir kranı heç vaxt bölüşməli olmayanlar tərifləyir. Bizdə o, cədvəl idi.',
      'İğtişaşlar da olub, ikisi ağır – 1822-ci və 1861-ci illərdə, hərəsinə bir fəsil ayırmışam. Amma baxın, iğtişaşçılar nəyi yandırmayıblar: ölçü və çəki dəftərini. Qəzəbli vaxtlarında belə bilirdilər ki, bazar ertəsi onlara hansı dəftər lazım olacaq.',
    ),
    pull('professor-emin-salar', 'Dözümlülüyü, adətən, bir kranı heç vaxt bölüşməli olmayanlar tərifləyir. Bizdə o, cədvəl idi.'),
    askedBy('lena-marsh', 'Şəhər ən çox nədən qorxurdu?'),
    answer('professor-emin-salar', [
      'Susan gəmilərdən. Salam vermədən girən gəmidə qızdırma var demək idi. Bax, ',
      foreign('it', 'lazzaretto'),
      ' – mayak gözətçisinin indi pomidor əkdiyi qayadakı karantin evi də buradan yaranıb. Qırx gün şəhərə baxmaq, amma ona toxuna bilməmək. Orada divara bir sətir cızılıb, məncə, gəmi şagirdinin işidir: “Eşidirəm, rəqs edirlər.” Karantin haqqında çox oxumuşam, amma buna əlavə edəcəyim söz yoxdur.',
    ]),
    h('Fitdən sonra'),
    askedBy('lena-marsh', 'Sonra konteyner gəldi. O, liman şəhərini öldürdümü?'),
    answer(
      'professor-emin-salar',
      'O, limanı şəhərdən apardı, bu isə daha pisdir: ölüləri heç olmasa ziyarət edirlər. Əvvəllər gəmi doqquz gün qalırdı, doqquz gün isə sevməyə, məvacibi xərcləyib qurtarmağa və diş çəkdirməyə bəs edir. İndi bir gün qalır və heyət bizdən yalnız bir sıra fənər görür.',
      'Ancaq nəzərə alın ki, mən işin özünə yas tutmuram. Atam kisə daşıyırdı, qırx bir yaşında beli tamam getmişdi. Köhnə doklar kimə romantik görünürsə, o, oradan heç vaxt yük keçirməyib.',
    ),
    pull('professor-emin-salar', 'O, limanı şəhərdən apardı, bu isə daha pisdir: ölüləri heç olmasa ziyarət edirlər.'),
    askedBy('lena-marsh', 'Şərq körpüsü tezliklə yenidən açılacaq, özü də gəzinti yolu ilə. Bu, nostalgiyadırmı?'),
    answer('professor-emin-salar', [
      'Kapitan Kuill də məndən bunu soruşdu, cavab verdim ki, skamyalardan asılıdır. Üzləri kafelərədirsə, nostalgiyadır, gəmilərədirsə, təhsildir. O dedi: ',
      said('“Onda gəmilərə baxacaqlar, söykənəcəkləri də olmayacaq ki, heç kim çox oturmasın.”', 'captain-ada-quill'),
      ' Liman kapitanı belə olar.',
    ]),
    askedBy('lena-marsh', 'Siz qabarma bəndi komissiyasında idiniz və əleyhinə səs verdiniz. Fikriniz dəyişibmi?'),
    answer(
      'professor-emin-salar',
      'Əleyhinə idim, çünki ilanbalıqları üçün keçid yox idi. İndi var və mən heyranam. Ciddi desək, hər liman dənizlə mübahisədir və onu yalnız bir müddətə udmaq olur. Mən təkcə onu xahiş etmişdim ki, divar alçaq qalanda nə edəcəyimizi sadə sözlərlə yazaq.',
      [
        'Mer dedi: ',
        said('“Professor, istəyirsiniz məğlubiyyətimizi imzalayım.”', 'mayor-ruth-okoye'),
        ' Xeyr, dedim, yaddaşımızı imzalamağınızı istəyirəm. Güldü və imzaladı. Kağız arxivdədir, 2090-cı ildə açılacaq.',
      ],
    ),
    askedBy('lena-marsh', 'Şəhər nəyi nəyin bahasına olursa-olsun qorumalıdır?'),
    answer(
      'professor-emin-salar',
      'Tərəzi evini, duz yolunu və qəhvə almadan suya qədər enmək hüququnu. Binanı yenidən tikmək olar. Hasara alınan vərdiş isə bir nəslin ömründə yox olur.',
    ),
    pull('professor-emin-salar', 'Hasara alınan vərdiş isə bir nəslin ömründə yox olur.'),
    askedBy('lena-marsh', 'Keçmişin Port Almirasında bir gün keçirə bilsəydiniz?'),
    answer(
      'professor-emin-salar',
      '1887-ci il mayın 14-ü. Liman dəftərində heç bir qeyd olmayan yeganə gündür: nə gəmi, nə dava, nə cərimə. Mirzə tarixi qoyub, xətt çəkib və səhifəni boş saxlayıb. Hamı elə bilir, xəstə olub. Mən isə düşünürəm ki, ilin ilk isti günü imiş və hamısı çimməyə gedibmiş.',
    ),
    rule(),
    p('Söhbət ixtisarla verilir. Professor Salar cavablarını çapdan əvvəl oxuyub və bir vergülü dəyişib.'),
  ],
};
