import { type DemoArticle, embed, h, list, note, p, pull, quote, said, table, to } from '../../demo-text.ts';

/** English article. */
export const en: DemoArticle = {
  headline: 'Tide barrier holds through the worst storm in thirty years',
  standfirst:
    'Outside the gates the sea rose almost three metres above its usual level. Inside, the Old Town got wet feet and no more – and most of that was rain.',
  dateline: 'Tide barrier, 7 am',
  bylines: [
    { contributor: 'lena-marsh', role: 'reporter' },
    { contributor: 'gulf-wire', role: 'reporter' },
    { contributor: 'sona-hakim', role: 'photographer' },
  ],
  topics: ['Storm', 'Tide barrier'],
  leadPicture: { picture: 'storm-wall', caption: 'The sea at the barrier shortly after the peak of the storm.' },
  body: [
    p(
      'For nine hours the sea stood higher than the streets of the Old Town, and it did not come in. The tide barrier, closed at 21:10 as the wind went round to the south-west, held all night against what the weather service calls the worst storm in thirty years.',
    ),
    p(
      'At the peak, at 02:35, the water outside stood 2.94 metres above mean level',
      note(
        'Mean level is the average of the tide gauge at Fish Quay from 1991 to 2020. All heights on the maps of Port Almira are measured from it.',
      ),
      '; inside it was 71 centimetres. At the lighthouse gusts of 131 kilometres an hour were measured. Nobody was killed. Eleven people were treated for slight injuries, most of them from falling tiles.',
    ),
    table(
      'The night in figures',
      ['Time', 'Sea outside, m', 'Water inside, m', 'Gusts, km/h'],
      ['21:10', '0.58', '0.58', '84'],
      ['00:00', '2.11', '0.66', '117'],
      ['02:35', '2.94', '0.71', '131'],
      ['04:30', '1.83', '0.71', '98'],
      ['06:20', '0.70', '0.70', '61'],
    ),
    p(
      'Captain Ada Quill, the harbour master, had shut the port at six in the evening, and twenty-three ships rode out the night behind the wall. ',
      said('“I have spent four years defending this barrier against people who find it ugly,”', 'captain-ada-quill'),
      ' she said at dawn. ',
      said('“Tonight I thought it rather handsome.”', 'captain-ada-quill'),
    ),
    pull('captain-ada-quill', 'A barrier is a promise that has to be kept by hand.'),
    h('The damage'),
    list(
      'At Fish Quay the waves tore up forty metres of paving. The market is being held in the square.',
      'In Rope Walk and the streets around it some sixty cellars are under water.',
      'On the orchard terraces above the town the wind brought down about two hundred trees.',
      'Ferries and trams were stopped overnight; they have been promised for noon.',
    ),
    h('What did not work'),
    p(
      'The cellars were filled by rain and not by the sea. At 23:40 the pumping station in Rope Walk lost its power, and the emergency generator took fifty minutes to start because somebody had left its fuel valve shut. Ruth Okoye, the mayor, has ordered an inquiry. ',
      said('“The sea stayed outside and we flooded ourselves,”', 'mayor-ruth-okoye'),
      ' she said. ',
      said('“I do not mean to celebrate that loudly.”', 'mayor-ruth-okoye'),
    ),
    p(
      'One of the twelve gates, number seven, closed only at the third attempt. A tree trunk had lodged beneath it and had to be hauled out with a winch, by lamplight, in a wind in which it was impossible to stand.',
    ),
    quote(
      'captain-ada-quill',
      'A barrier is a promise that has to be kept by hand. Forty people were out on it all night with ropes, lamps and flasks of tea. The steel did what it was told. They did more.',
    ),
    p(
      'The eel passage, over which the city had quarrelled for two years, stayed open throughout. Its camera counted thirty-one eels. All of them were on their way out, into the storm.',
    ),
    h('Learnt elsewhere'),
    p(
      'The barrier is no invention of this city. Its engineers learnt their trade at the Maeslant barrier, which shuts the mouth of the Rhine below Rotterdam with two gates of 210 metres each.',
      note(
        'It was opened in 1997 and has been closed against a storm twice since: on 8 November 2007 and on 21 December 2023. The ',
        to('https://www.keringhuis.nl/', 'Keringhuis'),
        ' on its northern bank shows how it works.',
      ),
      ' Every autumn its keepers close it for practice, and two of ours stand on the bank with notebooks.',
    ),
    embed(
      'https://www.openstreetmap.org/#map=14/51.9553/4.1639',
      'The Maeslant barrier at the mouth of the Rhine. Its two gates lie open in their docks on either bank.',
    ),
    p('At 06:20 the gates were raised. Schools will open again tomorrow.'),
  ],
};
