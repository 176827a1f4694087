import type { checks as english } from '../en/checks.ts';
import type { SameShape } from '../same-shape.ts';

export const checks: SameShape<typeof english> = {
  checks: {
    title: 'Yoxlamalar',
    looking: 'Yoxlanılır…',
    obstacle: 'Maneə',
    advice: 'Məsləhət',
    counts: (obstacles, advice) => (obstacles + advice === 0 ? 'Düzəldiləsi bir şey yoxdur.' : `${obstacles} maneə, ${advice} məsləhət`),
    stops: 'Bu redaksiyada məsləhətlər yayımdan əvvəl yerinə yetirilir və ya səbəbi deyilərək rədd edilir.',
    mend: 'Düzəlt',
    overrule: 'Rədd et…',
    why: 'Məsləhət burada niyə yersizdir (həmkarlar görəcək)',
    overruleSo: 'Rədd et',
    overruledCount: (count) => `Rədd edilib: ${count}`,
    heed: 'Geri götür',
    settings: 'Yayımdan əvvəl yoxlamalar',
    adviceStops: 'Məsləhətlər yerinə yetirilməyincə və ya səbəblə rədd edilməyincə yayımlanmasın',
    settingsHint:
      'Başlıqsız, şəklin müəllifi və ya təsviri göstərilmədən heç nə yayımlanmır. Məsləhətlər yayımdan əvvəl göstərilir və onu yalnız siz belə qərar versəniz dayandırır.',
  },
  advice: {
    'unbalanced-marks': 'Dırnağın cütü yoxdur: sözlərin harada bitdiyi bilinmir.',
    'marks-of-another-language': (found, wanted) => `Dırnaqlar ${found}; bu dildə ${wanted}.`,
    'straight-marks': (found, wanted) => `Düz dırnaqlar ${found}; bu dildə ${wanted}.`,
    'quotation-without-speaker': 'Sitatın kimin sözləri olduğu göstərilməyib.',
    'speech-without-name': 'Dırnaqda sözlər var, amma nə bu abzasda, nə də yanında ad çəkilir.',
    'two-speakers': (found) => `Bir abzasda iki nəfər danışır: ${found}.`,
    'headline-long': (found, limit) => `Başlıqda ${found} işarə var; karta təxminən ${limit} sığır.`,
    'no-standfirst': 'Giriş mətni yoxdur.',
    'no-lead-picture': 'Əsas şəkil yoxdur.',
    'double-space': 'Ardıcıl bir neçə boşluq.',
    'space-before-mark': 'Durğu işarəsindən əvvəl boşluq.',
    'repeated-word': (found) => `“${found}” sözü ardıcıl iki dəfə yazılıb.`,
    'heading-skips': (found, wanted) => `${wanted} səviyyəli yarımbaşlıq gəlməli olan yerdə ${found} səviyyəlisi durur.`,
    'link-says-nothing': (found) => `Keçidin “${found}” sözləri hara apardığını demir.`,
    'link-dead': 'Keçid işləmir:',
    'house-spelling': (found, wanted) => `“${found}”: bizdə “${wanted}” yazılır.`,
    'near-house-name': (found, wanted) => `“${found}”: bəlkə “${wanted}”?`,
  },
  findings: {
    gone: 'belə səhifə yoxdur.',
    failing: 'sayt xəta ilə cavab verir.',
    'no-answer': 'sayt cavab vermir.',
    'no-such-host': 'belə sayt yoxdur.',
    'not-public': 'oxucular bu ünvana çata bilməz.',
  },
};
