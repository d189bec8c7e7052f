import type { SavedFile } from "./tables";

/**
 * Rows of an invented council, as Legistar would send them: Riverbend, with
 * nine seats and body number 7. For tests.
 */

type Row = Record<string, unknown>;

export function asFile(name: string, content: unknown): SavedFile {
  return { name, text: JSON.stringify(content) };
}

export function anEvent(more: Row = {}): Row {
  return {
    EventId: 41,
    EventGuid: "0A-41",
    EventLastModifiedUtc: "2026-03-01T10:00:00",
    EventBodyId: 7,
    EventBodyName: "City Council",
    EventDate: "2026-03-03T00:00:00",
    EventTime: "6:30 PM",
    EventAgendaStatusName: "Final",
    EventMinutesStatusName: "Draft",
    EventLocation: "Council Chamber",
    EventAgendaFile: "https://riverbend.legistar.com/agenda-41.pdf",
    EventMinutesFile: null,
    EventVideoPath: null,
    EventComment: null,
    EventInSiteURL:
      "https://riverbend.legistar.com/MeetingDetail.aspx?LEGID=41",
    EventItems: [],
    ...more,
  };
}

export function anItem(more: Row = {}): Row {
  return {
    EventItemId: 501,
    EventItemLastModifiedUtc: "2026-03-04T10:00:00",
    EventItemEventId: 41,
    EventItemAgendaSequence: 3,
    EventItemMinutesSequence: 3,
    EventItemAgendaNumber: "2.",
    EventItemActionName: "passed",
    EventItemActionText: null,
    EventItemPassedFlag: 1,
    EventItemPassedFlagName: "Pass",
    EventItemRollCallFlag: 0,
    EventItemTitle: "AN ORDINANCE relating to the use of city resources",
    EventItemConsent: 0,
    EventItemMover: "Rosa Vega ",
    EventItemSeconder: null,
    EventItemMatterId: 900,
    EventItemMatterFile: "CB 12",
    EventItemMatterType: "Ordinance",
    EventItemMatterStatus: "Passed",
    EventItemMatterAttachments: [],
    ...more,
  };
}

export function aVote(more: Row = {}): Row {
  return {
    VoteId: 8_001,
    VoteLastModifiedUtc: "2026-03-04T10:00:00",
    VotePersonId: 11,
    VotePersonName: "Rosa Vega",
    VoteValueId: 16,
    VoteValueName: "In Favor",
    VoteSort: 1,
    VoteResult: 1,
    VoteEventItemId: 501,
    ...more,
  };
}

export function aPerson(more: Row = {}): Row {
  return {
    PersonId: 11,
    PersonLastModifiedUtc: "2026-01-05T10:00:00",
    PersonFirstName: "Rosa",
    PersonLastName: "Vega",
    PersonFullName: "Rosa Vega",
    PersonActiveFlag: 1,
    PersonPhone: "555-0100",
    PersonEmail: "rosa.vega@riverbend.example",
    PersonWWW: "https://riverbend.example/council/vega",
    ...more,
  };
}

export function aMatter(more: Row = {}): Row {
  return {
    MatterId: 900,
    MatterFile: "CB 12",
    MatterName: "City resources",
    MatterTitle: "AN ORDINANCE relating to the use of city resources",
    MatterTypeName: "Ordinance",
    MatterStatusName: "Enacted",
    MatterRestrictViewViaWeb: false,
    ...more,
  };
}
