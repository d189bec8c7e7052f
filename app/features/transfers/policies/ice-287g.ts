import { readDay } from "../csv/dates";
import { plainHeader } from "../csv/headers";
import { allRows } from "../csv/read-table";
import type { SavedTable } from "../csv/types";
import { stateCodeOf } from "./places";
import type { LineOut, PlaceAsked, PolicyClaim } from "./types";

/**
 * ICE's own sheet of agreements under section 287(g): state, agency, its type
 * and county, kind of support, and the day of signing (empty while pending).
 */
const COLUMNS = {
  state: ["state"],
  agency: ["law enforcement agency", "agency", "lea"],
  type: ["type"],
  county: ["county"],
  support: ["support type", "support", "model", "program model"],
  signed: ["signed", "date signed", "moa signed", "signed date"],
} as const;
type Column = keyof typeof COLUMNS;

function columnsOf(header: readonly string[]): Partial<Record<Column, number>> {
  const plain = header.map((name) => plainHeader(name));
  return Object.fromEntries(
    (Object.keys(COLUMNS) as Column[]).flatMap((column) => {
      const index = plain.findIndex((name) =>
        (COLUMNS[column] as readonly string[]).includes(name),
      );
      return index < 0 ? [] : [[column, index]];
    }),
  );
}

/** Whether a table is ICE's sheet, by its heading. */
export function isIceSheet({ header }: Pick<SavedTable, "header">): boolean {
  const found = columnsOf(header);
  return (
    found.state !== undefined &&
    found.agency !== undefined &&
    found.support !== undefined
  );
}

/** The day of a sheet as its name tells it: "participating-2025-07-18.csv". */
export function dayInName(name: string): string | null {
  const iso = /(\d{4})-?(\d{2})-?(\d{2})/.exec(name);
  if (iso) return readDay(`${iso[1]}-${iso[2]}-${iso[3]}`, "mdy")?.day ?? null;
  // ICE's own: "participatingAgencies07182025am.xlsx".
  const american = /(\d{2})(\d{2})(\d{4})/.exec(name);
  return american
    ? (readDay(`${american[3]}-${american[1]}-${american[2]}`, "mdy")?.day ??
        null)
    : null;
}

const SOURCE = {
  url: "https://www.ice.gov/identify-and-arrest/287g",
  title: "ICE, list of 287(g) agreements",
} as const;

const AGENCY_END =
  /\s+(?:sheriff(?:['’]?s)?(?:['’])?(?:\s+(?:office|department|dept\.?))?|police\s+services\s+dep\w*|police\s+dep\w*|(?:department\s+of\s+)?public\s+safety(?:\s+department)?|constable(?:['’]?s)*(?:['’]s)?(?:\s+office)?|constbales\s+office|corrections(?:\s+and\s+rehabilitation)?|detention\s+center|jail|marshal(?:['’]?s)?(?:\s+office)?)\s*$/iu;
const COUNTY_WORD = /\b(?:county|parish)\b/i;

/**
 * Under which places an agency may be found, the likeliest first. A sheriff
 * is the county's, a police department the town's, a state agency the state's.
 */
export function placesOfAgency(row: {
  state: string;
  agency: string;
  type: string;
  county: string;
}): { asked: PlaceAsked[] } | { because: "regional" } {
  const { state, agency, type } = row;
  const county = /^#?n\/?a$/i.test(row.county.trim()) ? "" : row.county;
  if (/\b(?:regional|tri-county|multi-county)\b/i.test(agency)) {
    return { because: "regional" };
  }
  const of = (name: string, kind: string): PlaceAsked => ({
    ocdId: "",
    geoid: "",
    name,
    state,
    county: kind === "city" ? county : "",
    kind,
  });
  const asked: PlaceAsked[] = [];
  // A ward lies in its town: its constable is the town's.
  const short = agency
    .replace(/^office of constable\s+|^constable\s+/i, "")
    .replace(AGENCY_END, "")
    .replace(/\s+(?:department|office)$/i, "")
    .replace(/\s+\S+\s+ward$/i, "")
    .trim();
  const theState = of(state, "state");
  if (/state/i.test(type)) return { asked: [theState] };
  const police = /\b(?:police|constable|public\s+safety|marshal)/i.test(agency);
  const inName = /((?:[\p{L}.'’-]+\s+){1,3}(?:county|parish))\b/iu.exec(
    short,
  )?.[1];
  if (COUNTY_WORD.test(short) && !/\bof\b/i.test(short)) {
    asked.push(of(inName ?? short, "county"));
  } else if (police) {
    asked.push(of(short, "city"));
  } else {
    asked.push(of(short, "county"), of(short, "city"));
  }
  if (/county/i.test(type) && !/township|twp|\bward\b/i.test(agency)) {
    if (county !== "") asked.push(of(county, "county"));
  }
  if (/^virginia$/i.test(state.trim()) && inName !== undefined) {
    // An independent city has a sheriff and no county.
    asked.push(of(inName.replace(/\s+county$/i, ""), "independent city"));
  }
  if (agency.toLowerCase().startsWith(state.toLowerCase())) {
    asked.push(theState);
  }
  return { asked };
}

/** The rows of ICE's sheet as claims against "no 287(g)". */
export function readIceSheet(
  table: SavedTable,
  { sheetDay, today }: { sheetDay: string; today: string },
): { claims: PolicyClaim[]; out: LineOut[]; lines: number; agencies: number } {
  const columns = columnsOf(table.header);
  const claims: PolicyClaim[] = [];
  const out: LineOut[] = [];
  const seen = new Set<string>();
  const agencies = new Set<string>();
  let lines = 0;
  const file = table.files.map(({ name }) => name).join(", ");
  for (const { number, cells } of allRows(table)) {
    const refuse = (
      reason: LineOut["reason"],
      params: LineOut["params"] = {},
    ) => out.push({ file, row: number, column: null, reason, params });
    if (cells === null) {
      refuse("damaged");
      lines += 1;
      continue;
    }
    const get = (column: Column) => (cells[columns[column] ?? -1] ?? "").trim();
    const agency = get("agency").replace(/\s+/g, " ");
    if (cells.every((cell) => cell.trim() === "")) continue;
    lines += 1;
    const support = get("support");
    if (agency === "" || support === "") {
      refuse("no_place");
      continue;
    }
    agencies.add(`${get("state")} ${agency}`.toLowerCase());
    const code = stateCodeOf(get("state"));
    if (code === null) {
      refuse("unknown_state", { word: get("state") });
      continue;
    }
    const places = placesOfAgency({
      state: get("state"),
      agency,
      type: get("type"),
      county: get("county"),
    });
    if ("because" in places) {
      refuse(places.because, { place: agency });
      continue;
    }
    const printed = get("signed");
    const signed = printed === "" ? null : readDay(printed, "mdy");
    if (printed !== "" && signed === null) {
      refuse("bad_date", { word: printed });
      continue;
    }
    if (signed !== null && signed.day > today) {
      refuse("future_date", { word: signed.day });
      continue;
    }
    const externalId = [code, agency, support].join("|").toLowerCase();
    if (seen.has(externalId)) {
      refuse("repeated", { place: agency });
      continue;
    }
    seen.add(externalId);
    const [first] = places.asked;
    claims.push({
      file,
      row: number,
      column: null,
      asked: first ?? {
        ocdId: "",
        geoid: "",
        name: agency,
        state: get("state"),
        county: "",
        kind: "",
      },
      places: places.asked,
      provision: "no_287g",
      instrument: "contract",
      coverage: "opposite",
      force: null,
      stage: signed === null ? "introduced" : "in_force",
      when: { onDate: signed?.day ?? sheetDay, precision: "day" },
      dated: signed !== null,
      ended: null,
      title: `287(g) agreement with ${agency}: ${support}`.slice(0, 200),
      number: null,
      sourceUrl: SOURCE.url,
      sourceTitle: SOURCE.title,
      stated: { onDate: sheetDay, precision: "day" },
      archivedUrl: null,
      exceptions: "",
      section: null,
      quote: "",
      practice: "",
      recordId: null,
      externalId: externalId.slice(0, 300),
    });
  }
  return { claims, out, lines, agencies: agencies.size };
}
