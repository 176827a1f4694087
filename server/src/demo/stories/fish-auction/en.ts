import { type DemoArticle, h, p, picture, pull, quote, said } from '../../demo-text.ts';

/** English article. */
export const en: DemoArticle = {
  headline: 'The fish auction falls silent as screens replace the shout',
  standfirst:
    'After a hundred and sixty years, fish in the Market Hall is sold at the touch of a button. Prices are up, the noise is gone, and the gulls, buyers say, are confused.',
  dateline: 'Market Hall',
  bylines: [
    { contributor: 'idris-kaya', role: 'reporter' },
    { contributor: 'lena-marsh', role: 'translator' },
  ],
  topics: ['Fishing', 'Trade'],
  leadPicture: { picture: 'fish-market', caption: 'The morning’s catch at Fish Quay, half an hour before the sale.' },
  body: [
    p(
      'At twenty to five in the morning, when the shouting used to begin, you could hear the ice melt in the Market Hall. For a few minutes nobody knew where to look. Then a number lit up on the wall and began to fall, somebody pressed a button, and thirty kilos of red mullet had found an owner.',
    ),
    p(
      'Since this week the fish of Port Almira has been sold by falling price: a high figure appears on a screen and drops step by step, and the box goes to whoever stops it first. On the first day a catch of fourteen tonnes was gone in 38 minutes. It used to take close to two hours.',
    ),
    p(
      'The fishermen’s cooperative has spent 640,000 talers on the system. It was not the noise that drove it to this but the quarrels. Last year 212 bids were disputed, often for no better reason than that crier and buyer had been counting in different languages. Some of the disputes were settled without words.',
    ),
    picture('market-hall', 'The Market Hall was built in 1864. The screens hang where the criers used to stand.'),
    p(
      'Every line on the screen now also remembers where the fish was caught, when, and with what net. Dr Yusuf Haddad, a marine biologist, has been waiting for these figures for a long time.',
    ),
    quote(
      'doctor-yusuf-haddad',
      'For thirty years I have been guessing how many red mullet are left in this gulf. Since this week I can count. A fish that has been shouted is lost; a fish that has been entered has a history.',
    ),
    h('Who gained and who lost'),
    p(
      'Over the first three days the average price of sea bream rose by 11 per cent, while anchovy fell by 4. Small restaurants are content: to buy here you once needed either a loud voice or the money for ten boxes at a time, and now you can take one. The big buyers say that they pay more but get home earlier.',
    ),
    p(
      'Of the six criers three now run the screens, two have retired, and one is to teach the art of shouting at the Seamen’s School. The post was created at the request of Ruth Okoye, the mayor, who has also asked the city archive to record the calls in all five languages. ',
      said('“A city that forgets how it used to bargain is easily cheated,”', 'mayor-ruth-okoye'),
      ' she said.',
    ),
    pull('doctor-yusuf-haddad', 'A fish that has been shouted is lost; a fish that has been entered has a history.'),
    p('At the end of the first day, as the last box went, somebody called out “Sold!” from sheer habit. The hall broke into applause.'),
  ],
};
