import type { VoteOption } from "~/features/votes/types";

import { localTime, webAddress } from "../legistar/fields";
import { readDay } from "./dates";
import { memberOfHeader } from "./headers";
import { isListed, LISTED_OPTIONS } from "./listed";
import { isBlankSign } from "./profile";
import type { ColumnMeaning, TableMapping } from "./types";

/** A row by what its columns mean. */
export interface MeantRow {
  /** The trimmed cell of that meaning; "" when there is none. */
  get(means: ColumnMeaning): string;
  cells: readonly string[];
}

/** A column whose cells are one person's votes. */
export interface MemberColumn {
  index: number;
  name: string;
  district: string | null;
  /** A mayor who votes only to break ties. */
  casting: boolean;
}

/** A column of names, or of marks beside a member, that voted one way. */
export interface ListedColumn {
  index: number;
  /** The heading, which is the clerk's word. */
  heading: string;
  option: VoteOption;
}

/** Where everything stands in the rows of one table. */
export class Columns {
  readonly members: readonly MemberColumn[];
  /** Columns of names or marks; see listed.ts. */
  readonly listed: readonly ListedColumn[];
  /** One row a motion, its voters named in cells. */
  readonly named: boolean;
  /** One row a vote, or one column a member. */
  readonly wide: boolean;
  /** The column without which a row says nothing; cut-off rows lack it. */
  readonly lastNeeded: number;
  private readonly indexOf = new Map<ColumnMeaning, number>();

  constructor(
    readonly header: readonly string[],
    { columns }: Pick<TableMapping, "columns">,
  ) {
    const members: MemberColumn[] = [];
    const listed: ListedColumn[] = [];
    for (const [index, name] of header.entries()) {
      const means = columns[index] ?? "ignore";
      if (means === "member_votes" || means === "mayor_votes") {
        members.push({
          index,
          ...memberOfHeader(name),
          casting: means === "mayor_votes",
        });
      } else if (isListed(means)) {
        listed.push({ index, heading: name, option: LISTED_OPTIONS[means] });
      } else if (means !== "ignore" && !this.indexOf.has(means)) {
        this.indexOf.set(means, index);
      }
    }
    this.members = members;
    this.listed = listed;
    const ofMembers = (["member", "member_first", "member_last"] as const).some(
      (means) => this.indexOf.has(means),
    );
    this.named =
      this.indexOf.has("roll_text") || (listed.length > 0 && !ofMembers);
    this.wide = members.length > 0;
    this.lastNeeded = Math.max(
      this.indexOf.get("date") ?? 0,
      ...(this.wide
        ? members.map(({ index }) => index)
        : [
            this.indexOf.get("member") ?? 0,
            this.indexOf.get("word") ?? 0,
            this.indexOf.get("vote_code") ?? 0,
          ]),
    );
  }

  has(means: ColumnMeaning): boolean {
    return this.indexOf.has(means);
  }

  /** The heading of the column with this meaning. */
  heading(means: ColumnMeaning): string {
    return this.header[this.indexOf.get(means) ?? -1] ?? "";
  }

  read(cells: readonly string[]): MeantRow {
    return {
      cells,
      get: (means) => {
        const index = this.indexOf.get(means);
        return index === undefined ? "" : (cells[index] ?? "");
      },
    };
  }
}

/** The member's name in a row of one vote, as printed. */
export function memberOf(row: MeantRow): string {
  const whole = row.get("member");
  const first = row.get("member_first");
  const last = row.get("member_last");
  if (whole !== "") {
    // A column "name" beside "first name" holds the family name.
    return first !== "" && last === "" && !whole.includes(first)
      ? `${first} ${whole}`
      : whole;
  }
  return `${first} ${last}`.trim();
}

/** Text of a row, or null where the file has nothing but a sign for it. */
export function textOf(row: MeantRow, means: ColumnMeaning): string | null {
  const text = row.get(means);
  return isBlankSign(text) ? null : text;
}

/** The day of a row and the time on the clock, if the row tells one. */
export function whenOf(
  row: MeantRow,
  { dateOrder }: Pick<TableMapping, "dateOrder">,
): { day: string; time: string | null } | null {
  const printed = readDay(row.get("date"), dateOrder);
  if (printed === null) return null;
  const own = localTime(row.get("time"));
  // What stands behind the day is the clock on the wall, whatever zone an
  // export wrote behind it; midnight stands for "no time".
  const behind = localTime(printed.rest.replace(/^[T,\s]+/, ""));
  return {
    day: printed.day,
    time: own ?? (behind === "00:00" ? null : behind),
  };
}

/** A whole number a clerk printed as a sum; null for none. */
export function sumOf(row: MeantRow, means: ColumnMeaning): number | null {
  const digits = /^(\d{1,5})(?:\.0+)?$/.exec(row.get(means))?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The order of a vote within its meeting. */
export function sequenceOf(row: MeantRow): number | null {
  const digits = /^(\d{1,6})(?:\.\d+)?$/.exec(row.get("sequence"))?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Whether the item was on the consent agenda. */
export function consentOf(row: MeantRow): boolean {
  return /^(?:1|y|yes|true|x|consent|s[ií])$/i.test(row.get("consent"));
}

/** The row's own source, when it is an address a link may carry. */
export function sourceOf(row: MeantRow): string | null {
  return webAddress(row.get("source_url") || null);
}
