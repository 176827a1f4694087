import { type DemoArticle, em, h, list, p, pull, quote, said, table } from '../../demo-text.ts';

/** English article. */
export const en: DemoArticle = {
  headline: 'The night boat to Vess is coming back',
  standfirst:
    'From the first Sunday of the month the last ferry on Fridays and Saturdays will leave Port Almira at 23:30 rather than 20:15. Two half-empty afternoon sailings pay for it.',
  dateline: 'Port Almira',
  bylines: [
    { contributor: 'tomas-verin', role: 'reporter' },
    { contributor: 'lena-marsh', role: 'translator' },
  ],
  topics: ['Ferries', 'Isle of Vess'],
  leadPicture: {
    picture: 'ferry-night',
    caption: 'The ferry Kittiwake at Fish Quay. There has been no night sailing to the island for six years.',
  },
  body: [
    p(
      'People who live on the Isle of Vess will be able to stay to the end of the concert. The city council has approved a new ferry timetable with a night sailing in it, the first in six years. On Fridays and Saturdays the ',
      em('Kittiwake'),
      ' will leave Fish Quay at 23:30 and start back from the island at 00:20.',
    ),
    p(
      'Vess has 1,900 inhabitants, of whom some 340 come to Port Almira every day to work or study. The night boat was dropped when the line was reduced to a single ship; ever since, anyone who missed the evening ferry has had to find a friend with a sofa.',
    ),
    p(
      'Ruth Okoye, the mayor, presented the timetable without a single figure. ',
      said('“An island that you cannot leave after a quarter past eight is not a suburb,”', 'mayor-ruth-okoye'),
      ' she said. ',
      said('“It is a boarding school.”', 'mayor-ruth-okoye'),
    ),
    table(
      'Port Almira–Vess ferry, from the first Sunday of the month',
      ['From Port Almira', 'From Vess', 'Days'],
      ['06:10', '07:00', 'weekdays'],
      ['08:30', '09:20', 'daily'],
      ['12:00', '12:50', 'daily'],
      ['17:40', '18:30', 'daily'],
      ['20:15', '21:05', 'except Fridays and Saturdays'],
      ['23:30', '00:20', 'Fridays and Saturdays'],
    ),
    p(
      'The night sailing has been paid for in daylight: the 14:00 and 15:30 boats will now run in summer only. Last winter, by the port’s count, they carried eleven passengers on average. The island’s only doctor, who holds his surgery in the afternoon, spoke against the change; he advises patients from the city to take the midday boat and bring a book.',
    ),
    p(
      'Captain Ada Quill, the harbour master, says that night sailings are if anything easier than evening ones: after nine the channel is all but empty, and the leading lights show better than they do at sunset. Only fog will stop the boat, and that will be decided by 22:00 so that nobody waits on the quay for nothing.',
    ),
    quote(
      'captain-ada-quill',
      'The sea is no angrier by night than by day. It simply dislikes timetables drawn up by people who never take the boat. This one was made on board: for three weeks we rode every sailing and asked the passengers.',
    ),
    pull('captain-ada-quill', 'The sea is no angrier by night than by day.'),
    h('Tickets and connections'),
    list(
      'A single costs 4 talers, or 1.50 with an islander’s card. Fares have not changed.',
      'Bicycles travel free except on the 06:10, which is short of room.',
      'Trams on line 2 will wait up to fifteen minutes for the last boat.',
      'The crossing takes forty minutes; boarding closes three minutes before departure.',
    ),
    p(
      'The timetable is on trial until the spring. If the night boat carries at least sixty people a sailing, the city has promised to keep it for good.',
    ),
  ],
};
