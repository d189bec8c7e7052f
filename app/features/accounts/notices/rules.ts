import { NOTICE_KINDS } from "./types";
import type { NoticeKind } from "./types";

export function isNoticeKind(text: string): text is NoticeKind {
  return (NOTICE_KINDS as readonly string[]).includes(text);
}

/**
 * The kinds of mail somebody gets, from what they have chosen: all that they
 * did not switch off.
 */
export function wantedKinds(
  choices: readonly { kind: string; wanted: number }[],
): NoticeKind[] {
  const off = new Set(
    choices.filter(({ wanted }) => wanted === 0).map(({ kind }) => kind),
  );
  return NOTICE_KINDS.filter((kind) => !off.has(kind));
}
