import type {
  ImportedAgendaFacts,
  ImportedMotionFacts,
} from "~/features/votes/import-types";

import type { RecordedItem } from "../types";
import { planMatter } from "./matters";
import { motionKindOf } from "./motion-kind";
import type { OtherMotion } from "./same-vote";
import type { PlannedMeeting, VotesPlan } from "./votes-plan";

/** @returns our id of the motion made on this line */
export function planMotion(
  plan: VotesPlan,
  item: Pick<
    RecordedItem,
    "externalId" | "from" | "title" | "matterType" | "recordedFlag" | "rollNote"
  >,
  line: ImportedAgendaFacts,
  meeting: PlannedMeeting,
): string {
  const { title, actionName } = line;
  const facts: ImportedMotionFacts = {
    matterId: planMatter(plan, line),
    kind: motionKindOf({ ...item, actionName }),
    title,
    sequence: line.sequence,
    agendaNumber: line.agendaNumber,
    actionName,
    actionText: line.actionText,
    consent: line.consent,
    recordedResult: item.recordedFlag,
    sourceUrl: line.sourceUrl,
  };
  const rowHash = plan.tools.hashOf(hashedMotion(facts));
  const link = plan.link("motion", item.externalId);
  const existing =
    link && plan.known.motions.find(({ id }) => id === link.subjectId);
  const id = existing?.id ?? plan.tools.newId();
  plan.motions.set(item.externalId, {
    id,
    meetingId: meeting.id,
    body: meeting.body,
    localDate: meeting.localDate,
    title,
    kind: facts.kind,
    actionName,
    recordedResult: facts.recordedResult,
    sourceUrl: facts.sourceUrl,
    rollNote: item.rollNote ?? "",
  });
  if (existing === undefined || link === undefined) {
    plan.changes.newMotions.push({
      id,
      bodyId: meeting.body.id,
      meetingId: meeting.id,
      ...facts,
    });
    plan.tally.count("motion", "created");
  } else if (link.rowHash === rowHash) {
    plan.tally.count("motion", "unchanged");
    return id;
  } else if (plan.tools.hashOf(hashedMotion(existing)) === link.rowHash) {
    plan.changes.changedMotions.push({ id, ...facts });
    plan.tally.count("motion", "updated");
  } else {
    plan.tally.refuse(item.from, "motion", "edited_here", { name: title });
    return id;
  }
  plan.keepLink("motion", item.externalId, id, rowHash);
  return id;
}

/**
 * The item is a vote on record already, of another source: both names stand
 * for one motion from now on, whose facts stay as the first source told them.
 */
export function joinMotion(
  plan: VotesPlan,
  item: RecordedItem,
  line: ImportedAgendaFacts,
  meeting: PlannedMeeting,
  other: OtherMotion,
): void {
  const motion = plan.known.motions.find(({ id }) => id === other.id);
  if (motion === undefined) return;
  const facts: ImportedMotionFacts = {
    ...line,
    matterId: null,
    kind: motionKindOf(item),
    recordedResult: item.recordedFlag,
  };
  plan.joined.add(other.id);
  plan.motions.set(item.externalId, {
    ...motion,
    meetingId: meeting.id,
    body: meeting.body,
    localDate: meeting.localDate,
  });
  plan.keepLink(
    "motion",
    item.externalId,
    other.id,
    plan.tools.hashOf(hashedMotion(facts)),
  );
  plan.tally.count("motion", "updated");
  if (other.itemId !== null) {
    plan.keepLink(
      "item",
      item.externalId,
      other.itemId,
      plan.tools.hashOf(hashedLine(line)),
    );
  }
  plan.tally.count("item", "unchanged");
}

/** What the source says of a line of the agenda. */
export function hashedLine(facts: ImportedAgendaFacts): readonly unknown[] {
  return [
    facts.sequence,
    facts.agendaNumber,
    facts.title,
    facts.matterFile,
    facts.matterKind,
    facts.matterStatus,
    facts.actionName,
    facts.actionText,
    facts.note,
    facts.consent,
    facts.mover,
    facts.seconder,
  ];
}

/** A motion's own facts; where its matter is kept is not one of them. */
function hashedMotion(facts: ImportedMotionFacts): readonly unknown[] {
  return [
    facts.kind,
    facts.title,
    facts.sequence,
    facts.agendaNumber,
    facts.actionName,
    facts.actionText,
    facts.consent,
    facts.recordedResult,
  ];
}
