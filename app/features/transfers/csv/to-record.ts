import { interpretAction, plainWord } from "~/features/votes/rules";
import type { ItemOutcome } from "~/features/votes/rules";

import { isTest, isVacantSeat } from "../legistar/fields";
import { Ledger } from "../legistar/ledger";
import { compareText, groupBy } from "../legistar/order";
import type {
  CouncilRecord,
  RecordedBody,
  RecordedItem,
  RecordedMeeting,
  RecordedVote,
  Refusal,
} from "../types";
import { gatheringRolls } from "./gather";
import type { Gathered, GatheringStep } from "./gather";
import type { GatheredRoll } from "./rolls";
import type { Columns } from "./rows";
import { oneVoteEach } from "./one-vote";
import { toPersons, voterIds } from "./persons";
import { noticeSums, sumsInWords } from "./sums";
import type { SavedTable, TableMapping } from "./types";

const DECISIONS: ReadonlySet<string> = new Set([
  "passed",
  "failed",
  "recommended",
  "overridden",
] satisfies ItemOutcome[]);

/**
 * Turns a table, read by a mapping, into a council's record: the same shape
 * every importer hands over. Each row of the table is a vote (or a roll) on
 * record, or is refused with its number and the reason. Pure; never throws.
 *
 * @param refusals what reading the files refused before
 * @param today no vote is recorded of a later day, YYYY-MM-DD
 */
export function tableToRecord(
  table: SavedTable,
  mapping: TableMapping,
  today: string,
  refusals: readonly Refusal[] = [],
): CouncilRecord {
  const making = makingRecord(table, mapping, today, refusals);
  for (;;) {
    const step = making.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps, each telling how far it is (`GATHERING_PASSES`). */
export function* makingRecord(
  table: SavedTable,
  mapping: TableMapping,
  today: string,
  refusals: readonly Refusal[],
): Generator<GatheringStep, CouncilRecord, undefined> {
  const ledger = new Ledger(refusals, []);
  const gathered = yield* gatheringRolls(table, mapping, today, ledger);
  const rolls = inOrder(
    leaveTestsOut(gathered.rolls, ledger),
    gathered,
    ledger,
  );
  const ids = itemIds(rolls);
  const idOf = voterIds(rolls);
  const places = placesInMeetings(rolls);
  const bodies = toBodies(rolls);
  const persons = toPersons(rolls, idOf);
  const items: RecordedItem[] = [];
  const votes: RecordedVote[] = [];
  for (const roll of rolls) {
    const externalId = ids.get(roll) ?? "";
    const kept = oneVoteEach(roll, gathered.columns.wide, idOf, ledger);
    noticeSums(roll, kept, ledger);
    items.push(
      toItem(
        roll,
        externalId,
        { hasVotes: kept.length > 0, place: places.get(roll) ?? null },
        gathered.columns,
      ),
    );
    for (const [index, vote] of kept.entries()) {
      const empty = isVacantSeat(vote.voter.printedName);
      const voterId = idOf(vote.voter, roll);
      votes.push({
        from: vote.from,
        externalId: `${externalId}/${voterId}${empty ? `#${index}` : ""}`,
        itemExternalId: externalId,
        personExternalId: empty ? null : voterId,
        printedName: vote.voter.printedName,
        word: vote.word,
        voteResult: vote.voteResult,
        sort: index,
        option: vote.option,
        ...(vote.casting ? { casting: true as const } : {}),
      });
    }
    // Nobody looks at them again: half a million are let go on the way.
    roll.votes = [];
    roll.more = [];
  }
  const blank = votes.filter((vote) => vote.word === "").length;
  if (blank > 0) ledger.notice("blank_vote_words", { count: blank });
  const voted = new Set(votes.map((vote) => vote.itemExternalId));
  const silent = items.filter(
    (item) => item.recordedFlag === "pass" && !voted.has(item.externalId),
  ).length;
  if (silent > 0) ledger.notice("passed_without_votes", { count: silent });
  ledger.closeCounts();
  return {
    source: { system: "csv", client: null },
    fileCount: table.files.length,
    bodies,
    persons,
    memberships: [],
    meetings: toMeetings(rolls, items),
    items,
    votes,
    refusals: ledger.refusals,
    notices: ledger.notices,
  };
}

function leaveTestsOut(
  rolls: readonly GatheredRoll[],
  ledger: Ledger,
): GatheredRoll[] {
  return rolls.filter((roll) => {
    const title = [roll.title, roll.file].find(isTest) ?? null;
    if (title === null && !isTest(roll.bodyName)) return true;
    if (title !== null)
      ledger.refuse(roll.from, "item", "test_item", { title });
    else {
      ledger.refuse(roll.from, "item", "test_body", { name: roll.bodyName });
    }
    for (const from of roll.more) {
      ledger.refuse(from, "vote", "of_skipped_item", {
        item: roll.title ?? roll.file ?? "",
      });
    }
    return false;
  });
}

/** By day, body and time, then as the file's sequence or its lines have it. */
function inOrder(
  rolls: readonly GatheredRoll[],
  { newestFirst }: Gathered,
  ledger: Ledger,
): GatheredRoll[] {
  const days = groupBy(rolls, meetingKey);
  if (newestFirst && days.some((day) => day.length > 1)) {
    ledger.notice("newest_first", {});
  }
  return rolls.toSorted(
    (a, b) =>
      compareText(a.day, b.day) ||
      compareText(meetingKey(a), meetingKey(b)) ||
      (a.sequence !== null && b.sequence !== null
        ? a.sequence - b.sequence
        : 0) ||
      compareText(a.time ?? "", b.time ?? "") ||
      (newestFirst ? b.order - a.order : a.order - b.order),
  );
}

/** A meeting is a body's day, or what the file numbers as one. */
function meetingKey({ day, bodyKey, meetingId }: GatheredRoll): string {
  return [day, bodyKey, ...(meetingId === null ? [] : [meetingId])].join("/");
}

/**
 * By what an item is found again: its vote's own number, else its file or
 * title; the second vote on one item is #2.
 */
function itemIds(
  rolls: readonly GatheredRoll[],
): ReadonlyMap<GatheredRoll, string> {
  const seen = new Map<string, number>();
  return new Map(
    rolls.map((roll) => {
      const name =
        roll.voteId ??
        roll.file ??
        plainWord(roll.title ?? roll.action ?? roll.agendaNumber ?? "").slice(
          0,
          160,
        );
      const base = `${meetingKey(roll)}/${name}`;
      const copy = (seen.get(base) ?? 0) + 1;
      seen.set(base, copy);
      return [roll, copy === 1 ? base : `${base}#${copy}`] as const;
    }),
  );
}

/** Where the file numbers nothing, its own order numbers a meeting's votes. */
function placesInMeetings(
  rolls: readonly GatheredRoll[],
): ReadonlyMap<GatheredRoll, number> {
  return new Map(
    groupBy(rolls, meetingKey).flatMap((ofMeeting) =>
      ofMeeting.every(({ sequence }) => sequence === null)
        ? ofMeeting.map((roll, index) => [roll, index + 1] as const)
        : [],
    ),
  );
}

function toItem(
  roll: GatheredRoll,
  externalId: string,
  { hasVotes, place }: { hasVotes: boolean; place: number | null },
  columns: Columns,
): RecordedItem {
  const sums = sumsInWords(roll, columns);
  const plainResult = plainWord(roll.result ?? "");
  const actionName = roll.action ?? roll.result;
  return {
    from: roll.from,
    externalId,
    meetingExternalId: meetingKey(roll),
    sequence: roll.sequence ?? place,
    agendaNumber: roll.agendaNumber,
    // A motion without a title of its own is called by what was moved.
    title: roll.title ?? roll.action ?? roll.file ?? roll.agendaNumber,
    matterExternalId: roll.file,
    matterFile: roll.file,
    matterType: roll.type,
    matterStatus: roll.status,
    actionName: /^[01]$/.test(actionName ?? "") ? null : actionName,
    // "Passed as amended" says more than that it passed.
    actionText:
      roll.action !== null && plainResult.includes(" ") ? roll.result : null,
    note:
      [roll.note, hasVotes ? null : sums]
        .filter((text) => text !== null)
        .join("\n\n") || null,
    recordedFlag: roll.flag === "none" ? null : roll.flag,
    consent: roll.consent,
    mover: roll.mover,
    seconder: roll.seconder,
    isVote:
      hasVotes ||
      roll.flag !== "none" ||
      sums !== null ||
      DECISIONS.has(interpretAction(roll.action, null).outcome),
    sourceUrl: roll.sourceUrl,
    rollNote: roll.note,
  };
}

function toMeetings(
  rolls: readonly GatheredRoll[],
  items: readonly RecordedItem[],
): RecordedMeeting[] {
  const decided = new Set(
    items.filter((item) => item.isVote).map((item) => item.meetingExternalId),
  );
  return groupBy(rolls, meetingKey).flatMap((ofMeeting) => {
    const [first] = ofMeeting;
    if (first === undefined) return [];
    const externalId = meetingKey(first);
    const times = ofMeeting
      .map(({ time }) => time)
      .filter((time) => time !== null)
      .sort();
    return {
      from: first.from,
      externalId,
      bodyExternalId: first.bodyKey,
      localDate: first.day,
      localTime: times[0] ?? null,
      location: null,
      comment: null,
      agendaUrl: null,
      minutesUrl: null,
      sourceUrl:
        ofMeeting.find(({ sourceUrl }) => sourceUrl !== null)?.sourceUrl ??
        null,
      status: decided.has(externalId) ? "held" : "scheduled",
    };
  });
}

function toBodies(rolls: readonly GatheredRoll[]): RecordedBody[] {
  return groupBy(rolls, ({ bodyKey }) => bodyKey).flatMap((ofBody) => {
    const newest = ofBody.at(-1);
    if (newest === undefined) return [];
    return {
      from: newest.from,
      externalId: newest.bodyKey,
      name: newest.bodyName,
      bodyType: null,
      seatsStated: null,
      seatsSeen: Math.max(
        ...ofBody.map(
          ({ votes }) => votes.filter(({ casting }) => !casting).length,
        ),
      ),
    };
  });
}
