import type { BodyKind } from "~/features/officials/types";

/** The kind of body by its name, else by the clerk's own word for it. */
export function bodyKindOf(body: {
  name: string;
  bodyType: string | null;
}): BodyKind {
  for (const words of [body.name, body.bodyType ?? ""]) {
    const kind = BODY_KINDS_BY_WORDS.find(([pattern]) => pattern.test(words));
    if (kind !== undefined) return kind[1];
  }
  return "other";
}

// A committee of the council is a committee, a school board is no county's.
const BODY_KINDS_BY_WORDS: readonly (readonly [RegExp, BodyKind])[] = [
  [/committee\b|\bcaucus\b/i, "committee"],
  [/\bschool board\b|\bboard of education\b/i, "school_board"],
  [
    /\bcounty council\b|\bsupervisors\b|\bcounty commission(?:ers)?\b|\bboard of commissioners\b/i,
    "county_board",
  ],
  [
    /\b(?:city|town|village|borough|common) council\b|\bcouncil\b|\balder(?:men|persons)\b|\bselect ?(?:men|board)\b|\bprimary legislative body\b/i,
    "city_council",
  ],
  [/\bcommission\b/i, "commission"],
];
