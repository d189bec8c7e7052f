/**
 * Whether the form of a vote asks how it ended. A result is asked for from the
 * day of the meeting on; before that there is none to give, and afterwards the
 * roll can bring it too. What is already recorded can always be corrected.
 *
 * @param known what the vote has so far; null for a new one
 * @param meetingOn day of its meeting on the clock of its place, YYYY-MM-DD;
 *   null while it stands on no agenda
 * @param today the day in that place
 */
export function asksForResult(
  known: { recordedResult: unknown; actionName: unknown } | null,
  meetingOn: string | null,
  today: string,
): boolean {
  if (known && (known.recordedResult !== null || known.actionName !== null)) {
    return true;
  }
  return meetingOn !== null && meetingOn <= today;
}
