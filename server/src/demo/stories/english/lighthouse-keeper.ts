import { type DemoStory, p, rule, said } from '../../demo-text.ts';

/** News: the last keeper of the light goes ashore. */
export const lighthouseKeeper: DemoStory = {
  slugline: 'lighthouse-keeper',
  kind: 'news',
  section: 'harbour',
  hoursAgo: 22,
  source: 'en',
  articles: {
    en: {
      headline: 'After 34 years the keeper of the light takes the stairs for the last time',
      standfirst:
        'There are 189 of them. From tonight the old lighthouse is watched from a screen in the harbour office, and its last keeper is learning to sleep in the dark.',
      dateline: 'Lighthouse Rock',
      bylines: [{ contributor: 'lena-marsh', role: 'reporter' }],
      topics: ['Lighthouse', 'Work'],
      leadPicture: { picture: 'old-lighthouse' },
      body: [
        p(
          'He polished the lens at noon, as he had done on 12,400 other days, wrote “clear, light wind from the south-east” into the book and screwed the cap back on the pen. Then he went down. The boat was waiting, but he turned once more, climbed back up and checked that he had shut the window.',
        ),
        p(
          'The light itself stays. Since a lamp no larger than an orange replaced the old burner, it needs a technician twice a year and otherwise nobody. A line in the harbour office turns red if it should fail. It has been green for the three months of the trial.',
        ),
        p(
          'In thirty-four years the keeper missed one night, when his daughter was born, and even then the light was lit: the midwife’s husband rowed out. He talked eleven boats past the rock in fog by ringing a bell, and once, when the bell rope had frozen, by banging a saucepan.',
        ),
        p(
          said('“A screen can tell me that the lamp burns,”', 'captain-ada-quill'),
          ' Captain Ada Quill, the harbour master, said on the landing stage. ',
          said('“It has never told me that a boat sounded wrong.”', 'captain-ada-quill'),
          ' She has asked him to spend two afternoons a week in her office, teaching the young ones to listen.',
        ),
        rule(),
        p('The keeper’s house will be let by the week from next summer. The saucepan stays with it.'),
      ],
    },
  },
};
