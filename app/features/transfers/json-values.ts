/** A value out of a file of JSON, and the line it began on where it had lines. */
export interface JsonValue {
  value: unknown;
  /** From 1; null when the file is one value. */
  line: number | null;
}

export interface JsonValues {
  values: JsonValue[];
  /** Lines that are no JSON, from 1. */
  unreadable: number[];
}

/**
 * The values of a file of JSON: one value, or one on every line (JSON lines,
 * pages saved one after the other). Null when no line is a list or an object.
 *
 * @param reviver as for JSON.parse
 */
export function jsonValues(
  text: string,
  reviver?: (key: string, value: unknown) => unknown,
): JsonValues | null {
  const whole = parse(text, reviver);
  if (whole !== undefined) {
    return { values: [{ value: whole, line: null }], unreadable: [] };
  }
  const values: JsonValue[] = [];
  const unreadable: number[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === "") continue;
    // Some tools end every line, the last too, with a comma.
    const value = parse(line.trim().replace(/,$/, ""), reviver);
    if (typeof value === "object" && value !== null) {
      values.push({ value, line: index + 1 });
    } else {
      unreadable.push(index + 1);
    }
  }
  return values.length > 0 ? { values, unreadable } : null;
}

function parse(
  text: string,
  reviver?: (key: string, value: unknown) => unknown,
): unknown {
  try {
    return JSON.parse(text, reviver) as unknown;
  } catch {
    return undefined;
  }
}
