import type { GuessedMapping } from "./guess";
import { meaningOfHeader, plainHeader } from "./headers";
import { MANY_COLUMNS } from "./types";
import type { SavedTable, TableMapping } from "./types";

/** A mapping used before, with the headings it was for. */
export interface RememberedMapping {
  header: readonly string[];
  mapping: TableMapping;
}

/**
 * A guess, put right by what was said of other tables of the same council:
 * columns go by their headings, words and results by themselves. A column
 * that was left out before stays out; the newest memory comes first. A table of
 * another layout, where a new heading names the meaning by itself ("Result",
 * where before the result stood under "Action"), is read as it says.
 */
export function remembering(
  { mapping: guess, dateOrderInDoubt }: GuessedMapping,
  table: Pick<SavedTable, "header">,
  before: readonly RememberedMapping[],
): TableMapping {
  const known = new Map<string, TableMapping["columns"][number]>();
  for (const { header, mapping } of before) {
    for (const [index, name] of header.entries()) {
      const means = mapping.columns[index];
      const plain = plainHeader(name);
      if (means !== undefined && plain !== "" && !known.has(plain)) {
        known.set(plain, means);
      }
    }
  }
  const named = new Set(
    table.header.flatMap((name, index) => {
      const means = guess.columns[index];
      const isNew = !known.has(plainHeader(name));
      return isNew && means === meaningOfHeader(name)?.means ? [means] : [];
    }),
  );
  const columns = table.header.map((name, index) => {
    const own = guess.columns[index] ?? "ignore";
    const given = known.get(plainHeader(name)) ?? own;
    const moved =
      given !== own &&
      own !== "ignore" &&
      named.has(given) &&
      !MANY_COLUMNS.includes(given);
    if (!moved) return given;
    known.delete(plainHeader(name));
    return own;
  });
  // What is guessed must not take a place that was given before.
  for (const [index, means] of columns.entries()) {
    if (MANY_COLUMNS.includes(means)) continue;
    const given = known.has(plainHeader(table.header[index] ?? ""));
    const taken = columns.some((other, at) => at !== index && other === means);
    if (!given && taken) columns[index] = "ignore";
  }
  const [newest] = before;
  return {
    columns,
    dateOrder: dateOrderInDoubt
      ? (newest?.mapping.dateOrder ?? guess.dateOrder)
      : guess.dateOrder,
    body: newest?.mapping.body ?? guess.body,
    words: Object.assign(
      {},
      guess.words,
      ...before.map(({ mapping }) => mapping.words).reverse(),
    ) as TableMapping["words"],
    results: Object.assign(
      {},
      guess.results,
      ...before.map(({ mapping }) => mapping.results).reverse(),
    ) as TableMapping["results"],
  };
}
