import { plural } from './counted.ts';

/** Bundles. */
export const bundle = {
  bundles: {
    title: 'Bundles',
    hint: 'Articles that go out at one instant: all of them, or none.',
    none: 'There is no bundle like this',
    begin: 'New bundle',
    states: { open: 'Undecided', scheduled: 'Scheduled', out: 'Went out' },
    name: 'Name',
    nameHint: 'For colleagues only',
    members: 'What is in it',
    empty: 'Nothing is in it yet. Find articles below.',
    madeBy: (name: string) => `made by ${name}`,
    decidedBy: (name: string) => `decided by ${name}`,
    hidden: (count: number) =>
      plural.select(count) === 'one'
        ? 'One more article is in an edition that is not yours.'
        : `${count} more articles are in editions that are not yours.`,
    standings: {
      waiting: 'Waits',
      with: 'Goes out with it',
      out: 'Went out with it',
      unchanged: 'Readers see it already',
      apart: 'Decided apart from it',
    },
    newerText: (scheduled: number, newest: number) => `Revision ${scheduled} goes out; revision ${newest} is newer.`,
    takeNewest: 'Take the newer text',
    takeNewestOf: (headline: string) => `Take the newer text of “${headline}”`,
    takeOut: 'Take out',
    takeOutOf: (headline: string) => `Take “${headline}” out of the bundle`,
    add: 'Put articles in',
    addIt: 'Put in',
    addThis: (headline: string) => `Put “${headline}” in`,
    goesOut: 'Goes out, all at once:',
    heldBack: 'While something stands in the way of one, none can be scheduled.',
    doNow: 'Publish all now',
    doAt: 'Schedule all',
    move: 'Move to this time',
    mayNot: 'Only who may publish in all of its editions decides about it.',
    decided: 'Decided for all of them.',
    calledOff: 'Called off. Readers go on seeing what they see now.',
    drop: 'Delete the bundle',
    together: 'Together with the other languages',
    togetherHint: 'Makes a bundle of this story in all its languages; you then choose one time for all.',
    within: (name: string) => `In the bundle “${name}”`,
  },
};
