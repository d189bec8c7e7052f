import { foldName, splitName, takeSuffix, tidyName } from "~/lib/names";
import type {
  CouncilRecord,
  MeetingStatus,
  Notice,
  ReasonParams,
  RecordedBody,
  RecordedItem,
  RecordedMeeting,
  RecordedMembership,
  RecordedPerson,
  RecordedVote,
  Refusal,
  RefusalReason,
  RowKind,
  RowPlace,
} from "../types";
import {
  clientOf,
  isTest,
  isVacantSeat,
  localDay,
  localTime,
  mailAddress,
  saysCancelled,
  webAddress,
} from "./fields";
import type { LegistarTables, ReadResult, Sourced } from "./read-files";
import type {
  LegistarEvent,
  LegistarEventItem,
  LegistarMatter,
  LegistarVote,
} from "./schema";
import { settleRows } from "./settle";

/**
 * Turns Legistar rows into a council's record: one row a thing, ordered, with
 * what is no part of the record left out and named. Days and times stay local;
 * printed names stay as printed. Items and votes whose meeting or item is in
 * none of the files are handed on: an earlier import may know it.
 */
export function normalizeLegistar(read: ReadResult): CouncilRecord {
  return new Normalizer(read).record();
}

class Normalizer {
  private readonly refusals: Refusal[];
  private readonly notices: Notice[];
  private readonly tables: LegistarTables;
  private readonly repeated = new Map<RowKind, number>();
  private readonly outdated = new Map<RowKind, number>();

  constructor(read: ReadResult) {
    this.refusals = [...read.refusals];
    this.notices = [...read.notices];
    this.tables = read.tables;
  }

  record(): CouncilRecord {
    const matters = this.settleMatters();
    const events = this.settle(
      "meeting",
      this.tables.events,
      (event) => event.EventId,
      "EventLastModifiedUtc",
    );
    const items = this.settle(
      "item",
      this.tables.items,
      (item) => item.EventItemId,
      "EventItemLastModifiedUtc",
    );
    const votes = this.settle(
      "vote",
      this.tables.votes,
      (vote) => vote.VoteId,
      "VoteLastModifiedUtc",
    );

    const skippedEvents = this.skipEvents(events, items, votes);
    const keptItems = this.keepItems(items, skippedEvents, matters);
    const keptVotes = this.keepVotes(votes, items, keptItems);

    const votedOn = new Set(keptVotes.map((vote) => vote.itemExternalId));
    const recordedItems = keptItems.map((item) =>
      toItem(item, matters, votedOn, this.notices),
    );
    const meetings = this.toMeetings(
      events.filter(({ value }) => !skippedEvents.has(value.EventId)),
      recordedItems,
    );
    const memberships = this.toMemberships();
    const persons = this.toPersons(memberships, keptVotes);
    const bodies = this.toBodies(meetings, recordedItems, keptVotes);
    orderItems(recordedItems, meetings);
    orderVotes(keptVotes, recordedItems);

    this.noticeCounts(recordedItems, keptVotes);
    return {
      source: { system: "legistar", client: this.client() },
      bodies,
      persons,
      memberships,
      meetings,
      items: recordedItems,
      votes: keptVotes.map(({ sort: _, ...vote }) => vote),
      refusals: this.refusals,
      notices: this.notices,
    };
  }

  private refuse(
    from: RowPlace,
    kind: RowKind,
    reason: RefusalReason,
    params: ReasonParams,
  ): void {
    this.refusals.push({ ...from, kind, reason, params });
  }

  private settle<T extends Record<string, unknown>>(
    kind: RowKind,
    rows: readonly Sourced<T>[],
    keyOf: (value: T) => string | null,
    modified: keyof T & string,
  ): Sourced<T>[] {
    const settled = settleRows(kind, rows, keyOf, modified);
    this.refusals.push(...settled.refusals);
    this.repeated.set(kind, (this.repeated.get(kind) ?? 0) + settled.repeated);
    this.outdated.set(kind, (this.outdated.get(kind) ?? 0) + settled.outdated);
    return settled.rows;
  }

  private settleMatters(): Map<string, LegistarMatter> {
    const rows = this.settle(
      "matter",
      this.tables.matters,
      (matter) => matter.MatterId,
      "MatterLastModifiedUtc",
    );
    for (const { from, value } of rows) {
      if (value.MatterRestrictViewViaWeb === true) {
        this.refuse(from, "matter", "restricted_matter", {});
      }
    }
    return new Map(rows.map(({ value }) => [value.MatterId, value]));
  }

  /** Events that are no meetings: tests, placeholders, days that never were. */
  private skipEvents(
    events: readonly Sourced<LegistarEvent>[],
    items: readonly Sourced<LegistarEventItem>[],
    votes: readonly Sourced<LegistarVote>[],
  ): Set<string> {
    const skipped = new Set<string>();
    const skip = (
      event: Sourced<LegistarEvent>,
      reason: RefusalReason,
      params: ReasonParams,
    ) => {
      skipped.add(event.value.EventId);
      this.refuse(event.from, "meeting", reason, params);
    };
    for (const event of events) {
      const { value } = event;
      if (localDay(value.EventDate) === null) {
        skip(event, "bad_date", { date: value.EventDate });
      } else if (
        isTest(value.EventBodyName) ||
        isTest(value.EventComment) ||
        isTest(value.EventLocation)
      ) {
        skip(event, "test_meeting", describeEvent(value));
      }
    }
    const withItems = new Set(items.map(({ value }) => value.EventItemEventId));
    const eventOfItem = new Map(
      items.map(({ value }) => [value.EventItemId, value.EventItemEventId]),
    );
    const decided = new Set<string | null>([
      ...items
        .filter(({ value }) => recordsAnAction(value))
        .map(({ value }) => value.EventItemEventId),
      ...votes.map(({ value }) =>
        value.VoteEventItemId === null
          ? null
          : (eventOfItem.get(value.VoteEventItemId) ?? null),
      ),
    ]);
    const left = events.filter(({ value }) => !skipped.has(value.EventId));
    for (const sameDay of groupBy(left, ({ value }) =>
      [
        tidyName(value.EventBodyName ?? value.EventBodyId).toLowerCase(),
        localDay(value.EventDate),
      ].join(" "),
    )) {
      const real = sameDay.find(({ value }) => withItems.has(value.EventId));
      if (real === undefined) continue;
      const held = sameDay.some(({ value }) => decided.has(value.EventId));
      for (const event of sameDay) {
        if (withItems.has(event.value.EventId) || hasPapers(event.value)) {
          continue;
        }
        // Once the day's business is on record, an empty entry for that day
        // was only holding its place. Before that, an entry with a time of its
        // own may be a second meeting whose agenda is not out yet.
        if (held || !hasOwnTime(event.value, real.value)) {
          skip(event, "placeholder_meeting", {
            ...describeEvent(event.value),
            kept: real.value.EventId,
          });
        } else {
          this.notices.push({
            reason: "same_day_meetings",
            params: describeEvent(event.value),
          });
        }
      }
    }
    return skipped;
  }

  private keepItems(
    items: readonly Sourced<LegistarEventItem>[],
    skippedEvents: ReadonlySet<string>,
    matters: ReadonlyMap<string, LegistarMatter>,
  ): Sourced<LegistarEventItem>[] {
    return items.filter(({ from, value }) => {
      const matter =
        value.EventItemMatterId === null
          ? undefined
          : matters.get(value.EventItemMatterId);
      if (value.EventItemEventId === null) {
        this.refuse(from, "item", "no_meeting_link", { id: value.EventItemId });
      } else if (skippedEvents.has(value.EventItemEventId)) {
        this.refuse(from, "item", "of_skipped_meeting", {
          meeting: value.EventItemEventId,
        });
      } else if (
        value.MatterRestrictViewViaWeb === true ||
        matter?.MatterRestrictViewViaWeb === true
      ) {
        // The council keeps this file off the web, so its title is not told.
        this.refuse(from, "item", "restricted_matter", {});
      } else if (
        isTest(value.EventItemTitle) ||
        isTest(value.EventItemMatterName)
      ) {
        this.refuse(from, "item", "test_item", {
          title: value.EventItemTitle ?? value.EventItemMatterName ?? "",
        });
      } else {
        return true;
      }
      return false;
    });
  }

  /** Votes of kept (or elsewhere known) items, one for each voter. */
  private keepVotes(
    votes: readonly Sourced<LegistarVote>[],
    items: readonly Sourced<LegistarEventItem>[],
    keptItems: readonly Sourced<LegistarEventItem>[],
  ): SortedVote[] {
    const inFiles = new Set(items.map(({ value }) => value.EventItemId));
    const kept = new Set(keptItems.map(({ value }) => value.EventItemId));
    const named: SortedVote[] = [];
    for (const { from, value } of votes) {
      const printedName = tidyName(value.VotePersonName ?? "");
      const item = value.VoteEventItemId;
      if (item === null) {
        this.refuse(from, "vote", "no_item_link", { id: value.VoteId ?? "" });
      } else if (inFiles.has(item) && !kept.has(item)) {
        this.refuse(from, "vote", "of_skipped_item", { item });
      } else if (printedName === "" && value.VotePersonId === null) {
        this.refuse(from, "vote", "no_name", { id: value.VoteId ?? "" });
      } else {
        const vacant = isVacantSeat(printedName);
        named.push({
          from,
          externalId:
            value.VoteId ??
            `${item}/${value.VotePersonId ?? foldName(printedName)}`,
          itemExternalId: item,
          // An empty seat that is called in the roll is nobody.
          personExternalId: vacant ? null : value.VotePersonId,
          printedName,
          word: value.VoteValueName ?? "",
          voteResult: value.VoteResult,
          sort: value.VoteSort,
        });
      }
    }
    return this.oneVoteEach(named);
  }

  /**
   * The same vote twice is one vote; two different votes of one member on one
   * item cancel each other, and both are listed.
   */
  private oneVoteEach(votes: readonly SortedVote[]): SortedVote[] {
    const kept: SortedVote[] = [];
    for (const same of groupBy(
      votes,
      (vote) =>
        `${vote.itemExternalId} ${vote.personExternalId ?? `"${foldName(vote.printedName)}"`}`,
    )) {
      const [first] = same;
      if (first === undefined) continue;
      const words = new Set(
        same.map((vote) => `${vote.word.toLowerCase()} ${vote.voteResult}`),
      );
      const vacantSeats =
        first.personExternalId === null && isVacantSeat(first.printedName);
      if (words.size > 1) {
        for (const vote of same) {
          this.refuse(vote.from, "vote", "contradictory_votes", {
            name: vote.printedName,
            word: vote.word,
            item: vote.itemExternalId,
          });
        }
      } else if (vacantSeats) {
        // Two empty seats called in one roll are two rows, not one repeated.
        kept.push(
          ...same.map((vote, index) => ({
            ...vote,
            externalId:
              index === 0 ? vote.externalId : `${vote.externalId}#${index + 1}`,
          })),
        );
      } else {
        kept.push(first);
        this.repeated.set(
          "vote",
          (this.repeated.get("vote") ?? 0) + same.length - 1,
        );
      }
    }
    return kept;
  }

  private toMeetings(
    events: readonly Sourced<LegistarEvent>[],
    items: readonly RecordedItem[],
  ): RecordedMeeting[] {
    const decided = new Set(
      items
        .filter((item) => item.isVote || item.actionName !== null)
        .map((item) => item.meetingExternalId),
    );
    const meetings = events.map(({ from, value }): RecordedMeeting => {
      const time = localTime(value.EventTime);
      if (
        time === null &&
        value.EventTime !== null &&
        !saysCancelled(value.EventTime)
      ) {
        this.notices.push({
          reason: "unreadable_time",
          params: { ...describeEvent(value), time: value.EventTime },
        });
      }
      return {
        from,
        externalId: value.EventId,
        bodyExternalId: value.EventBodyId,
        // A day that is no day was refused before.
        localDate: localDay(value.EventDate) ?? "",
        localTime: time,
        location: value.EventLocation,
        comment: value.EventComment,
        agendaUrl: webAddress(value.EventAgendaFile),
        minutesUrl: webAddress(value.EventMinutesFile),
        sourceUrl: webAddress(value.EventInSiteURL),
        status: statusOf(value, decided.has(value.EventId)),
      };
    });
    return meetings.sort(
      (a, b) =>
        compareText(a.localDate, b.localDate) ||
        compareText(a.localTime ?? "99", b.localTime ?? "99") ||
        compareIds(a.externalId, b.externalId),
    );
  }

  private toMemberships(): RecordedMembership[] {
    const rows = this.settle(
      "membership",
      this.tables.officeRecords,
      (record) => record.OfficeRecordId,
      "OfficeRecordLastModifiedUtc",
    );
    const memberships: RecordedMembership[] = [];
    for (const { from, value } of rows) {
      const fullName = tidyName(
        value.OfficeRecordFullName ??
          `${value.OfficeRecordFirstName ?? ""} ${value.OfficeRecordLastName ?? ""}`,
      );
      if (!this.namesSomebody(fullName, from, "membership")) continue;
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

  private namesSomebody(
    fullName: string,
    from: RowPlace,
    kind: RowKind,
  ): boolean {
    if (fullName === "") {
      this.refuse(from, kind, "no_name", {});
      return false;
    }
    if (isVacantSeat(fullName)) {
      this.refuse(from, kind, "vacant_seat", { name: fullName });
      return false;
    }
    return true;
  }

  /** Persons by their own rows, then those only a roll or a roster names. */
  private toPersons(
    memberships: readonly RecordedMembership[],
    votes: readonly SortedVote[],
  ): RecordedPerson[] {
    const persons = new Map<string, RecordedPerson>();
    const rows = this.settle(
      "person",
      this.tables.persons,
      (person) => person.PersonId,
      "PersonLastModifiedUtc",
    );
    for (const { from, value } of rows) {
      const fullName = tidyName(
        value.PersonFullName ??
          `${value.PersonFirstName ?? ""} ${value.PersonLastName ?? ""}`,
      );
      if (!this.namesSomebody(fullName, from, "person")) continue;
      persons.set(value.PersonId, {
        from,
        externalId: value.PersonId,
        fullName,
        ...nameParts(fullName, value.PersonFirstName, value.PersonLastName),
        email: mailAddress(value.PersonEmail),
        phone: value.PersonPhone,
        website: webAddress(value.PersonWWW),
        active: value.PersonActiveFlag,
      });
    }
    const mentioned = [
      ...memberships.map(({ from, personExternalId, fullName }) => ({
        from,
        personExternalId,
        fullName,
      })),
      ...votes.map(({ from, personExternalId, printedName }) => ({
        from,
        personExternalId,
        fullName: printedName,
      })),
    ];
    for (const { from, personExternalId, fullName } of mentioned) {
      if (personExternalId === null || fullName === "") continue;
      if (persons.has(personExternalId)) continue;
      persons.set(personExternalId, {
        from,
        externalId: personExternalId,
        fullName,
        ...nameParts(fullName, null, null),
        email: null,
        phone: null,
        website: null,
        active: null,
      });
    }
    return [...persons.values()].sort((a, b) =>
      compareIds(a.externalId, b.externalId),
    );
  }

  /** Bodies by their own rows, then those only a meeting or a roster names. */
  private toBodies(
    meetings: readonly RecordedMeeting[],
    items: readonly RecordedItem[],
    votes: readonly SortedVote[],
  ): RecordedBody[] {
    const rows = this.settle(
      "body",
      this.tables.bodies,
      (body) => body.BodyId,
      "BodyLastModifiedUtc",
    );
    const bodies = new Map<string, RecordedBody>();
    const add = (
      from: RowPlace,
      externalId: string,
      name: string | null,
      rest: { bodyType: string | null; seatsStated: number | null },
    ) => {
      const tidied = tidyName(name ?? "");
      if (bodies.has(externalId) || tidied === "") return;
      bodies.set(externalId, {
        from,
        externalId,
        name: tidied,
        ...rest,
        seatsSeen: 0,
      });
    };
    const silent = { bodyType: null, seatsStated: null };
    for (const { from, value } of rows) {
      if (isTest(value.BodyName)) {
        this.refuse(from, "body", "test_body", { name: value.BodyName ?? "" });
        continue;
      }
      const members = value.BodyNumberOfMembers ?? 0;
      add(from, value.BodyId, value.BodyName, {
        bodyType: value.BodyTypeName,
        // Legistar writes 0 where nobody has filled the number in.
        seatsStated: members > 0 ? members : null,
      });
    }
    // The newest meeting knows the body by its newest name.
    const kept = new Set(meetings.map((meeting) => meeting.externalId));
    const newestFirst = this.tables.events
      .filter(({ value }) => kept.has(value.EventId))
      .sort((a, b) => compareText(b.value.EventDate, a.value.EventDate));
    for (const { from, value } of newestFirst) {
      add(from, value.EventBodyId, value.EventBodyName, silent);
    }
    for (const { from, value } of this.tables.officeRecords) {
      add(from, value.OfficeRecordBodyId, value.OfficeRecordBodyName, silent);
    }
    const bodyOfMeeting = new Map(
      meetings.map((meeting) => [meeting.externalId, meeting.bodyExternalId]),
    );
    const votersOn = countBy(votes, (vote) => vote.itemExternalId);
    for (const item of items) {
      const body = bodies.get(bodyOfMeeting.get(item.meetingExternalId) ?? "");
      const voters = votersOn.get(item.externalId) ?? 0;
      if (body !== undefined && voters > body.seatsSeen) {
        body.seatsSeen = voters;
      }
    }
    return [...bodies.values()].sort((a, b) =>
      compareIds(a.externalId, b.externalId),
    );
  }

  /** The council's name at Legistar, when all addresses agree on one. */
  private client(): string | null {
    const clients = new Set<string>();
    for (const { value } of this.tables.events) {
      const client =
        clientOf(value.EventInSiteURL) ??
        clientOf(value.EventAgendaFile) ??
        clientOf(value.EventMinutesFile);
      if (client !== null) clients.add(client);
    }
    const [only, ...others] = [...clients].sort();
    if (only === undefined) return null;
    if (others.length > 0) {
      this.notices.push({
        reason: "several_clients",
        params: { clients: [only, ...others].join(", ") },
      });
      return null;
    }
    return only;
  }

  private noticeCounts(
    items: readonly RecordedItem[],
    votes: readonly SortedVote[],
  ): void {
    for (const [kind, count] of this.repeated) {
      if (count > 0) {
        this.notices.push({ reason: "repeated_rows", params: { kind, count } });
      }
    }
    for (const [kind, count] of this.outdated) {
      if (count > 0) {
        this.notices.push({
          reason: "newer_row_kept",
          params: { kind, count },
        });
      }
    }
    const withVotes = new Set(votes.map((vote) => vote.itemExternalId));
    const silent = items.filter(
      (item) => item.recordedFlag === "pass" && !withVotes.has(item.externalId),
    ).length;
    if (silent > 0) {
      this.notices.push({
        reason: "passed_without_votes",
        params: { count: silent },
      });
    }
    const blank = votes.filter((vote) => vote.word === "").length;
    if (blank > 0) {
      this.notices.push({
        reason: "blank_vote_words",
        params: { count: blank },
      });
    }
  }
}

type SortedVote = RecordedVote & { sort: number | null };

function toItem(
  { from, value }: Sourced<LegistarEventItem>,
  matters: ReadonlyMap<string, LegistarMatter>,
  votedOn: ReadonlySet<string>,
  notices: Notice[],
): RecordedItem {
  const matter =
    value.EventItemMatterId === null
      ? undefined
      : matters.get(value.EventItemMatterId);
  const recordedFlag = recordedFlagOf(value, notices);
  return {
    from,
    externalId: value.EventItemId,
    meetingExternalId: value.EventItemEventId ?? "",
    // The minutes tell what was done in which order; the agenda only planned it.
    sequence: value.EventItemMinutesSequence ?? value.EventItemAgendaSequence,
    agendaNumber: value.EventItemAgendaNumber,
    title:
      value.EventItemTitle ??
      matter?.MatterTitle ??
      value.EventItemMatterName ??
      matter?.MatterName ??
      null,
    matterExternalId: value.EventItemMatterId,
    matterFile: value.EventItemMatterFile ?? matter?.MatterFile ?? null,
    matterType: value.EventItemMatterType ?? matter?.MatterTypeName ?? null,
    matterStatus:
      matter?.MatterStatusName ?? value.EventItemMatterStatus ?? null,
    actionName: value.EventItemActionName,
    actionText: value.EventItemActionText,
    recordedFlag,
    consent: value.EventItemConsent === true,
    mover: nameOrNull(value.EventItemMover),
    seconder: nameOrNull(value.EventItemSeconder),
    isVote: recordedFlag !== null || votedOn.has(value.EventItemId),
  };
}

function recordedFlagOf(
  value: LegistarEventItem,
  notices: Notice[],
): "pass" | "fail" | null {
  const name = (value.EventItemPassedFlagName ?? "").toLowerCase();
  const byName = /^pass/.test(name)
    ? "pass"
    : /^fail/.test(name)
      ? "fail"
      : null;
  const byNumber =
    value.EventItemPassedFlag === null
      ? null
      : value.EventItemPassedFlag
        ? "pass"
        : "fail";
  if (byName !== null && byNumber !== null && byName !== byNumber) {
    notices.push({
      reason: "flag_contradiction",
      params: { item: value.EventItemId },
    });
    return null;
  }
  return byName ?? byNumber;
}

function recordsAnAction(item: LegistarEventItem): boolean {
  return (
    item.EventItemActionName !== null ||
    item.EventItemPassedFlag !== null ||
    item.EventItemPassedFlagName !== null
  );
}

function hasPapers(event: LegistarEvent): boolean {
  return (
    event.EventAgendaFile !== null ||
    event.EventMinutesFile !== null ||
    event.EventVideoPath !== null
  );
}

function hasOwnTime(event: LegistarEvent, other: LegistarEvent): boolean {
  const time = localTime(event.EventTime);
  return (
    time !== null && time !== "00:00" && time !== localTime(other.EventTime)
  );
}

function statusOf(event: LegistarEvent, decided: boolean): MeetingStatus {
  // A clerk's "cancelled" may be about another day; a recorded decision is not.
  if (decided || event.EventMinutesFile !== null) return "held";
  const cancelled = [
    event.EventAgendaStatusName,
    event.EventMinutesStatusName,
    event.EventComment,
    event.EventTime,
    event.EventLocation,
  ].some(saysCancelled);
  return cancelled ? "cancelled" : "scheduled";
}

function describeEvent(event: LegistarEvent): ReasonParams {
  return {
    meeting: event.EventId,
    body: event.EventBodyName ?? event.EventBodyId,
    date: localDay(event.EventDate) ?? event.EventDate,
  };
}

function nameOrNull(printed: string | null): string | null {
  const name = tidyName(printed ?? "");
  return name === "" ? null : name;
}

/**
 * A person's name in parts: the source's own columns first, then the printed
 * name. A suffix is looked for in both: clerks type "Ortiz III" as a last name.
 */
function nameParts(
  fullName: string,
  first: string | null,
  last: string | null,
): {
  givenName: string | null;
  familyName: string | null;
  suffix: string | null;
} {
  const printed = splitName(fullName);
  if (last === null) return printed;
  const family = takeSuffix(last);
  return {
    givenName: nameOrNull(first) ?? printed.givenName,
    familyName: family.rest,
    suffix: family.suffix ?? printed.suffix,
  };
}

function orderItems(items: RecordedItem[], meetings: RecordedMeeting[]): void {
  const order = new Map(
    meetings.map((meeting, index) => [meeting.externalId, index]),
  );
  const last = meetings.length;
  items.sort(
    (a, b) =>
      (order.get(a.meetingExternalId) ?? last) -
        (order.get(b.meetingExternalId) ?? last) ||
      compareIds(a.meetingExternalId, b.meetingExternalId) ||
      compareNumbers(a.sequence, b.sequence) ||
      compareIds(a.externalId, b.externalId),
  );
}

function orderVotes(votes: SortedVote[], items: RecordedItem[]): void {
  const order = new Map(items.map((item, index) => [item.externalId, index]));
  const last = items.length;
  votes.sort(
    (a, b) =>
      (order.get(a.itemExternalId) ?? last) -
        (order.get(b.itemExternalId) ?? last) ||
      compareIds(a.itemExternalId, b.itemExternalId) ||
      compareNumbers(a.sort, b.sort) ||
      compareText(a.printedName, b.printedName) ||
      compareIds(a.externalId, b.externalId),
  );
}

function compareNumbers(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}

/** Ids are digits: the shorter is the smaller. */
function compareIds(a: string, b: string): number {
  return a.length - b.length || compareText(a, b);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

function countBy<T>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  }
  return counts;
}
