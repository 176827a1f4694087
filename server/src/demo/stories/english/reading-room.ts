import { type DemoStory, h, p, said } from '../../demo-text.ts';

/** News: the library opens a reading room above the basin. */
export const readingRoom: DemoStory = {
  slugline: 'reading-room',
  kind: 'news',
  section: 'city',
  hoursAgo: 40,
  source: 'en',
  articles: {
    en: {
      headline: 'The library opens a room in which nothing has to be borrowed',
      standfirst: 'Sixty seats, green lamps, a view of the basin and no card: the new reading room lets anyone in until midnight.',
      dateline: 'Port Almira',
      bylines: [{ contributor: 'nare-petrossian', role: 'reporter' }],
      topics: ['Books', 'City life'],
      leadPicture: { picture: 'reading-room' },
      body: [
        p(
          'The first reader was a lorry driver who had come in to ask the way. He was handed a chair, and stayed three hours over a history of bridges. The library’s new reading room, in the former sail store above the inner basin, has been open since Monday.',
        ),
        p(
          'It lends nothing and asks for nothing. There is no card, no desk and no turnstile; books stand on open shelves along one wall, arranged by the language they are written in, and readers put them back where they think right. A librarian mends the order every night. ',
          said('“We counted,”', 'mayor-ruth-okoye'),
          ' says the mayor, Ruth Okoye. ',
          said('“Fourteen misplaced books a day. A turnstile would cost more than that.”', 'mayor-ruth-okoye'),
        ),
        h('Warm until midnight'),
        p(
          'The room is meant for people who have nowhere quiet to sit: pupils who share a bedroom, night workers between two shifts, sailors with an evening ashore. That is why it keeps the lamps lit until midnight and why the heating, paid for by the port, comes from the cooling water of the power station next door.',
        ),
        p(
          'Food is forbidden, tea is not. Talking is allowed at one table, near the door, which has filled up first on each of the evenings so far. On Wednesday it held a chess problem, two shipping clerks, a quarrel about commas and a child asleep on an atlas.',
        ),
      ],
    },
  },
};
