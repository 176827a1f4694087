import { type DemoStory, h, p } from '../../demo-text.ts';

/** News: the engineers of the cable ferry. */
export const cableFerry: DemoStory = {
  slugline: 'cable-ferry',
  kind: 'news',
  section: 'harbour',
  hoursAgo: 100,
  source: 'en',
  articles: {
    en: {
      headline: 'The ferry that hangs on a rope gets a new one',
      standfirst:
        'For two nights the cable ferry across the inner basin stood still, while four engineers replaced 410 metres of steel. They had practised with string.',
      dateline: 'Inner basin',
      bylines: [{ contributor: 'lena-marsh', role: 'reporter' }],
      topics: ['Ferries', 'Port works'],
      leadPicture: { picture: 'cable-ferry' },
      body: [
        p(
          'At 5.40 this morning the flat green ferry left the Fish Quay side with eleven passengers, a handcart and a dog, and drew itself across the basin along a cable that had been lying on a reel the evening before. It arrived four minutes later. Somebody clapped; the dog did not get up.',
        ),
        p(
          'The ferry has no rudder and no propeller. It holds on to two steel ropes, one to pull and one to stay straight, and a wheel of oak and iron turns between them. The ropes last nine years. Changing them means that for some hours nothing at all keeps the ferry from drifting down the basin, and so the work is done at slack water, by night, with two tugs standing by.',
        ),
        h('A model in the bath'),
        p(
          'The team rehearsed on a kitchen table and then in a bathtub, with a soap dish and string. It was there, says its head, that they found the flaw in the old method: the new rope must be joined to the old one and drawn over by it, but the knot would not pass the wheel. They solved it with a splice three metres long and no thicker than the rope, made by the last ropemaker of Rope Walk, who is eighty-one.',
        ),
        p(
          'The old cable will be cut into pieces of one metre and sold for the sailors’ hospital. It has carried, by the engineers’ count, some six million people without one getting wet – if one leaves out the mayor’s predecessor, who stepped off too early.',
        ),
      ],
    },
  },
};
