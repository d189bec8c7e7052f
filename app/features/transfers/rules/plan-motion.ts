import type {
  ImportedAgendaFacts,
  ImportedMotionFacts,
} from "~/features/votes/import-types";

import type { RecordedItem } from "../types";
import { planMatter } from "./matters";
import { motionKindOf } from "./motion-kind";
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
