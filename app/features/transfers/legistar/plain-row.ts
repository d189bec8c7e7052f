import { isContainer } from "./row-kinds";
import type { RowObject } from "./row-kinds";

// What programs that turn Legistar's XML into JSON call an element's own text.
const TEXT_KEYS: ReadonlySet<string> = new Set(["#text", "_", "$t", "__text"]);

/**
 * A row whose columns were dressed by a program that turns XML into JSON, in
 * plain columns: `{"@i:nil": "true"}` is nothing, `{"#text": "Aye"}` and
 * `["Aye"]` are the word. Rows inside the row stay as they are.
 */
export function plainRow(row: RowObject): RowObject {
  let plain: RowObject | null = null;
  for (const [column, value] of Object.entries(row)) {
    if (!isContainer(value)) continue;
    const bare = plainValue(value);
    if (bare === undefined) continue;
    plain ??= { ...row };
    plain[column] = bare;
  }
  return plain ?? row;
}

/** The bare value, or undefined for what is no dressed value. */
function plainValue(
  value: RowObject | unknown[],
): string | number | boolean | null | undefined {
  if (Array.isArray(value)) {
    const [only, ...others] = value as unknown[];
    if (value.length === 0 || others.length > 0) return undefined;
    if (isContainer(only)) {
      return Array.isArray(only) ? undefined : plainValue(only);
    }
    return bareOrNull(only);
  }
  const keys = Object.keys(value);
  const text = keys.filter((key) => TEXT_KEYS.has(key));
  if (text.length > 1 || !keys.every(isOfXml)) return undefined;
  const [own] = text;
  return own === undefined ? null : bareOrNull(value[own]);
}

/** An attribute ("@i:nil", "-nil", "$") or the text of an element. */
function isOfXml(key: string): boolean {
  return TEXT_KEYS.has(key) || /^[@$-]/.test(key) || /^xmlns/.test(key);
}

function bareOrNull(value: unknown): string | number | boolean | null {
  return typeof value === "string" ||
    typeof value === "number" ||
    typeof value === "boolean"
    ? value
    : null;
}
