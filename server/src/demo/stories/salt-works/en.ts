import { type DemoArticle, h, p, picture, pull, quote, table } from '../../demo-text.ts';

/** English article. */
export const en: DemoArticle = {
  headline: 'Why the salt works refuse to die',
  kicker: 'Analysis',
  standfirst:
    'Salt from the Saltings costs three and a half times as much as salt from a mine. By any reckoning it should have vanished fifty years ago. Instead it is taking on staff.',
  dateline: 'The Saltings',
  bylines: [
    { contributor: 'idris-kaya', role: 'reporter' },
    { contributor: 'lena-marsh', role: 'translator' },
  ],
  topics: ['Salt', 'Work'],
  leadPicture: { picture: 'salt-works', caption: 'The evaporation pans of the Saltings at the end of the season.' },
  body: [
    p(
      'By the laws of economics the Saltings, to the east of the city, ought to have been a museum long ago. A ton of salt costs 190 talers to make there; mined salt is delivered to the quay for 55. Yet last season the cooperative sold all of its 9,400 tons, and for the first time since 1978 it hired new rakers – fourteen of them.',
    ),
    h('Where the money comes from'),
    p(
      'The answer is in the receipts book, which the cooperative let us see. Four per cent of the harvest brings in forty-four per cent of the income. It is the flower of salt, the thin crust that settles on the water on windless evenings. In the shops a tin of it costs six talers a kilo, and a little over two of those find their way back to the Saltings.',
    ),
    table(
      'The cooperative’s salt and income last season',
      ['What is sold', 'Share of harvest', 'Share of income'],
      ['Flower of salt', '4%', '44%'],
      ['Salt for fish and cheese', '61%', '27%'],
      ['Road and industrial salt', '35%', '9%'],
      ['Payment for water for birds', '–', '20%'],
    ),
    p(
      'The second pillar is the cheesemakers and smokehouses. They buy much and pay little, but they always pay: the coarse grain dissolves slowly, and nobody wants to change a recipe for the sake of cheaper salt.',
    ),
    p(
      'The third is birds, and that is no joke. Since 2019 a public fund has paid the cooperative 400,000 talers a year to keep water standing in the outer pans, where flamingos and avocets feed.',
    ),
    quote(
      'doctor-yusuf-haddad',
      'A salt works is the only factory I know that is best left alone in June. The avocets nest on the dykes, the rakers walk round them, and the salt is none the worse for it.',
    ),
    picture('orchard-terraces', 'The Saltings seen from the orchard terraces above the city.'),
    h('What could still sink them'),
    p(
      'The port, first of all. It is thinking of charging dues by the hour, and a ship waits up to four days for a cargo of salt. Then there is the sea. The outer dyke is forty centimetres lower than it should be; raising it would cost three million talers, which is everything the cooperative takes in a year and a half.',
    ),
    pull('doctor-yusuf-haddad', 'A salt works is the only factory I know that is best left alone in June.'),
    p(
      'Still, the Saltings have a lesson to teach, and a port should listen to it. A trade survives not because it is old, nor because it is cheap, but because different people need it for different reasons. With three reasons, it can afford to lose one.',
    ),
  ],
};
