import { splitName, takeSuffix, tidyName } from "~/lib/names";
import type {
  RecordedBody,
  RecordedItem,
  RecordedMeeting,
  RecordedMembership,
  RecordedPerson,
  RecordedVote,
  RowKind,
  RowPlace,
} from "../types";
import {
  isTest,
  isVacantSeat,
  localDay,
  mailAddress,
  webAddress,
} from "./fields";
import type { Ledger } from "./ledger";
import { compareIds, compareText } from "./order";
import type { LegistarTables } from "./tables";

/** Who sat in which body, and when. */
export function toMemberships(
  tables: LegistarTables,
  ledger: Ledger,
): RecordedMembership[] {
  const rows = ledger.settle(
    "membership",
    tables.officeRecords,
    (record) => record.OfficeRecordId,
    "OfficeRecordLastModifiedUtc",
  );
  const memberships: RecordedMembership[] = [];
  for (const { from, value } of rows) {
    const fullName = tidyName(
      value.OfficeRecordFullName ??
        `${value.OfficeRecordFirstName ?? ""} ${value.OfficeRecordLastName ?? ""}`,
    );
    if (!namesSomebody(fullName, from, "membership", ledger)) continue;
    memberships.push({
      from,
      externalId: value.OfficeRecordId,
      personExternalId: value.OfficeRecordPersonId,
      bodyExternalId: value.OfficeRecordBodyId,
      fullName,
      title: value.OfficeRecordTitle,
      memberType: value.OfficeRecordMemberType,
      startDate: localDay(value.OfficeRecordStartDate),
      endDate: localDay(value.OfficeRecordEndDate),
    });
  }
  return memberships.sort(
    (a, b) =>
      compareIds(a.bodyExternalId, b.bodyExternalId) ||
      compareText(a.startDate ?? "", b.startDate ?? "") ||
      compareIds(a.externalId, b.externalId),
  );
}

/** Persons by their own rows, then those only a roster or a roll names. */
export function toPersons(
  tables: LegistarTables,
  memberships: readonly RecordedMembership[],
  votes: readonly RecordedVote[],
  ledger: Ledger,
): RecordedPerson[] {
  const persons = new Map<string, RecordedPerson>();
  const rows = ledger.settle(
    "person",
    tables.persons,
    (person) => person.PersonId,
    "PersonLastModifiedUtc",
  );
  for (const { from, value } of rows) {
    const fullName = tidyName(
      value.PersonFullName ??
        `${value.PersonFirstName ?? ""} ${value.PersonLastName ?? ""}`,
    );
    if (!namesSomebody(fullName, from, "person", ledger)) continue;
    persons.set(value.PersonId, {
      from,
      externalId: value.PersonId,
      fullName,
      ...nameParts(fullName, value.PersonFirstName, value.PersonLastName),
      email: mailAddress(value.PersonEmail),
      phone: value.PersonPhone,
      website: webAddress(value.PersonWWW),
      active: value.PersonActiveFlag,
      mentioned: false,
    });
  }
  const mention = (
    from: RowPlace,
    externalId: string | null,
    fullName: string,
  ) => {
    if (externalId === null || fullName === "" || persons.has(externalId)) {
      return;
    }
    persons.set(externalId, {
      from,
      externalId,
      fullName,
      ...splitName(fullName),
      email: null,
      phone: null,
      website: null,
      active: null,
      mentioned: true,
    });
  };
  for (const { from, personExternalId, fullName } of memberships) {
    mention(from, personExternalId, fullName);
  }
  for (const { from, personExternalId, printedName } of votes) {
    mention(from, personExternalId, printedName);
  }
  return [...persons.values()].sort((a, b) =>
    compareIds(a.externalId, b.externalId),
  );
}

/** Bodies by their own rows, then those only a meeting or a roster names. */
export function toBodies(
  tables: LegistarTables,
  meetings: readonly RecordedMeeting[],
  items: readonly RecordedItem[],
  votes: readonly RecordedVote[],
  ledger: Ledger,
): RecordedBody[] {
  const bodies = new Map<string, RecordedBody>();
  const add = (
    from: RowPlace,
    externalId: string,
    name: string | null,
    bodyType: string | null = null,
    seatsStated: number | null = null,
  ) => {
    const tidied = tidyName(name ?? "");
    if (bodies.has(externalId) || tidied === "") return;
    bodies.set(externalId, {
      from,
      externalId,
      name: tidied,
      bodyType,
      seatsStated,
      seatsSeen: 0,
    });
  };
  const rows = ledger.settle(
    "body",
    tables.bodies,
    (body) => body.BodyId,
    "BodyLastModifiedUtc",
  );
  for (const { from, value } of rows) {
    if (isTest(value.BodyName)) {
      ledger.refuse(from, "body", "test_body", { name: value.BodyName ?? "" });
      continue;
    }
    const members = value.BodyNumberOfMembers ?? 0;
    // Legistar writes 0 where nobody has filled the number in.
    const stated = members > 0 ? members : null;
    add(from, value.BodyId, value.BodyName, value.BodyTypeName, stated);
  }
  // The newest meeting knows the body by its newest name.
  const kept = new Set(meetings.map((meeting) => meeting.externalId));
  const newestFirst = tables.events
    .filter(({ value }) => kept.has(value.EventId))
    .toSorted((a, b) => compareText(b.value.EventDate, a.value.EventDate));
  for (const { from, value } of newestFirst) {
    add(from, value.EventBodyId, value.EventBodyName);
  }
  for (const { from, value } of tables.officeRecords) {
    add(from, value.OfficeRecordBodyId, value.OfficeRecordBodyName);
  }
  countSeatsSeen(bodies, meetings, items, votes);
  return [...bodies.values()].sort((a, b) =>
    compareIds(a.externalId, b.externalId),
  );
}

function countSeatsSeen(
  bodies: ReadonlyMap<string, RecordedBody>,
  meetings: readonly RecordedMeeting[],
  items: readonly RecordedItem[],
  votes: readonly RecordedVote[],
): void {
  const bodyOfMeeting = new Map(
    meetings.map((meeting) => [meeting.externalId, meeting.bodyExternalId]),
  );
  const votersOn = new Map<string, number>();
  for (const { itemExternalId } of votes) {
    votersOn.set(itemExternalId, (votersOn.get(itemExternalId) ?? 0) + 1);
  }
  for (const item of items) {
    const body = bodies.get(bodyOfMeeting.get(item.meetingExternalId) ?? "");
    if (body === undefined) continue;
    body.seatsSeen = Math.max(
      body.seatsSeen,
      votersOn.get(item.externalId) ?? 0,
    );
  }
}

function namesSomebody(
  fullName: string,
  from: RowPlace,
  kind: RowKind,
  ledger: Ledger,
): boolean {
  if (fullName === "") {
    ledger.refuse(from, kind, "no_name");
    return false;
  }
  if (isVacantSeat(fullName)) {
    ledger.refuse(from, kind, "vacant_seat", { name: fullName });
    return false;
  }
  return true;
}

/**
 * A person's name in parts: the source's own columns first, then the printed
 * name. A suffix is looked for in both: clerks type "Ortiz III" as a last name.
 */
function nameParts(
  fullName: string,
  first: string | null,
  last: string | null,
): Pick<RecordedPerson, "givenName" | "familyName" | "suffix"> {
  const printed = splitName(fullName);
  if (last === null) return printed;
  const family = takeSuffix(last);
  return {
    givenName: first === null ? printed.givenName : tidyName(first),
    familyName: family.rest,
    suffix: family.suffix ?? printed.suffix,
  };
}
