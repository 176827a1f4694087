/** What mail says in English: the catalogue whose shape all others have. */
export const en = {
  invitation: {
    subject: (masthead: string) => `You are invited to ${masthead}`,
    says: (masthead: string) => `You are invited to work in the studio of ${masthead}. Choose your name and a password:`,
    button: 'Come in',
    until: 'The link holds for seven days and works once.',
  },
  newPassword: {
    subject: (masthead: string) => `A new password for ${masthead}`,
    says: 'Somebody, probably you, asked for a new password. Choose it here:',
    button: 'Choose a password',
    until: 'The link holds for an hour and works once. If you did not ask, do nothing.',
  },
  told: {
    mention: (who: string, title: string) => `${who} mentions you in “${title}”`,
    assignment: (who: string, title: string) => `${who} assigns “${title}” to you`,
    due: (title: string) => `“${title}” is due`,
    failed: (title: string) => `Something failed: “${title}”`,
    'handed-over': (who: string, title: string) => `${who} hands over to you what ${title} was working on`,
    published: (title: string) => `“${title}” went out`,
  },
  somebody: 'Coranto',
  untitled: 'without a headline',
  open: 'Open in the studio',
  digestSubject: (count: number, masthead: string) => `${masthead}: ${count} for you today`,
  settings: 'What you are told by mail is set in the studio, under My settings.',
};

/** All that mail says, in one language. */
export type MailWords = typeof en;
