import { isBlankSign } from "./profile";
import type { MeantRow } from "./rows";
import type { ColumnMeaning } from "./types";

/** What people do with rows to make a table pleasant to look at. All pure. */

/** What belongs to the day, and what to the motion. */
const OF_DAY: readonly ColumnMeaning[] = [
  "date",
  "time",
  "body",
  "body_id",
  "meeting_id",
];
const OF_MOTION: readonly ColumnMeaning[] = [
  "file",
  "title",
  "type",
  "status",
  "vote_id",
  "sequence",
  "agenda_number",
  "action",
  "result",
  "note",
  "mover",
  "seconder",
  "consent",
  "source_url",
  "yes_total",
  "no_total",
  "abstain_total",
  "absent_total",
];
const NAMES_A_MOTION: readonly ColumnMeaning[] = [
  "file",
  "title",
  "vote_id",
  "action",
  "agenda_number",
];

/**
 * A row whose day is blank because the cell above was merged over it: the day
 * comes from above, and so does the motion where the row names none.
 *
 * @param ownMotion every row is a motion of its own
 */
export function carryDown(
  above: MeantRow,
  row: MeantRow,
  ownMotion: boolean,
): MeantRow {
  const names = NAMES_A_MOTION.some((means) => !isBlankSign(row.get(means)));
  const taken = new Set<ColumnMeaning>(
    names || ownMotion ? OF_DAY : [...OF_DAY, ...OF_MOTION],
  );
  return {
    cells: row.cells,
    get(means) {
      const own = row.get(means);
      return own === "" && taken.has(means) ? above.get(means) : own;
    },
  };
}
