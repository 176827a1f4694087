import { type DemoArticle, em, h, list, p, quote, said } from '../../demo-text.ts';

/** English article. */
export const en: DemoArticle = {
  headline: 'East Quay reopens after eighteen months of repairs',
  standfirst:
    'Ships are berthing again at the oldest quay in Port Almira, and for the first time in living memory anyone may walk its full length.',
  dateline: 'East Quay',
  bylines: [{ contributor: 'lena-marsh', role: 'reporter' }],
  topics: ['Port works', 'East Quay'],
  leadPicture: { picture: 'crane-line', caption: 'The cranes of East Quay were at work again within an hour of the first ship’s arrival.' },
  body: [
    p(
      'The first ship tied up at East Quay shortly after six this morning, eighteen months to the week since divers found a crack running forty metres along the foot of its wall.',
    ),
    p(
      'She was the ',
      em('Lady Marron'),
      ', a small coaster with a cargo of roof tiles, and she was met by a dozen dockers, the brass band of the Seamen’s School and Captain Ada Quill, the harbour master, who took the first line ashore herself. ',
      said('“We have waited a year and a half for this knot,”', 'captain-ada-quill'),
      ' she said. ',
      said('“I was not going to let anybody else tie it.”', 'captain-ada-quill'),
    ),
    p(
      'Built in 1871, the quay is the oldest still in use on the Gulf of Selene. Its closure sent the coastal trade to the New Docks, where berths were short already, and kept the average coaster in port five hours longer, the port authority says.',
    ),
    h('Granite outside, steel within'),
    p(
      'Engineers had hoped to fill the crack and be done in a season. When they pumped out the water behind a temporary dam they saw that the oak piles under the wall had been eaten hollow by shipworm. In the end 312 of them were replaced with steel tubes filled with concrete. The granite facing was taken down, numbered and put back stone by stone; of its 2,140 blocks only nineteen had to be cut anew.',
    ),
    p(
      'The work cost 38 million talers, four million more than planned. The port paid two thirds and the city the rest. Ruth Okoye, the mayor, told the crowd that the overrun was ',
      said('“the price of not finding the same crack again in ten years”', 'mayor-ruth-okoye'),
      '.',
    ),
    h('What changes on the quay'),
    list(
      'Four berths for ships of up to 90 metres are in use from today; a fifth will open at the end of the month.',
      'Every berth has shore power, so that ships can stop their engines while they load.',
      'Lorries may use the quay between 5 am and 11 am only.',
      'A walkway of 600 metres, divided from the cranes by a rail, is open to all from 11 am until sunset.',
    ),
    p(
      'It is the walkway that most people had come to see. Until now nobody could set foot on the quay without a port pass, and Captain Quill made no secret of whose idea it was to change that.',
    ),
    quote(
      'captain-ada-quill',
      'People here tell the time by our horns and eat what our ships bring, yet most of them have never stood where the lines come ashore. I should like every child in this city to have smelled a quay before the age of ten.',
    ),
    p(
      'Not everyone was pleased. Hauliers say that the new hours will push them into the worst of the morning traffic, and they have asked for a second window in the evening. The port has promised to look at the figures with them after six months.',
    ),
    p(
      'By noon the tiles were ashore, the ',
      em('Lady Marron'),
      ' was loading salt for the journey home, and the walkway was so full that the band had to play on the steps.',
    ),
  ],
};
