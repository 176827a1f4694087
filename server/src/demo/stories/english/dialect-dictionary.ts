import { type DemoStory, list, p } from '../../demo-text.ts';

/** News: a dictionary of what the port says. */
export const dialectDictionary: DemoStory = {
  slugline: 'dialect-dictionary',
  kind: 'news',
  section: 'culture',
  hoursAgo: 135,
  source: 'en',
  articles: {
    en: {
      headline: 'Four thousand words for weather, fish and other people’s business',
      standfirst: 'It took eleven years and 260 grandmothers: the first dictionary of the Almira dialect goes to the binder this week.',
      bylines: [{ contributor: 'nare-petrossian', role: 'reporter' }],
      topics: ['Books', 'Languages'],
      leadPicture: { picture: 'bindery-shelf', caption: 'The first copies will be bound by hand in the Old Town.' },
      body: [
        p(
          'Nobody is known to speak the dialect of Port Almira from morning till night. It lives in fits: in the fish hall, over cards, in the moment when a finger is caught in a door. That made it hard to collect, say the two teachers who set out to do so in their spare time and have finished, eleven years later, with 4,126 entries.',
        ),
        p(
          'Most words came ashore with somebody. The dictionary gives their origin where it could be found and otherwise admits defeat; the note “from a ship” stands after ninety-one of them. A few examples:',
        ),
        list(
          'quaywise, adverb: with the engine still running; without intending to stay.',
          'to lantern, verb: to look for something that one is holding in one’s hand.',
          'saltmother, noun: a person who remembers what you owe.',
          'ninth hour, noun: the time at which a ferry promised for eight arrives.',
        ),
        p(
          'The compilers recorded 260 speakers, the oldest of whom was 102 and refused to be called a source. She wished to be called a witness. Her recordings, like all the others, can be heard in the new reading room.',
        ),
        p(
          'The printed book has been subscribed for twice over. The second edition will have an appendix, since readers of the proofs have sent in six hundred words that are missing, forty of which cannot be printed.',
        ),
      ],
    },
  },
};
