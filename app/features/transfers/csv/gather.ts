import { plainWord } from "~/features/votes/rules";
import type { VoteOption } from "~/features/votes/types";
import { foldName, tidyName } from "~/lib/names";

import type { Ledger } from "../legistar/ledger";
import type { RowPlace } from "../types";
import { castingVoteIn } from "./casting";
import { guessResult, guessWord } from "./guess";
import { isBlankSign, isKnownWord, wordKey } from "./profile";
import { savedRows } from "./read-table";
import {
  Columns,
  consentOf,
  memberOf,
  sequenceOf,
  sourceOf,
  sumOf,
  textOf,
  whenOf,
} from "./rows";
import type { MeantRow } from "./rows";
import type {
  ResultMeaning,
  SavedTable,
  TableMapping,
  WordMeaning,
} from "./types";

/** Somebody as one printing of a table names them. */
export interface Voter {
  printedName: string;
  folded: string;
  /** The file's own id of the person. */
  id: string | null;
  district: string | null;
  /** Which of several columns with this very heading. */
  copy: number;
}

export interface GatheredVote {
  from: RowPlace;
  voter: Voter;
  word: string;
  option: VoteOption;
  voteResult: number | null;
  /** A mayor's vote on a tie, beside the members'. */
  casting: boolean;
}

export type Sums = Record<"yes" | "no" | "abstain" | "absent", number | null>;

/** One taking of a vote: a row of a wide table, many of a long one. */
export interface GatheredRoll {
  from: RowPlace;
  /** The number of the roll in the file, from 0. */
  order: number;
  day: string;
  time: string | null;
  bodyName: string;
  bodyKey: string;
  meetingId: string | null;
  voteId: string | null;
  sequence: number | null;
  agendaNumber: string | null;
  file: string | null;
  title: string | null;
  type: string | null;
  status: string | null;
  action: string | null;
  result: string | null;
  flag: ResultMeaning;
  note: string | null;
  mover: string | null;
  seconder: string | null;
  consent: boolean;
  sourceUrl: string | null;
  sums: Sums;
  votes: GatheredVote[];
  /** Places of the rows after the first. */
  more: RowPlace[];
}

export interface Gathered {
  rolls: GatheredRoll[];
  columns: Columns;
  /** Whether the days run from new to old in the file. */
  newestFirst: boolean;
}

const NOBODY = "0";

/**
 * Reads every row of a table and puts rows of one roll together. A row that
 * cannot be used is refused with its reason; the rest is read on.
 *
 * @param today no vote is recorded of a day after this one, YYYY-MM-DD
 */
export function gatherRolls(
  table: SavedTable,
  mapping: TableMapping,
  today: string,
  ledger: Ledger,
): Gathered {
  return new Gatherer(table, mapping, today, ledger).gather();
}

class Gatherer {
  private readonly columns: Columns;
  private readonly rolls = new Map<string, GatheredRoll>();
  private readonly voters = new Map<string, Voter>();
  private readonly unknownWords = new Map<string, number>();
  private readonly unclearResults = new Map<string, number>();
  private blankCells = 0;
  private leftOutCells = 0;
  private ascending = 0;
  private descending = 0;
  private lastDay: string | null = null;

  constructor(
    private readonly table: SavedTable,
    private readonly mapping: TableMapping,
    private readonly today: string,
    private readonly ledger: Ledger,
  ) {
    this.columns = new Columns(table.header, mapping);
  }

  gather(): Gathered {
    for (const file of this.table.files) {
      for (const { number, cells } of savedRows(file)) {
        this.take({ file: file.name, row: number, within: null }, cells);
      }
      this.lastDay = null;
    }
    this.tell();
    return {
      rolls: [...this.rolls.values()],
      columns: this.columns,
      newestFirst: this.descending > 0 && this.ascending === 0,
    };
  }

  private take(from: RowPlace, cells: readonly string[] | null): void {
    const { columns, ledger } = this;
    const kind = columns.wide ? "item" : "vote";
    if (cells === null) {
      ledger.refuse(from, kind, "bad_quotes");
      return;
    }
    if (cells.length > columns.header.length) {
      ledger.refuse(from, kind, "too_many_cells", {
        columns: columns.header.length,
      });
      return;
    }
    if (cells.length <= columns.lastNeeded) {
      ledger.refuse(from, kind, "too_few_cells", {
        column: columns.header[cells.length] ?? "",
      });
      return;
    }
    const row = columns.read(cells);
    const when = whenOf(row, this.mapping);
    if (when === null) {
      const date = row.get("date");
      if (isBlankSign(date)) ledger.refuse(from, kind, "no_date");
      else ledger.refuse(from, kind, "bad_date", { date: date.slice(0, 60) });
      return;
    }
    if (when.day > this.today && this.hasVotes(row)) {
      ledger.refuse(from, kind, "future_vote", { date: when.day });
      return;
    }
    this.watchOrder(when.day);
    const roll = this.rollOf(from, row, when);
    if (roll === null) {
      ledger.refuse(from, kind, "no_subject");
      return;
    }
    if (columns.wide) this.takeMembers(from, cells, roll);
    else this.takeVote(from, row, roll);
  }

  /** Whether the row tells how somebody voted. */
  private hasVotes(row: MeantRow): boolean {
    return this.columns.wide
      ? this.columns.members.some(
          ({ index }) => !isBlankSign(row.cells[index] ?? ""),
        )
      : memberOf(row) !== "" && !isBlankSign(row.get("word"));
  }

  private rollOf(
    from: RowPlace,
    row: MeantRow,
    when: { day: string; time: string | null },
  ): GatheredRoll | null {
    const file = textOf(row, "file");
    const title = textOf(row, "title");
    const action = textOf(row, "action");
    const voteId = textOf(row, "vote_id");
    if (file === null && title === null && action === null && voteId === null) {
      return null;
    }
    const bodyName = tidyName(textOf(row, "body") ?? this.mapping.body);
    const bodyKey = textOf(row, "body_id") ?? plainWord(bodyName);
    const result = textOf(row, "result");
    const key = this.keyOf(row, when, { bodyKey });
    const known = this.rolls.get(key);
    if (known !== undefined) {
      known.more.push(from);
      this.fillIn(known, row, when.time);
      return known;
    }
    const roll: GatheredRoll = {
      from,
      order: this.rolls.size,
      ...when,
      bodyName,
      bodyKey,
      meetingId: textOf(row, "meeting_id"),
      voteId,
      sequence: sequenceOf(row),
      agendaNumber: textOf(row, "agenda_number"),
      file,
      title,
      type: textOf(row, "type"),
      status: textOf(row, "status"),
      action,
      result,
      flag: this.flagOf(result),
      note: textOf(row, "note"),
      mover: textOf(row, "mover"),
      seconder: textOf(row, "seconder"),
      consent: consentOf(row),
      sourceUrl: sourceOf(row),
      sums: sumsOf(row),
      votes: [],
      more: [],
    };
    this.rolls.set(key, roll);
    return roll;
  }

  /** What tells one roll from another: its own number, else all it says. */
  private keyOf(
    row: MeantRow,
    { day }: { day: string },
    { bodyKey }: { bodyKey: string },
  ): string {
    const voteId = textOf(row, "vote_id");
    const said =
      voteId === null
        ? ([
            "file",
            "title",
            "sequence",
            "agenda_number",
            "action",
            "result",
          ] as const)
        : [];
    return JSON.stringify([
      day,
      bodyKey,
      row.get("meeting_id"),
      voteId,
      ...said.map((means) => row.get(means)),
    ]);
  }

  /** Later rows of a roll may say what the first left blank. */
  private fillIn(roll: GatheredRoll, row: MeantRow, time: string | null): void {
    roll.time ??= time;
    roll.file ??= textOf(row, "file");
    roll.title ??= textOf(row, "title");
    roll.note ??= textOf(row, "note");
    roll.mover ??= textOf(row, "mover");
    roll.seconder ??= textOf(row, "seconder");
    roll.sourceUrl ??= sourceOf(row);
    if (roll.result === null) {
      roll.result = textOf(row, "result");
      roll.flag = this.flagOf(roll.result);
    }
    const sums = sumsOf(row);
    for (const which of ["yes", "no", "abstain", "absent"] as const) {
      roll.sums[which] ??= sums[which];
    }
  }

  private takeMembers(
    from: RowPlace,
    cells: readonly string[],
    roll: GatheredRoll,
  ): void {
    for (const member of this.columns.members) {
      const word = cells[member.index] ?? "";
      const means = this.meaningOf(word);
      if (means === "skip") {
        if (isBlankSign(word)) this.blankCells += member.casting ? 0 : 1;
        else this.leftOutCells += 1;
        continue;
      }
      this.keep(roll, {
        from,
        voter: this.voterOf(
          tidyName(member.name),
          null,
          member.district,
          this.copyOf(member),
        ),
        word,
        option: means,
        voteResult: null,
        casting: member.casting,
      });
    }
    const casting = castingVoteIn(roll.note ?? "");
    const even =
      roll.votes.filter(({ option }) => option === "yes").length ===
      roll.votes.filter(({ option }) => option === "no").length;
    if (casting !== null && even && !roll.votes.some((vote) => vote.casting)) {
      this.ledger.notice("casting_vote_read", {
        name: casting.name,
        word: casting.word,
        file: from.file,
        row: from.row ?? 0,
      });
      roll.votes.push({
        from,
        voter: this.voterOf(casting.name, null, null, 0),
        word: casting.word,
        option: casting.option,
        voteResult: null,
        casting: true,
      });
    }
  }

  private takeVote(from: RowPlace, row: MeantRow, roll: GatheredRoll): void {
    const name = tidyName(memberOf(row));
    const word = row.get("word");
    const code = row.get("vote_code");
    if (name === "" || isBlankSign(name)) {
      if (word === "" && code === "") {
        // A row about the whole vote: a voice vote, or its sums.
        if (roll.more.at(-1) === from && roll.votes.length === 0) {
          this.ledger.refuse(from, "vote", "repeated_row", {
            row: roll.from.row ?? 0,
          });
        }
        return;
      }
      this.ledger.refuse(from, "vote", "no_name");
      return;
    }
    const voteResult = /^[012]$/.test(code) ? Number(code) : null;
    const means =
      voteResult === 1
        ? "yes"
        : voteResult === 2
          ? "no"
          : word === ""
            ? "other"
            : this.meaningOf(word);
    if (means === "skip") {
      this.ledger.refuse(from, "vote", "not_a_vote", { word });
      return;
    }
    const id = row.get("member_id");
    this.keep(roll, {
      from,
      voter: this.voterOf(
        name,
        isBlankSign(id) || id === NOBODY ? null : id,
        textOf(row, "district"),
        0,
      ),
      word,
      option: means,
      voteResult,
      casting: false,
    });
  }

  private keep(roll: GatheredRoll, vote: GatheredVote): void {
    if (vote.option === "other" && vote.word !== "") {
      count(this.unknownWords, vote.word);
    }
    roll.votes.push(vote);
  }

  private meaningOf(word: string): WordMeaning {
    const key = wordKey(word);
    const { words } = this.mapping;
    const chosen = Object.hasOwn(words, key) ? words[key] : undefined;
    return chosen ?? guessWord(word);
  }

  private flagOf(result: string | null): ResultMeaning {
    if (result === null) return "none";
    const key = wordKey(result);
    const { results } = this.mapping;
    const chosen = Object.hasOwn(results, key) ? results[key] : undefined;
    const flag = chosen ?? guessResult(result);
    if (flag === "none") count(this.unclearResults, result);
    return flag;
  }

  private copyOf(member: Columns["members"][number]): number {
    return this.columns.members.filter(
      ({ index, name, district }) =>
        index < member.index &&
        name === member.name &&
        district === member.district,
    ).length;
  }

  private voterOf(
    printedName: string,
    id: string | null,
    district: string | null,
    copy: number,
  ): Voter {
    const key = JSON.stringify([printedName, id, district, copy]);
    const known = this.voters.get(key);
    if (known !== undefined) return known;
    const folded = foldName(printedName);
    const voter: Voter = { printedName, folded, id, district, copy };
    this.voters.set(key, voter);
    return voter;
  }

  private watchOrder(day: string): void {
    if (this.lastDay !== null && day > this.lastDay) this.ascending += 1;
    if (this.lastDay !== null && day < this.lastDay) this.descending += 1;
    this.lastDay = day;
  }

  /** What was seen on the way that a person should know of. */
  private tell(): void {
    const { ledger, table } = this;
    const { immigration, private: home } = table.dropped;
    if (immigration.length > 0) {
      ledger.notice("immigration_columns_dropped", {
        columns: immigration.join(", "),
      });
    }
    if (home.length > 0) {
      ledger.notice("private_columns_dropped", { columns: home.join(", ") });
    }
    const unused = table.header.filter(
      (_, index) => (this.mapping.columns[index] ?? "ignore") === "ignore",
    );
    if (unused.length > 0) {
      ledger.notice("columns_left_out", {
        count: unused.length,
        columns: unused.map((name) => name || "?").join(", "),
      });
    }
    for (const encoding of table.encodings) {
      if (encoding === "windows-1252" || encoding === "mixed") {
        ledger.notice("encoding_guessed", { encoding });
      }
    }
    if (table.mended > 0) {
      ledger.notice("letters_mended", { count: table.mended });
    }
    if (this.blankCells > 0) {
      ledger.notice("blank_cells", { count: this.blankCells });
    }
    if (this.leftOutCells > 0) {
      ledger.notice("cells_left_out", { count: this.leftOutCells });
    }
    for (const [word, times] of this.unknownWords) {
      if (!isKnownWord(word)) {
        ledger.notice("unknown_word", { word, count: times });
      }
    }
    for (const [words, times] of this.unclearResults) {
      ledger.notice("result_unclear", {
        words: words.slice(0, 80),
        count: times,
      });
    }
  }
}

function sumsOf(row: MeantRow): Sums {
  return {
    yes: sumOf(row, "yes_total"),
    no: sumOf(row, "no_total"),
    abstain: sumOf(row, "abstain_total"),
    absent: sumOf(row, "absent_total"),
  };
}

function count(words: Map<string, number>, word: string): void {
  words.set(word, (words.get(word) ?? 0) + 1);
}
