import { type DemoArticle, gallery, p, pull, quote, shot } from '../../demo-text.ts';

/** English article. */
export const en: DemoArticle = {
  headline: 'Forty-one steps to one book',
  kicker: 'In pictures',
  standfirst:
    'In a former sail loft above the quay Marta Lind binds books by hand. Nobody else in the Old Town still does. One morning, six pictures.',
  dateline: 'Old Town',
  bylines: [
    { contributor: 'sona-hakim', role: 'reporter' },
    { contributor: 'sona-hakim', role: 'photographer' },
    { contributor: 'lena-marsh', role: 'translator' },
  ],
  topics: ['Books', 'Crafts'],
  leadPicture: { picture: 'book-bindery', caption: 'Marta Lind’s workshop. The table is nine metres long: sails were once cut on it.' },
  body: [
    p(
      'The loft was built for sails, which is why the table is nine metres long and the light comes from the north. Marta Lind has worked here for twenty-six years. Between a pile of printed sheets and a book that can be dropped without falling apart there are, by her count, forty-one operations.',
    ),
    p(
      'Most of the work has little to do with beauty: waterproof logs for the pilots, the register of the ferry, school atlases that have come to pieces. Once or twice a year there is a wedding album. To have a spine repaired costs 18 talers and up.',
    ),
    gallery(
      shot('book-bindery', 'Eight in the morning. There is no clock in the loft; work begins with the horn of the first ferry.'),
      shot('bindery-thread', 'Linen thread is drawn through beeswax so that it does not cut the paper. A book takes four metres of it.'),
      shot('bindery-press', 'The cast-iron press dates from the 1890s. It used to squeeze folded sails flat.'),
      shot('old-map', 'An old chart of the harbour, mended, awaits its new case.'),
      shot('bindery-shelf', 'Finished books rest on the shelf for a week. “They are breathing,” says Marta Lind.'),
      shot('reading-room', 'Journey’s end: the city reading room, where one volume in five has passed through her hands.'),
    ),
    quote(
      'marta-lind',
      'A glued book is a promise for five years. A sewn one is a promise to somebody you will never meet. Those are the customers I like best: they never complain.',
    ),
    p(
      'Every three years she takes an apprentice. The present one came to have a thesis bound and stayed. The first year went on waxing thread and folding paper and on nothing else; in the second there was a knife. Gold leaf may be touched next spring.',
    ),
    pull('marta-lind', 'A sewn one is a promise to somebody you will never meet.'),
    p('At noon the ferry’s horn makes the glue pots tremble. That means it is time to take the sheets out of the press.'),
  ],
};
