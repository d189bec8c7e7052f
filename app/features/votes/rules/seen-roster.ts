import type { Roster } from "~/features/officials/types";

import type { RollEntry } from "./entry";

/** Names who holds a place, for a form to say whom its marks were meant for. */
export function holderMark(place: Roster["places"][number]): string {
  return place.holder?.officialId ?? "vacant";
}

/**
 * Whether the rows of a form were marked on another body than this: a place
 * is gone or new, in another order, or held by somebody else, since two pages
 * were merged or a term was corrected meanwhile. A mark must never land on
 * another member, nor be dropped in silence.
 */
export function rosterChanged(
  rows: RollEntry["rows"],
  roster: Roster,
): boolean {
  const places = new Map(roster.places.map((place) => [place.key, place]));
  const lost = rows.some(
    ({ key, option, word }) => (option || word) && !places.has(key),
  );
  if (lost || rows.every(({ holder }) => holder === undefined)) return lost;
  return (
    rows.length !== roster.places.length ||
    roster.places.some(
      (place, index) =>
        rows[index]?.key !== place.key ||
        (rows[index].holder ?? holderMark(place)) !== holderMark(place),
    )
  );
}

/**
 * The fields of a refused form laid over the body as it is now: each mark
 * and word goes with its place and holder, those of others are left out.
 *
 * @param values of the form, by field name
 */
export function realignRows<Value>(
  values: Readonly<Record<string, Value>>,
  roster: Roster,
): Record<string, Value> {
  const row = /^rows\[(\d+)\]\.(\w+)$/;
  const aligned = Object.fromEntries(
    Object.entries(values).filter(([name]) => !row.test(name)),
  );
  const before = new Map<string, Record<string, Value>>();
  for (const name of Object.keys(values)) {
    const index = row.exec(name)?.[1];
    if (index === undefined || !name.endsWith(".key")) continue;
    const field = (which: string) => values[`rows[${index}].${which}`];
    const fields: Record<string, Value> = {};
    for (const which of ["option", "word"]) {
      const value = field(which);
      if (value !== undefined) fields[which] = value;
    }
    before.set(`${String(field("key"))} ${String(field("holder"))}`, fields);
  }
  roster.places.forEach((place, index) => {
    const fields = before.get(`${place.key} ${holderMark(place)}`) ?? {};
    for (const [which, value] of Object.entries(fields))
      aligned[`rows[${index}].${which}`] = value;
  });
  return aligned;
}
