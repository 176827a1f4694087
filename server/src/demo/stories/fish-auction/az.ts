import { type DemoArticle, h, p, picture, pull, quote, said } from '../../demo-text.ts';

/** Azerbaijani article. */
export const az: DemoArticle = {
  headline: 'Balıq hərracı susdu: qışqırığı ekranlar əvəz etdi',
  standfirst:
    'Yüz altmış ildən sonra Bazar zalında balıq düymə ilə satılır. Qiymətlər qalxıb, səs-küy yox olub, qağayılar isə, alıcıların dediyinə görə, çaşıb qalıb.',
  dateline: 'Bazar zalı',
  bylines: [
    { contributor: 'idris-kaya', role: 'reporter' },
    { contributor: 'sona-hakim', role: 'translator' },
  ],
  topics: ['Balıqçılıq', 'Ticarət'],
  leadPicture: { picture: 'fish-market', caption: 'Balıq körpüsündə səhər ovu, satışa yarım saat qalmış.' },
  body: [
    p(
      'Səhər saat beşə iyirmi dəqiqə qalmış, həmişə qışqırığın başlandığı vaxt Bazar zalında buzun əriməsi eşidilirdi. Bir neçə dəqiqə heç kim hara baxacağını bilmədi. Sonra divarda bir rəqəm yandı, azalmağa başladı, kimsə düyməni basdı və otuz kiloqram barabulka öz sahibini tapdı.',
    ),
    p(
      'Bu həftədən Port Almirada balıq enən qiymətlə satılır: ekranda yüksək qiymət görünür, addım-addım düşür və yeşik onu birinci dayandırana çatır. İlk gün on dörd ton ov 38 dəqiqəyə satıldı. Əvvəllər buna iki saata yaxın vaxt gedirdi.',
    ),
    p(
      'Balıqçılar kooperativi yeni sistemə 640 min taler xərcləyib. Səbəb səs-küy deyil, davalar olub. Ötən il 212 təklif mübahisə doğurub, çox vaxt ona görə ki, hərracçı ilə alıcı fərqli dillərdə sayıb. Bu mübahisələrin bəzisi sözsüz həll olunub.',
    ),
    picture('market-hall', 'Bazar zalı 1864-cü ildə tikilib. Ekranlar əvvəllər hərracçıların dayandığı yerdən asılıb.'),
    p(
      'Ekrandakı hər sətir indi balığın harada, nə vaxt və hansı torla tutulduğunu da yadda saxlayır. Dəniz bioloqu Yusuf Həddad bu məlumatları çoxdan gözləyirdi.',
    ),
    quote(
      'doctor-yusuf-haddad',
      'Otuz ildir bu körfəzdə nə qədər barabulka qaldığını təxmin edirdim. Bu həftədən saya bilirəm. Qışqırılan balıq itib gedir, yazılan balığın isə tarixçəsi var.',
    ),
    h('Kim qazandı, kim uduzdu'),
    p(
      'İlk üç gündə doradanın orta qiyməti 11 faiz qalxıb, ançousunku 4 faiz düşüb. Kiçik restoranlar razıdır: əvvəllər ya gur səsin, ya da birdən on yeşik almağa pulun olmalı idi, indi isə birini götürmək olur. İri alıcılar deyirlər ki, çox ödəyirlər, amma evə tez qayıdırlar.',
    ),
    p(
      'Altı hərracçıdan üçü indi ekranları idarə edir, ikisi təqaüdə çıxıb, biri isə dənizçilik məktəbində qışqırmaq sənətini öyrədəcək. Bu vəzifə mer Rut Okoyenin xahişi ilə yaradılıb. O, şəhər arxivindən çağırışları beş dilin hamısında lentə almağı da xahiş edib. ',
      said('“Necə bazarlıq etdiyini unudan şəhəri aldatmaq asandır”', 'mayor-ruth-okoye'),
      ', – deyə mer bildirib.',
    ),
    pull('doctor-yusuf-haddad', 'Qışqırılan balıq itib gedir, yazılan balığın isə tarixçəsi var.'),
    p('İlk günün sonunda, axırıncı yeşik satılanda kimsə vərdiş üzündən qışqırdı: “Satıldı!” Zal alqışladı.'),
  ],
};
