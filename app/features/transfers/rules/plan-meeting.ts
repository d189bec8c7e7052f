import type { ImportedMeetingFacts } from "~/features/votes/import-types";
import { instantOf } from "~/lib/calendar";

import type { RecordedMeeting } from "../types";
import type { KnownVotes } from "./known-votes";
import type { KnownVotingBody } from "./known-people";
import type { PlannedMeeting, VotesPlan } from "./votes-plan";

export function planMeeting(plan: VotesPlan, meeting: RecordedMeeting): void {
  const body = plan.voters.bodies.get(meeting.bodyExternalId);
  if (body === undefined) {
    plan.tally.refuse(meeting.from, "meeting", "unknown_body", {
      id: meeting.bodyExternalId,
    });
    return;
  }
  const facts = factsOfMeeting(plan, meeting);
  const rowHash = plan.tools.hashOf(hashedMeeting(facts));
  const link = plan.link("meeting", meeting.externalId);
  const existing =
    link === undefined
      ? plannedByHand(plan, body, facts)
      : plan.known.meetings.find(({ id }) => id === link.subjectId);
  const planned: PlannedMeeting = {
    id: existing?.id ?? plan.tools.newId(),
    body,
    localDate: facts.localDate,
    sourceUrl: facts.sourceUrl,
    status: facts.status,
  };
  plan.meetings.set(meeting.externalId, planned);
  plan.meetingIds.add(planned.id);
  if (existing === undefined) {
    plan.changes.newMeetings.push({
      id: planned.id,
      bodyId: body.id,
      ...facts,
    });
    plan.tally.count("meeting", "created");
  } else if (link === undefined) {
    plan.adopted.add(existing.id);
    plan.changes.changedMeetings.push({
      id: existing.id,
      ...fillBlanks(factsOnly(existing), facts),
    });
    plan.tally.count("meeting", "updated");
  } else if (link.rowHash === rowHash) {
    plan.tally.count("meeting", "unchanged");
    return;
  } else if (plan.tools.hashOf(hashedMeeting(existing)) === link.rowHash) {
    plan.changes.changedMeetings.push({ id: existing.id, ...facts });
    plan.tally.count("meeting", "updated");
  } else {
    plan.tally.refuse(meeting.from, "meeting", "edited_here", {
      name: `${body.name}, ${facts.localDate}`,
    });
    return;
  }
  plan.keepLink("meeting", meeting.externalId, planned.id, rowHash);
}

function factsOfMeeting(
  plan: VotesPlan,
  meeting: RecordedMeeting,
): ImportedMeetingFacts {
  const { timeZone } = plan.options;
  return {
    localDate: meeting.localDate,
    localTime: meeting.localTime,
    timeZone,
    startsAt:
      meeting.localTime === null
        ? null
        : instantOf(
            meeting.localDate,
            meeting.localTime,
            timeZone,
          ).toISOString(),
    location: meeting.location,
    agendaUrl: meeting.agendaUrl,
    minutesUrl: meeting.minutesUrl,
    sourceUrl: meeting.sourceUrl,
    status: meeting.status,
  };
}

/** A meeting somebody here put on the calendar before it was published. */
function plannedByHand(
  plan: VotesPlan,
  body: KnownVotingBody,
  facts: ImportedMeetingFacts,
): KnownVotes["meetings"][number] | undefined {
  return plan.known.meetings.find(
    (meeting) =>
      !meeting.linked &&
      !plan.adopted.has(meeting.id) &&
      meeting.bodyId === body.id &&
      meeting.localDate === facts.localDate &&
      (meeting.localTime === null ||
        facts.localTime === null ||
        meeting.localTime === facts.localTime),
  );
}

/** What the source says of a meeting; its instant follows from these. */
function hashedMeeting(facts: ImportedMeetingFacts): readonly unknown[] {
  return [
    facts.localDate,
    facts.localTime,
    facts.location,
    facts.agendaUrl,
    facts.minutesUrl,
    facts.sourceUrl,
    facts.status,
  ];
}

function factsOnly(
  meeting: KnownVotes["meetings"][number],
): ImportedMeetingFacts {
  const { id: _, bodyId: __, linked: ___, ...facts } = meeting;
  return facts;
}

/** What somebody here wrote down stays; the record adds what was missing. */
function fillBlanks(
  ours: ImportedMeetingFacts,
  theirs: ImportedMeetingFacts,
): ImportedMeetingFacts {
  return {
    ...ours,
    localTime: ours.localTime ?? theirs.localTime,
    startsAt: ours.startsAt ?? theirs.startsAt,
    location: ours.location ?? theirs.location,
    agendaUrl: ours.agendaUrl ?? theirs.agendaUrl,
    minutesUrl: ours.minutesUrl ?? theirs.minutesUrl,
    sourceUrl: ours.sourceUrl ?? theirs.sourceUrl,
    status: ours.status === "scheduled" ? theirs.status : ours.status,
  };
}
