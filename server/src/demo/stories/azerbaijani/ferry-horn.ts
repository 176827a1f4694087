import { type DemoStory, p } from '../../demo-text.ts';

/** Opinion: leave the ferry its horn. */
export const ferryHorn: DemoStory = {
  slugline: 'ferry-horn',
  kind: 'opinion',
  section: 'opinion',
  hoursAgo: 130,
  source: 'az',
  articles: {
    az: {
      headline: 'Səhər bərəsinin səsini susdurmayın',
      standfirst:
        'Sahildəki yeni evlərin sakinləri saat altıda çalınan fit səsindən şikayət edirlər. Onları başa düşürəm. Amma bu səs onlardan əvvəl gəlib.',
      bylines: [{ contributor: 'idris-kaya', role: 'reporter' }],
      topics: ['Bərələr', 'Şəhər həyatı'],
      leadPicture: { picture: 'ferry-night', caption: 'Vess bərəsi: hər səhər saat 06:10-da bir uzun fit.' },
      body: [
        p(
          'Şikayət ərizəsini oxudum. Ədəblə yazılıb, altında iyirmi üç imza var. Evlər təzədir, pəncərələr bahalıdır, səs isə – ərizədə deyildiyi kimi – “lazımsız və vaxtsızdır”.',
        ),
        p(
          'Vaxtsız deyil. Bərə hər səhər saat 06:10-da yola düşür və düşməmiş bir dəfə fit verir. Bu fitə görə liman fəhləsi papağını götürür, çörəkçi ikinci bişirməni sobadan çıxarır, mənim qonşum isə oğlunu oyadır. Şəhərdə üç min nəfər saatını bu səslə qurur, onların heç birinin adı ərizənin altında yoxdur. İşdə idilər.',
        ),
        p(
          'İqtisadçı kimi hər şeyin qiymətini soruşmağa öyrəşmişəm. Gəlin hesablayaq: fit səsi dörd saniyə çəkir, buxarın qiyməti iki qəpikdir. Onu əvəz etmək üçün üç min zəngli saat alsaq, qırx min taler edir. Bundan ucuz bələdiyyə xidməti tanımıram.',
        ),
        p(
          'Əlbəttə, körpə yatızdıran ananın haqqı var. Ona görə mən də bir təklif edirəm: axşam fitini qısaltmaq olar, bazar günü isə ümumiyyətlə çalmamaq. Dəniz qaydaları buna icazə verir, soruşmuşam. Amma iş günü səhər altını onda bir dəqiqə keçəndə liman oyanmalıdır, çünki şəhəri liman saxlayır.',
        ),
        p(
          'Liman şəhərində ev alan adam dəniz mənzərəsinə görə artıq pul verir. Dənizin isə təkcə mənzərəsi yoxdur, səsi də var. İkisi bir qiymətə satılır.',
        ),
      ],
    },
  },
};
