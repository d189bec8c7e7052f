import type { CouncilRecord } from "../types";

export interface Roster {
  /** Who voted, in the order of the newest roll that names them. */
  persons: { externalId: string; printedName: string }[];
  /** The last day on which this body voted by name, YYYY-MM-DD. */
  lastDay: string;
}

/**
 * Who sits in a body, as far as its votes tell: those named on its last voting
 * day, and on the days before it as long as all of them fit the seats. One day
 * alone may name only the absentees of a voice vote; many days together may
 * name a member and the one who followed. Null when nobody is named.
 *
 * @param bodyExternalId the source's id of the body
 * @param seats how many members fit
 */
export function currentVoters(
  record: CouncilRecord,
  bodyExternalId: string,
  seats: number,
): Roster | null {
  const dayOfItem = votingDays(record, bodyExternalId);
  const votersByDay = new Map<string, Map<string, string>>();
  for (const vote of record.votes) {
    const day = dayOfItem.get(vote.itemExternalId);
    if (day === undefined || vote.personExternalId === null) continue;
    if (vote.casting) continue;
    const voters = votersByDay.get(day) ?? new Map<string, string>();
    if (!voters.has(vote.personExternalId)) {
      voters.set(vote.personExternalId, vote.printedName);
    }
    votersByDay.set(day, voters);
  }
  const days = [...votersByDay.keys()].sort().reverse();
  const [lastDay] = days;
  if (lastDay === undefined) return null;
  let roster = new Map(votersByDay.get(lastDay));
  for (const day of days.slice(1)) {
    const together = new Map([...roster, ...(votersByDay.get(day) ?? [])]);
    if (together.size > seats) break;
    roster = together;
  }
  return {
    lastDay,
    persons: [...roster].map(([externalId, printedName]) => ({
      externalId,
      printedName,
    })),
  };
}

function votingDays(
  record: CouncilRecord,
  bodyExternalId: string,
): ReadonlyMap<string, string> {
  const dayOfMeeting = new Map(
    record.meetings
      .filter((meeting) => meeting.bodyExternalId === bodyExternalId)
      .map((meeting) => [meeting.externalId, meeting.localDate]),
  );
  const days = new Map<string, string>();
  for (const item of record.items) {
    const day = dayOfMeeting.get(item.meetingExternalId);
    if (day !== undefined) days.set(item.externalId, day);
  }
  return days;
}
