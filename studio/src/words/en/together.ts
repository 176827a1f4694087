/** Writing together. */
export const together = {
  together: {
    here: (names: string) => `Also here: ${names}`,
    present: 'Who has this article open',
    reads: 'reads',
    looks: 'has it open',
    writesBody: 'writes in the text',
    writesField: (field: string) => `writes in: ${field}`,
    away: 'No connection: what you type is kept on this computer',
    saveRevision: 'Save as a revision',
    remade:
      'This article was made anew elsewhere while you wrote without a connection, so the two texts cannot be merged letter by letter. Both are kept: whichever you take, the other stays among the revisions.',
    doesNotFit: (where: string) =>
      `What is written is kept, but no revision can be made of it yet: something does not fit in “${where}” (too long, or not allowed there).`,
    refusals: {
      'not-allowed': 'You may not write here',
      'signed-out': 'Kept on this computer: you are signed out',
      'not-found': 'This article is not open to you',
      'bad-update': 'Kept on this computer: the server does not take a change of this window. Open the article again.',
      'too-much': 'Kept on this computer: it is too much at once',
      'too-many': 'Kept on this computer: too many windows or changes at once. Open the article again.',
      gap: 'Kept on this computer: the two texts cannot be merged. Open the article again.',
      form: 'The studio was updated: load this page again. What you typed is kept on this computer.',
    },
  },
};
