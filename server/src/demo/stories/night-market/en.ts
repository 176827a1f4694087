import { type DemoArticle, h, numbered, p, pull, said } from '../../demo-text.ts';

/** English article. */
export const en: DemoArticle = {
  headline: 'Let the night market stay untidy',
  standfirst:
    'The city would like to give the night market numbered pitches, one kind of lamp and a closing time. I have bought bread there at two in the morning, and I am against all three.',
  bylines: [
    { contributor: 'nare-petrossian', role: 'reporter' },
    { contributor: 'lena-marsh', role: 'translator' },
  ],
  topics: ['Night market', 'City life'],
  leadPicture: { picture: 'night-market', caption: 'The night market by Fish Quay, after midnight on a Friday.' },
  body: [
    p(
      'The night market began with a delay. In the winter of 1932 the ferry lay fogbound for three days, three hundred people sat on the quay unable to get home, and somebody sold them soup. The fog lifted. The soup stayed.',
    ),
    p(
      'Nobody planned it, which may be why it has worked for ninety years. On Fridays, from ten in the evening until the bakers come, you can walk from the Market Hall to the ferry landing and have your watch mended, your poem typed, your fish fried, and your fortune told in three languages, wrongly in all of them.',
    ),
    p(
      'Now there is a plan in the town hall. It means well. Fire lanes, running water, lavatories: I am in favour, of the last especially. But the same plan provides for 84 numbered pitches of three metres each, a “unified lighting concept”, a list of permitted goods, and an end at one o’clock.',
    ),
    h('What a number does'),
    p(
      'A pitch with a number has a price, a price has a deposit, and a deposit keeps away the very person who comes with a single basket. The woman who sells quinces from her own tree on four nights of the year will not apply for a pitch. She just turns up.',
    ),
    p(
      'The mayor told me: ',
      said('“I cannot insure a fairy tale.”', 'mayor-ruth-okoye'),
      ' She is right. But one can insure a square. Let the city answer for the ground, for the water and for lights at the exits, and leave the rest to those who have managed it for ninety years without a fire.',
    ),
    pull('mayor-ruth-okoye', 'I cannot insure a fairy tale.'),
    p(
      'As for closing time, the people who need the market at two in the morning are not revellers. They are dockers coming off the second shift, nurses, and the bakers themselves. A city that works at night must be allowed to eat at night.',
    ),
    h('Three rules instead of a plan'),
    numbered(
      'Whoever comes with one basket pays nothing.',
      'The fire lanes stay clear; whoever blocks them goes home.',
      'The market ends when the first tram comes. So it has always been, and it is the only closing time that everybody in this city obeys.',
    ),
    p('The town hall is taking comments on the plan until the end of the month. I shall be there on Friday, with a basket.'),
  ],
};
