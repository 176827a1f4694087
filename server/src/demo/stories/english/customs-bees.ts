import { type DemoStory, p, said } from '../../demo-text.ts';

/** Opinion: the newspaper's leader on bees and officials. */
export const customsBees: DemoStory = {
  slugline: 'customs-bees',
  kind: 'opinion',
  section: 'opinion',
  hoursAgo: 47,
  source: 'en',
  articles: {
    en: {
      headline: 'Let the bees keep the roof of the Customs House',
      standfirst:
        'They were never registered, they cross the border daily, and they pay in honey. The city should stop looking for a rule that they break.',
      bylines: [{ contributor: 'harbour-sheet', role: 'reporter' }],
      topics: ['Customs House', 'Nature'],
      leadPicture: { picture: 'customs-bees' },
      body: [
        p(
          'Nobody gave permission for the bees. They were brought to the roof of the Customs House nine years ago, in two hives, by an archivist who wanted company in her lunch hour. Today there are fourteen hives, and a letter from the building office which asks under what heading they should be entered.',
        ),
        p(
          'They are not pets, since they have no owner who could be named. They are not livestock, because livestock is not allowed above the ground floor. They are not a business, although three hundred jars a year leave the building and are given to the sailors’ hospital. In the absence of a heading, the office proposes to remove them by the end of the month.',
        ),
        p(
          'We think that the office has it the wrong way round. A city needs rules for what does harm. It does not need a heading for everything that does good. ',
          said('“Half the pear trees on the terraces bear fruit because of that roof,”', 'doctor-yusuf-haddad'),
          ' Dr Yusuf Haddad of the Marine Station told us; he keeps seagrass, but his mother keeps pears.',
        ),
        p(
          'There are fair questions. Is the roof strong enough? It has been looked at, and is. Has anyone been stung? Four people in nine years, three of them while stealing honey. Who answers for the hives when the archivist retires? That one deserves a reply, and a simple one: whoever holds the key to the archive also holds the smoker.',
        ),
        p(
          'For two centuries the Customs House has taken a share of all that flies the flag of trade. It may as well take a share of what simply flies.',
        ),
      ],
    },
  },
};
