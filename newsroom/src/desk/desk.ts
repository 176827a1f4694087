/** Desks: the teams that own stories. */
export { type Desk, listDesks, requireDesk } from './desks.ts';
export { removeDesk } from './remove-desk.ts';
export { saveDesk } from './save-desk.ts';
