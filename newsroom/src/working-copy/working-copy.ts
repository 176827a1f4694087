/** Working copies: what articles hold while they are written, shared by all who have them open. */

export { HeldCopy } from './held-copy.ts';
export { type CopyNotice, copyNotice, readCopyNotice } from './notices.ts';
export { type NewUpdate, type Taken, takeUpdates, UnfitUpdate } from './take-updates.ts';
export { bringWorkingCopy, ensureWorkingCopy, holdUnsaved, listUnsaved, noteProblem, noteSaved } from './unsaved.ts';
