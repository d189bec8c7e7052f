import type {
  ExternalLink,
  ImportedSeat,
} from "~/features/officials/import-types";
import { tidyName } from "~/lib/names";

import type { RecordedBody } from "../types";
import { bodyKindOf } from "./body-kind";
import type { PeoplePlan } from "./people-plan";

export function planBodies(plan: PeoplePlan): void {
  const given = seatsGiven(plan);
  const busy = new Set([
    ...plan.record.meetings.map((meeting) => meeting.bodyExternalId),
    ...plan.record.memberships.map((member) => member.bodyExternalId),
  ]);
  for (const body of plan.record.bodies) {
    const link = plan.link("body", body.externalId);
    if (link === undefined && !busy.has(body.externalId)) {
      plan.tally.refuse(body.from, "body", "body_without_meetings", {
        name: body.name,
      });
      continue;
    }
    planBody(plan, body, link, given.get(body.externalId) ?? null);
  }
}

function planBody(
  plan: PeoplePlan,
  body: RecordedBody,
  link: ExternalLink | undefined,
  seatsGiven: number | null,
): void {
  const rowHash = plan.tools.hashOf({ name: body.name });
  const seats = seatsGiven ?? body.seatsStated;
  const existing =
    plan.known.bodies.find(({ id }) => id === link?.subjectId) ??
    plan.known.bodies.find(
      ({ id, name }) =>
        !plan.taken.has(id) &&
        tidyName(name).toLowerCase() === body.name.toLowerCase(),
    );
  if (existing === undefined) {
    const id = plan.tools.newId();
    const sourceUrl =
      plan.record.meetings.find(
        (meeting) => meeting.bodyExternalId === body.externalId,
      )?.sourceUrl ?? null;
    plan.changes.newBodies.push({
      id,
      placeId: plan.options.placeId,
      name: body.name,
      kind: bodyKindOf(body),
      seatCount: seats,
      sourceUrl,
    });
    plan.keepLink("body", body.externalId, id, rowHash);
    plan.tally.count("body", "created");
    addBody(plan, body, id, body.name, seats);
    return;
  }
  if (
    seatsGiven !== null &&
    existing.seatCount !== null &&
    existing.seatCount !== seatsGiven
  ) {
    plan.tally.notice("seats_kept", {
      body: existing.name,
      seats: existing.seatCount,
      given: seatsGiven,
    });
  }
  const seatCount = existing.seatCount ?? seats;
  const changedAtSource = link !== undefined && link.rowHash !== rowHash;
  const editedHere =
    changedAtSource &&
    plan.tools.hashOf({ name: existing.name }) !== link.rowHash;
  const name = changedAtSource && !editedHere ? body.name : existing.name;
  addBody(plan, body, existing.id, name, seatCount);
  if (name !== existing.name || seatCount !== existing.seatCount) {
    plan.changes.changedBodies.push({ id: existing.id, name, seatCount });
  }
  if (editedHere) {
    plan.tally.refuse(body.from, "body", "edited_here", { name: body.name });
    return;
  }
  if (link?.rowHash !== rowHash) {
    plan.keepLink("body", body.externalId, existing.id, rowHash);
  }
  plan.tally.count(
    "body",
    name !== existing.name || seatCount !== existing.seatCount
      ? "updated"
      : "unchanged",
  );
}

/**
 * The numbers of seats the person gave, by the source's id of the body. With
 * no body named, the one in which most members voted at once is meant.
 */
function seatsGiven(plan: PeoplePlan): ReadonlyMap<string, number> {
  const given = new Map<string, number>();
  for (const { body: name, count } of plan.options.seats) {
    const most = Math.max(
      1,
      ...plan.record.bodies.map((body) => body.seatsSeen),
    );
    const meant = plan.record.bodies.filter((body) =>
      name === null
        ? body.seatsSeen === most
        : body.name.toLowerCase() === tidyName(name).toLowerCase(),
    );
    const [only, ...others] = meant;
    if (only === undefined || others.length > 0) {
      plan.tally.notice("seats_body_unknown", {
        body: name ?? "",
        seats: count,
      });
    } else {
      given.set(only.externalId, count);
    }
  }
  return given;
}

function addBody(
  plan: PeoplePlan,
  recorded: RecordedBody,
  id: string,
  name: string,
  seatCount: number | null,
): void {
  const seats = plan.known.seats.filter(({ bodyId }) => bodyId === id).length;
  // A body whose number of seats is known has them written down, all of
  // them; where it is not known, none is made up.
  const openSeats =
    seats > 0
      ? []
      : Array.from({ length: seatCount ?? 0 }, (_, index): ImportedSeat => ({
          id: plan.tools.newId(),
          bodyId: id,
          label: `Seat ${index + 1}`,
          position: index + 1,
        }));
  plan.changes.newSeats.push(...openSeats);
  plan.bodies.set(recorded.externalId, {
    id,
    name,
    seatCount,
    places: seats > 0 ? seats : (seatCount ?? recorded.seatsSeen),
    openSeats,
    recorded,
  });
}
