/** Another group's people are counted in steps of so many. */
export const REACH_STEP = 5;

/**
 * A count of another group's people, so coarse that it names nobody: 0 stands
 * for "fewer than 5", nobody included; 5 for 5 to 9, and so on.
 */
export function coarse(count: number): number {
  return Math.floor(count / REACH_STEP) * REACH_STEP;
}

/**
 * The Monday, midnight in UTC, of the week of `now`. Other groups' counts are
 * taken as of then: somebody who looks before and after one person joins, or
 * says where they live, does not see that person make the difference.
 */
export function countedUntil(now: Date): string {
  const day = new Date(
    Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()),
  );
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString();
}

/** How many of one group live in a district, and in the whole place. */
export interface GroupReach {
  groupId: string;
  name: string;
  /** null: the office has no district. */
  inSeat: number | null;
  inPlace: number;
}

/** Sums rows by group for one office. */
export function reachOfGroups(
  groups: readonly { id: string; name: string }[],
  rows: readonly { groupId: string; seatId: string | null; count: number }[],
  seatId: string | null,
): GroupReach[] {
  return groups.map(({ id, name }) => {
    const own = rows.filter(({ groupId }) => groupId === id);
    const sum = (some: typeof own) =>
      some.reduce((total, { count }) => total + count, 0);
    return {
      groupId: id,
      name,
      inSeat:
        seatId === null
          ? null
          : sum(own.filter((row) => row.seatId === seatId)),
      inPlace: sum(own),
    };
  });
}

const NAMES_A_DISTRICT =
  /\b(district|ward|precinct|division|borough|zone|distrito)\b/i;
const NUMBERS_A_SEAT =
  /^(seat|place|position|post|office|member|trustee|commissioner|director|chair|vice|mayor|president|escaño|puesto)/i;
const AT_LARGE = /\bat[ -]large\b/i;

/**
 * Whether one can live in what a seat stands for, by its label: "District 4",
 * "Ward 2", "Northside". The seats of a committee ("Seat 1"), of the mayor and
 * at large are of the whole place.
 */
export function standsForDistrict(label: string): boolean {
  if (AT_LARGE.test(label)) return false;
  return NAMES_A_DISTRICT.test(label) || !NUMBERS_A_SEAT.test(label.trim());
}

/**
 * One caption for each table, no two alike: the shortest wording that tells
 * them apart, and a number where none does. A reader who hears the list of
 * tables would not know which is which.
 *
 * @param wordings of each table, from the shortest to the longest
 */
export function captionsApart(
  wordings: readonly (readonly string[])[],
): string[] {
  const longest = Math.max(...wordings.map(({ length }) => length));
  for (let size = 0; size < longest; size += 1) {
    const said = wordings.map((each) => each[size] ?? "");
    if (new Set(said).size === said.length) return said;
  }
  return wordings.map((each, index) => `${each.at(-1) ?? ""} ${index + 1}`);
}
