import { normalizeVoteWord, plainWord } from "~/features/votes/rules";

import { guessResult } from "../csv/guess";
import { isKnownWord } from "../csv/profile";
import { isTest } from "../legistar/fields";
import { Ledger } from "../legistar/ledger";
import { compareText, groupBy } from "../legistar/order";
import type {
  CouncilRecord,
  RecordedItem,
  RecordedMeeting,
  RecordedVote,
} from "../types";
import { noticeCounts, countsInWords } from "./counts";
import {
  firstText,
  isRow,
  nameOf,
  referenceOf,
  sourceOf,
  whenOf,
} from "./fields";
import type { Row } from "./fields";
import { Meetings } from "./meetings";
import { Organizations } from "./organizations";
import { People, toMemberships, toPersons } from "./people";
import type { OcdTables, SourcedRow } from "./read-files";
import { oneEach } from "./settle";
import { rollOf, votesIn } from "./votes";

export interface OcdOptions {
  /** The zone of the place: times in UTC are put on its clock. */
  timeZone: string;
  /** No vote is recorded of a later day, YYYY-MM-DD. */
  today: string;
  /** The name of the body where no row says it. */
  body: string;
}

/**
 * Turns Open Civic Data or Popolo rows into a council's record: the same
 * shape every importer hands over. Each vote event and each vote is on record
 * or refused with its place and the reason. Pure; never throws.
 */
export function normalizeOcd(
  tables: OcdTables,
  options: OcdOptions,
): CouncilRecord {
  return new Normalizer(tables, options).record();
}

class Normalizer {
  private readonly ledger: Ledger;
  private readonly people: People;
  private readonly organizations: Organizations;
  private readonly meetings: Meetings;
  private readonly bills = new Map<string, SourcedRow>();
  private readonly usedBills = new Set<SourcedRow>();
  private readonly items: RecordedItem[] = [];
  private readonly votes: RecordedVote[] = [];
  private readonly madeUp = new Map<string, number>();
  private readonly unknownWords = new Map<string, number>();
  private readonly unclearResults = new Map<string, number>();

  constructor(
    private readonly tables: OcdTables,
    private readonly options: OcdOptions,
  ) {
    this.ledger = new Ledger(tables.refusals, []);
    this.people = new People(tables.person);
    this.organizations = new Organizations(
      tables.organization,
      options.body,
      this.ledger,
    );
    this.meetings = new Meetings(options.timeZone, this.ledger);
    for (const bill of tables.bill) {
      for (const key of [
        firstText(bill.row, "id", "_id"),
        firstText(bill.row, "identifier", "bill_id"),
      ]) {
        if (key !== null && !this.bills.has(key)) this.bills.set(key, bill);
      }
    }
  }

  record(): CouncilRecord {
    const { tables, ledger, organizations } = this;
    const memberships = toMemberships(
      tables,
      this.people,
      organizations,
      ledger,
    );
    for (const event of oneEach("meeting", tables.event, ledger)) {
      this.meetings.takeEvent(event, organizations);
    }
    const loose = groupLoose(tables.vote);
    const inOrder = oneEach("item", tables.voteEvent, ledger).toSorted(
      (a, b) =>
        compareText(printedDate(a.row), printedDate(b.row)) ||
        order(a.row) - order(b.row),
    );
    for (const event of inOrder) this.takeVoteEvent(event, loose);
    for (const rows of loose.values()) {
      for (const { from, row } of rows) {
        ledger.refuse(from, "vote", "unknown_item", {
          item: firstText(row, "vote_event_id", "vote_event") ?? "",
        });
      }
    }
    const agenda = this.meetings.agenda(this.bills, this.usedBills);
    for (const bill of tables.bill) {
      if (!this.usedBills.has(bill)) {
        ledger.refuse(bill.from, "matter", "matter_without_votes", {
          title: (firstText(bill.row, "title", "identifier") ?? "").slice(
            0,
            120,
          ),
        });
      }
    }
    this.tell();
    countSeats(
      this.organizations,
      this.meetings.list(),
      this.items,
      this.votes,
    );
    ledger.closeCounts();
    const decided = new Set(this.items.map((item) => item.meetingExternalId));
    return {
      source: { system: "ocd", client: null },
      fileCount: tables.files,
      bodies: [...organizations.bodies.values()],
      persons: toPersons(tables, memberships, this.votes, ledger),
      memberships,
      meetings: this.meetings
        .list()
        .map((meeting): RecordedMeeting =>
          decided.has(meeting.externalId)
            ? { ...meeting, status: "held" }
            : meeting,
        ),
      items: [...agenda, ...this.items],
      votes: this.votes,
      refusals: ledger.refusals,
      notices: ledger.notices,
    };
  }

  private takeVoteEvent(
    event: SourcedRow,
    loose: Map<string, SourcedRow[]>,
  ): void {
    const { from, row } = event;
    const { ledger, options } = this;
    const motion = motionOf(row);
    const bill = this.billOf(row);
    const title = firstText(bill?.row ?? {}, "title") ?? motion.text;
    const printed = printedDate(row);
    const when = whenOf(printed || null, options.timeZone);
    const id = firstText(row, "id", "_id");
    const skip = (reason: Parameters<Ledger["refuse"]>[2], params = {}) => {
      ledger.refuse(from, "item", reason, params);
      for (const vote of votesIn(event)) {
        ledger.refuse(vote.from, "vote", "of_skipped_item", {
          item: id ?? title ?? "",
        });
      }
      if (id !== null) {
        for (const vote of loose.get(id) ?? []) {
          ledger.refuse(vote.from, "vote", "of_skipped_item", { item: id });
        }
        loose.delete(id);
      }
    };
    if (isTest(title) || isTest(motion.text)) {
      return skip("test_item", { title: title ?? motion.text ?? "" });
    }
    const known = this.meetings.ofVote(row);
    const day = known?.localDate ?? when?.day ?? null;
    if (day === null) {
      return printed === ""
        ? skip("no_date")
        : skip("bad_date", { date: printed.slice(0, 60) });
    }
    if (day > options.today) return skip("future_vote", { date: day });
    const body = this.organizations.findOrAdd(
      this.organizationOf(row, bill),
      from,
    );
    if (body === "no_body") return skip("not_a_body", { name: title ?? "" });
    const meetingId =
      known?.externalId ??
      this.meetings.onDay(body.externalId, day, when?.time ?? null, {
        from,
        sourceUrl: sourceOf(row),
      });
    const itemId = id ?? this.madeUpId(row, meetingId, title);
    const roll = rollOf(
      event,
      itemId,
      loose.get(id ?? "") ?? [],
      this.people,
      this.unknownWords,
      ledger,
    );
    if (id !== null) loose.delete(id);
    const flag = this.flagOf(firstText(row, "result") ?? motion.result, row);
    noticeCounts(row, from, day, title ?? itemId, roll, ledger);
    this.items.push({
      from,
      externalId: itemId,
      meetingExternalId: meetingId,
      sequence: this.items.length + 1,
      agendaNumber: null,
      title,
      matterExternalId: bill === null ? null : billKey(bill.row),
      matterFile: billNumber(bill?.row ?? null, row),
      matterType: firstText(bill?.row ?? {}, "classification", "type"),
      matterStatus: null,
      actionName: motion.text,
      actionText: null,
      note: roll.length > 0 ? null : countsInWords(row),
      recordedFlag: flag,
      consent: motion.classification.some((each) => /consent/i.test(each)),
      mover: null,
      seconder: null,
      isVote: true,
      sourceUrl: sourceOf(row),
    });
    this.votes.push(...roll);
  }

  private billOf(row: Row): SourcedRow | null {
    const reference = referenceOf(row, "bill");
    const identifier =
      reference?.name ??
      firstText(row, "bill_identifier") ??
      (isRow(row["bill"]) ? firstText(row["bill"], "identifier") : null);
    const known =
      this.bills.get(reference?.id ?? "") ?? this.bills.get(identifier ?? "");
    if (known !== undefined) {
      this.usedBills.add(known);
      return known;
    }
    if (isRow(row["bill"])) {
      return {
        from: { file: "", row: null, within: null },
        row: row["bill"],
      };
    }
    return null;
  }

  private organizationOf(row: Row, bill: SourcedRow | null) {
    return (
      referenceOf(row, "organization") ??
      referenceOf(row, "body") ??
      referenceOf(bill?.row ?? {}, "from_organization")
    );
  }

  /** Where a vote event has no id: its own number, else its motion. */
  private madeUpId(row: Row, meetingId: string, title: string | null): string {
    const name = firstText(row, "identifier") ?? plainWord(title ?? "");
    const base = `${meetingId}/${name.slice(0, 160)}`;
    const copy = (this.madeUp.get(base) ?? 0) + 1;
    this.madeUp.set(base, copy);
    return copy === 1 ? base : `${base}#${copy}`;
  }

  private flagOf(
    printed: string | null,
    row: Row,
  ): RecordedItem["recordedFlag"] {
    if (typeof row["passed"] === "boolean")
      return row["passed"] ? "pass" : "fail";
    if (printed === null) return null;
    const flag = guessResult(printed);
    if (flag !== "none") return flag;
    this.unclearResults.set(
      printed,
      (this.unclearResults.get(printed) ?? 0) + 1,
    );
    return null;
  }

  private tell(): void {
    const { ledger, tables } = this;
    const { immigration, private: home } = tables.dropped;
    if (immigration.size > 0) {
      ledger.notice("immigration_columns_dropped", {
        columns: [...immigration].join(", "),
      });
    }
    if (home.size > 0) {
      ledger.notice("private_columns_dropped", {
        columns: [...home].join(", "),
      });
    }
    for (const [word, count] of this.unknownWords) {
      if (!isKnownWord(word) && normalizeVoteWord(word) === "other") {
        ledger.notice("unknown_word", { word: word.slice(0, 80), count });
      }
    }
    for (const [words, count] of this.unclearResults) {
      ledger.notice("result_unclear", { words: words.slice(0, 80), count });
    }
    const blank = this.votes.filter(({ word }) => word === "").length;
    if (blank > 0) ledger.notice("blank_vote_words", { count: blank });
    const voted = new Set(this.votes.map((vote) => vote.itemExternalId));
    const silent = this.items.filter(
      (item) => item.recordedFlag === "pass" && !voted.has(item.externalId),
    ).length;
    if (silent > 0) ledger.notice("passed_without_votes", { count: silent });
  }
}

function motionOf(row: Row): {
  text: string | null;
  result: string | null;
  classification: string[];
} {
  const motion = row["motion"];
  const inner = isRow(motion) ? motion : {};
  const list =
    row["motion_classification"] ??
    inner["classification"] ??
    row["classification"];
  return {
    text:
      firstText(row, "motion_text") ??
      (typeof motion === "string"
        ? firstText(row, "motion")
        : firstText(inner, "text", "title")) ??
      nameOf(row),
    result: firstText(inner, "result"),
    classification: (Array.isArray(list) ? list : [list]).filter(
      (each): each is string => typeof each === "string",
    ),
  };
}

function printedDate(row: Row): string {
  const motion = isRow(row["motion"]) ? row["motion"] : {};
  return (
    firstText(row, "start_date", "date", "start_time") ??
    firstText(motion, "date") ??
    ""
  );
}

function order(row: Row): number {
  const number = Number(firstText(row, "order", "sequence") ?? 0);
  return Number.isFinite(number) ? number : 0;
}

function billKey(row: Row): string | null {
  return firstText(row, "id", "_id") ?? firstText(row, "identifier");
}

function billNumber(bill: Row | null, row: Row): string | null {
  return (
    firstText(bill ?? {}, "identifier", "bill_id") ??
    firstText(row, "bill_identifier") ??
    (typeof row["bill"] === "string" && !/^(?:ocd-|~)/.test(row["bill"])
      ? firstText(row, "bill")
      : null)
  );
}

function groupLoose(rows: readonly SourcedRow[]): Map<string, SourcedRow[]> {
  return new Map(
    groupBy(rows, ({ row }) => referenceOf(row, "vote_event")?.id ?? "").map(
      (group) => [
        referenceOf(group[0]?.row ?? {}, "vote_event")?.id ?? "",
        group,
      ],
    ),
  );
}

function countSeats(
  { bodies }: Organizations,
  meetings: readonly RecordedMeeting[],
  items: readonly RecordedItem[],
  votes: readonly RecordedVote[],
): void {
  const bodyOf = new Map(
    meetings.map(({ externalId, bodyExternalId }) => [
      externalId,
      bodyExternalId,
    ]),
  );
  const voters = new Map<string, number>();
  for (const { itemExternalId } of votes) {
    voters.set(itemExternalId, (voters.get(itemExternalId) ?? 0) + 1);
  }
  for (const item of items) {
    const body = bodies.get(bodyOf.get(item.meetingExternalId) ?? "");
    if (body === undefined) continue;
    body.seatsSeen = Math.max(body.seatsSeen, voters.get(item.externalId) ?? 0);
  }
}
