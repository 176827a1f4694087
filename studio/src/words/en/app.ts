import { plural } from './counted.ts';

/** What surrounds every screen, and what is said when something fails. */
export const app = {
  app: {
    name: 'Coranto studio',
    skip: 'Skip to the work',
    articles: 'Articles',
    front: 'Front',
    pictures: 'Pictures',
    settings: 'Settings',
    sections: 'Studio',
    loading: 'One moment',
    close: 'Close',
    cancel: 'Cancel',
    save: 'Save',
    retry: 'Try again',
    more: 'Show more',
    notHere: 'There is nothing at this address',
    notHereHint: 'It may have been moved, or it is not for you to see.',
    toArticles: 'To the articles',
    broken: 'Something went wrong',
    optional: 'optional',
  },
  failures: {
    NotSignedIn: 'You are signed out.',
    WrongCredentials: 'That is not right. Look at it again.',
    NotAllowed: 'You may not do this.',
    NotFound: 'It is not there any more.',
    NotReady: 'Something stands in the way.',
    Conflict: 'Somebody was faster. Look at what stands now.',
    Invalid: 'Something here is not in order.',
    TooLarge: 'It is too large.',
    TooManyAttempts: 'Too many attempts.',
    waitMinutes: (count: number) => `Try again in ${count} ${plural.select(count) === 'one' ? 'minute' : 'minutes'}.`,
    Broken: 'The server had a fault. Nothing you typed is lost.',
    Unreachable: 'The server does not answer. Nothing you typed is lost.',
  },
};
