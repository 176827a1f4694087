import type { DemoLanguage } from '../../demo-text.ts';
import type { PortraitKey } from '../../picture-keys.ts';

/** What the portraits show, for those who do not see them; their captions are the names. */
export const portraitAltTexts: Record<PortraitKey, Record<DemoLanguage, string>> = {
  'lena-marsh': {
    en: 'Drawn portrait of a woman with red hair in a yellow oilskin before the sea.',
    ru: 'Рисованный портрет: рыжеволосая женщина в жёлтом плаще на фоне моря.',
    hy: 'Գծանկար դիմանկար. շիկահեր կին դեղին անձրևանոցով՝ ծովի ֆոնին։',
    az: 'Çəkilmiş portret: dəniz fonunda sarı yağışlıq geymiş qırmızısaç qadın.',
    ar: 'صورة مرسومة لامرأة حمراء الشعر بمعطف أصفر أمام البحر.',
  },
  'tomas-verin': {
    en: 'Drawn portrait of a man with a black beard before a row of houses.',
    ru: 'Рисованный портрет: мужчина с чёрной бородой на фоне домов.',
    hy: 'Գծանկար դիմանկար. սև մորուքով տղամարդ՝ տների շարքի ֆոնին։',
    az: 'Çəkilmiş portret: evlərin fonunda qara saqqallı kişi.',
    ar: 'صورة مرسومة لرجل أسود اللحية أمام صف من البيوت.',
  },
  'sona-hakim': {
    en: 'Drawn portrait of a woman with long black hair and a camera on her chest.',
    ru: 'Рисованный портрет: женщина с длинными чёрными волосами и фотоаппаратом на груди.',
    hy: 'Գծանկար դիմանկար. երկար սև մազերով կին՝ կրծքին ֆոտոխցիկ։',
    az: 'Çəkilmiş portret: sinəsində fotoaparat olan uzun qara saçlı qadın.',
    ar: 'صورة مرسومة لامرأة ذات شعر أسود طويل وعلى صدرها آلة تصوير.',
  },
  'idris-kaya': {
    en: 'Drawn portrait of a man with a moustache and round glasses before a rising line.',
    ru: 'Рисованный портрет: мужчина с усами и в круглых очках на фоне растущей линии графика.',
    hy: 'Գծանկար դիմանկար. բեղավոր տղամարդ կլոր ակնոցով՝ աճող գծապատկերի ֆոնին։',
    az: 'Çəkilmiş portret: yüksələn qrafik fonunda dairəvi eynəkli, bığlı kişi.',
    ar: 'صورة مرسومة لرجل ذي شارب ونظّارة مستديرة أمام خط بياني صاعد.',
  },
  'nare-petrossian': {
    en: 'Drawn portrait of a woman with black curls and gold earrings before bookshelves.',
    ru: 'Рисованный портрет: женщина с чёрными кудрями и золотыми серьгами на фоне книжных полок.',
    hy: 'Գծանկար դիմանկար. սև խոպոպներով կին ոսկե ականջօղերով՝ գրադարակների ֆոնին։',
    az: 'Çəkilmiş portret: kitab rəfləri fonunda qara qıvrım saçlı, qızıl sırğalı qadın.',
    ar: 'صورة مرسومة لامرأة ذات شعر أسود مجعّد وقرطين ذهبيين أمام رفوف كتب.',
  },
  'captain-ada-quill': {
    en: 'Drawn portrait of a woman in a captain’s cap and uniform before harbour cranes.',
    ru: 'Рисованный портрет: женщина в капитанской фуражке и форме на фоне портовых кранов.',
    hy: 'Գծանկար դիմանկար. կին նավապետի գլխարկով և համազգեստով՝ կռունկների ֆոնին։',
    az: 'Çəkilmiş portret: liman kranları fonunda kapitan papağı və forması geymiş qadın.',
    ar: 'صورة مرسومة لامرأة بقبعة قبطان وزيّه الرسمي أمام رافعات الميناء.',
  },
  'professor-emin-salar': {
    en: 'Drawn portrait of a man with a white beard and round glasses before a sea chart.',
    ru: 'Рисованный портрет: мужчина с белой бородой и в круглых очках на фоне морской карты.',
    hy: 'Գծանկար դիմանկար. սպիտակ մորուքով տղամարդ կլոր ակնոցով՝ ծովային քարտեզի ֆոնին։',
    az: 'Çəkilmiş portret: dəniz xəritəsi fonunda ağ saqqallı, dairəvi eynəkli kişi.',
    ar: 'صورة مرسومة لرجل أبيض اللحية بنظّارة مستديرة أمام خريطة بحرية.',
  },
  'mayor-ruth-okoye': {
    en: 'Drawn portrait of a woman in a red head wrap and a bead necklace.',
    ru: 'Рисованный портрет: женщина в красном тюрбане и бусах.',
    hy: 'Գծանկար դիմանկար. կին կարմիր գլխաշորով և ուլունքներով։',
    az: 'Çəkilmiş portret: qırmızı baş örtüyü bağlamış, muncuq taxmış qadın.',
    ar: 'صورة مرسومة لامرأة بعمامة حمراء وعقد من الخرز.',
  },
  'doctor-yusuf-haddad': {
    en: 'Drawn portrait of a man in a diving suit before seagrass and bubbles.',
    ru: 'Рисованный портрет: мужчина в гидрокостюме на фоне морской травы и пузырьков.',
    hy: 'Գծանկար դիմանկար. տղամարդ ջրասուզակի հագուստով՝ ծովախոտի և պղպջակների ֆոնին։',
    az: 'Çəkilmiş portret: dəniz otu və qabarcıqlar fonunda dalğıc geyimli kişi.',
    ar: 'صورة مرسومة لرجل ببدلة غوص أمام أعشاب بحرية وفقاعات.',
  },
  'marta-lind': {
    en: 'Drawn portrait of an older woman with grey hair in a bun, half-moon glasses and a leather apron.',
    ru: 'Рисованный портрет: пожилая женщина с седым пучком, в очках-половинках и кожаном фартуке.',
    hy: 'Գծանկար դիմանկար. տարեց կին ճերմակ մազերով, կիսալուսնաձև ակնոցով և կաշվե գոգնոցով։',
    az: 'Çəkilmiş portret: ağ saçını düyünləmiş, yarımay eynəkli, dəri önlüklü yaşlı qadın.',
    ar: 'صورة مرسومة لامرأة مسنّة رفعت شعرها الأشيب، بنظّارة نصفية ومئزر من جلد.',
  },
};
