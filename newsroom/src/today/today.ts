/** What a day in the newsroom is about: live, due, stale, forgotten, read. */

export { readToday, type Today, type TodayLine, type TodayQuestion } from './read-today.ts';
