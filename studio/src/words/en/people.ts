/** Contributors. */
export const people = {
  contributor: {
    find: 'Find a contributor',
    add: (name: string) => `Add “${name}”`,
    title: 'Title',
    choose: 'Choose a contributor',
  },
};
