import { interpretAction } from "~/features/votes/rules";
import type { ItemOutcome } from "~/features/votes/rules";
import { tidyName } from "~/lib/names";
import type { RecordedItem, RecordedMeeting } from "../types";
import { isTest } from "./fields";
import type { Ledger } from "./ledger";
import { compareIds, compareNumbers } from "./order";
import type { Sourced } from "./tables";
import { wordsOf } from "./rich-text";
import { tidyText } from "./schema";
import type { LegistarEventItem, LegistarMatter } from "./schema";

const DECISIONS: ReadonlySet<string> = new Set([
  "passed",
  "failed",
  "recommended",
  "overridden",
] satisfies ItemOutcome[]);

export type Matters = ReadonlyMap<string, LegistarMatter>;

/** Items of the record, without tests, restricted files and skipped meetings. */
export function keepItems(
  items: readonly Sourced<LegistarEventItem>[],
  skippedEvents: ReadonlySet<string>,
  matters: Matters,
  ledger: Ledger,
): Sourced<LegistarEventItem>[] {
  return items.filter(({ from, value }) => {
    if (value.EventItemEventId === null) {
      ledger.refuse(from, "item", "no_meeting_link", { id: value.EventItemId });
    } else if (skippedEvents.has(value.EventItemEventId)) {
      ledger.refuse(from, "item", "of_skipped_meeting", {
        meeting: value.EventItemEventId,
      });
    } else if (
      value.MatterRestrictViewViaWeb === true ||
      matterOf(value, matters)?.MatterRestrictViewViaWeb === true
    ) {
      // The council keeps this file off the web, so its title is not told.
      ledger.refuse(from, "item", "restricted_matter");
    } else if (
      isTest(value.EventItemTitle) ||
      isTest(value.EventItemMatterName)
    ) {
      ledger.refuse(from, "item", "test_item", {
        title: value.EventItemTitle ?? value.EventItemMatterName ?? "",
      });
    } else {
      return true;
    }
    return false;
  });
}

/** @param votedOn ids of items with votes on record */
export function toItem(
  { from, value }: Sourced<LegistarEventItem>,
  matters: Matters,
  votedOn: ReadonlySet<string>,
  ledger: Ledger,
): RecordedItem {
  const matter = matterOf(value, matters);
  const recordedFlag = recordedFlagOf(value, ledger);
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
    note: noteOf(value),
    consent: value.EventItemConsent === true,
    mover: nameOrNull(value.EventItemMover),
    seconder: nameOrNull(value.EventItemSeconder),
    isVote:
      recordedFlag !== null ||
      votedOn.has(value.EventItemId) ||
      // "Enacted" without a flag or a roll is a decision all the same.
      DECISIONS.has(interpretAction(value.EventItemActionName, null).outcome),
  };
}

/** By meeting (in the order given), then as the meeting took them up. */
export function orderItems(
  items: readonly RecordedItem[],
  meetings: readonly RecordedMeeting[],
): RecordedItem[] {
  const order = new Map(
    meetings.map((meeting, index) => [meeting.externalId, index]),
  );
  const last = meetings.length;
  return items.toSorted(
    (a, b) =>
      (order.get(a.meetingExternalId) ?? last) -
        (order.get(b.meetingExternalId) ?? last) ||
      compareIds(a.meetingExternalId, b.meetingExternalId) ||
      compareNumbers(a.sequence, b.sequence) ||
      compareIds(a.externalId, b.externalId),
  );
}

function matterOf(
  item: LegistarEventItem,
  matters: Matters,
): LegistarMatter | undefined {
  return item.EventItemMatterId === null
    ? undefined
    : matters.get(item.EventItemMatterId);
}

function recordedFlagOf(
  value: LegistarEventItem,
  ledger: Ledger,
): RecordedItem["recordedFlag"] {
  const name = (value.EventItemPassedFlagName ?? "").toLowerCase();
  const byName = name.startsWith("pass")
    ? "pass"
    : name.startsWith("fail")
      ? "fail"
      : null;
  const passed = value.EventItemPassedFlag;
  const byNumber = passed === null ? null : passed ? "pass" : "fail";
  if (byName !== null && byNumber !== null && byName !== byNumber) {
    ledger.notice("flag_contradiction", { item: value.EventItemId });
    return null;
  }
  return byName ?? byNumber;
}

/** Longer notes are papers of their own; the beginning says what they are. */
const LONGEST_NOTE = 10_000;

/** What the agenda announced, then what the minutes add to it. */
function noteOf(value: LegistarEventItem): string | null {
  const notes = new Set(
    [value.EventItemAgendaNote, value.EventItemMinutesNote]
      .map((note) => (note === null ? null : tidyText(wordsOf(note))))
      .filter((note) => note !== null),
  );
  const note = [...notes].join("\n\n");
  if (note.length > LONGEST_NOTE) {
    return tidyText(`${note.slice(0, LONGEST_NOTE)} …`);
  }
  return note === "" ? null : note;
}

function nameOrNull(printed: string | null): string | null {
  const name = tidyName(printed ?? "");
  return name === "" ? null : name;
}
