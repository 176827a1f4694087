import { answer, askedBy, type DemoArticle, em, foreign, h, p, pull, quoteIn, rule, said } from '../../demo-text.ts';

/** English article. */
export const en: DemoArticle = {
  headline: '“A quay is the minutes of a meeting between land and water”',
  standfirst:
    'Emin Salar, historian of ports, on a town you could smell twelve miles out, on ledgers kept in five languages, and on what a harbour city must never fence off.',
  dateline: 'The Customs House, Port Almira',
  bylines: [
    { contributor: 'lena-marsh', role: 'reporter' },
    { contributor: 'professor-emin-salar', role: 'interviewee' },
  ],
  topics: ['History of the port', 'Customs House'],
  leadPicture: { picture: 'old-lighthouse', caption: 'The lighthouse rock, once the quarantine station of Port Almira.' },
  body: [
    p(
      'Emin Salar keeps his watch five minutes fast. It is a habit from the years when he was apprenticed to a pilot, and he sees no reason to give it up: ',
      said('“Nobody ever missed a tide by being early.”', 'professor-emin-salar'),
    ),
    p(
      'He has since become the best-known historian of ports on the Gulf of Selene. His new book, ',
      em('The Patient Shore'),
      ', follows Port Almira from its first jetty to the container yard, and it does so from below, through account books, laundry lists and songs. We met in his room at the top of the old Customs House, where the window looks out on the roads and the radiators knock like a ship’s engine. ',
      said('“Pay no attention,”', 'professor-emin-salar'),
      ' he said as he poured the tea. ',
      said('“That is only the nineteenth century asking to be let in.”', 'professor-emin-salar'),
    ),
    askedBy('lena-marsh', 'You write that a harbour is a conversation. Who is talking?'),
    answer(
      'professor-emin-salar',
      'The land and the water, to begin with, and they never agree. The water wants to come in, the land wants to go out, and a quay is the minutes of their meeting. But I mean it quite literally too. A port is a place where people who do not understand one another have to reach an agreement before the tide turns. It is a remarkable school. Parliaments have more time and do it worse.',
    ),
    askedBy('lena-marsh', 'Your book opens with a smell and not with a date. Why?'),
    answer(
      'professor-emin-salar',
      'Because dates are what survives in offices, and I wanted to begin outside. The first chapter is called “Tar”. In 1790 you could smell this town twelve miles out, and captains steered by it; I have found it in nine logbooks. “Wind northerly, tar, two hours to Almira.” No chart was as good.',
    ),
    h('A town that came by sea'),
    askedBy('lena-marsh', 'Schoolchildren here learn that the city was founded by fishermen.'),
    answer(
      'professor-emin-salar',
      'It is a lovely story, and I told it to my own daughter. But fishermen do not need a town. They need a beach and a good knot. What made a town of us was salt. Somebody had to guard it, somebody had to count it and somebody had to be cheated over it, and by then you have a watchman, a clerk and a court.',
      'The fishermen came later, when there was somebody to buy the fish.',
    ),
    pull('professor-emin-salar', 'Fishermen do not need a town. They need a beach and a good knot.'),
    askedBy('lena-marsh', 'What did you feel when those ledgers turned up behind a wall of this very building?'),
    answer(
      'professor-emin-salar',
      'Shame, at first. I have worked here for nineteen years, and I used to lean my bicycle against that wall. Then fear, because a damp ledger opened in a hurry is a dead ledger. We sent for Marta Lind, the bookbinder, before we told anybody else.',
      [
        'She looked at them for a long while and said: ',
        said('“They have waited a hundred and forty years. They can wait until I have washed my hands.”', 'marta-lind'),
        ' I have made my students learn that sentence by heart.',
      ],
    ),
    h('Five hands in one ledger'),
    askedBy('lena-marsh', 'What is in them?'),
    answer(
      'professor-emin-salar',
      'Everything that came over the quay, and everybody who swore an oath about it. But the wonder is the handwriting. A page may begin in Armenian, go on in Arabic, carry a sum in Russian and a price in Azerbaijani, and end with a rude remark in English. These men were no scholars. They were clerks, and they wrote in whatever language the fellow at the counter was shouting. Nobody thought it worth a comment, and that silence is the finest thing I have found in any archive.',
    ),
    askedBy('lena-marsh', 'And the Latin over the door?'),
    answer(
      'professor-emin-salar',
      'Pure vanity. Nobody in this town spoke it. The inscription was ordered from abroad and paid for by the word, and the merchants could afford five of them.',
    ),
    quoteIn('la', 'professor-emin-salar', 'Portus omnibus patet, mora nemini.'),
    askedBy('lena-marsh', 'Which means?'),
    answer(
      'professor-emin-salar',
      '“The harbour is open to all, delay to none.” The dockers had a translation of their own: “Come in, pay up, push off.” I consider it the better Latin.',
    ),
    askedBy('lena-marsh', 'All those languages side by side: was that tolerance, or only business?'),
    answer(
      'professor-emin-salar',
      'I distrust the word “only”. Business meant that you had to learn your neighbour’s numbers, then his greetings, then the date of his feast, because on that day his warehouse would be shut. Tolerance is mostly praised by people who never had to share a crane. Here it was a timetable.',
      'There were riots as well, two bad ones, in 1822 and 1861, and each of them has its chapter. But look at what the rioters did not burn: the register of weights and measures. Even in a fury they knew which book they would need on Monday.',
    ),
    pull('professor-emin-salar', 'Tolerance is mostly praised by people who never had to share a crane. Here it was a timetable.'),
    askedBy('lena-marsh', 'What was the town most afraid of?'),
    answer('professor-emin-salar', [
      'Silent ships. A ship that came in without a greeting had fever on board. Hence the ',
      foreign('it', 'lazzaretto'),
      ', the quarantine house out on the rock where the lighthouse keeper now grows his tomatoes. Forty days of looking at the town and not being allowed to touch it. There is a line scratched into the wall there, by a ship’s boy, I think: “I can hear them dancing.” I have read a good deal about quarantine, and I have nothing to add to that.',
    ]),
    h('After the whistle'),
    askedBy('lena-marsh', 'Then came the container. Did it kill the port town?'),
    answer(
      'professor-emin-salar',
      'It moved the port away from the town, which is worse, for the dead at least are visited. A ship used to stay nine days, and nine days are enough to fall in love, lose your wages and have a tooth drawn. Now she stays for one, and all that her crew sees of us is a row of lamps.',
      'Mind you, I do not mourn the work. My father carried sacks, and his back was finished at forty-one. Those who find the old docks romantic never carried anything across them.',
    ),
    pull('professor-emin-salar', 'It moved the port away from the town, which is worse, for the dead at least are visited.'),
    askedBy('lena-marsh', 'East Quay is about to open again, with a walkway for the public. Is that nostalgia?'),
    answer('professor-emin-salar', [
      'Captain Quill asked me the same thing, and I told her that it depends on the benches. If they face the cafés it is nostalgia; if they face the ships it is education. She replied: ',
      said('“Then they shall face the ships, and they shall have no backs, so that nobody stays too long.”', 'captain-ada-quill'),
      ' There you have a harbour master.',
    ]),
    askedBy('lena-marsh', 'You sat on the committee for the tide barrier and voted against it. Have you changed your mind?'),
    answer(
      'professor-emin-salar',
      'I voted against it because it had no passage for the eels. Now that it has one I am an enthusiast. But seriously: every port is a quarrel with the sea that one wins for a while. I asked only that we write down, in plain words, what we shall do when the wall is too low.',
      [
        'The mayor said: ',
        said('“Professor, you want me to sign our defeat.”', 'mayor-ruth-okoye'),
        ' No, I said, I want you to sign our memory. She laughed, and she signed. It lies in the archive, to be opened in 2090.',
      ],
    ),
    askedBy('lena-marsh', 'What should the city keep at any price?'),
    answer(
      'professor-emin-salar',
      'The weighing house, the salt road, and the right to walk down to the water without buying a coffee. Buildings can be put up again. A habit, once it is fenced off, is gone in a generation.',
    ),
    pull('professor-emin-salar', 'A habit, once it is fenced off, is gone in a generation.'),
    askedBy('lena-marsh', 'And if you could spend one day in the Port Almira of the past?'),
    answer(
      'professor-emin-salar',
      'The fourteenth of May 1887. It is the only day without an entry in the port register: no ship, no quarrel, no fine. The clerk wrote the date, ruled a line and left the page empty. Everybody supposes that he was ill. I think that it was the first warm day of the year, and that they had all gone for a swim.',
    ),
    rule(),
    p('The conversation has been shortened. Professor Salar read his answers before they were printed and changed one comma.'),
  ],
};
