import { expect, test } from "vitest";
import type { CouncilRecord } from "../types";
import { normalizeLegistar } from "./normalize";
import { readLegistarFiles } from "./read-files";
import {
  aMatter,
  anEvent,
  anItem,
  aPerson,
  asFile,
  aVote,
} from "./riverbend.test-data";

function recordOf(...rows: Record<string, unknown>[]): CouncilRecord {
  return normalizeLegistar(readLegistarFiles([asFile("saved.json", rows)]));
}

function reasons(record: CouncilRecord): string[] {
  return record.refusals.map((refusal) => refusal.reason);
}

test("a meeting, its item and a vote become a record that keeps the clerk's words", () => {
  const record = recordOf(anEvent(), anItem(), aVote(), aPerson());
  expect(record.source).toEqual({ system: "legistar", client: "riverbend" });
  expect(record.bodies).toMatchObject([
    { externalId: "7", name: "City Council", seatsStated: null, seatsSeen: 1 },
  ]);
  expect(record.meetings).toMatchObject([
    {
      externalId: "41",
      bodyExternalId: "7",
      localDate: "2026-03-03",
      localTime: "18:30",
      sourceUrl: "https://riverbend.legistar.com/MeetingDetail.aspx?LEGID=41",
      status: "held",
    },
  ]);
  expect(record.items).toMatchObject([
    {
      externalId: "501",
      meetingExternalId: "41",
      title: "AN ORDINANCE relating to the use of city resources",
      matterFile: "CB 12",
      recordedFlag: "pass",
      mover: "Rosa Vega",
      seconder: null,
      consent: false,
      isVote: true,
    },
  ]);
  expect(record.votes).toMatchObject([
    {
      externalId: "8001",
      itemExternalId: "501",
      personExternalId: "11",
      printedName: "Rosa Vega",
      word: "In Favor",
      voteResult: 1,
    },
  ]);
  expect(record.persons).toMatchObject([
    {
      externalId: "11",
      email: "rosa.vega@riverbend.example",
      phone: "555-0100",
      active: true,
    },
  ]);
  expect(record.refusals).toEqual([]);
});

test("one matter may be voted on many times: committee, council, override", () => {
  const record = recordOf(
    anEvent({
      EventId: 40,
      EventBodyId: 8,
      EventBodyName: "Finance Committee",
    }),
    anEvent(),
    anEvent({ EventId: 42, EventDate: "2026-04-07T00:00:00" }),
    aMatter({ MatterStatusName: "Enacted" }),
    anItem({ EventItemId: 1, EventItemEventId: 40 }),
    anItem({ EventItemId: 2, EventItemActionName: "passed, vetoed" }),
    anItem({
      EventItemId: 3,
      EventItemEventId: 42,
      EventItemActionName: "overridden",
    }),
  );
  expect(
    record.items.map((item) => [
      item.meetingExternalId,
      item.actionName,
      item.matterStatus,
    ]),
  ).toEqual([
    ["40", "passed", "Enacted"],
    ["41", "passed, vetoed", "Enacted"],
    ["42", "overridden", "Enacted"],
  ]);
});

test("passed by voice with only the absentee listed is a vote without a yes", () => {
  const record = recordOf(
    anEvent(),
    anItem(),
    aVote({ VoteValueName: "Excused", VoteResult: 0 }),
  );
  expect(record.items[0]).toMatchObject({ recordedFlag: "pass", isVote: true });
  expect(record.votes).toMatchObject([{ word: "Excused", voteResult: 0 }]);
});

test("a roll of yes that the clerk flagged Fail keeps the flag", () => {
  const record = recordOf(
    anEvent(),
    anItem({ EventItemPassedFlag: 0, EventItemPassedFlagName: "Fail" }),
    aVote(),
  );
  expect(record.items[0]?.recordedFlag).toBe("fail");
  expect(record.votes[0]?.voteResult).toBe(1);
});

test("a flag that contradicts its own name is no result at all", () => {
  const record = recordOf(
    anEvent(),
    anItem({ EventItemPassedFlag: 0, EventItemPassedFlagName: "Pass" }),
  );
  expect(record.items[0]?.recordedFlag).toBeNull();
  expect(record.notices).toContainEqual({
    reason: "flag_contradiction",
    params: { item: "501" },
  });
});

test("'Disapproved by Council' with Pass keeps both words", () => {
  const record = recordOf(
    anEvent(),
    anItem({ EventItemActionName: "Disapproved by Council" }),
  );
  expect(record.items[0]).toMatchObject({
    actionName: "Disapproved by Council",
    recordedFlag: "pass",
  });
});

test("defeated, then approved the same day: the minutes' order counts", () => {
  const record = recordOf(
    anEvent(),
    anItem({
      EventItemId: 601,
      EventItemMinutesSequence: 9,
      EventItemAgendaSequence: 2,
      EventItemActionName: "approved",
    }),
    anItem({
      EventItemId: 602,
      EventItemMinutesSequence: 4,
      EventItemAgendaSequence: 5,
      EventItemActionName: "defeated",
      EventItemPassedFlag: 0,
      EventItemPassedFlagName: "Fail",
    }),
    anItem({
      EventItemId: 600,
      EventItemMinutesSequence: null,
      EventItemAgendaSequence: null,
    }),
  );
  expect(record.items.map((item) => item.externalId)).toEqual([
    "602",
    "601",
    "600",
  ]);
});

test("passed with no votes recorded is still a decision, and is counted out loud", () => {
  const record = recordOf(anEvent(), anItem());
  expect(record.items[0]).toMatchObject({ recordedFlag: "pass", isVote: true });
  expect(record.votes).toEqual([]);
  expect(record.notices).toContainEqual({
    reason: "passed_without_votes",
    params: { count: 1 },
  });
});

test("'Enacted' with neither flag nor votes is a decision, 'heard' is none", () => {
  const silent = { EventItemPassedFlag: null, EventItemPassedFlagName: null };
  const record = recordOf(
    anEvent(),
    anItem({ ...silent, EventItemActionName: "Enacted" }),
    anItem({
      ...silent,
      EventItemId: 502,
      EventItemActionName: "heard in Committee",
    }),
  );
  expect(record.items.map(({ isVote }) => isVote)).toEqual([true, false]);
  expect(record.items[0]?.recordedFlag).toBeNull();
});

test("of a placeholder and the real meeting on one day the real one stays", () => {
  const record = recordOf(
    anEvent({
      EventId: 39,
      EventTime: "12:00 PM",
      EventAgendaFile: null,
      EventAgendaStatusName: "Draft",
    }),
    anEvent(),
    anItem(),
  );
  expect(record.meetings.map((meeting) => meeting.externalId)).toEqual(["41"]);
  expect(record.refusals).toMatchObject([
    {
      row: 1,
      kind: "meeting",
      reason: "placeholder_meeting",
      params: { meeting: "39", date: "2026-03-03", kept: "41" },
    },
  ]);
});

test("two real meetings on one day are both kept", () => {
  const morning = anEvent({ EventId: 39, EventTime: "9:30 AM" });
  const undecided = anItem({
    EventItemActionName: null,
    EventItemPassedFlag: null,
    EventItemPassedFlagName: null,
  });
  const both = recordOf(
    morning,
    anEvent(),
    anItem(),
    anItem({ EventItemId: 502, EventItemEventId: 39 }),
  );
  expect(both.meetings.map((meeting) => meeting.externalId)).toEqual([
    "39",
    "41",
  ]);
  // Before the day, a second meeting may only have its time announced.
  const announced = recordOf(
    { ...morning, EventAgendaFile: null },
    anEvent(),
    undecided,
  );
  expect(announced.meetings).toHaveLength(2);
  expect(announced.notices).toMatchObject([{ reason: "same_day_meetings" }]);
});

test("events and items called TEST are skipped, with what hangs on them", () => {
  const record = recordOf(
    anEvent({ EventId: 38, EventComment: "TEST - please ignore" }),
    anItem({ EventItemId: 400, EventItemEventId: 38 }),
    aVote({ VoteId: 1, VoteEventItemId: 400 }),
    anEvent(),
    anItem({ EventItemTitle: "Test item 2" }),
    aVote(),
    anItem({ EventItemId: 503, EventItemTitle: "Testimony on water testing" }),
  );
  expect(record.meetings.map((meeting) => meeting.externalId)).toEqual(["41"]);
  expect(record.items.map((item) => item.externalId)).toEqual(["503"]);
  expect(record.votes).toEqual([]);
  expect(reasons(record)).toEqual([
    "test_meeting",
    "of_skipped_meeting",
    "test_item",
    "of_skipped_item",
    "of_skipped_item",
  ]);
});

test("eight rows in a nine-member council: the ninth is not made absent", () => {
  const votes = Array.from({ length: 8 }, (_, index) =>
    aVote({
      VoteId: 100 + index,
      VotePersonId: 11 + index,
      VotePersonName: `Member ${String.fromCharCode(65 + index)}`,
      VoteSort: index,
    }),
  );
  const record = recordOf(
    { BodyId: 7, BodyName: "City Council", BodyNumberOfMembers: 9 },
    anEvent(),
    anItem(),
    ...votes,
  );
  expect(record.votes).toHaveLength(8);
  expect(record.bodies[0]).toMatchObject({ seatsStated: 9, seatsSeen: 8 });
});

test("a blank vote word stays blank and is counted out loud", () => {
  const record = recordOf(
    anEvent(),
    anItem(),
    aVote({ VoteValueName: " ", VoteResult: null }),
  );
  expect(record.votes).toMatchObject([{ word: "", voteResult: null }]);
  expect(record.notices).toContainEqual({
    reason: "blank_vote_words",
    params: { count: 1 },
  });
});

test("two members with one surname, a III and a trailing space stay themselves", () => {
  const record = recordOf(
    anEvent(),
    anItem(),
    aPerson({
      PersonId: 21,
      PersonFullName: "Ben Ortiz III ",
      PersonFirstName: "Ben",
      PersonLastName: "Ortiz III",
    }),
    aPerson({
      PersonId: 22,
      PersonFullName: "Ana Ortiz",
      PersonFirstName: "Ana",
      PersonLastName: "Ortiz",
    }),
    aVote({ VoteId: 1, VotePersonId: 21, VotePersonName: "Ben Ortiz III " }),
    aVote({
      VoteId: 2,
      VotePersonId: 22,
      VotePersonName: "Ana Ortiz",
      VoteValueName: "Opposed",
      VoteResult: 2,
    }),
  );
  expect(record.persons).toMatchObject([
    {
      fullName: "Ben Ortiz III",
      givenName: "Ben",
      familyName: "Ortiz",
      suffix: "III",
    },
    { fullName: "Ana Ortiz", familyName: "Ortiz", suffix: null },
  ]);
  expect(record.votes.map((vote) => vote.printedName).sort()).toEqual([
    "Ana Ortiz",
    "Ben Ortiz III",
  ]);
});

test("González in two encodings is one voter", () => {
  const record = recordOf(
    anEvent(),
    anItem(),
    aVote({
      VoteId: 1,
      VotePersonId: null,
      VotePersonName: "Rosa Gonz\u00e1lez",
    }),
    aVote({
      VoteId: 2,
      VotePersonId: null,
      VotePersonName: "Rosa Gonza\u0301lez ",
    }),
  );
  expect(record.votes).toMatchObject([
    { printedName: "Rosa Gonz\u00e1lez", personExternalId: null },
  ]);
});

test("identical repeated rows keep one", () => {
  const record = recordOf(
    anEvent(),
    anEvent(),
    anItem(),
    anItem(),
    aVote(),
    aVote(),
    aVote({ VoteId: 8_002 }),
    aPerson(),
    aPerson(),
  );
  expect(record.meetings).toHaveLength(1);
  expect(record.items).toHaveLength(1);
  expect(record.votes).toHaveLength(1);
  expect(record.persons).toHaveLength(1);
  expect(record.refusals).toEqual([]);
  expect(record.notices).toContainEqual({
    reason: "repeated_rows",
    params: { kind: "vote", count: 2 },
  });
});

test("contradictory votes keep none and list every row", () => {
  const record = recordOf(
    anEvent(),
    anItem(),
    aVote(),
    aVote({ VoteId: 8_002, VoteValueName: "Opposed", VoteResult: 2 }),
    aVote({ VoteId: 8_003, VotePersonId: 12, VotePersonName: "Ben Ortiz" }),
  );
  expect(record.votes.map((vote) => vote.printedName)).toEqual(["Ben Ortiz"]);
  expect(record.refusals).toMatchObject([
    { row: 3, reason: "contradictory_votes", params: { word: "In Favor" } },
    { row: 4, reason: "contradictory_votes", params: { word: "Opposed" } },
  ]);
});

test("a row the clerk corrected later replaces its older copy", () => {
  const record = recordOf(
    anEvent(),
    anItem(),
    aVote(),
    aVote({
      VoteLastModifiedUtc: "2026-03-09T08:00:00",
      VoteValueName: "Opposed",
      VoteResult: 2,
    }),
  );
  expect(record.votes).toMatchObject([{ word: "Opposed", voteResult: 2 }]);
  expect(record.notices).toContainEqual({
    reason: "newer_row_kept",
    params: { kind: "vote", count: 1 },
  });
});

test("copies that differ with nothing to tell the newer are all refused", () => {
  const record = recordOf(
    anEvent(),
    anItem(),
    anItem({ EventItemTitle: "Another title" }),
  );
  expect(record.items).toEqual([]);
  expect(record.refusals).toMatchObject([
    {
      row: 2,
      reason: "contradictory_rows",
      params: { id: "501", column: "EventItemTitle" },
    },
    { row: 3, reason: "contradictory_rows" },
  ]);
});

test("a roll-call flag of 0 does not hide the votes", () => {
  const record = recordOf(
    anEvent(),
    anItem({
      EventItemRollCallFlag: 0,
      EventItemPassedFlag: null,
      EventItemPassedFlagName: null,
    }),
    aVote(),
  );
  expect(record.items[0]).toMatchObject({ recordedFlag: null, isVote: true });
  expect(record.votes).toHaveLength(1);
});

test("a matter the council keeps off the web stays out, title and all", () => {
  const record = recordOf(
    anEvent(),
    aMatter({ MatterRestrictViewViaWeb: true }),
    anItem(),
    aVote(),
  );
  expect(record.items).toEqual([]);
  expect(record.votes).toEqual([]);
  expect(reasons(record)).toEqual([
    "restricted_matter",
    "restricted_matter",
    "of_skipped_item",
  ]);
  expect(JSON.stringify(record)).not.toContain("city resources");
});

test("days are the place's own, and times are read from words", () => {
  const record = recordOf(
    anEvent({ EventDate: "2026-03-03T00:00:00Z", EventTime: "9:30 AM" }),
    anEvent({
      EventId: 42,
      EventDate: "2026-03-04T00:00:00",
      EventTime: "12:15 p.m.",
    }),
    anEvent({
      EventId: 43,
      EventDate: "2026-03-05T00:00:00",
      EventTime: "Immediately after Council",
    }),
    anEvent({ EventId: 44, EventDate: "2026-02-30T00:00:00" }),
    anEvent({ EventId: 45, EventDate: "2026-03-06T00:00:00", EventTime: "" }),
  );
  expect(
    record.meetings.map(({ localDate, localTime }) => [localDate, localTime]),
  ).toEqual([
    ["2026-03-03", "09:30"],
    ["2026-03-04", "12:15"],
    ["2026-03-05", null],
    ["2026-03-06", null],
  ]);
  expect(reasons(record)).toEqual(["bad_date"]);
  expect(record.notices).toMatchObject([
    {
      reason: "unreadable_time",
      params: { meeting: "43", time: "Immediately after Council" },
    },
  ]);
});

test("a cancelled meeting says so, unless something was decided in it", () => {
  const cancelled = anEvent({ EventAgendaStatusName: "Cancelled" });
  expect(recordOf(cancelled).meetings[0]?.status).toBe("cancelled");
  expect(recordOf(cancelled, anItem()).meetings[0]?.status).toBe("held");
  expect(recordOf(anEvent()).meetings[0]?.status).toBe("scheduled");
});

test("an empty seat called in the roll is a row, but nobody", () => {
  const record = recordOf(
    anEvent(),
    anItem(),
    aVote({
      VoteId: 1,
      VotePersonId: 99,
      VotePersonName: "VACANT - District 3",
    }),
    aPerson({ PersonId: 99, PersonFullName: "VACANT - District 3" }),
  );
  expect(record.persons).toEqual([]);
  expect(record.votes).toMatchObject([
    { personExternalId: null, printedName: "VACANT - District 3" },
  ]);
  expect(reasons(record)).toEqual(["vacant_seat"]);
});

test("a voter without a person row is still a person, by the printed name", () => {
  const record = recordOf(anEvent(), anItem(), aVote());
  expect(record.persons).toMatchObject([
    { externalId: "11", fullName: "Rosa Vega", email: null, active: null },
  ]);
});

test("votes that name no item, items that name no meeting, are refused", () => {
  const record = recordOf(
    anEvent(),
    anItem({ EventItemEventId: null }),
    aVote({ VoteId: 1, VoteEventItemId: null }),
    aVote({ VoteId: 2, VotePersonId: null, VotePersonName: "" }),
  );
  expect(reasons(record)).toEqual([
    "no_meeting_link",
    "no_item_link",
    "of_skipped_item",
  ]);
});

test("links that are not web addresses are left out", () => {
  const record = recordOf(
    anEvent({
      EventAgendaFile: "javascript:alert(1)",
      EventInSiteURL: "N:\\clerk\\agenda.pdf",
    }),
  );
  expect(record.meetings[0]).toMatchObject({
    agendaUrl: null,
    sourceUrl: null,
  });
});

test("files of two councils at once have no one client", () => {
  const record = recordOf(
    anEvent(),
    anEvent({
      EventId: 42,
      EventInSiteURL: "https://millbrook.legistar.com/x",
    }),
  );
  expect(record.source.client).toBeNull();
  expect(record.notices).toMatchObject([
    { reason: "several_clients", params: { clients: "millbrook, riverbend" } },
  ]);
});

test("agenda and minutes notes are kept as words, once when they say the same", () => {
  const [item, twin] = recordOf(
    anItem({
      EventItemAgendaNote: "Up to 2 minutes each",
      EventItemMinutesNote:
        "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\fs24 There was none.\\par}",
    }),
    anItem({
      EventItemId: 502,
      EventItemAgendaNote: "Recess",
      EventItemMinutesNote: " Recess ",
    }),
  ).items;
  expect(item?.note).toBe("Up to 2 minutes each\n\nThere was none.");
  expect(twin?.note).toBe("Recess");
});

test("a note of any length or shape never keeps its item out", () => {
  const record = recordOf(
    anItem({ EventItemAgendaNote: "x".repeat(120_000) }),
    anItem({ EventItemId: 502, EventItemMinutesNote: { html: "<p>" } }),
    anItem({
      EventItemId: 503,
      EventItemMinutesNote: "{\\rtf1 a\\u0?b\\u55357?}",
    }),
  );
  expect(record.refusals).toEqual([]);
  const [long, shapeless, unstorable] = record.items;
  expect(long?.note).toHaveLength(10_002);
  expect(shapeless?.note).toBeNull();
  expect(unstorable?.note).toBe("ab\uFFFD");
});
