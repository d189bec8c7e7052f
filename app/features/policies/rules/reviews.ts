import type { SecondKind } from "../types";

/** One time that somebody held a clause against its source. */
export interface CheckMade {
  /** The day, "2026-11-21". */
  readonly on: string;
  /** Null once the person is gone. */
  readonly accountId: string | null;
  readonly groupId: string | null;
}

export interface Review {
  readonly verifiedOn: string | null;
  readonly verifiedBy: string | null;
  readonly verifiedGroupId: string | null;
  readonly secondedOn: string | null;
  readonly secondedGroupId: string | null;
  readonly secondedAs: SecondKind | null;
}

const NOT_REVIEWED: Review = {
  verifiedOn: null,
  verifiedBy: null,
  verifiedGroupId: null,
  secondedOn: null,
  secondedGroupId: null,
  secondedAs: null,
};

/**
 * Two pairs of eyes: who checked a clause last, and the latest check by
 * somebody independent of them. Independent is another person of another
 * group; where a site has one group alone, another person of it, and the page
 * says so.
 * @param checks of the words as they stand, the latest first
 * @param alone there is one group alone on this site
 */
export function reviewOf(
  checks: readonly CheckMade[],
  { alone }: { alone: boolean },
): Review {
  const [last, ...earlier] = checks;
  if (!last) return NOT_REVIEWED;
  const another = earlier.filter(
    ({ accountId }) =>
      accountId !== null &&
      last.accountId !== null &&
      accountId !== last.accountId,
  );
  const otherGroup = another.find(
    ({ groupId }) =>
      groupId !== null && last.groupId !== null && groupId !== last.groupId,
  );
  const second = otherGroup ?? (alone ? another[0] : undefined);
  return {
    verifiedOn: last.on,
    verifiedBy: last.accountId,
    verifiedGroupId: last.groupId,
    secondedOn: second?.on ?? null,
    secondedGroupId: second?.groupId ?? null,
    secondedAs: second ? (otherGroup ? "other_group" : "other_person") : null,
  };
}

/**
 * The day on which a clause is to be checked again: one year after the last
 * check; null when nobody has checked it, for then it is due already.
 */
export function nextDue(lastVerifiedOn: string | null): string | null {
  if (lastVerifiedOn === null) return null;
  const next = `${Number(lastVerifiedOn.slice(0, 4)) + 1}${lastVerifiedOn.slice(4)}`;
  // A check of a leap day is due on the first of March.
  return next.endsWith("-02-29") ? `${next.slice(0, 4)}-03-01` : next;
}

/** Checks of this day and before are over on `today`. */
export function dueBy(today: string): string {
  return `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
}
