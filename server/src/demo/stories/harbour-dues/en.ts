import { type DemoArticle, h, note, numbered, p, pull, quote, said } from '../../demo-text.ts';

/** English article. */
export const en: DemoArticle = {
  headline: 'Who pays for the harbour? A quiet change in the dues will tell',
  kicker: 'Analysis',
  standfirst:
    'From next year ships will be charged for the time they spend in Port Almira rather than for their size. It sounds like a matter for accountants. It will change which ships come here.',
  bylines: [{ contributor: 'idris-kaya', role: 'reporter' }],
  topics: ['Harbour dues', 'Trade'],
  leadPicture: { picture: 'container-yard', caption: 'The container yard at the New Docks, where a berth is free on one day in nine.' },
  body: [
    p(
      'For ninety-four years a ship entering Port Almira has paid by the ton. The bigger she was, the more she owed, whether she stayed for three hours or for three weeks. Next year that comes to an end. Under the tariff that the port published this month the charge by size falls by 60 per cent, and a new charge for each hour at the berth makes up the difference.',
    ),
    p(
      'The port expects to earn the same as before, about 210 million talers a year. What changes is who brings the money. By our reckoning, a container ship that is turned round in a day will save some 18,000 talers a call. A coaster that waits four days for a cargo of salt will pay half as much again as she does now.',
      note(
        'Reckoned for a container ship of 24,000 tons that is worked for twenty-two hours, and for a coaster of 1,900 tons that stays for ninety-six.',
      ),
    ),
    h('The case for the clock'),
    p(
      'The argument for the change stands in plain view of anyone who looks out to sea. On an average day last year seven ships lay at anchor in the roads waiting for a berth, while at the quays nearly a third of berth hours went to ships on which nobody was working. Under the old dues a captain had no reason to hurry away.',
    ),
    quote(
      'captain-ada-quill',
      'A berth is like a table in a restaurant. We have been charging our guests by weight and letting them sit as long as they pleased. Now we charge for the evening, and I expect the coffee to be drunk faster.',
    ),
    p(
      'There is a second gain. An idle ship keeps her generators running, and most of the soot that settles on washing lines in the Old Town comes from there. The port’s own study puts the likely saving in fuel at 9 per cent.',
      note(
        '“Hours at the berth and what is burnt in them”, a study for the board of the port, 41 pages. It can be read at the harbour office.',
      ),
      ' Shore power, which the rebuilt East Quay already has, would add to it.',
    ),
    h('Three ways it could go wrong'),
    numbered(
      'Small ships may go elsewhere. Coasters carry only a twentieth of the tonnage, but they bring nearly all of the island’s building stone and take away all of the salt.',
      'Delays are not always a ship’s fault. If a crane breaks down or the customs office is shut, whose hour is it? The tariff says that such hours are free; it does not say who will count them.',
      'Haste has a price of its own. Dockers’ representatives want the hours between two and five in the morning left out, so that nobody is pressed to unload in the dark.',
    ),
    p(
      'None of the three is a reason to keep the old tariff, which punished size and rewarded sloth. But the first deserves more than the single line it has been given. A discount for ships under 2,000 tons would cost the port about 3 million talers, less than it spent last year on consultants to design the change.',
    ),
    pull('captain-ada-quill', 'We have been charging our guests by weight and letting them sit as long as they pleased.'),
    p(
      'The mayor, who has a seat but no vote on the port’s board, has said that she will judge the tariff by one measure, ',
      said('“whether the stone boats still come”', 'mayor-ruth-okoye'),
      '. It is a good measure. It would be better still if somebody were to write it down.',
    ),
  ],
};
