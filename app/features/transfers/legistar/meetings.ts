import { tidyName } from "~/lib/names";
import type {
  MeetingStatus,
  ReasonParams,
  RecordedItem,
  RecordedMeeting,
  RefusalReason,
} from "../types";
import {
  isTest,
  localDay,
  localTime,
  saysCancelled,
  webAddress,
} from "./fields";
import type { Ledger } from "./ledger";
import { compareIds, compareText, groupBy } from "./order";
import type { Sourced } from "./tables";
import type { LegistarEvent, LegistarEventItem, LegistarVote } from "./schema";

/**
 * Ids of events that are no meetings: tests, placeholders beside the real
 * meeting, days that are not in the calendar. Each is accounted for.
 */
export function findSkippedEvents(
  events: readonly Sourced<LegistarEvent>[],
  items: readonly Sourced<LegistarEventItem>[],
  votes: readonly Sourced<LegistarVote>[],
  ledger: Ledger,
): ReadonlySet<string> {
  const skipped = new Set<string>();
  const skip = (
    event: Sourced<LegistarEvent>,
    reason: RefusalReason,
    params: ReasonParams,
  ) => {
    skipped.add(event.value.EventId);
    ledger.refuse(event.from, "meeting", reason, params);
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
  const decided = eventsWithBusiness(items, votes);
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
      const { value } = event;
      if (withItems.has(value.EventId) || hasPapers(value)) continue;
      // Once the day's business is on record, an empty entry for that day
      // was only holding its place. Before that, an entry with a time of its
      // own may be a second meeting whose agenda is not out yet.
      if (held || !hasOwnTime(value, real.value)) {
        skip(event, "placeholder_meeting", {
          ...describeEvent(value),
          kept: real.value.EventId,
        });
      } else {
        ledger.notice("same_day_meetings", describeEvent(value));
      }
    }
  }
  return skipped;
}

/**
 * Events as meetings, in order of day, time and id.
 * @param events without those skipped
 */
export function toMeetings(
  events: readonly Sourced<LegistarEvent>[],
  items: readonly RecordedItem[],
  ledger: Ledger,
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
      ledger.notice("unreadable_time", {
        ...describeEvent(value),
        time: value.EventTime,
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

/** Events with an action or a vote on record: they did take place. */
function eventsWithBusiness(
  items: readonly Sourced<LegistarEventItem>[],
  votes: readonly Sourced<LegistarVote>[],
): ReadonlySet<string | null> {
  const votedOn = new Set(votes.map(({ value }) => value.VoteEventItemId));
  return new Set(
    items
      .filter(
        ({ value }) =>
          value.EventItemActionName !== null ||
          value.EventItemPassedFlag !== null ||
          value.EventItemPassedFlagName !== null ||
          votedOn.has(value.EventItemId),
      )
      .map(({ value }) => value.EventItemEventId),
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
