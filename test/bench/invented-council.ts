import type { SavedFile } from "~/features/transfers/legistar/tables";

/**
 * A large invented council as Legistar would answer for it: Harbor City,
 * whose members vote by name on everything for three years. With the oddities
 * of real records in it: trailing spaces, accents in two encodings, repeated
 * and contradictory rows, blank words, tests, restricted matters, attendance.
 */

type Row = Record<string, unknown>;

export interface CouncilSize {
  members: number;
  meetings: number;
  motionsPerMeeting: number;
}

/** 51 members and 2,000 motions: 102,000 votes. */
export const LARGE_COUNCIL: CouncilSize = {
  members: 51,
  meetings: 100,
  motionsPerMeeting: 20,
};

const GIVEN = ["Ana", "Ben", "Chloé", "Dev", "Élise", "Farid", "Grace"];
const FAMILY = ["Vega", "Ortiz III", "González", "Kim", "Núñez", "Okafor"];
const HARBOR = "https://harborcity.legistar.com";

/** The name of a member, in the encoding and with the spaces of that row. */
function printedName(member: number, row: number): string {
  const given = GIVEN[member % GIVEN.length] ?? "";
  const family = FAMILY[member % FAMILY.length] ?? "";
  const name = `${given} ${String.fromCharCode(65 + (member % 26))}. ${family}`;
  return row % 7 === 0 ? `${name.normalize("NFD")} ` : name;
}

function day(meeting: number): string {
  return new Date(Date.UTC(2023, 0, 10 + meeting * 10))
    .toISOString()
    .slice(0, 10);
}

/**
 * The files one after the other, as a person would have saved them: bodies,
 * persons, office records, events in pages, the items of each meeting, the
 * votes on each item. Always the same for the same size.
 */
export function* councilFiles(size: CouncilSize): Generator<SavedFile> {
  const { members, meetings, motionsPerMeeting } = size;
  const file = (name: string, rows: Row[]): SavedFile => ({
    name,
    text: JSON.stringify(rows),
  });
  yield file("bodies.json", [
    { BodyId: 7, BodyName: "City Council", BodyNumberOfMembers: members },
  ]);
  yield file(
    "persons.json",
    Array.from({ length: members }, (_, member) => ({
      PersonId: 100 + member,
      PersonFullName: printedName(member, 0),
      PersonActiveFlag: 1,
      PersonAddress1: "12 Invented Street",
      PersonLastModifiedUtc: "2026-01-05T10:00:00",
    })),
  );
  yield file(
    "officerecords.json",
    Array.from({ length: members }, (_, member) => ({
      OfficeRecordId: 700 + member,
      OfficeRecordPersonId: 100 + member,
      OfficeRecordBodyId: 7,
      OfficeRecordBodyName: "City Council",
      OfficeRecordFullName: printedName(member, 1),
      OfficeRecordTitle: `Council Member, District ${member + 1}`,
      OfficeRecordStartDate: "2022-01-01T00:00:00",
      OfficeRecordEndDate: null,
    })),
  );
  yield file(
    "events.json",
    Array.from({ length: meetings }, (_, meeting) => ({
      EventId: 1_000 + meeting,
      EventBodyId: 7,
      EventBodyName: "City Council",
      EventDate: `${day(meeting)}T00:00:00`,
      EventTime: "6:30 PM",
      EventLocation: meeting % 40 === 39 ? "TEST" : "Council Chamber",
      EventMinutesFile: `${HARBOR}/minutes-${meeting}.pdf`,
      EventInSiteURL: `${HARBOR}/MeetingDetail.aspx?LEGID=${1_000 + meeting}`,
      EventLastModifiedUtc: "2026-02-01T10:00:00",
    })),
  );
  for (let meeting = 0; meeting < meetings; meeting += 1) {
    const items: Row[] = [
      {
        EventItemId: 1_000_000 + meeting * 100,
        EventItemEventId: 1_000 + meeting,
        EventItemAgendaSequence: 1,
        EventItemTitle: "CALL TO ORDER",
        EventItemAgendaNote: "{\\rtf1 \\b The public may speak.}",
      },
    ];
    for (let motion = 1; motion <= motionsPerMeeting; motion += 1) {
      const number = meeting * motionsPerMeeting + motion;
      items.push({
        EventItemId: 1_000_000 + meeting * 100 + motion,
        EventItemEventId: 1_000 + meeting,
        EventItemAgendaSequence: motion + 1,
        EventItemActionName: number % 50 === 0 ? "disapproved" : "passed",
        EventItemPassedFlag: number % 97 === 0 ? 0 : 1,
        EventItemPassedFlagName: number % 97 === 0 ? "Fail" : "Pass",
        EventItemTitle:
          number % 200 === 0
            ? "TEST item"
            : `AN ORDINANCE number ${number} relating to the use of city resources`,
        EventItemMatterId: 50_000 + Math.ceil(number / 2),
        EventItemMatterFile: `CB ${Math.ceil(number / 2)}`,
        EventItemMatterType: "Ordinance",
        EventItemMatterStatus: "Passed",
        MatterRestrictViewViaWeb: number % 333 === 0,
      });
    }
    yield file(`items-${meeting}.json`, items);
    for (let motion = 1; motion <= motionsPerMeeting; motion += 1) {
      yield file(
        `votes-${meeting}-${motion}.json`,
        votesOn(size, meeting, motion),
      );
    }
  }
}

function votesOn({ members }: CouncilSize, meeting: number, motion: number) {
  const item = 1_000_000 + meeting * 100 + motion;
  const rows: Row[] = [];
  for (let member = 0; member < members; member += 1) {
    const odd = item * 31 + member * 7;
    const word =
      odd % 1_009 === 0
        ? null
        : odd % 11 === 0
          ? "Opposed"
          : odd % 23 === 0
            ? "Absent"
            : "In Favor";
    rows.push({
      VoteId: item * 100 + member,
      VotePersonId: 100 + member,
      VotePersonName: printedName(member, odd),
      VoteValueId: 16,
      VoteValueName: word,
      VoteSort: member + 1,
      VoteResult: word === "In Favor" ? 1 : word === "Opposed" ? 2 : 0,
      VoteEventItemId: item,
      VoteLastModifiedUtc: "2026-02-01T10:00:00",
    });
  }
  const [first] = rows;
  // A page saved twice, and a clerk of two minds.
  if (first && item % 40 === 0) rows.push(first);
  if (first && item % 60 === 0) {
    rows.push({
      ...first,
      VoteId: item * 100 + 99,
      VoteResult: 2,
      VoteValueName: "Opposed",
    });
  }
  if (item % 90 === 0) rows.push({ RollCallId: item, RollCallPersonId: 100 });
  return rows;
}
