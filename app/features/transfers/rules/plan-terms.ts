import type { ImportedTerm } from "~/features/officials/import-types";
import { holdsOn } from "~/features/officials/rules";

import type { RecordedMembership } from "../types";
import type { PeoplePlan, PlannedBody } from "./people-plan";
import { currentVoters } from "./roster";

export function planMemberships(plan: PeoplePlan): void {
  for (const member of plan.record.memberships) {
    const body = plan.bodies.get(member.bodyExternalId);
    const officialId = plan.officials.get(member.personExternalId);
    if (body === undefined) {
      plan.tally.refuse(member.from, "membership", "unknown_body", {
        id: member.bodyExternalId,
      });
    } else if (officialId === undefined) {
      const why = plan.undecided.get(member.personExternalId);
      plan.tally.refuse(member.from, "membership", why ?? "ambiguous_name", {
        name: member.fullName,
      });
    } else {
      planTerm(plan, member, body, officialId);
    }
  }
}

function planTerm(
  plan: PeoplePlan,
  member: RecordedMembership,
  body: PlannedBody,
  officialId: string,
): void {
  const facts = {
    role: roleOf(member.title ?? member.memberType),
    startsOn: member.startDate,
    endsOn: member.endDate,
  };
  const rowHash = plan.tools.hashOf(facts);
  const link = plan.link("term", member.externalId);
  if (link?.rowHash === rowHash) {
    plan.tally.count("membership", "unchanged");
    return;
  }
  const existing =
    link === undefined
      ? // Someone first seen voting, whose days in office are known now.
        plan.terms.find(
          (term) =>
            term.officialId === officialId &&
            term.bodyId === body.id &&
            !plan.taken.has(term.id) &&
            (term.startsOn === null || term.startsOn === facts.startsOn),
        )
      : plan.terms.find(({ id }) => id === link.subjectId);
  if (existing !== undefined) {
    plan.changes.changedTerms.push({ id: existing.id, ...facts });
    plan.keepLink("term", member.externalId, existing.id, rowHash);
    plan.terms.splice(plan.terms.indexOf(existing), 1, {
      ...existing,
      ...facts,
    });
    plan.tally.count("membership", "updated");
    return;
  }
  const seatId = holdsOn(plan.options.today, facts.startsOn, facts.endsOn)
    ? giveSeat(body, seatLabelOf(member.title))
    : null;
  const id = addTerm(plan, officialId, body, seatId, facts);
  plan.keepLink("term", member.externalId, id, rowHash);
  plan.tally.count("membership", "created");
}

/**
 * Members seen voting are members of the body, as long as there is room for
 * them: records often name members without their seat.
 */
export function seatVoters(plan: PeoplePlan): void {
  const labels = new Map(
    plan.record.persons.map((person) => [person.externalId, person.seatLabel]),
  );
  for (const body of plan.bodies.values()) {
    const roster = currentVoters(
      plan.record,
      body.recorded.externalId,
      body.places,
    );
    if (roster === null) continue;
    const sitting = new Set(
      plan.terms
        .filter(
          (term) =>
            term.bodyId === body.id &&
            holdsOn(roster.lastDay, term.startsOn, term.endsOn),
        )
        .map((term) => term.officialId),
    );
    for (const person of roster.persons) {
      const officialId = plan.officials.get(person.externalId);
      if (officialId === undefined || sitting.has(officialId)) continue;
      if (sitting.size >= body.places) {
        plan.tally.notice("voter_without_seat", {
          name: person.printedName,
          body: body.name,
        });
        continue;
      }
      sitting.add(officialId);
      const label = labels.get(person.externalId) ?? null;
      addTerm(plan, officialId, body, giveSeat(body, label), {
        role: "member",
        startsOn: null,
        endsOn: null,
      });
    }
    if (yearsBetween(roster.lastDay, plan.options.today) >= 1) {
      plan.tally.notice("old_roster", {
        body: body.name,
        date: roster.lastDay,
      });
    }
  }
}

/** Who broke a tie as mayor stands beside the seats of the body. */
export function placeMayors(plan: PeoplePlan): void {
  const bodyOfMeeting = new Map(
    plan.record.meetings.map((meeting) => [
      meeting.externalId,
      plan.bodies.get(meeting.bodyExternalId),
    ]),
  );
  const meetingOfItem = new Map(
    plan.record.items.map((item) => [item.externalId, item.meetingExternalId]),
  );
  for (const { casting, itemExternalId, personExternalId } of plan.record
    .votes) {
    if (!casting || personExternalId === null) continue;
    const officialId = plan.officials.get(personExternalId);
    const body = bodyOfMeeting.get(meetingOfItem.get(itemExternalId) ?? "");
    if (officialId === undefined || body === undefined) continue;
    const placed = plan.terms.some(
      (term) => term.officialId === officialId && term.bodyId === body.id,
    );
    if (placed) continue;
    addTerm(plan, officialId, body, null, {
      role: "mayor",
      startsOn: null,
      endsOn: null,
    });
  }
}

/** @param label the seat's name, where the record tells it */
function giveSeat(body: PlannedBody, label: string | null): string | null {
  const seat = body.openSeats.shift();
  if (seat === undefined) return null;
  if (label !== null) seat.label = label;
  return seat.id;
}

function addTerm(
  plan: PeoplePlan,
  officialId: string,
  body: PlannedBody,
  seatId: string | null,
  facts: Pick<ImportedTerm, "role" | "startsOn" | "endsOn">,
): string {
  const term: ImportedTerm = {
    id: plan.tools.newId(),
    officialId,
    bodyId: body.id,
    seatId,
    ...facts,
    sourceUrl: sourceUrlOf(plan, body),
  };
  plan.changes.newTerms.push(term);
  plan.terms.push(term);
  return term.id;
}

function sourceUrlOf(plan: PeoplePlan, body: PlannedBody): string | null {
  return (
    plan.record.meetings.findLast(
      (meeting) => meeting.bodyExternalId === body.recorded.externalId,
    )?.sourceUrl ?? null
  );
}

function roleOf(title: string | null): ImportedTerm["role"] {
  const words = (title ?? "").toLowerCase();
  if (/\b(?:vice|deputy|pro tem|pro tempore)\b/.test(words)) return "member";
  if (/\bmayor\b/.test(words)) return "mayor";
  if (/\b(?:president|chair(?:man|woman|person)?)\b/.test(words)) {
    return "chair";
  }
  return "member";
}

/** "District 3" out of "Councilmember, District 3"; null when none is named. */
function seatLabelOf(title: string | null): string | null {
  return (
    /\b(?:district|ward|position|place|seat|post)\s+(?:no\.?\s*)?[\p{L}\p{N}]{1,4}\b|\bat[- ]large(?:\s+\d+)?/iu.exec(
      title ?? "",
    )?.[0] ?? null
  );
}

function yearsBetween(earlier: string, later: string): number {
  const years = Number(later.slice(0, 4)) - Number(earlier.slice(0, 4));
  return later.slice(5) >= earlier.slice(5) ? years : years - 1;
}
