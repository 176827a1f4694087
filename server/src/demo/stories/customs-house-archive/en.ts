import { type DemoArticle, h, p, picture, pull, quote, said } from '../../demo-text.ts';

/** English article. */
export const en: DemoArticle = {
  headline: 'Thirty-one lost ledgers found behind a wall of the Customs House',
  standfirst:
    'Electricians looking for a cable came upon the port’s registers from 1836 to 1884. It seems that the clerks themselves had bricked them up.',
  dateline: 'Customs House',
  bylines: [
    { contributor: 'sona-hakim', role: 'reporter' },
    { contributor: 'lena-marsh', role: 'translator' },
  ],
  topics: ['Customs House', 'Archives'],
  leadPicture: {
    picture: 'archive-shelves',
    caption: 'The drying room of the city archive, where the ledgers are kept at eleven degrees.',
  },
  body: [
    p(
      'The electricians were looking for a cable that is on no plan. Behind the plaster of a corridor on the ground floor they found a wall one brick thick, and behind the wall a cupboard with thirty-one leather-bound ledgers: the port registers of Port Almira from 1836 to 1884.',
    ),
    p(
      'The volumes were thought to have burned in the Customs House fire of 1885. ',
      said('“For nineteen years I have been explaining to my students why these books no longer exist,”', 'professor-emin-salar'),
      ' said Professor Emin Salar, the historian of ports, whose room is four floors above the corridor. ',
      said('“I have a good many people to apologise to.”', 'professor-emin-salar'),
    ),
    p(
      'Nobody knows who built the wall. But on the first page of the last volume there is a single line in a clerk’s hand: “Away from the fire, away from the water, away from the inspector.” Professor Salar thinks that the clerks hid their books in 1884, when an inspection was announced, a year before the fire that would have destroyed them.',
    ),
    picture('customs-house', 'The old Customs House. The ledgers were found on the ground floor of the left wing.'),
    h('First dry, then read'),
    p(
      'So far only a few pages have been turned, for the paper is soaked with damp. The rescue is in the hands of Marta Lind, the bookbinder. The volumes lie in a cold room, with blotting paper between their leaves that is changed by hand twice a day, and so it will go on for eight weeks. Three volumes whose pages have stuck together have been frozen.',
    ),
    quote(
      'marta-lind',
      'A wet book is like a frightened animal. You do not pull at it. You sit down beside it, you keep the room quiet and you wait until it opens of its own accord.',
    ),
    p(
      'The few pages that have opened promise much. The entries are in five languages, which sometimes take turns within a line. One of 2 May 1851 lists forty barrels of tar, six mirrors, a piano “out of tune”, and a fine of two talers for a captain who had insulted a pair of scales.',
    ),
    h('For everyone to read'),
    p(
      'Ruth Okoye, the mayor, has promised 1.1 million talers for repair and photography. Within two years all the pages are to be free to read online, and from the spring two of the volumes will be shown in the reading room.',
    ),
    pull('marta-lind', 'You sit down beside it, you keep the room quiet and you wait until it opens of its own accord.'),
    p('The cable has not been found.'),
  ],
};
