import { type DemoStory, h, p, said } from '../../demo-text.ts';

/** News: a school orchestra made of borrowed instruments. */
export const schoolOrchestra: DemoStory = {
  slugline: 'school-orchestra',
  kind: 'news',
  section: 'culture',
  hoursAgo: 60,
  source: 'en',
  articles: {
    en: {
      headline: 'Forty-one children, thirty instruments and one very patient conductor',
      standfirst:
        'The school orchestra gives its first concert on Saturday. Eleven of its players will change seats at half-time, because that is how many violins are missing.',
      dateline: 'Concert Hall',
      bylines: [{ contributor: 'nare-petrossian', role: 'reporter' }],
      topics: ['Music', 'Schools'],
      leadPicture: { picture: 'concert-hall' },
      body: [
        p(
          'Two years ago the music rooms of the city’s six schools held nine working instruments between them. On Saturday evening an orchestra of forty-one pupils, the youngest of them ten, will play on the stage of the Concert Hall, and the tickets have been gone for a week.',
        ),
        p(
          'Nothing was bought. A notice in the ferry shelter asked for violins that nobody played any more, and people came with them: from lofts, from the estates of aunts, one from a pawnshop with the ticket still tied to its neck. A ship’s carpenter at the New Docks repaired them in the evenings. He had never held a violin before, he says, but he knew about glue.',
        ),
        h('Two players to a chair'),
        p(
          'There are still not enough. Eleven children share, one playing before the interval and the other after it. The teachers say that this has had a curious effect: those who wait know the others’ parts by heart, and correct them.',
        ),
        p(
          'The programme begins with a sailors’ dance that every grandmother in the hall will recognise and ends with a piece written for the evening by two pupils of the Lantern Hill school. It is called “Fog, with Buoys”, and it has a part for a real buoy bell, lent by the harbour master. ',
          said('“I would like it back by Monday,”', 'captain-ada-quill'),
          ' Captain Ada Quill told the rehearsal. ',
          said('“There is a sandbank that misses it.”', 'captain-ada-quill'),
        ),
        p('Those without a ticket can listen from the steps outside. The hall has promised to leave its doors open, unless it rains.'),
      ],
    },
  },
};
