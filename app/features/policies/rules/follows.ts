/** A confirmation is waited for so long; then the address is forgotten. */
export const FOLLOW_DAYS = 3;

/** Whether a link to confirm still serves: confirmed before, or young enough. */
export function inTime(
  follow: { readonly confirmedAt: string | null; readonly createdAt: string },
  now: Date,
): boolean {
  const age = now.getTime() - Date.parse(follow.createdAt);
  return follow.confirmedAt !== null || age < FOLLOW_DAYS * 86_400_000;
}

/**
 * Changes that somebody is to be told of: after what they were told last, not
 * later than the moment at which the mail is written. That somebody looked
 * and found all as it was is no change of a policy.
 */
export function changesToTell<
  C extends { readonly what: string; readonly at: string },
>(
  changes: readonly C[],
  told: { readonly after: string; readonly until: string },
): C[] {
  return changes.filter(
    ({ what, at }) => what !== "checked" && at > told.after && at <= told.until,
  );
}
