import { type DemoStory, h, p, said } from '../../demo-text.ts';

/** News: the city's maps can be seen, with their mistakes. */
export const mapCollection: DemoStory = {
  slugline: 'map-collection',
  kind: 'news',
  section: 'culture',
  hoursAgo: 3,
  source: 'en',
  articles: {
    en: {
      headline: 'The island that never was comes back on show',
      standfirst: 'The city’s map collection opens its drawers for the first time. The most visited sheet is the one that is wrong.',
      dateline: 'Customs House',
      bylines: [{ contributor: 'nare-petrossian', role: 'reporter' }],
      topics: ['Customs House', 'Archives'],
      leadPicture: { picture: 'old-map' },
      body: [
        p(
          'For a hundred and forty years an island lay in the middle of the Gulf of Selene. It had an anchorage, a spring and a name, and captains were warned of the shoals on its northern side. There was only water. A draughtsman had spilt his coffee in 1741, and those who copied his chart gave the stain a coastline.',
        ),
        p(
          'The chart, stain included, is the heart of an exhibition in the attic of the Customs House, where the city’s 2,300 maps have been kept in oak drawers and shown to nobody. Now the drawers stand open under glass, sixty at a time.',
        ),
        h('Errors with a purpose'),
        p(
          'Professor Emin Salar, who chose the sheets, has arranged them not by age but by mistake. There is a room for things that were hoped for, such as the canal to the salt works; one for things that were hidden, such as the second harbour entrance in time of war; and one for vanity, with a plan on which the mayor’s street is the widest in the town. ',
          said('“A correct map tells you about the land,”', 'professor-emin-salar'),
          ' he says. ',
          said('“A wrong one tells you about the people.”', 'professor-emin-salar'),
        ),
        p(
          'Visitors may draw their own way to work on a blank plan and leave it in a drawer. After three days there were four hundred. On most of them, the professor has noticed, the ferry is much larger than the town hall.',
        ),
      ],
    },
  },
};
