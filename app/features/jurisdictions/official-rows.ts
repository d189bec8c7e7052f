import { readDivision } from "./official-list";
import type { OfficialDivision } from "./official-list";

/** Why a row of an official list brings nothing. */
export const ROW_REASONS = [
  "no_id",
  "malformed",
  "abroad",
  "legislative",
  "other_kind",
] as const;
export type RowReason = (typeof ROW_REASONS)[number];

/** A council district or ward, with the id of the government it elects. */
export interface ListedDistrict {
  readonly ocdId: string;
  readonly parentOcdId: string;
  /** "District 3", "Ward 1A", "Princess Anne District". */
  readonly label: string;
  /** By what else its own people call it: "Supervisor District 3"; or null. */
  readonly otherLabel: string | null;
}

/** One row of an official list, told by what it is. */
export type ListRow =
  | { readonly sort: "division"; readonly division: OfficialDivision }
  | { readonly sort: "district"; readonly district: ListedDistrict }
  | { readonly sort: "alias"; readonly ocdId: string; readonly sameAs: string }
  | {
      readonly sort: "out";
      readonly ocdId: string;
      readonly reason: RowReason;
      /** The last step of the id, "sldl", "school_board_district"; else "". */
      readonly type: string;
    };

/** The published form: steps of "type:name" beneath a country. */
const ID = /^ocd-division\/country:[a-z]{2}(?:\/[a-z_]+:[\p{L}\p{N}._~-]+)*$/u;
const LONGEST = 300;
/** Who sits in a legislature or in Congress is chosen there. */
const LEGISLATIVE: ReadonlySet<string> = new Set(["sldl", "sldu", "cd"]);
const DISTRICTS: Readonly<Record<string, "District" | "Ward">> = {
  council_district: "District",
  ward: "Ward",
};
/** Governments that elect a council by district. */
const ELECTS: ReadonlySet<string> = new Set([
  "county",
  "parish",
  "borough",
  "municipio",
  "place",
  "district",
]);

/** Whether a text is an Open Civic Data id of a place in this country. */
export function isOcdId(text: string): boolean {
  return (
    text.length <= LONGEST &&
    ID.test(text) &&
    text.startsWith("ocd-division/country:us")
  );
}

/**
 * What one row of an official list is. Every row gets an answer.
 * @param row cells by column name: `ocd_id` or `id`, `name`, `sameAs` …
 */
export function readListRow(
  row: Readonly<Record<string, string | undefined>>,
): ListRow {
  const ocdId = (row["ocd_id"] ?? row["id"] ?? "").trim().normalize("NFC");
  const type = /([a-z_]+):[^/:]*$/.exec(ocdId)?.[1] ?? "";
  const out = (reason: RowReason): ListRow => ({
    sort: "out",
    ocdId: ocdId.slice(0, LONGEST),
    reason,
    type,
  });
  if (ocdId === "") return out("no_id");
  if (ocdId.length > LONGEST || !ID.test(ocdId)) return out("malformed");
  if (!isOcdId(ocdId)) return out("abroad");
  if (LEGISLATIVE.has(type)) return out("legislative");
  const sameAs = (row["sameAs"] ?? row["same_as"] ?? "").trim();
  if (sameAs !== "") {
    if (!isOcdId(sameAs) || sameAs === ocdId) return out("malformed");
    return { sort: "alias", ocdId, sameAs: sameAs.normalize("NFC") };
  }
  const word = DISTRICTS[type];
  if (word !== undefined) {
    const parentOcdId = ocdId.slice(0, ocdId.lastIndexOf("/"));
    const above = /([a-z_]+):[^/:]*$/.exec(parentOcdId)?.[1] ?? "";
    if (!ELECTS.has(above)) return out("other_kind");
    const own = ocdId.slice(ocdId.lastIndexOf(":") + 1);
    return {
      sort: "district",
      district: {
        ocdId,
        parentOcdId,
        label: districtLabel(own, word),
        otherLabel: otherLabelOf(row["name"] ?? "", own, word),
      },
    };
  }
  const division = readDivision(row);
  return division === null ? out("other_kind") : { sort: "division", division };
}

/**
 * "3" → "District 3", "1a" → "Ward 1A", "princess_anne" → "Princess Anne
 * District"; a name that says already what it is stays as it is.
 */
export function districtLabel(
  segment: string,
  word: "District" | "Ward",
): string {
  const name = segment
    .replace(/[_~]+/g, " ")
    .trim()
    .replace(/(^|[\s-])(\p{Ll})/gu, (_, before: string, letter: string) =>
      before.concat(letter.toUpperCase()),
    );
  if (/^\p{N}+\p{L}{0,2}$/u.test(name)) return `${word} ${name.toUpperCase()}`;
  if (/^\p{N}/u.test(name) || name.length <= 2) return `${word} ${name}`;
  return /\b(?:District|Ward|Township|At[- ]Large)\b/.test(name)
    ? name
    : `${name} ${word}`;
}

/** Words before "district 3" that say by what name its people know it. */
const OTHER_WORD =
  /\b(supervisor|supervisors|commission|commissioner|assembly|magisterial|alderman|aldermanic|aldermen|trustee|freeholder|quorum court|police jury)\s+(?:district|ward)\b/i;

function otherLabelOf(
  printed: string,
  segment: string,
  word: "District" | "Ward",
): string | null {
  const other = OTHER_WORD.exec(printed)?.[1]?.toLowerCase();
  if (other === undefined || !/^\p{N}/u.test(segment)) return null;
  const said = other.replace(/(^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
  return `${said} ${districtLabel(segment, word)}`;
}
