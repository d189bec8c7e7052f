import { foldName, tidyName } from "~/lib/names";

import type { Ledger } from "../legistar/ledger";
import type { RowPlace } from "../types";
import { castingVoteIn } from "./casting";
import { guessResult, guessWord } from "./guess";
import { isBlankSign, wordKey } from "./profile";
import { allRows, savedRows } from "./read-table";
import { bodyOf, fillIn, hasSubject, keyOf, newRoll } from "./rolls";
import type { GatheredRoll, GatheredVote, Voter } from "./rolls";
import { Columns, memberOf, textOf, whenOf } from "./rows";
import type { MemberColumn, MeantRow } from "./rows";
import { countUp, Seen } from "./seen";
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
  return new Gatherer(table, mapping, today, ledger).gather();
}

class Gatherer {
  private readonly columns: Columns;
  private readonly rolls = new Map<string, GatheredRoll>();
  private readonly voters = new Map<string, Voter>();
  private readonly seen = new Seen();
  private readonly timed: boolean;

  constructor(
    private readonly table: SavedTable,
    private readonly mapping: TableMapping,
    private readonly today: string,
    private readonly ledger: Ledger,
  ) {
    this.columns = new Columns(table.header, mapping);
    this.timed = this.timesTellRolls();
  }

  gather(): Gathered {
    const { table, mapping, ledger, seen, columns } = this;
    for (const file of table.files) {
      for (const { number, cells } of savedRows(file)) {
        this.take({ file: file.name, row: number, within: null }, cells);
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
  private timesTellRolls(): boolean {
    if (this.columns.wide) return true;
    const times = new Set<string>();
    let rows = 0;
    for (const { cells } of allRows(this.table)) {
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
    const kind = columns.wide ? "item" : "vote";
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
    const row = columns.read(cells);
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
