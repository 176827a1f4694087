import { type DemoStory, h, p, said } from '../../demo-text.ts';

/** News in Azerbaijani and Arabic: the fishermen's forecast gains two languages. */
export const fishermensRadio: DemoStory = {
  slugline: 'fishermens-radio',
  kind: 'news',
  section: 'harbour',
  hoursAgo: 66,
  source: 'az',
  articles: {
    az: {
      headline: 'Balıqçılar üçün hava xəbəri indi beş dildə səslənir',
      standfirst:
        'Liman radiosu hər səhər saat dörddə küləyi, dalğanı və görünüşü elan edir. Bu həftədən iki dil də əlavə olunub, çünki külək hamıya eyni cür əsir.',
      dateline: 'Balıq körpüsü',
      bylines: [{ contributor: 'sona-hakim', role: 'reporter' }],
      topics: ['Balıqçılıq', 'Hava'],
      leadPicture: { picture: 'harbour-dawn' },
      body: [
        p(
          'Saat dörddə şəhər yatır, Balıq körpüsündə isə qırx motor birdən susur. Hamı eyni səsi gözləyir: sakit, bir az xırıltılı, tələsməyən. Əvvəl külək, sonra dalğa, sonra görünüş. On bir dəqiqəyə dənizə çıxıb-çıxmamaq qərarı verilir.',
        ),
        p(
          'Bu səs otuz il üç dildə danışıb. Körpüdə isə beş dil eşidilir və keçən payız bir qayıq təhlükəli xəbərdarlığı qonşudan soruşmağa məcbur oldu. Qonşu düz tərcümə etmişdi, amma dörd dəqiqə gec. Qayıq zədələndi, adamlar salamat qurtuldu.',
        ),
        h('Səsi tanıyırlar'),
        p(
          'Liman idarəsi əvvəlcə proqnozu maşına oxutmaq istədi. Balıqçılar razılaşmadılar: maşın “şimal-şərq küləyi, fırtına” sözlərini “sabahınız xeyir” kimi deyirdi. İndi mətni iki yeni dildə balıqçı qadınlar oxuyur – biri tor tikir, o biri hərracda mühasibdir. Hər ikisi növbədən əvvəl gəlir.',
        ),
        p(
          'Liman kapitanı Ada Kuill deyir ki, yaxşı diktor gözəl səsli adam deyil: ',
          said('“Yaxşı diktor elə adamdır ki, ‘təhlükə’ deyəndə qayıqlar geri dönür.”', 'captain-ada-quill'),
        ),
        p('Buraxılış yeddi dəqiqə uzanıb. Bunun əvəzinə proqnozdan sonrakı marş yığışdırılıb və deyilənə görə, ondan ötrü darıxan yoxdur.'),
      ],
    },
    ar: {
      headline: 'نشرة الصيّادين الجوية تُذاع الآن بخمس لغات',
      standfirst:
        'تذيع إذاعة الميناء عند الرابعة من كل صباح أحوال الريح والموج والرؤية. ومنذ هذا الأسبوع أضيفت لغتان، فالريح تهبّ على الجميع سواء.',
      dateline: 'رصيف السمك',
      bylines: [
        { contributor: 'sona-hakim', role: 'reporter' },
        { contributor: 'nare-petrossian', role: 'translator' },
      ],
      topics: ['صيد السمك', 'الطقس'],
      leadPicture: { picture: 'harbour-dawn' },
      body: [
        p(
          'عند الرابعة تنام المدينة، وعند رصيف السمك تسكت أربعون محرّكًا دفعة واحدة. الكل ينتظر الصوت نفسه: هادئًا، أجشّ قليلًا، لا يستعجل. الريح أولًا، ثم الموج، ثم الرؤية. وفي إحدى عشرة دقيقة يتقرّر الخروج إلى البحر أو البقاء.',
        ),
        p(
          'ظلّ هذا الصوت ثلاثين عامًا يتكلم بثلاث لغات، أما الرصيف فيتكلم بخمس. وفي الخريف الماضي اضطر طاقم قارب إلى أن يسأل جاره عن تحذير خطير. ترجمه الجار ترجمة صحيحة، لكن بعد أربع دقائق. تضرّر القارب، ونجا من فيه.',
        ),
        h('صوت يعرفونه'),
        p(
          'أرادت إدارة الميناء في البداية أن تعهد بالنشرة إلى آلة، فرفض الصيّادون: كانت الآلة تقول «ريح شمالية شرقية، عاصفة» كما تقول «صباح الخير». وتقرأ النشرة اليوم باللغتين الجديدتين امرأتان من أهل البحر، إحداهما ترقّع الشباك والأخرى محاسبة في المزاد، وكلتاهما تحضر قبل دوامها.',
        ),
        p(
          'وترى رئيسة الميناء القبطان آدا كويل أن المذيع الجيد ليس صاحب الصوت الجميل: ',
          said('«المذيع الجيد من إذا قال “خطر” عادت القوارب».', 'captain-ada-quill'),
        ),
        p('طالت النشرة سبع دقائق. وفي المقابل حُذف اللحن العسكري الذي كان يعقبها، ويقال إن أحدًا لم يفتقده.'),
      ],
    },
  },
};
