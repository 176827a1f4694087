/** What people are told of: mentions, assignments, what falls due and what failed. */
export { listNotifications, type NotificationLine, type NotificationPlace } from './list-notifications.ts';
export { markNotificationsRead } from './mark-read.ts';
export { type Notice, notify } from './notify.ts';
