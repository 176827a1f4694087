import { type DemoStory, h, list, p } from '../../demo-text.ts';

/** News: the chess festival on the promenade. */
export const chessFestival: DemoStory = {
  slugline: 'chess-festival',
  kind: 'news',
  section: 'city',
  hoursAgo: 15,
  source: 'en',
  articles: {
    en: {
      headline: 'A baker beats all comers on the promenade, and goes back to bed',
      standfirst:
        'The open-air chess festival drew 212 players this year. Its winner works nights, and played every game before breakfast.',
      dateline: 'Sea Promenade',
      bylines: [{ contributor: 'tomas-verin', role: 'reporter' }],
      topics: ['Chess', 'City life'],
      leadPicture: { picture: 'chess' },
      body: [
        p(
          'The festival was won by a baker of Rope Walk, who lost no game in six days and was asleep when the prize was handed out. Her brother fetched the cup. She had been up since one in the morning, he explained, and the ovens do not wait for speeches.',
        ),
        p(
          'Games on the promenade have no fixed hours. Two players agree on a time, write it on the slate beside the boards and appear, or forfeit. The baker wrote “6.30” on every line. Her opponents, among them a retired schoolmaster who has won the cup four times, had the choice of meeting her at sunrise or not at all.',
        ),
        h('Gulls are pieces too'),
        p('The rules of the festival fit on one board nailed to a plane tree, and have not changed since 1958:'),
        list(
          'A piece knocked over by the wind is put back by the opponent.',
          'A piece taken by a gull is replaced by a pebble, which keeps its rank.',
          'Advice from passers-by is allowed if it is wrong.',
        ),
        p(
          'The third rule led to the only protest this year. A passer-by recommended a knight’s move that turned out to be excellent; the committee sat for an hour and decided that he could not have known.',
        ),
        p(
          'Entries came from all round the gulf, and for the first time a board was set up on the morning ferry from the Isle of Vess, so that islanders could finish their games before landing. Three of them did. The fourth missed his stop, took the draw, and went round again.',
        ),
      ],
    },
  },
};
