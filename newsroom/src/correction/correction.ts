/** Corrections, withdrawals and what was put before readers again: the newsroom's record of its own mistakes. */

export { listNotices, type NoticesQuestion, type PublicNotice } from './list-notices.ts';
