import { type DemoStory, gallery, p, shot } from '../../demo-text.ts';

/** Picture story: the sailors' choir and where its members work. */
export const sailorsChoir: DemoStory = {
  slugline: 'sailors-choir',
  kind: 'picture-story',
  section: 'culture',
  hoursAgo: 300,
  source: 'en',
  articles: {
    en: {
      headline: 'Twenty-three voices, and never all of them ashore',
      standfirst: 'The sailors’ choir has not sung at full strength since 1977. We went to see where the missing voices were.',
      bylines: [{ contributor: 'sona-hakim', role: 'photographer' }],
      topics: ['Music', 'Work'],
      leadPicture: { picture: 'choir' },
      body: [
        p(
          'On the steps of the chapel, on the first Sunday of the month, the sailors’ choir of Port Almira sings whatever the voices present allow. If the basses are at sea, the programme is light; if the tenors are, it is slow. The conductor keeps a chart of sailing times next to her scores, and chooses the songs on Saturday night.',
        ),
        gallery(
          shot(
            'pilot-boat',
            'A first tenor, seen from below. He boards four ships a day and hums while climbing, to keep his breath even.',
          ),
          shot('ferry-night', 'The second mate of the night ferry sings alto. She learns her part on the empty run at half past two.'),
          shot('crane-line', 'Three basses work these cranes. They can hear each other, they say, if the wind is from the north.'),
          shot('harbour-dawn', 'Two voices come home. A choir member always stands on the quay to say which song is on.'),
        ),
        p(
          'Once, in the autumn of 1977, a storm kept every ship in port and all twenty-three sang together. Nobody thought of recording it. Those who were there describe it differently, but agree on one thing: it was much too loud for the chapel, and two panes of glass had to be replaced.',
        ),
        p('The choir is looking for a baritone, preferably one who gets seasick.'),
      ],
    },
  },
};
