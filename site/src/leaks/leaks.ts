/** The door for tests that look for words on pages for which nobody answers: in another language, never translated, or never put in (ADR 0014). */

export { listWordLanguages, type Words, wordsFor } from '../words/words.ts';
export { type Account, type NewsroomWords, openAccount, settle } from './accounts.ts';
export { findLeaks } from './find-leaks.ts';
export { type PageText, pageTexts } from './page-texts.ts';
