import { foldName, tidyName } from "~/lib/names";

import type { Ledger } from "../legistar/ledger";
import type { RowPlace } from "../types";
import { castingVoteIn } from "./casting";
import { guessResult, guessWord } from "./guess";
import { isBlankSign, wordKey } from "./profile";
import { carryDown } from "./layout";
import { isBlankMark, isMark, namesIn, rollIn } from "./listed";
import type { ListedNames } from "./listed";
import { allRows, savedRows } from "./read-table";
import { bodyOf, fillIn, hasSubject, keyOf, newRoll } from "./rolls";
import type { GatheredRoll, GatheredVote, Voter } from "./rolls";
import { Columns, memberOf, textOf, whenOf } from "./rows";
import type { MemberColumn, MeantRow } from "./rows";
import { countUp, Seen } from "./seen";
import { isTotalsRow } from "./totals";
import type {
  ResultMeaning,
  SavedTable,
  TableMapping,
  WordMeaning,
} from "./types";

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
  const gathering = gatheringRolls(table, mapping, today, ledger);
  for (;;) {
    const step = gathering.next();
    if (step.done === true) return step.value;
  }
}

/** How far the gathering is: the rows are gone over this many times. */
export const GATHERING_PASSES = 2;

export interface GatheringStep {
  /** How often all rows were gone over before, and how many are done now. */
  pass: number;
  rows: number;
}

/** The same in steps, for a caller who has other things to do in between. */
export function gatheringRolls(
  table: SavedTable,
  mapping: TableMapping,
  today: string,
  ledger: Ledger,
): Generator<GatheringStep, Gathered, undefined> {
  return new Gatherer(table, mapping, today, ledger).gather();
}

/** A step is a few hundredths of a second. */
const ROWS_A_STEP = 1_000;

class Gatherer {
  private readonly columns: Columns;
  private readonly rolls = new Map<string, GatheredRoll>();
  private readonly voters = new Map<string, Voter>();
  private readonly seen = new Seen();
  private timed = false;
  /** The row above, for merged cells. */
  private above: MeantRow | null = null;

  constructor(
    private readonly table: SavedTable,
    private readonly mapping: TableMapping,
    private readonly today: string,
    private readonly ledger: Ledger,
  ) {
    this.columns = new Columns(table.header, mapping);
  }

  *gather(): Generator<GatheringStep, Gathered, undefined> {
    const { table, mapping, ledger, seen, columns } = this;
    this.timed = yield* this.timesTellRolls();
    let rows = 0;
    for (const file of table.files) {
      for (const { number, cells } of savedRows(file)) {
        this.take({ file: file.name, row: number, within: null }, cells);
        rows += 1;
        if (rows % ROWS_A_STEP === 0) yield { pass: 1, rows };
      }
      seen.day(null);
    }
    for (const roll of this.rolls.values())
      roll.flag = this.flagOf(roll.result);
    seen.tell(table, mapping, ledger);
    return {
      rolls: [...this.rolls.values()],
      columns,
      newestFirst: seen.newestFirst,
    };
  }

  /**
   * Some clerks print the time a vote was taken, the same in all its rows: it
   * tells two votes on one item apart. Others stamp every row by itself, which
   * tells nothing.
   */
  private *timesTellRolls(): Generator<GatheringStep, boolean, undefined> {
    if (this.columns.wide) return true;
    const times = new Set<string>();
    let rows = 0;
    let read = 0;
    for (const { cells } of allRows(this.table)) {
      read += 1;
      if (read % ROWS_A_STEP === 0) yield { pass: 0, rows: read };
      const row = cells === null ? null : this.columns.read(cells);
      const when = row === null ? null : whenOf(row, this.mapping);
      if (row === null || when === null) continue;
      if (textOf(row, "vote_id") !== null) return false;
      rows += 1;
      times.add(keyOf(row, { ...when, bodyKey: "" }, true));
    }
    return times.size * 2 <= rows;
  }

  private take(from: RowPlace, cells: readonly string[] | null): void {
    const { columns, ledger, seen } = this;
    const kind = columns.wide || columns.named ? "item" : "vote";
    if (cells === null) return ledger.refuse(from, kind, "bad_quotes");
    if (cells.length > columns.header.length) {
      return ledger.refuse(from, kind, "too_many_cells", {
        columns: columns.header.length,
      });
    }
    if (cells.length <= columns.lastNeeded) {
      return ledger.refuse(from, kind, "too_few_cells", {
        column: columns.header[cells.length] ?? "",
      });
    }
    if (isTotalsRow(cells)) return ledger.refuse(from, kind, "totals_row");
    const row = this.carried(columns.read(cells), cells);
    const when = whenOf(row, this.mapping);
    if (when === null) {
      const date = row.get("date");
      if (isBlankSign(date)) return ledger.refuse(from, kind, "no_date");
      return ledger.refuse(from, kind, "bad_date", { date: date.slice(0, 60) });
    }
    if (when.day > this.today && this.hasVotes(row)) {
      return ledger.refuse(from, kind, "future_vote", { date: when.day });
    }
    if (!hasSubject(row)) return ledger.refuse(from, kind, "no_subject");
    seen.day(when.day);
    const roll = this.rollOf(from, row, when);
    if (columns.wide) this.takeMembers(from, cells, roll);
    else if (columns.named) this.takeNamed(from, row, roll);
    else if (columns.listed.length > 0) this.takeMark(from, row, roll);
    else this.takeVote(from, row, roll);
  }

  /** Whether the row tells how somebody voted. */
  private hasVotes(row: MeantRow): boolean {
    const { members, listed, wide } = this.columns;
    return wide || listed.length > 0
      ? [...members, ...listed].some(
          ({ index }) => !isBlankSign(row.cells[index] ?? ""),
        )
      : this.columns.named
        ? !isBlankSign(row.get("roll_text"))
        : memberOf(row) !== "" && !isBlankSign(row.get("word"));
  }

  private rollOf(
    from: RowPlace,
    row: MeantRow,
    when: { day: string; time: string | null },
  ): GatheredRoll {
    const occasion = { ...when, ...bodyOf(row, this.mapping.body) };
    const key = keyOf(row, occasion, this.timed);
    const known = this.rolls.get(key);
    if (known !== undefined) {
      known.more.push(from);
      fillIn(known, row, when.time);
      return known;
    }
    const roll = newRoll(from, row, occasion, {
      order: this.rolls.size,
      flag: "none",
    });
    this.rolls.set(key, roll);
    return roll;
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
        if (!isBlankSign(word)) this.seen.leftOutCells += 1;
        else if (!member.casting) this.seen.blankCells += 1;
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
    this.takeCasting(from, roll);
  }

  /** A mayor's vote on a tie that only the note tells, word for word. */
  private takeCasting(from: RowPlace, roll: GatheredRoll): void {
    const casting = castingVoteIn(roll.note ?? "");
    const count = (sought: string) =>
      roll.votes.filter(({ option }) => option === sought).length;
    if (casting === null || count("yes") !== count("no")) return;
    if (roll.votes.some((vote) => vote.casting)) return;
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

  private takeVote(from: RowPlace, row: MeantRow, roll: GatheredRoll): void {
    const name = tidyName(memberOf(row));
    const word = row.get("word");
    const code = row.get("vote_code");
    if (isBlankSign(name)) {
      if (word !== "" || code !== "")
        this.ledger.refuse(from, "vote", "no_name");
      // A row about the whole vote: a voice vote, or its sums.
      else if (roll.more.at(-1) === from && roll.votes.length === 0) {
        this.ledger.refuse(from, "vote", "repeated_row", {
          row: roll.from.row ?? 0,
        });
      }
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
      countUp(this.seen.unknownWords, vote.word);
    }
    roll.votes.push(vote);
  }

  /** Voters named in the cells of one motion's row. */
  private takeNamed(from: RowPlace, row: MeantRow, roll: GatheredRoll): void {
    const take = (
      { names, unread }: ListedNames,
      word: string,
      option: WordMeaning,
    ) => {
      for (const name of names) {
        this.keep(roll, {
          from,
          voter: this.voterOf(tidyName(name), null, null, 0),
          word,
          option: option === "skip" ? "other" : option,
          voteResult: null,
          casting: false,
        });
      }
      for (const text of unread) this.refuseCell(from, text);
    };
    for (const { index, heading, option } of this.columns.listed) {
      take(namesIn(row.cells[index] ?? ""), heading, option);
    }
    const told = rollIn(row.get("roll_text"));
    for (const { word, names } of told.lists) {
      take({ names, unread: [] }, word, this.meaningOf(word));
    }
    for (const text of told.unread) this.refuseCell(from, text);
    this.takeCasting(from, roll);
  }

  /** One member's row, with a mark in the column of how they voted. */
  private takeMark(from: RowPlace, row: MeantRow, roll: GatheredRoll): void {
    const name = tidyName(memberOf(row));
    const { listed } = this.columns;
    const filled = listed.filter(
      ({ index }) => !isBlankMark(row.cells[index] ?? ""),
    );
    const marked = filled.filter(({ index }) => isMark(row.cells[index] ?? ""));
    if (isBlankSign(name)) {
      if (filled.length > 0) this.ledger.refuse(from, "vote", "no_name");
      return;
    }
    const [only] = marked;
    if (filled.length === 0) {
      this.ledger.refuse(from, "vote", "not_a_vote", { word: "" });
    } else if (filled.length > 1 || only === undefined) {
      const text = filled.map(({ index }) => row.cells[index]).join(" | ");
      this.refuseCell(from, text, "vote");
    } else {
      this.keep(roll, {
        from,
        voter: this.voterOf(name, null, textOf(row, "district"), 0),
        word: only.heading,
        option: only.option,
        voteResult: null,
        casting: false,
      });
    }
  }

  private refuseCell(
    from: RowPlace,
    text: string,
    kind: "vote" | "unknown" = "unknown",
  ): void {
    this.ledger.refuse(from, kind, "unread_cell", { text: text.slice(0, 120) });
  }

  /** The row, its blank day (and motion) taken from above where that was said. */
  private carried(row: MeantRow, cells: readonly string[]): MeantRow {
    if (this.mapping.carryDown !== true) return row;
    const before = this.above;
    const carried =
      before !== null && isBlankSign(row.get("date"))
        ? carryDown(before, row, this.columns.wide || this.columns.named)
        : row;
    if (carried !== row) this.seen.carriedRows += 1;
    if (!cells.every(isBlankSign)) this.above = carried;
    return carried;
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
    if (flag === "none") countUp(this.seen.unclearResults, result);
    return flag;
  }

  /** How many columns before this one have the very same heading. */
  private copyOf(member: MemberColumn): number {
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
}
