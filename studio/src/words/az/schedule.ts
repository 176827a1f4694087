import type { schedule as english } from '../en/schedule.ts';
import type { SameShape } from '../same-shape.ts';

export const schedule: SameShape<typeof english> = {
  schedule: {
    title: 'Cədvəl',
    hint: 'Nə vaxt nə çıxır və oxucular onu həqiqətən nə vaxt görə bildi. Özü yenilənir.',
    twice: 'Saatlar geri çəkilir və bu vaxt iki dəfə olur. Hansı nəzərdə tutulur?',
    firstTurn: (utc) => `Birinci dəfə (${utc} UTC)`,
    secondTurn: (utc) => `İkinci dəfə, bir saat sonra (${utc} UTC)`,
    forYou: 'Sizdə',
    clocks: 'Hansı saatla',
    ownClocks: (zone) => `${zone} (sizin)`,
    show: 'Göstər',
    shown: { due: 'Gözlənilən', out: 'Çıxmış' },
    edition: 'Nəşr',
    dueNone: 'Gözlənilən heç nə yoxdur.',
    outNone: 'Cədvəl üzrə hələ heç nə çıxmayıb.',
    kinds: {
      first: 'Yeni',
      update: 'Yeniləmə',
      correction: 'Düzəliş',
      mending: 'Təmir',
      withdrawal: 'Geri götürmə',
      restoration: 'Qaytarılma',
      expires: 'Ön səhifələrdən düşür',
      'pin-ends': 'Artıq yuxarıda deyil',
      'pin-begins': 'Yuxarıda',
    },
    inTime: 'Vaxtında',
    late: (seconds) => `${seconds} san gec`,
    unseen: 'Hələ heç bir qovşaq görməyib',
    noticedBy: (node, seconds) => `${node}: ${seconds} san sonra`,
    bundle: (name) => `«${name}» dəstəsi`,
    figures: (median, most, worst) =>
      `Oxucular adətən ${median} san sonra, 100 haldan 99-da ən geci ${most} san sonra, ən pis halda ${worst} san sonra görə bildi.`,
    alarm: 'Nəsə qaydasında deyil',
    overdue: (headline) => `«${headline}»: vaxtı keçib, amma heç bir qovşaq göstərmir.`,
    clockOff: (node, seconds) => `${node} qovşağının saatı bazanın saatından ${seconds} san fərqlənir. Bazanın saatı əsasdır.`,
    silent: (node, when) => `${node} qovşağından xəbər yoxdur: ${when}.`,
    allWell: 'Gecikən heç nə yoxdur, saatlar düz gəlir.',
    nodes: 'Qovşaqlar',
    seen: (when) => `əlaqədə: ${when}`,
    clocksChanged: (meant, zone, now) =>
      `${zone} saatı ilə ${meant} nəzərdə tutulmuşdu. Saat qurşaqlarının bugünkü qaydası ilə o, saatlar ${now} göstərəndə çıxacaq.`,
    mend: 'Nəzərdə tutulan vaxta keçir',
    mended: 'Keçirildi.',
  },
};
