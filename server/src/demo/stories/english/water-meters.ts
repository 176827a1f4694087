import { type DemoStory, h, p, table } from '../../demo-text.ts';

/** Analysis: what the new water meters found. */
export const waterMeters: DemoStory = {
  slugline: 'water-meters',
  kind: 'analysis',
  section: 'economy',
  hoursAgo: 240,
  source: 'en',
  articles: {
    en: {
      headline: 'A fifth of our water went nowhere. Now we know where nowhere is',
      standfirst:
        'Eight thousand new meters were meant to make bills fair. Their first result is a map of leaks that nobody had looked for.',
      bylines: [{ contributor: 'idris-kaya', role: 'reporter' }],
      topics: ['Prices', 'Public works'],
      body: [
        p(
          'Every day the waterworks pump 31,000 cubic metres into the pipes of Port Almira, and every day they used to send bills for 24,800. The rest appeared in the annual report as “other use”. Since the new meters report each hour, other use has an address.',
        ),
        p(
          'The trick is simple. At four in the morning a sleeping street should need almost no water. Where the meters of all houses together show less than the meter at the corner, the difference is running into the ground. The waterworks compared 340 streets in this way; in eleven of them it found two thirds of the entire loss.',
        ),
        table(
          'Where the water went, cubic metres a day',
          ['Place', 'Lost before repair', 'Lost now'],
          ['Old Town, cast-iron mains', '2,900', '400'],
          ['Quay side, salt-damaged joints', '1,150', '150'],
          ['Hydrants left open', '300', '0'],
          ['Not yet found', '1,850', '1,850'],
        ),
        p(
          'The repairs cost 1.2 million talers and save about 900,000 a year in pumping alone. They will have paid for themselves before the meters do.',
        ),
        h('And the bills?'),
        p(
          'They are fairer, which is not the same as lower. One household in three pays more than under the old flat rate, mostly large flats with gardens; small households pay some four talers less a month. The surprise was the baths in Rope Walk, which had been billed as a single flat since 1971. They have been given five years to get used to it.',
        ),
      ],
    },
  },
};
