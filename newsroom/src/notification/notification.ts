/** What people are told of: mentions, assignments, what falls due and what failed; in the studio, and by mail. */
export { gatherDigests } from './gather-digests.ts';
export { listNotifications, type NotificationLine, type NotificationPlace } from './list-notifications.ts';
export { markNotificationsRead } from './mark-read.ts';
export { changeNoticeSettings, readNoticeSettings } from './notice-settings.ts';
export { type Notice, notify } from './notify.ts';
export { claimMail, listFailedMail, listToldByMail, markMailFailed, markMailSent, type ToldByMail, type WaitingMail } from './outbox.ts';
