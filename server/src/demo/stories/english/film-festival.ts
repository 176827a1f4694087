import { type DemoStory, p } from '../../demo-text.ts';

/** News: films in the dry dock. */
export const filmFestival: DemoStory = {
  slugline: 'film-festival',
  kind: 'news',
  section: 'culture',
  hoursAgo: 70,
  source: 'en',
  articles: {
    en: {
      headline: 'When the tide is out, the dry dock becomes a cinema',
      standfirst: 'Nine nights, twenty-two films and a thousand deckchairs: the Gulf Film Festival opens where ships are usually scraped.',
      dateline: 'Dry dock No. 2',
      bylines: [{ contributor: 'nare-petrossian', role: 'reporter' }],
      topics: ['Film', 'City life'],
      leadPicture: { picture: 'film-festival' },
      body: [
        p(
          'No cinema in the world has better acoustics, the organisers say, and none smells so strongly of paint. For nine nights a year the city’s second dry dock is free between two ships, and in that gap, since 1994, a festival has taken place that has never once begun on the date printed on its posters.',
        ),
        p(
          'This year a coaster was two days late leaving the dock. So the opening film, the story of a woman who repairs outboard motors and is courted by three customers, was shown on the side of the ship, and the audience sat on the quay above. It was so well liked that the director has asked for a ship next time too.',
        ),
        p(
          'Twenty-two films from around the gulf are in competition. Each is shown in its own language, with subtitles in two others, which are projected on the dock walls to the left and right; in the middle of a quarrel one can watch a thousand heads turn like those at a tennis match.',
        ),
        p(
          'The prize is decided by the audience, by an old method. Everyone is given a pebble on entering and drops it on leaving into one of five buckets, from “again, please” to “I slept well”. The buckets are weighed. Last year’s winner won by eleven grams.',
        ),
        p(
          'Blankets can be borrowed. In case of rain the festival moves to the rope store; in case of a ship it moves to the following week.',
        ),
      ],
    },
  },
};
