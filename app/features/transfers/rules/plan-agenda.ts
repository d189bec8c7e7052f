import type { ImportedAgendaFacts } from "~/features/votes/import-types";

import { ownValue } from "~/lib/own-value";

import { compareIds } from "../legistar/order";
import type { RecordedItem } from "../types";
import { hashedLine, joinMotion, planMotion } from "./plan-motion";
import { alikeMotions, APART, sameVoteQuestion } from "./same-vote";
import type { OtherMotion } from "./same-vote";
import type { PlannedMeeting, VotesPlan } from "./votes-plan";

// Items without any order of the clerk's come after those that have one.
const AFTER_ALL = 100_000;

/** @param items all of one meeting */
export function planItems(
  plan: VotesPlan,
  items: readonly RecordedItem[],
): void {
  const [first] = items;
  if (first === undefined) return;
  const meeting =
    plan.meetings.get(first.meetingExternalId) ??
    plan.earlierMeeting(first.meetingExternalId);
  if (meeting === undefined) {
    for (const item of items) {
      plan.refusedItems.add(item.externalId);
      plan.tally.refuse(item.from, "item", "unknown_meeting", {
        meeting: item.meetingExternalId,
      });
    }
    return;
  }
  plan.meetingIds.add(meeting.id);
  let unordered = 0;
  for (const item of items.toSorted((a, b) =>
    compareIds(a.externalId, b.externalId),
  )) {
    const sequence = item.sequence ?? AFTER_ALL + unordered++;
    planItem(plan, item, sequence, meeting);
  }
}

function planItem(
  plan: VotesPlan,
  item: RecordedItem,
  sequence: number,
  meeting: PlannedMeeting,
): void {
  const title =
    item.title ??
    item.actionText ??
    item.matterFile ??
    item.note?.split("\n")[0] ??
    null;
  if (title === null) {
    plan.refusedItems.add(item.externalId);
    plan.tally.refuse(item.from, "item", "no_title");
    return;
  }
  const facts: ImportedAgendaFacts = {
    sequence,
    agendaNumber: item.agendaNumber,
    title,
    matterFile: item.matterFile,
    matterKind: item.matterType,
    matterStatus: item.matterStatus,
    actionName: item.actionName,
    actionText: item.actionText,
    note: item.note,
    consent: item.consent,
    mover: item.mover,
    seconder: item.seconder,
    sourceUrl: item.sourceUrl ?? meeting.sourceUrl,
  };
  const joins = joinedTo(plan, item, title, meeting);
  if (joins === "ask") {
    plan.refusedItems.add(item.externalId);
    plan.tally.refuse(item.from, "item", "maybe_same_vote", { title });
    return;
  }
  if (joins !== null) {
    joinMotion(plan, item, facts, meeting, joins);
    return;
  }
  const isMotion =
    item.isVote ||
    plan.link("motion", item.externalId) !== undefined ||
    isAhead(plan, item, meeting);
  const motionId = isMotion ? planMotion(plan, item, facts, meeting) : null;
  planLine(plan, item.externalId, facts, meeting, motionId);
}

/**
 * The motion on record that this vote is, as somebody said; null for a vote of
 * its own, "ask" while nobody has said which.
 */
function joinedTo(
  plan: VotesPlan,
  item: RecordedItem,
  title: string,
  meeting: PlannedMeeting,
): OtherMotion | "ask" | null {
  if (plan.link("motion", item.externalId) !== undefined) return null;
  const alike = alikeMotions(plan, item, title, meeting);
  if (alike.length === 0) return null;
  const { sameVotes, allSameVotes } = plan.options;
  const [only, ...others] = alike;
  const said =
    ownValue(sameVotes, item.externalId) ??
    (allSameVotes === "same" && others.length === 0 ? only?.id : allSameVotes);
  const other = alike.find(({ id }) => id === said);
  const chosen = other?.id ?? (said === APART ? APART : null);
  plan.tally.sameVotes.push(
    sameVoteQuestion(item, title, meeting, alike, chosen),
  );
  return other ?? (chosen === APART ? null : "ask");
}

/** The line of the agenda; nobody here writes on it, so the source wins. */
function planLine(
  plan: VotesPlan,
  externalId: string,
  facts: ImportedAgendaFacts,
  meeting: PlannedMeeting,
  motionId: string | null,
): void {
  const rowHash = plan.tools.hashOf(hashedLine(facts));
  const link = plan.link("item", externalId);
  const existing =
    link && plan.known.items.find(({ id }) => id === link.subjectId);
  const id = existing?.id ?? plan.tools.newId();
  if (existing === undefined) {
    plan.changes.newItems.push({
      id,
      meetingId: meeting.id,
      motionId,
      ...facts,
    });
    plan.tally.count("item", "created");
  } else if (link?.rowHash === rowHash && existing.motionId === motionId) {
    plan.tally.count("item", "unchanged");
    return;
  } else {
    plan.changes.changedItems.push({ id, motionId, ...facts });
    plan.tally.count("item", "updated");
  }
  plan.keepLink("item", externalId, id, rowHash);
}

/** A numbered matter on the agenda of a day to come: a vote is expected. */
function isAhead(
  plan: VotesPlan,
  item: RecordedItem,
  meeting: PlannedMeeting,
): boolean {
  return (
    item.matterFile !== null &&
    item.actionName === null &&
    meeting.status === "scheduled" &&
    meeting.localDate >= plan.options.today
  );
}
