/**
 * Kinds of mail that one may switch off, each by itself. Mails about the
 * account (a new password, an invitation) are none of these.
 */
export const NOTICE_KINDS = [
  "reminders",
  "task_changes",
  "sign_ups",
  "join_requests",
  "digest",
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
