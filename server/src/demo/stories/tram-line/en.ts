import { type DemoArticle, h, list, p, quote, said } from '../../demo-text.ts';

/** English article. */
export const en: DemoArticle = {
  headline: 'First tram crosses Ropewalk Bridge to the New Docks',
  standfirst:
    'Line 4 joins the Old Town to the New Docks in seventeen minutes. Ships still have the right of way, as the first passengers found out on the very first morning.',
  dateline: 'Ropewalk Bridge',
  bylines: [
    { contributor: 'tomas-verin', role: 'reporter' },
    { contributor: 'lena-marsh', role: 'translator' },
  ],
  topics: ['Public transport', 'New Docks'],
  leadPicture: { picture: 'tram-bridge', caption: 'A tram of line 4 on Ropewalk Bridge, which dates from 1908.' },
  body: [
    p(
      'The first tram on line 4 left Lantern Hill at 05:50 with 84 passengers on board, and got as far as the approach to Ropewalk Bridge. There it stood for eleven minutes. The pilot boat was bringing in a salt coaster, and the bridge was up.',
    ),
    p(
      'Ruth Okoye, the mayor, who was among the passengers, did not seem to mind. ',
      said('“This is a port,”', 'mayor-ruth-okoye'),
      ' she told the carriage. ',
      said('“The ship was here before us.”', 'mayor-ruth-okoye'),
    ),
    p(
      'The line is 5.2 kilometres long and has nine stops. It took three years to build and cost 96 million talers. By bus the same journey took forty-five minutes and a change. Some 11,000 people work at the New Docks, and the city expects the line to carry 14,000 passengers a day.',
    ),
    h('A bridge that opens'),
    p(
      'The bridge, well over a century old, has been strengthened to bear the trams. The rails on its moving span must meet those on the shore to within two millimetres, or no tram is let on to it. A signal warns drivers four minutes before the bridge goes up. Captain Ada Quill, the harbour master, has promised that between seven and nine in the morning it will be raised only in an emergency, or for ships that cannot wait for the water.',
    ),
    quote(
      'captain-ada-quill',
      'I can ask a ship to wait for a quarter of an hour. I cannot ask the tide. On such mornings people will be late for work and may say that it was my fault. If need be, I shall sign the note myself.',
    ),
    h('Stops in five languages'),
    p(
      'The stops are announced in five languages, and the order changes every day, so that nobody’s language always comes last. The idea came from the pupils of the school in Rope Walk. Only two languages had been planned.',
    ),
    list(
      'The first tram leaves at 05:50, the last at 00:40.',
      'Trams run every eight minutes in the morning and evening, and every fifteen at other times.',
      'A ticket costs 1.20 talers; it is valid for an hour, on the harbour ferry as well.',
      'Travel is free in the first week.',
    ),
    p(
      'People who live in Rope Walk complain of the squeal of wheels in the bend. At night 71 decibels have been measured there; the limit is 65. The city promises to fit rail lubricators before the month is out.',
    ),
    p(
      'The wait on that first morning ended well. The master of the salt coaster saluted the tram with his horn, and the driver answered with the bell.',
    ),
  ],
};
