import type { SceneKey } from '../../picture-keys.ts';
import type { PictureWords } from './picture-words.ts';

/** Words for the scenes in Azerbaijani. */
export const az: Record<SceneKey, PictureWords> = {
  'harbour-dawn': {
    caption: 'Yük gəmisi gün doğanda Port Almira limanına daxil olur.',
    altText: 'Böyük qırmızı günəşin önündə, mavi suda konteyner daşıyan gəmi; sağda kranlar dayanıb.',
  },
  'crane-line': {
    caption: 'Şərq körpüsünün kranları, arxada Köhnə şəhər.',
    altText: 'Yaşıl suyun üstündə bir sırada üç tünd liman kranı; körpünün açıq rəngli daşlarında üç fəhlə dayanıb.',
  },
  'fish-market': {
    caption: 'Hərrac salonunda ticarət başlamazdan əvvəl buz üstündə ov.',
    altText: 'Buz dolu yeşiklərdə qırmızı və göy balıqlar; arxada lampaların altında beş nəfər dayanıb.',
  },
  'old-lighthouse': {
    caption: 'Körfəzin girişində, qaya üstündə köhnə mayak.',
    altText: 'Qırmızı-ağ mayak ulduzlu gecə səmasına iki işıq zolağı salır; yuxarıda aypara var.',
  },
  'tram-bridge': {
    caption: 'Yeni doklara gedən körpüdə tramvay.',
    altText: 'Qırmızı tramvay yaşıl suyun üstündəki dəmir körpüdən keçir; məhəccərin yanında iki nəfər dayanıb.',
  },
  'book-bindery': {
    caption: 'Keçmiş yelkən emalatxanasındakı cildxananın pəncərəsi sahilə baxır.',
    altText: 'Pəncərə qarşısında açıq kitab və dəmir pres olan iş masası; pəncərədən yelkənlilər görünür.',
  },
  'ferry-night': {
    caption: 'Gecə bərəsi Vess adasına gedir.',
    altText: 'Bədirlənmiş ayın altında, qaranlıq suda pəncərələri işıqlı bərə; üfüqdə adanın işıqları.',
  },
  'storm-wall': {
    caption: 'Payız fırtınasında dalğa dalğaqıranı aşır.',
    altText: 'Nəhəng yaşıl dalğa daş divara çırpılır; arxada yağış altında mayak görünür.',
  },
  'orchard-terraces': {
    caption: 'Buxtanın üstündəki terraslarda portağal yığımı.',
    altText: 'Yaşıl terraslarda portağal ağacları arasında dolu səbətlə iki nəfər; arxada dəniz.',
  },
  observatory: {
    caption: 'Təpədəki köhnə rəsədxana hava açıq olan cümə günləri günbəzini açır.',
    altText: 'Ulduzlu səma altında teleskoplu ağ günbəz; aşağıda şəhərin işıqlı pəncərələri.',
  },
  'concert-hall': {
    caption: 'Məktəb orkestrinin konsert salonunda məşqi.',
    altText: 'Səhnədə skripka və violonçel çalan yeniyetmələr; dirijor hər iki əlini qaldırıb.',
  },
  'salt-works': {
    caption: 'Fəhlələr mövsümün son duzunu topa yığırlar.',
    altText: 'Qırmızı səma altında çəhrayı və açıq mavi hovuzlar arasında ağ duz topaları; əlində dırmıq olan iki fəhlə və yel dəyirmanı.',
  },
  'market-hall': {
    caption: 'Bazar zalı şənbə səhəri.',
    altText: 'Dəmir tağlı salonda zolaqlı örtüklər altında meyvə piştaxtaları; ortada dairəvi saat.',
  },
  'container-yard': {
    caption: 'Yeni dokların konteyner meydançası.',
    altText: 'Rəngli konteynerlərdən hündür qalaqlar, ağ günəşin önündə iki kran, narıncı gödəkçəli fəhlə.',
  },
  seagrass: {
    caption: 'Cənub buxtasında dəniz otu çəmənliyinin üstündə dalğıc.',
    altText: 'Dalğıc qırmızı və sarı balıqlar arasında hündür yaşıl otun üstündə üzür; qumda dəniz ulduzu var.',
  },
  'seagrass-nursery': {
    caption: 'Selena Dəniz Stansiyasının hovuzlarında şitillər.',
    altText: 'Lampalar altında cavan dəniz otu bitən şüşə hovuzların arasında iki işçi.',
  },
  'seagrass-planting': {
    caption: 'Dalğıclar çılpaq qumda ip boyunca şitil əkirlər.',
    altText: 'İki dalğıc qayığın altında, dənizin dibində sıra ilə dəniz otu əkir.',
  },
  'bindery-thread': {
    caption: 'Kitabın formaları dəzgahda beş ipə tikilir.',
    altText: 'Qatlanmış kağız olan taxta tikiş dəzgahının yanında iynə və qırmızı sap tutmuş iki əl.',
  },
  'bindery-press': {
    caption: 'Kitablar bir gecə presin altında qalır.',
    altText: 'Qırmızı çarxlı dəmir pres taxtalar arasında rəngli kitabları sıxır; yanlarda rəflər və yapışqan.',
  },
  'bindery-shelf': {
    caption: 'Hazır cildlər sahiblərini gözləyir.',
    altText: 'Qırmızı, sarı, yaşıl və göy cildli kitablarla dolu üç rəf.',
  },
  'customs-house': {
    caption: 'Adını daşıyan meydanda Gömrükxana.',
    altText: 'Sütunlu, saat qülləli, qırmızı qapılı qum rəngli bina; pillələrdə üç nəfər.',
  },
  'archive-shelves': {
    caption: 'Gömrükxananın arxivində təxminən dörd kilometr dəftər saxlanılır.',
    altText: 'Nərdivandakı arxivçi köhnə dəftərlərin hündür rəfindən qırmızı cild götürür.',
  },
  'night-market': {
    caption: 'Gecə bazarı saat onla gecəyarısı arasında.',
    altText: 'Fənərlər və zolaqlı örtüklər altında yemək piştaxtaları; işıqlı evlərin önündə adamlar.',
  },
  chess: {
    caption: 'Bulvarda açıq havada şahmat.',
    altText: 'Dəniz kənarında qırmızı taxta üzərində iri ağ və qara fiqurlar; iki nəfər tamaşa edir.',
  },
  'reading-room': {
    caption: 'Yeni oxu zalının pəncərələri limana baxır.',
    altText: 'Hündür tağlı pəncərələr altında, yaşıl lampalı uzun masa arxasında açıq kitablarla dörd oxucu.',
  },
  bread: {
    caption: 'Kəndirçilər küçəsindəki çörəkxanada səhərin üçüncü bişirməsi.',
    altText: 'Rəflərdə qızarmış çörəklər, girdə çörəklər və uzun çörəklərlə dolu səbət.',
  },
  'rooftop-gardens': {
    caption: 'Köhnə şəhərin yastı damlarında ləklər.',
    altText: 'İki nəfər qırmızı evlərin damında taxta qutulardakı tərəvəzə qulluq edir; ipdə paltar asılıb.',
  },
  'cable-ferry': {
    caption: 'Kanat bərəsi daxili hövzəni dörd dəqiqəyə keçir.',
    altText: 'Kanatla hərəkət edən yastı bərə rəngli evlərin qarşısından beş nəfəri və bir velosipedi aparır.',
  },
  'night-bus': {
    caption: 'Yuxarı şəhərə gedən gecə avtobusu.',
    altText: 'Qaranlıq küçədə pəncərələri işıqlı yaşıl avtobus; dayanacaqda fənər altında bir kişi gözləyir.',
  },
  'film-festival': {
    caption: 'Quru dokda film festivalının açılış gecəsi.',
    altText: 'Açıq havada böyük ekran qarşısında arxadan görünən tamaşaçılar; ekranda gün batanda yelkənli.',
  },
  choir: {
    caption: 'Dənizçilər xoru kilsəciyin pillələrində.',
    altText: 'Ağ kilsəciyin önündə tünd göy gödəkçəli, əlində not vərəqi olan üç sıra xorçu.',
  },
  'pilot-boat': {
    caption: 'Losman losman katerindən gəmiyə qalxır.',
    altText: 'Gəminin hündür bortu yanında qırmızı kater; losman kəndir nərdivanla qalxır.',
  },
  'customs-bees': {
    caption: 'Gömrükxananın damındakı arı pətəkləri.',
    altText: 'Dənizə baxan damda rəngli pətəklər arasında ağ geyimli arıçı; ətrafda arılar uçur.',
  },
  'old-map': {
    caption: 'Şəhərin xəritə kolleksiyasından Selena körfəzinin xəritəsi.',
    altText: 'Köhnə dəniz xəritəsi: sahil xətti, külək gülü, kiçik gəmi və ada.',
  },
};
