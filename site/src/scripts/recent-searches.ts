import { recall, remember } from './remembered.ts';

const most = 5;

/** What the reader looked for last, the newest first; kept in this browser alone. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(recall('searches') ?? '[]');
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string').slice(0, most) : [];
  } catch {
    // Whatever stands there was not written by this site.
    return [];
  }
}

/** Puts a search before the others. */
export function noteSearch(question: string): void {
  const others = recentSearches().filter((each) => each !== question);
  remember('searches', JSON.stringify([question, ...others].slice(0, most)));
}

/** Forgets all of them. */
export function forgetSearches(): void {
  remember('searches', null);
}
