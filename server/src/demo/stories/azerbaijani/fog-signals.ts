import { answer, askedBy, type DemoStory, p } from '../../demo-text.ts';

/** Interview: the harbour master on fog. */
export const fogSignals: DemoStory = {
  slugline: 'fog-signals',
  kind: 'interview',
  section: 'interviews',
  hoursAgo: 58,
  source: 'az',
  articles: {
    az: {
      headline: '“Dumanda tələsən gəmi yoxdur, tələsən adam var”',
      standfirst:
        'Liman kapitanı Ada Kuill duman siqnalının niyə hələ də lazım olduğundan, səsin suda necə aldatdığından və bir dəfə limanı nə üçün on yeddi saat bağladığından danışır.',
      dateline: 'Liman idarəsi',
      bylines: [
        { contributor: 'lena-marsh', role: 'reporter' },
        { contributor: 'captain-ada-quill', role: 'interviewee' },
      ],
      topics: ['Hava', 'Liman işləri'],
      leadPicture: { picture: 'pilot-boat' },
      body: [
        p(
          'Söhbət günü pəncərədən heç nə görünmürdü: nə körpü, nə kran, nə də pəncərənin altında dayanmış maşınım. Ada Kuill çay süzdü və dedi ki, tələsməyə dəyməz.',
        ),
        askedBy('lena-marsh', 'Gəmilərdə radar var. Duman şeypuru nəyə lazımdır?'),
        answer(
          'captain-ada-quill',
          'Radar gəminin harada olduğunu göstərir, şeypur isə onun nə etdiyini. Bir uzun səs: “gedirəm”. İki uzun səs: “dayanmışam”. Bunu ekranda axtarmaq lazım gəlir, qulaq isə axtarmadan eşidir. Üstəlik, kiçik qayıqların çoxunda radar yoxdur, qulaq isə hamıda var.',
        ),
        askedBy('lena-marsh', 'Deyirlər, dumanda səs aldadır.'),
        answer(
          'captain-ada-quill',
          'Aldadır. Soyuq suyun üstündə səs əyilir, yaxındakı uzaqdan gəlirmiş kimi olur. Ona görə gənc losmanlara öyrədirik: səsə inan, amma bir dəfə yox, üç dəfə. Üç dəfə eyni yerdən gəlirsə, doğrudur.',
        ),
        askedBy('lena-marsh', 'Keçən qış limanı on yeddi saat bağladınız. Çox şikayət oldu.'),
        answer(
          'captain-ada-quill',
          'Oldu. Gözləyən hər gəmi saatda min talerə yaxın pul itirirdi və bunun hamısını mənə yazdılar. Mən də onlara cavab yazdım ki, on səkkizinci saatda hamısı salamat içəri girdi. Dumanda tələsən gəmi yoxdur, tələsən adam var.',
        ),
        askedBy('lena-marsh', 'Bəs bu gün nə vaxt çəkiləcək?'),
        answer('captain-ada-quill', 'Çayınızı içənə qədər. Külək cənubdan dönür, qağayılar artıq eşidilir.'),
        p('On dörd dəqiqə sonra pəncərədə əvvəlcə kranların ucu, sonra mənim maşınım göründü. Üstündə bir qağayı oturmuşdu.'),
      ],
    },
  },
};
