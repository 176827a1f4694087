import { type DemoStory, h, p, table } from '../../demo-text.ts';

/** Analysis: what a loaf is made of. */
export const breadPrices: DemoStory = {
  slugline: 'bread-prices',
  kind: 'analysis',
  section: 'economy',
  hoursAgo: 90,
  source: 'en',
  articles: {
    en: {
      headline: 'Why the loaf costs more while flour gets cheaper',
      standfirst:
        'Wheat has fallen for five months, yet the bakers of Port Almira raised their prices again last month. The answer is in the oven, not in the sack.',
      bylines: [{ contributor: 'idris-kaya', role: 'reporter' }],
      topics: ['Prices', 'Trade'],
      leadPicture: { picture: 'bread' },
      body: [
        p(
          'A one-kilo loaf in Rope Walk costs 2.40 talers today. A year ago it cost 2.10. Over the same twelve months a tonne of flour, landed at the New Docks, became nine per cent cheaper. Readers have written to ask who is pocketing the difference. Three bakers opened their books to us, and the short answer is: nobody.',
        ),
        table(
          'What a one-kilo loaf is made of, in talers',
          ['Share', 'A year ago', 'Today'],
          ['Flour, salt, yeast', '0.62', '0.57'],
          ['Gas and electricity', '0.31', '0.55'],
          ['Wages', '0.78', '0.86'],
          ['Rent and repairs', '0.24', '0.27'],
          ['Baker’s profit', '0.15', '0.15'],
        ),
        p(
          'Flour is less than a quarter of a loaf. The ovens, on the other hand, run through the night, when the port’s reefer containers draw their power too, and the night rate that bakers used to enjoy was abolished last year. That change alone put eighteen cents on a loaf.',
        ),
        h('What would help'),
        p(
          'Two bakeries have begun to share an oven, one baking before three in the morning and the other after. It saves them a third of the gas. The harbour office is also looking at selling bakers the power that ships do not use while they lie at East Quay; the cables pass under Rope Walk anyway.',
        ),
        p(
          'Until then the loaf will follow the meter. If the price of gas stays where it is, our index points to 2.45 talers within three months – whatever happens to the wheat.',
        ),
      ],
    },
  },
};
