import { answer, askedBy, type DemoStory, p } from '../../demo-text.ts';

/** Interview: the harbour master on pilots and ladders. */
export const pilotBoats: DemoStory = {
  slugline: 'pilot-boats',
  kind: 'interview',
  section: 'interviews',
  hoursAgo: 150,
  source: 'en',
  articles: {
    en: {
      headline: '“You step off at the top of the wave”',
      standfirst:
        'Captain Ada Quill on new pilot boats, wet ladders, and why a stranger should not be allowed to steer past the lighthouse.',
      dateline: 'Harbour office',
      bylines: [
        { contributor: 'lena-marsh', role: 'reporter' },
        { contributor: 'captain-ada-quill', role: 'interviewee' },
      ],
      topics: ['Pilots', 'Work'],
      leadPicture: { picture: 'pilot-boat' },
      body: [
        p(
          'Two new pilot boats are lying at the harbour office, with their fenders still wrapped. Captain Ada Quill has tried both, in weather that she describes as ordinary.',
        ),
        askedBy('lena-marsh', 'What was wrong with the old boats?'),
        answer(
          'captain-ada-quill',
          'Nothing, for thirty-one years. But ships have grown. The deck that used to be four metres above the water is now nine, and the ladder has not become any softer. The new boats roll half as much. When you are standing on the rail with one hand free, half is a great deal.',
        ),
        askedBy('lena-marsh', 'How does one get from a boat to a ship in a swell?'),
        answer(
          'captain-ada-quill',
          'You wait, you watch three waves, and you step off at the top of the fourth. Never at the bottom: the boat comes up after you, and it is heavier than you are. I tell the trainees that the sea will always offer them a good moment. They only have to refuse all the others.',
        ),
        askedBy('lena-marsh', 'Ships have satellites and charts. Why do they still need a pilot?'),
        answer(
          'captain-ada-quill',
          'Because the chart shows where the sand was in March. A pilot has been out this morning. She knows that the current sets across the channel an hour before high water, that the fishing boats will cut the corner, and that the light on the third buoy looks like the window of the Seamen’s School.',
          'And because a captain who has been awake for twenty hours needs a calm voice beside him. That is most of it, to be honest. We sell calm.',
        ),
        askedBy('lena-marsh', 'Do you still go out yourself?'),
        answer('captain-ada-quill', 'On Thursdays. Otherwise I should begin to believe the reports.'),
      ],
    },
  },
};
