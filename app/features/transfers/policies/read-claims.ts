import { coverageFits } from "~/features/policies/rules";
import type { Coverage, Instrument, Stage } from "~/features/policies/types";
import { COVERAGES } from "~/features/policies/types";
import { readPartialDay } from "~/lib/partial-day";
import { plainCell } from "~/lib/csv";
import { isWebAddress } from "~/lib/web-address";

import { readDay } from "../csv/dates";
import { allRows } from "../csv/read-table";
import type { SavedTable } from "../csv/types";
import { isProvisionColumn } from "./mapping";
import type { CoverageWord, PolicyColumn, PolicyMapping } from "./mapping";
import type {
  LineOut,
  LineReason,
  PassedCells,
  PlaceAsked,
  PolicyClaim,
  When,
} from "./types";
import { sourceOf } from "./same-document";
import { AGREEMENTS, forceOf, namesakesMeant, plainValue } from "./words";

/** A date as tables print it: as much of it as is known. */
export function whenOf(text: string, order: "mdy" | "dmy"): When | null {
  const year = /^(\d{4})(?:\.0)?$/.exec(text.trim())?.[1];
  const partly = readPartialDay(year ?? text);
  if (partly !== null && !text.includes("/")) return partly;
  const whole = readDay(text, order);
  if (whole !== null) return { onDate: whole.day, precision: "day" };
  const named = /^(\p{L}+)\.?,?\s+(\d{4})$/u.exec(text.trim());
  if (named) {
    const month = readDay(`${named[1]} 1, ${named[2]}`, order);
    if (month) return { onDate: month.day, precision: "month" };
  }
  // A season has no month of its own: its year is what is known for sure.
  const season =
    /^(?:(?:early|mid|late)[ -])?(?:spring|summer|fall|autumn|winter|primavera|verano|oto[nñ]o|invierno)(?: (?:of|de))?,?\s+(\d{4})$/i.exec(
      text.trim(),
    )?.[1];
  return season === undefined ? partly : readPartialDay(season);
}

interface Line {
  file: string;
  row: number;
  get(means: PolicyColumn): string;
}

/**
 * The claims of a table by this mapping. Lines and cells that make none are
 * handed back with the reason; nothing is invented for them. Cells that say of
 * a protection only that nothing is known are counted by column and word.
 *
 * @param provisions keys of all protections on record
 * @param today no claim is of a later day
 */
export function readClaims(
  table: SavedTable,
  mapping: PolicyMapping,
  { provisions, today }: { provisions: ReadonlySet<string>; today: string },
): {
  claims: PolicyClaim[];
  out: LineOut[];
  lines: number;
  passed: PassedCells[];
} {
  const claims: PolicyClaim[] = [];
  const out: LineOut[] = [];
  const passed = new Map<string, PassedCells>();
  const pass = (column: string, cell: string, row: number) => {
    const word = plainValue(cell).slice(0, 80);
    const key = JSON.stringify([column, word]);
    const there = passed.get(key);
    if (there) there.cells += 1;
    else
      passed.set(key, {
        column,
        word: cell.slice(0, 80),
        cells: 1,
        first: row,
      });
  };
  let lines = 0;
  const at = new Map<string, number>();
  for (const [index, means] of mapping.columns.entries()) {
    if (!at.has(means)) at.set(means, index);
  }
  const heading: PlaceHeading = {
    prefers: namesakesMeant(table.header[at.get("place") ?? -1] ?? ""),
    statesOnly: !PLACE_COLUMNS.some((means) => at.has(means)),
  };
  const wide = mapping.columns.flatMap((means, index) =>
    isProvisionColumn(means)
      ? [
          {
            index,
            against: means.startsWith("against:"),
            provision: means.slice(means.indexOf(":") + 1),
            header: table.header[index] ?? "",
            source: mapping.columns.indexOf(
              `source:${means.slice(means.indexOf(":") + 1)}`,
            ),
            notes: mapping.columns.indexOf(
              `notes:${means.slice(means.indexOf(":") + 1)}`,
            ),
          },
        ]
      : [],
  );
  const ownSources = wide.some(({ source }) => source >= 0);
  for (const file of table.files) {
    for (const { number, cells } of allRows({ files: [file] })) {
      const refuse = (
        reason: LineReason,
        params: LineOut["params"] = {},
        column: string | null = null,
      ) => {
        out.push({ file: file.name, row: number, column, reason, params });
      };
      if (cells === null) {
        lines += 1;
        refuse("damaged");
        continue;
      }
      if (cells.every((cell) => cell.trim() === "")) continue;
      lines += 1;
      const line: Line = {
        file: file.name,
        row: number,
        get: (means) => plainCell((cells[at.get(means) ?? -1] ?? "").trim()),
      };
      const common = commonOf(line, mapping, today, {
        ...heading,
        ownSources,
      });
      if ("because" in common) {
        refuse(common.because, common.params);
        continue;
      }
      if (wide.length > 0) {
        const before = claims.length;
        let told = false;
        for (const item of wide) {
          const { index, against, provision, header } = item;
          const cell = (cells[index] ?? "").trim();
          if (cell === "") {
            pass(header, cell, number);
            continue;
          }
          const word = mapping.words[plainValue(cell).slice(0, 200)];
          if (word === undefined) {
            refuse("unknown_word", { word: cell.slice(0, 80) }, header);
            told = true;
            continue;
          }
          const said = claimOf(
            line,
            withOwn(common.value, cells, item),
            mapping,
            { provision, word, against, column: header },
          );
          if (said === null) {
            pass(header, cell, number);
            continue;
          }
          if ("because" in said) {
            refuse(said.because, said.params, header);
            told = true;
          } else if (sourceOf(said) === "") {
            refuse("no_source", {}, header);
            told = true;
          } else claims.push(said);
        }
        if (claims.length === before && !told) refuse("not_known");
        continue;
      }
      const printed = line.get("provision");
      const provision =
        printed === ""
          ? mapping.whole.provision
          : (mapping.provisions[plainValue(printed).slice(0, 200)] ??
            (provisions.has(printed) ? printed : ""));
      if (provision === "") {
        refuse(printed === "" ? "no_provision" : "unknown_provision", {
          word: printed.slice(0, 80),
        });
        continue;
      }
      const cell = line.get("coverage");
      const word: CoverageWord | undefined =
        cell === ""
          ? mapping.whole.coverage
          : (ownCoverage(cell) ??
            mapping.words[plainValue(cell).slice(0, 200)]);
      if (word === undefined) {
        refuse("unknown_word", { word: cell.slice(0, 80) });
        continue;
      }
      const said = claimOf(line, common.value, mapping, {
        provision,
        word,
        against: false,
        column: null,
        coverage: COVERAGES.find((each) => each === cell),
      });
      if (said === null) refuse("not_known");
      else if ("because" in said) refuse(said.because, said.params);
      else claims.push(said);
    }
  }
  return { claims, out, lines, passed: [...passed.values()] };
}

function ownCoverage(cell: string): CoverageWord | undefined {
  if (cell === "silent") return "none";
  return cell === "full" || cell === "partial" || cell === "opposite"
    ? cell
    : undefined;
}

/** The same with the source and the notes that stand beside one answer. */
function withOwn(
  common: Common,
  cells: readonly string[],
  { source, notes }: { source: number; notes: number },
): Common {
  const printed = plainCell((cells[source] ?? "").trim());
  const noted = plainCell((cells[notes] ?? "").trim()).slice(0, 2000);
  const isUrl = isWebAddress(printed);
  return {
    ...common,
    ...(printed === ""
      ? {}
      : {
          sourceUrl: isUrl ? printed : "",
          sourceTitle: isUrl ? null : printed.slice(0, 300),
        }),
    ...(noted === ""
      ? {}
      : {
          practice: [common.practice, noted]
            .filter((text) => text !== "")
            .join("\n")
            .slice(0, 2000),
        }),
  };
}

/** What the headings say of the places beneath. */
interface PlaceHeading {
  prefers: PlaceAsked["prefers"];
  statesOnly: boolean;
}

const PLACE_COLUMNS = [
  "place",
  "official_name",
  "county",
  "ocd_id",
  "geoid",
] as const;

type Common = Omit<
  PolicyClaim,
  "provision" | "coverage" | "instrument" | "column" | "stage"
> & { stage: Stage; instrument: Instrument };

type Refused = { because: LineReason; params: LineOut["params"] };

function commonOf(
  line: Line,
  mapping: PolicyMapping,
  today: string,
  heading: PlaceHeading & { ownSources: boolean },
): { value: Common } | Refused {
  const { whole, dateOrder } = mapping;
  const refused = (
    because: LineReason,
    params: LineOut["params"] = {},
  ): Refused => ({ because, params });
  const asked = {
    ocdId: line.get("ocd_id"),
    geoid: line.get("geoid"),
    name: line.get("place") || line.get("official_name"),
    state: line.get("state") || whole.state,
    county: line.get("county"),
    // Of a table that names only states, each row is of the state itself.
    kind: line.get("kind") || (heading.statesOnly ? "state" : ""),
    ...(heading.prefers ? { prefers: heading.prefers } : {}),
  };
  if (asked.ocdId + asked.geoid + asked.name + asked.state === "") {
    return refused("no_place");
  }
  const sourceUrl = line.get("source_url") || whole.sourceUrl;
  const sourceTitle = line.get("source_title") || whole.sourceTitle;
  const isUrl = isWebAddress(sourceUrl);
  if (
    sourceUrl !== "" &&
    !isUrl &&
    sourceTitle === "" &&
    sourceUrl.length > 300
  ) {
    return refused("bad_source", { word: sourceUrl.slice(0, 80) });
  }
  if (sourceUrl === "" && sourceTitle === "" && !heading.ownSources) {
    return refused("no_source");
  }
  const archived = line.get("archived_url");
  const stated = whenOf(line.get("stated_on") || whole.statedOn, dateOrder);
  const printedDate = line.get("date");
  const when = printedDate === "" ? stated : whenOf(printedDate, dateOrder);
  if (when === null) {
    return printedDate === ""
      ? refused("no_date")
      : refused("bad_date", { word: printedDate.slice(0, 80) });
  }
  if (when.onDate > today) return refused("future_date", { word: printedDate });
  const printedEnd = line.get("ended");
  const end = printedEnd === "" ? null : whenOf(printedEnd, dateOrder);
  const printedStage = line.get("stage");
  const stage =
    printedStage === ""
      ? whole.stage
      : mapping.stages[plainValue(printedStage).slice(0, 200)];
  if (stage === undefined)
    return refused("unknown_word", { word: printedStage });
  const printedKind = line.get("instrument");
  const instrument =
    printedKind === ""
      ? whole.instrument
      : mapping.instruments[plainValue(printedKind).slice(0, 200)];
  if (instrument === undefined) {
    return refused("unknown_word", { word: printedKind.slice(0, 80) });
  }
  const force = line.get("force");
  return {
    value: {
      file: line.file,
      row: line.row,
      asked,
      instrument,
      stage,
      force: force === "" ? null : forceOf(force),
      when,
      dated: printedDate !== "",
      ended:
        end !== null && end.onDate <= today
          ? { stage: "expired", when: end }
          : null,
      title: line.get("title").slice(0, 200),
      number: line.get("number").slice(0, 80) || null,
      sourceUrl: isUrl ? sourceUrl : "",
      sourceTitle:
        (sourceTitle || (isUrl ? "" : sourceUrl)).slice(0, 300) || null,
      stated,
      archivedUrl: isWebAddress(archived) ? archived : null,
      exceptions: line.get("exceptions").slice(0, 2000),
      section: line.get("section").slice(0, 120) || null,
      quote: line.get("quote").slice(0, 4000),
      practice: line.get("practice").slice(0, 2000),
      recordId: line.get("record_id") || null,
      externalId: null,
    },
  };
}

function claimOf(
  _line: Line,
  common: Common,
  { whole }: PolicyMapping,
  said: {
    provision: string;
    word: CoverageWord;
    against: boolean;
    column: string | null;
    coverage?: Coverage | undefined;
  },
): PolicyClaim | Refused | null {
  let { instrument, stage } = common;
  let coverage: Coverage = said.coverage ?? whole.coverage;
  const { word } = said;
  if (word === "skip") return null;
  if (word === "none") {
    // No agreement against it is not yet a protection.
    if (said.against) return null;
    if (said.coverage === undefined) instrument = "none";
    coverage = "silent";
  } else if (word.startsWith("by:")) {
    instrument = word.slice(3) as Instrument;
  } else if (word.startsWith("at:")) {
    stage = word.slice(3) as Stage;
  } else {
    coverage = word as Coverage;
  }
  if (said.against && coverage !== "silent") coverage = "opposite";
  if (
    instrument === "unknown" &&
    coverage === "opposite" &&
    AGREEMENTS.has(said.provision)
  ) {
    instrument = "contract";
  }
  if (instrument === "contract" && coverage !== "silent") coverage = "opposite";
  if (instrument === "none") {
    coverage = "silent";
    stage = "in_force";
  }
  if (!coverageFits(instrument, coverage)) {
    return { because: "does_not_fit", params: {} };
  }
  return {
    ...common,
    column: said.column,
    provision: said.provision,
    instrument,
    stage,
    coverage,
  };
}
