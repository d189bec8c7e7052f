import type { ImportedVotes } from "~/features/votes/import-types";

import { groupBy } from "../legistar/order";
import type { KnownVoters, PlanTools } from "./known-people";
import type { KnownVotes, MeetingOptions, RecordPart } from "./known-votes";
import { planItems } from "./plan-agenda";
import { planMeeting } from "./plan-meeting";
import { planRoll } from "./plan-roll";
import type { Tally } from "./tally";
import { VotesPlan } from "./votes-plan";

/**
 * Plans meetings, their agendas, motions and roll calls. Every item is kept as
 * a line of the agenda, headings and reports too; it becomes a motion besides
 * when the body decided something there, or is about to decide on a numbered
 * matter. A roll that changed becomes a new version of the roll call; what
 * people here entered or edited stays theirs.
 *
 * @returns what to store, and our ids of the meetings it is about
 */
export function planMeetings(
  part: RecordPart,
  known: KnownVotes,
  voters: KnownVoters,
  options: MeetingOptions,
  tools: PlanTools,
  tally: Tally,
): { changes: ImportedVotes; meetingIds: readonly string[] } {
  const plan = new VotesPlan(known, voters, options, tools, tally);
  plan.votesOf = new Map(
    groupBy(part.votes, (vote) => vote.itemExternalId).map((votes) => [
      votes[0]?.itemExternalId ?? "",
      votes,
    ]),
  );
  for (const meeting of part.meetings) planMeeting(plan, meeting);
  for (const items of groupBy(part.items, (item) => item.meetingExternalId)) {
    planItems(plan, items);
  }
  for (const votes of groupBy(part.votes, (vote) => vote.itemExternalId)) {
    planRoll(plan, votes);
  }
  return { changes: plan.changes, meetingIds: [...plan.meetingIds] };
}
