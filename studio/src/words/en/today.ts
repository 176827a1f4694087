import { plural } from './counted.ts';

/** What a day in the newsroom is about. */
export const today = {
  today: {
    title: 'Today',
    due: 'Due next',
    noneDue: 'Nothing is scheduled.',
    live: 'Live now',
    noneLive: 'Nothing went out in the last day.',
    mine: 'In your hands',
    noneMine: 'You have nothing open.',
    stale: 'Stale translations',
    noneStale: 'Every translation is up to date.',
    mostRead: 'Most read in the last hour',
    noneRead: 'Nobody has read anything in the last hour.',
    untouched: 'Untouched for days',
    noneUntouched: 'No draft lies forgotten.',
    showNews: 'Something is new: show it',
    allOf: (list: string) => `All: ${list}`,
    views: (count: number) => `${count} ${plural.select(count) === 'one' ? 'read' : 'reads'}`,
  },
};
