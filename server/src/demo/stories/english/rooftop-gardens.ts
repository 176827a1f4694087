import { type DemoStory, h, p } from '../../demo-text.ts';

/** News: vegetables on the flat roofs of the old town. */
export const rooftopGardens: DemoStory = {
  slugline: 'rooftop-gardens',
  kind: 'news',
  section: 'city',
  hoursAgo: 190,
  source: 'en',
  articles: {
    en: {
      headline: 'Three tonnes of tomatoes from roofs that were good for nothing',
      standfirst:
        'Five years after the first boxes were carried up, a hundred and thirty roofs of the Old Town bear vegetables. The water comes from the washing.',
      dateline: 'Old Town',
      bylines: [{ contributor: 'sona-hakim', role: 'reporter' }],
      topics: ['Food', 'City life'],
      leadPicture: { picture: 'rooftop-gardens' },
      body: [
        p(
          'From the street you see nothing. You have to climb to the fifth floor of a house in Lantern Street, duck under the washing and push open a tin door; then the Old Town lies before you like a market garden with chimneys.',
        ),
        p(
          'It began with one pensioner, a former ship’s cook who missed the smell of tomato leaves. The housing office wrote to him that boxes of earth were too heavy for a roof. He answered that snow had been heavier in the winter of 1986, and asked to see the calculation. There was none. An engineer was sent to make one, found the roof sound, and now grows beans on her own.',
        ),
        h('Twice-used water'),
        p(
          'Last year the gardeners weighed everything for the first time: 3,100 kilos of tomatoes, 900 of beans, 400 of aubergines and a single pumpkin of 31 kilos, which had to be lowered by rope. Almost all of it was eaten in the houses on which it grew.',
        ),
        p(
          'The beds are watered with what runs out of baths and washing machines, cleaned in a barrel of gravel and reeds. Last July, when the reservoirs were low, that saved the district as much water as its fountains use. The city has noticed: from spring it will pay for half of every barrel.',
        ),
        p(
          'There is a waiting list for roofs, with seventy names. The ship’s cook, who keeps it, says that tomatoes are not the reason. “People go up for the vegetables,” he says, “and come down knowing their neighbours.”',
        ),
      ],
    },
  },
};
