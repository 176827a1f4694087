/** Why somebody is told of something. */
export const notificationKinds = ['mention', 'assignment', 'due', 'failed', 'handed-over', 'published'] as const;
export type NotificationKind = (typeof notificationKinds)[number];
