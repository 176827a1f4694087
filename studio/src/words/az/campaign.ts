import type { campaign as english } from '../en/campaign.ts';
import type { SameShape } from '../same-shape.ts';

export const campaign: SameShape<typeof english> = {
  campaigns: {
    title: 'Kampaniyalar',
    hint: 'Qəzetin öz elanları. Onlar ilk səhifələrdə və məqalələrin yanında “reklam” qeydi ilə durur.',
    toSettings: 'Parametrlərə',
    mayNot: 'Kampaniyaları redaktorlar və sahiblər aparır.',
    none: 'Hələ kampaniya yoxdur',
    begin: 'Yeni kampaniya',
    change: 'Dəyiş',
    end: 'İndi bitir',
    states: { coming: 'Başlayacaq', running: 'Davam edir', ended: 'Bitib' },
    from: (begins) => `başlanğıc: ${begins}`,
    fromUntil: (begins, ends) => `başlanğıc: ${begins}, son: ${ends}`,
    counted: (seen, clicked) => `görülüb: ${seen}, keçid: ${clicked}`,
    name: 'İş adı',
    nameHint: 'Oxucular onu görmür',
    weight: 'Çəki',
    weightHint: 'İki dəfə böyük çəki iki dəfə tez-tez göstərilir; 1-dən 100-ə qədər',
    begins: 'Başlanğıc',
    ends: 'Son (boş olsa, kimsə bitirənə qədər)',
    words: 'Mətn',
    address: 'Apardığı ünvan',
    sections: 'Yalnız bu bölmələrdə (seçilməyibsə, ilk səhifədə və hamısında)',
    lacking: 'Başlanğıcı və ən azı bir nəşri seçin.',
  },
};
