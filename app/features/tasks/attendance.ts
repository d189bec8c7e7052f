import { hoursAreSound } from "./rules";

export type Mark = "attended" | "missed";

/** What the screen says of one person. */
export interface Presence {
  mark: Mark | null;
  /** Hours; null when none were given. */
  hours: number | null;
}

export interface Attendance {
  people: ReadonlyMap<string, Presence>;
  /** Whoever has no mark yet came, too. */
  restCame: boolean;
  /** Claims whose hours cannot be read, with what was typed. */
  wrong: ReadonlyMap<string, string>;
}

/**
 * Reads the screen "who came?": `mark-<claim>` = attended | missed,
 * `hours-<claim>` in quarters, and the button `rest` = attended.
 */
export function readAttendance(data: FormData): Attendance {
  const people = new Map<string, Presence>();
  const wrong = new Map<string, string>();
  for (const [name, value] of data) {
    const [, what, id] = /^(mark|hours)-([\w-]{1,64})$/.exec(name) ?? [];
    if (id === undefined || typeof value !== "string") continue;
    const said = people.get(id) ?? { mark: null, hours: null };
    if (what === "mark") {
      const mark = value === "attended" || value === "missed" ? value : null;
      people.set(id, { ...said, mark });
      continue;
    }
    const typed = value.trim().replace(",", ".");
    const hours = typed === "" ? null : Number(typed);
    if (hours !== null && !hoursAreSound(hours)) wrong.set(id, value);
    people.set(id, { ...said, hours });
  }
  return { people, restCame: data.get("rest") === "attended", wrong };
}

/** The ticked people of a list: `claim` = id, as often as there are. */
export function readTicked(data: FormData): ReadonlySet<string> {
  return new Set(
    data
      .getAll("claim")
      .filter((id) => typeof id === "string")
      .slice(0, 1_000),
  );
}
