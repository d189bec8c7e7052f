import { isNameTooLong, LONGEST_NAME } from "~/lib/names";

import type {
  CouncilRecord,
  Refusal,
  RefusalReason,
  RowKind,
  RowPlace,
} from "../types";

/** So much of a name is enough to find it in a file. */
const SHOWN = 40;

/**
 * A record without rows whose name is no name but a page of text: each is
 * refused, and what hangs on it with it. The same bound as where a person
 * types a name (`LONGEST_NAME`).
 */
export function withoutLongNames(record: CouncilRecord): CouncilRecord {
  const refusals: Refusal[] = [];
  const refuse = (
    from: RowPlace,
    kind: RowKind,
    reason: RefusalReason,
    params: Refusal["params"],
  ) => {
    refusals.push({ ...from, kind, reason, params });
    return false;
  };
  const named = (from: RowPlace, kind: RowKind, name: string) =>
    !isNameTooLong(name) ||
    refuse(from, kind, "name_too_long", {
      name: `${[...name].slice(0, SHOWN).join("")}…`,
      most: LONGEST_NAME,
    });

  const bodies = record.bodies.filter(({ from, name }) =>
    named(from, "body", name),
  );
  const outBodies = idsOut(record.bodies, bodies);
  const meetings = record.meetings.filter(
    ({ from, bodyExternalId: id }) =>
      !outBodies.has(id) || refuse(from, "meeting", "unknown_body", { id }),
  );
  const outMeetings = idsOut(record.meetings, meetings);
  const items = record.items.filter(
    ({ from, meetingExternalId: meeting }) =>
      !outMeetings.has(meeting) ||
      refuse(from, "item", "of_skipped_meeting", { meeting }),
  );
  const outItems = idsOut(record.items, items);
  const votes = record.votes.filter(
    ({ from, itemExternalId: item, printedName }) =>
      (!outItems.has(item) ||
        refuse(from, "vote", "of_skipped_item", { item })) &&
      named(from, "vote", printedName),
  );
  const memberships = record.memberships.filter(
    ({ from, bodyExternalId: id, fullName }) =>
      (!outBodies.has(id) ||
        refuse(from, "membership", "unknown_body", { id })) &&
      named(from, "membership", fullName),
  );
  const persons = record.persons.filter(
    ({ from, fullName, mentioned }) =>
      !isNameTooLong(fullName) ||
      // Only a vote or a term names them, and that row was refused already.
      (!mentioned && named(from, "person", fullName)),
  );
  return refusals.length === 0 && persons.length === record.persons.length
    ? record
    : {
        ...record,
        bodies,
        persons,
        memberships,
        meetings,
        items,
        votes,
        refusals: [...record.refusals, ...refusals],
      };
}

function idsOut(
  all: readonly { externalId: string }[],
  kept: readonly { externalId: string }[],
): ReadonlySet<string> {
  const ids = new Set(kept.map(({ externalId }) => externalId));
  return new Set(
    all.flatMap(({ externalId }) => (ids.has(externalId) ? [] : [externalId])),
  );
}
