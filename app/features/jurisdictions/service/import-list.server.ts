import type { World } from "~/server/world.server";

import { CITY_HALVES } from "../city-halves";
import type { OfficialDivision } from "../official-list";
import { readListRow } from "../official-rows";
import type { ListRow, ListedDistrict, RowReason } from "../official-rows";
import { importAliases } from "./import-aliases.server";
import type {
  AliasOut,
  AliasReport,
  ListedAlias,
} from "./import-aliases.server";
import { importDistricts } from "./import-districts.server";
import type { DistrictOut, DistrictReport } from "./import-districts.server";
import { importDivisions } from "./import-divisions.server";
import type { ImportReport } from "./import-divisions.server";

/** Why a row brings nothing, whoever found out. */
export type OutReason =
  | RowReason
  | DistrictOut
  | AliasOut
  | "repeated"
  | "layout"
  | "city_half"
  | "no_state_here"
  | "no_whole_list";

/** A row that brings nothing. */
export interface RowOut {
  /** As a spreadsheet shows it: the heading is row 1. */
  readonly row: number;
  readonly ocdId: string;
  readonly reason: OutReason;
  /** "school_board_district": of what kind the id is, where that is why. */
  readonly type: string;
}

/** What the list brought; every row of it is in exactly one of the counts. */
export interface ListImport {
  readonly rows: number;
  /** Null for a list that is not one of all municipalities. */
  readonly municipalities: ImportReport | null;
  readonly districts: DistrictReport;
  readonly aliases: AliasReport;
  /** Rows that bring nothing, by reason. */
  readonly out: ReadonlyMap<OutReason, number>;
}

/** The whole list names the states themselves; a part of it does not. */
const STATES_OF_A_WHOLE_LIST = 50;

type Cells = Readonly<Record<string, string | undefined>>;

/**
 * Takes an official Open Civic Data list over, whichever it is: that of all
 * divisions, that of districts and wards, that of other spellings, or one that
 * holds them all. Municipalities are taken only from the whole list, because
 * what it does not name counts as no municipality.
 * @param rows cells by column name, in the order of the file
 */
export async function importList(
  world: World,
  rows: Iterable<Cells> | AsyncIterable<Cells>,
  {
    dryRun = false,
    onOut = () => {},
    onProgress = () => {},
  }: {
    readonly dryRun?: boolean;
    readonly onOut?: (out: RowOut) => void;
    readonly onProgress?: (done: number, total: number) => void;
  } = {},
): Promise<ListImport> {
  const found = await sorted(rows);
  const out = new Map<OutReason, number>();
  const say = (told: RowOut) => {
    out.set(told.reason, (out.get(told.reason) ?? 0) + 1);
    onOut(told);
  };
  for (const told of found.out) say(told);
  const leave = (ocdId: string, reason: OutReason, type = "") =>
    say({ row: found.rowOf.get(ocdId) ?? 0, ocdId, reason, type });

  const towns = found.divisions.filter(({ type }) => type === "place");
  for (const { ocdId, type } of found.divisions) {
    if (type !== "place") leave(ocdId, "layout", type);
  }
  const whole = found.states >= STATES_OF_A_WHOLE_LIST;
  for (const { ocdId } of towns) {
    if (!whole) leave(ocdId, "no_whole_list", "place");
    else if (CITY_HALVES.has(ocdId)) leave(ocdId, "city_half");
  }
  const municipalities = whole
    ? await importDivisions(world, found.divisions, onProgress, {
        dryRun,
        onOut: ({ ocdId }) => leave(ocdId, "no_state_here"),
      })
    : null;
  // Aliases first: the parents of districts may be written by them.
  const aliases = await importAliases(world, found.aliases, {
    dryRun,
    onOut: ({ ocdId }, reason) => leave(ocdId, reason),
  });
  const districts = await importDistricts(world, found.districts, {
    dryRun,
    ...(whole && dryRun && { coming: new Set(towns.map((d) => d.ocdId)) }),
    onOut: ({ ocdId }, reason) => leave(ocdId, reason),
    onProgress,
  });
  return { rows: found.rows, municipalities, districts, aliases, out };
}

/** The rows by what they are; ids that come again are told of once. */
async function sorted(rows: Iterable<Cells> | AsyncIterable<Cells>) {
  const divisions: OfficialDivision[] = [];
  const districts: ListedDistrict[] = [];
  const aliases: ListedAlias[] = [];
  const out: RowOut[] = [];
  const rowOf = new Map<string, number>();
  let states = 0;
  let count = 0;
  for await (const cells of rows) {
    count += 1;
    const row = count + 1;
    const told = readListRow(cells);
    if (told.sort === "out") {
      const { ocdId, reason, type } = told;
      out.push({ row, ocdId, reason, type });
      continue;
    }
    const ocdId = idOf(told);
    if (rowOf.has(ocdId)) {
      out.push({ row, ocdId, reason: "repeated", type: "" });
      continue;
    }
    rowOf.set(ocdId, row);
    if (told.sort === "alias") aliases.push(told);
    else if (told.sort === "district") districts.push(told.district);
    else {
      divisions.push(told.division);
      if (/\/(?:state|territory|district):[a-z]{2}$/.test(ocdId)) states += 1;
    }
  }
  return { divisions, districts, aliases, out, rowOf, states, rows: count };
}

function idOf(told: Exclude<ListRow, { sort: "out" }>): string {
  if (told.sort === "division") return told.division.ocdId;
  return told.sort === "district" ? told.district.ocdId : told.ocdId;
}
