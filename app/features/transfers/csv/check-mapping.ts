import { isListed } from "./listed";
import { MANY_COLUMNS } from "./types";
import type { ColumnMeaning, TableMapping } from "./types";

/** What keeps a mapping from being used; the sentence's key. */
export type MappingProblem =
  | "noDateColumn"
  | "noSubjectColumn"
  | "noVoteColumns"
  | "wordWithoutMember"
  | "memberWithoutWord"
  | "bothShapes"
  | "twoColumns"
  | "bodyMissing";

/** Columns that share one meaning only one may have, or null. */
export function doubledColumns(
  columns: readonly ColumnMeaning[],
): { means: ColumnMeaning; indexes: number[] }[] {
  return [...new Set(columns)]
    .filter((means) => !MANY_COLUMNS.includes(means))
    .map((means) => ({
      means,
      indexes: [...columns.keys()].filter((index) => columns[index] === means),
    }))
    .filter(({ indexes }) => indexes.length > 1);
}

/** The first thing that is missing or too much, or null when all is said. */
export function checkMapping({
  columns,
  body,
}: Pick<TableMapping, "columns" | "body">): MappingProblem | null {
  const has = (...meanings: ColumnMeaning[]) =>
    meanings.some((means) => columns.includes(means));
  if (doubledColumns(columns).length > 0) return "twoColumns";
  if (!has("date")) return "noDateColumn";
  if (!has("title", "file", "action", "agenda_number", "vote_id"))
    return "noSubjectColumn";
  const wide = has("member_votes", "mayor_votes");
  const listed = has("roll_text") || columns.some(isListed);
  const words = has("word", "vote_code");
  const members = has("member", "member_first", "member_last");
  if (wide && (words || members || listed)) return "bothShapes";
  if (listed && (words || (members && has("roll_text")))) return "bothShapes";
  if (words && !members) return "wordWithoutMember";
  if (members && !words && !listed) return "memberWithoutWord";
  const sums = has("yes_total", "no_total", "result");
  if (!wide && !words && !listed && !sums) return "noVoteColumns";
  return body.trim() === "" && !has("body") ? "bodyMissing" : null;
}
