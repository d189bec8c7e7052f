import { EXPORT_COLUMNS } from "~/features/policies/open-data/columns";

import { guessDateOrder } from "../csv/dates";
import { plainHeader } from "../csv/headers";
import type { ColumnProfile, TableProfile } from "../csv/profile";
import { sortOfKind } from "./places";
import { CATALOGUE_KEYS, isProvisionColumn } from "./mapping";
import type { PolicyMapping, PolicyMeaning, WholeFile } from "./mapping";
import {
  besideItem,
  coverageWordOf,
  instrumentOf,
  meaningOfPolicyHeader,
  plainValue,
  provisionColumnOf,
  provisionOf,
  stageOf,
  sureness,
} from "./words";

export const NOTHING_SAID: WholeFile = {
  provision: "",
  instrument: "unknown",
  stage: "in_force",
  coverage: "full",
  state: "",
  sourceUrl: "",
  sourceTitle: "",
  statedOn: "",
};

/** Whether a table is our own download, by its heading. */
export function isOwnExport(header: readonly string[]): boolean {
  return EXPORT_COLUMNS.slice(0, 23).every((name) => header.includes(name));
}

function share(column: ColumnProfile, fits: (text: string) => boolean): number {
  let all = 0;
  let fitting = 0;
  for (const [text, count] of column.values) {
    all += count;
    if (fits(text)) fitting += count;
  }
  return all === 0 ? 0 : fitting / all;
}

/** Guesses what each column of a table of policies holds, and its words. */
export function guessPolicyMapping(profile: TableProfile): PolicyMapping {
  const own = isOwnExport(profile.columns.map(({ header }) => header));
  const columns = profile.columns.map((column): PolicyMeaning => {
    const said = meaningOfPolicyHeader(column.header);
    if (own) return said ?? "ignore";
    return meaningOf(column, said);
  });
  if (!own) pairWithItems(columns, profile.columns);
  keepTheSurest(columns, profile.columns);
  if (!columns.includes("place")) {
    const official = columns.indexOf("official_name");
    const county = columns.indexOf("county");
    if (official >= 0) columns[official] = "place";
    else if (county >= 0) columns[county] = "place";
  }
  const dates = profile.columns
    .filter((_, index) => ["date", "ended"].includes(columns[index] ?? ""))
    .flatMap(({ values }) => [...values.keys()]);
  return {
    columns,
    dateOrder: guessDateOrder(dates) ?? "mdy",
    ...guessWords(profile, columns),
    whole: NOTHING_SAID,
  };
}

function meaningOf(
  column: ColumnProfile,
  said: PolicyMeaning | null,
): PolicyMeaning {
  const answers = share(column, (text) => coverageWordOf(text) !== null);
  if (column.links >= 0.6 && said !== "archived_url") return "source_url";
  if (said === "kind") {
    // "Type" may be the type of place or of document.
    if (share(column, (text) => sortOfKind(text) !== null) >= 0.6) {
      return "kind";
    }
    return share(column, (text) => instrumentOf(text) !== null) >= 0.4
      ? "instrument"
      : "ignore";
  }
  if (said === "source_url" && column.links < 0.3) return "source_title";
  if (said === "stage") {
    return share(column, (text) => stageOf(text) !== null) >= 0.3
      ? "stage"
      : answers >= 0.5
        ? "coverage"
        : "ignore";
  }
  if (said === "provision") {
    return share(column, (text) => provisionOf(text) !== null) >= 0.3
      ? "provision"
      : share(column, (text) => instrumentOf(text) !== null) >= 0.4
        ? "instrument"
        : "ignore";
  }
  if (said !== null) return said;
  const provision = provisionColumnOf(column.header);
  if (provision !== null && (answers >= 0.5 || column.filled === 0)) {
    return provision;
  }
  if (plainHeader(column.header).includes("date") && column.dates >= 0.6) {
    return "date";
  }
  return "ignore";
}

/**
 * "Detainers source" beside "No ICE detainers" is the source of that answer: by
 * what it names, or by standing right after it and sharing a word. A bare
 * "Source" is of the answer before it only where the table has several.
 */
function pairWithItems(
  columns: PolicyMeaning[],
  profiles: readonly ColumnProfile[],
): void {
  const beside = profiles.map(({ header }) => besideItem(header));
  const named = profiles.map(({ header }) => plainHeader(header));
  const waits = (index: number) => {
    const each = beside[index];
    if (!each) return false;
    if (each.of === "") {
      return named.filter((name) => name === named[index]).length > 1;
    }
    const known = meaningOfPolicyHeader(profiles[index]?.header ?? "");
    return known === null;
  };
  const items = columns.map((means, index) =>
    isProvisionColumn(means) && !waits(index)
      ? means.slice(means.indexOf(":") + 1)
      : null,
  );
  let last: number | null = null;
  for (const [index, each] of beside.entries()) {
    if (items[index] !== null) last = index;
    if (!each || !waits(index)) {
      if (items[index] === null) last = null;
      continue;
    }
    const said = each.of === "" ? null : provisionOf(each.of);
    const near = last === null ? null : (items[last] ?? null);
    const shares =
      last !== null && sharesWord(each.of, profiles[last]?.header ?? "");
    const item =
      said !== null && items.includes(said)
        ? said
        : each.of === "" || shares
          ? near
          : null;
    if (item !== null) columns[index] = `${each.what}:${item}`;
    else if (isProvisionColumn(columns[index] ?? "ignore")) {
      columns[index] = "ignore";
    }
  }
}

function sharesWord(of: string, header: string): boolean {
  const words = new Set(plainHeader(header).split(" "));
  return of.split(" ").some((word) => word.length > 3 && words.has(word));
}

/** Of two columns that may mean one thing, the better named one stays. */
function keepTheSurest(
  columns: PolicyMeaning[],
  profiles: readonly ColumnProfile[],
): void {
  for (const [index, means] of columns.entries()) {
    if (means === "ignore") continue;
    const rivals = [...columns.keys()].filter((at) => columns[at] === means);
    if (rivals.length < 2) continue;
    const rank = (at: number) => {
      const name = profiles[at]?.header ?? "";
      return means.includes(":")
        ? at
        : sureness(means as never, name) * 1000 + at;
    };
    const best = rivals.reduce((a, b) => (rank(a) <= rank(b) ? a : b));
    if (best !== index) columns[index] = "ignore";
  }
}

/** What each printed word most likely means; unknown ones are left open. */
export function guessWords(
  profile: TableProfile,
  columns: readonly PolicyMeaning[],
): Pick<PolicyMapping, "words" | "instruments" | "stages" | "provisions"> {
  const guessed: Pick<
    PolicyMapping,
    "words" | "instruments" | "stages" | "provisions"
  > = { words: {}, instruments: {}, stages: {}, provisions: {} };
  for (const [index, { values }] of profile.columns.entries()) {
    const means = columns[index] ?? "ignore";
    for (const text of values.keys()) {
      const key = plainValue(text).slice(0, 200);
      if (means === "coverage" || isProvisionColumn(means)) {
        const word = coverageWordOf(text);
        if (word !== null) guessed.words[key] = word;
      } else if (means === "instrument") {
        const instrument = instrumentOf(text);
        if (instrument !== null) guessed.instruments[key] = instrument;
      } else if (means === "stage") {
        const stage = stageOf(text);
        if (stage !== null) guessed.stages[key] = stage;
      } else if (means === "provision") {
        const exact = CATALOGUE_KEYS.find((each) => each === text);
        guessed.provisions[key] = exact ?? provisionOf(text) ?? "";
      }
    }
  }
  return guessed;
}
