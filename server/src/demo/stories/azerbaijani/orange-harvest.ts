import { type DemoStory, h, p, table } from '../../demo-text.ts';

/** Analysis: a rich harvest that earns little. */
export const orangeHarvest: DemoStory = {
  slugline: 'orange-harvest',
  kind: 'analysis',
  section: 'economy',
  hoursAgo: 205,
  source: 'az',
  articles: {
    az: {
      headline: 'Portağal boldur, qazanc azdır: terraslarda yeni hesab',
      standfirst:
        'Yuxarı terrasların bağbanları son on ilin ən zəngin məhsulunu yığdılar. Gəlir isə keçən ilkindən aşağıdır. Çıxış yolunu yeşikdə yox, butulkada axtarırlar.',
      dateline: 'Yuxarı terraslar',
      bylines: [{ contributor: 'idris-kaya', role: 'reporter' }],
      topics: ['Ticarət', 'Əmək'],
      leadPicture: { picture: 'orchard-terraces' },
      body: [
        p(
          'Budaqlar yerə əyilib, səbətlər çatmır, məktəblilər dərsdən sonra yığıma köməyə gəlirlər. Terraslarda bu il 1840 ton portağal dərilib – keçən ilkindən üçdə bir qədər çox. Hamı sevinməli idi. Sevinən isə əsasən alıcıdır.',
        ),
        table(
          'Terrasların portağalı iki ildə',
          ['Göstərici', 'Keçən il', 'Bu il'],
          ['Məhsul, ton', '1380', '1840'],
          ['Topdan qiymət, kiloqramı, taler', '0,90', '0,62'],
          ['Gəlir, min taler', '1242', '1141'],
          ['Yığım və daşıma xərci, min taler', '510', '655'],
        ),
        p(
          'Səbəb sadədir: körfəzin o biri sahilində də məhsul bol olub və eyni həftədə bazara çıxıb. Portağal gözləmir, soyuducu anbar isə limanda yalnız balıq üçündür. Bağbanlar nə qiymət verilsə, ona satmalı oldular.',
        ),
        h('Şirə, mürəbbə və bir köhnə zirzəmi'),
        p(
          'On doqquz bağ sahibi kooperativ yaradıb. Onlar keçmiş şərab zirzəmisini icarəyə götürüb və ilk dəfə 120 ton portağaldan şirə sıxıblar. Bir litr şirə üçün iki kiloqrama yaxın meyvə gedir, topdan satışda litri 2,10 talerdir. Hətta butulka və əmək çıxılandan sonra kiloqramdan 0,80 taler qalır, yəni bazardakından çox.',
        ),
        p(
          'Risk də var. Avadanlıq kreditlə alınıb və kredit yalnız o halda özünü doğruldur ki, zirzəmi ildə ən azı 300 ton emal etsin. Kooperativ buna gələn mövsüm nar və heyvanı da qatmaqla çatmaq istəyir.',
        ),
        p(
          'Bizim hesablamalarımıza görə, məhsulun dörddə biri şirəyə getsə, topdan qiymət təxminən 0,10 taler qalxar. Başqa sözlə, zirzəmiyə heç bir portağal verməyən qonşu da qazanar. Kooperativin sədri bundan xəbərdardır və artıq həmin qonşuları çaya dəvət edib.',
        ),
      ],
    },
  },
};
