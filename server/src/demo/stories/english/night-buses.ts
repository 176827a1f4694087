import { type DemoStory, list, p, said } from '../../demo-text.ts';

/** News: night buses to the upper town. */
export const nightBuses: DemoStory = {
  slugline: 'night-buses',
  kind: 'news',
  section: 'city',
  hoursAgo: 10,
  source: 'en',
  articles: {
    en: {
      headline: 'Night buses will stop wherever you ask them to',
      standfirst:
        'From the first of the month three lines run through the night to the upper town. Between stops, a raised hand is enough.',
      bylines: [{ contributor: 'tomas-verin', role: 'reporter' }],
      topics: ['Public transport', 'City life'],
      leadPicture: { picture: 'night-bus' },
      body: [
        p(
          'Anyone who finishes work at the New Docks at two in the morning has so far had the choice between 412 steps and a taxi. From the first of the month there will be a third way. The city council voted on Tuesday to run three bus lines through the night, every night.',
        ),
        p(
          'The buses leave the Market Hall together, at ten past every hour, so that people can change from any line to any other, and they wait for the last ferry. Above Lantern Hill they stop where passengers wish: a driver has to pull in for a raised hand, and to let people out between stops, as near to their door as the street allows.',
        ),
        p('The lines in brief:'),
        list(
          'N1: Market Hall – Lantern Hill – Observatory – Terraces.',
          'N2: Market Hall – hospital – Ropewalk Bridge – New Docks.',
          'N3: Market Hall – Fish Quay – Saltings, on Fridays and Saturdays only.',
        ),
        p(
          'A ride costs what it costs by day. The service will lose about 300,000 talers a year, and nobody in the council pretended otherwise. ',
          said('“A city that unloads ships at night cannot send its dockers home on foot,”', 'mayor-ruth-okoye'),
          ' Ruth Okoye, the mayor, said in the debate.',
        ),
        p(
          'Six drivers have been hired, four of them former taxi drivers. They asked for one condition, and got it: a kettle at the terminus.',
        ),
      ],
    },
  },
};
