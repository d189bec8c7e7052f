import type { Reader, Writer } from "../connection.server";
import { plus } from "../dialect.server";

/** One signature that began to count, or no longer does. */
export interface CountMove {
  /** UTC timestamp of its validation. */
  at: string;
  change: 1 | -1;
  districtId: string | null;
  placeMatch: string;
  source: string;
}

function summed(pairs: readonly (readonly [string, number])[]) {
  const sums = new Map<string, number>();
  for (const [key, change] of pairs) {
    sums.set(key, (sums.get(key) ?? 0) + change);
  }
  return [...sums].filter(([, change]) => change !== 0);
}

/**
 * Moves a petition's counter, its days and hours, and its cells by these
 * signatures, each once. Ask it with the petition locked.
 */
export async function moveCounts(
  trx: Writer,
  petitionId: string,
  moves: readonly CountMove[],
): Promise<void> {
  const total = moves.reduce((sum, move) => sum + move.change, 0);
  if (total !== 0) {
    await trx
      .updateTable("petitions")
      .set({ signature_count: plus("signature_count", total) })
      .where("id", "=", petitionId)
      .execute();
  }
  const days = moves.map((m) => [m.at.slice(0, 10), m.change] as const);
  for (const [day, change] of summed(days)) {
    await trx
      .insertInto("petition_days")
      .values({ petition_id: petitionId, day, validated: change })
      .onConflict((oc) =>
        oc
          .columns(["petition_id", "day"])
          .doUpdateSet({ validated: plus("petition_days.validated", change) }),
      )
      .execute();
  }
  const hours = moves.map((m) => [m.at.slice(0, 13), m.change] as const);
  for (const [hour, change] of summed(hours)) {
    await trx
      .insertInto("petition_hours")
      .values({ petition_id: petitionId, hour, validated: change })
      .onConflict((oc) =>
        oc
          .columns(["petition_id", "hour"])
          .doUpdateSet({ validated: plus("petition_hours.validated", change) }),
      )
      .execute();
  }
  const cells = moves.flatMap((m) => [
    [`district ${m.districtId ?? ""}`, m.change] as const,
    [`match ${m.placeMatch}`, m.change] as const,
    [`source ${m.source}`, m.change] as const,
  ]);
  for (const [key, change] of summed(cells)) {
    const [kind = "", cell = ""] = key.split(" ");
    await trx
      .insertInto("petition_cells")
      .values({
        petition_id: petitionId,
        kind,
        cell,
        validated: change,
        shown: 0,
        shown_at: null,
      })
      .onConflict((oc) =>
        oc
          .columns(["petition_id", "kind", "cell"])
          .doUpdateSet({ validated: plus("petition_cells.validated", change) }),
      )
      .execute();
  }
}

/** Validated signatures by cell, as they are and as they are shown. */
export function listPetitionCells(db: Reader, petitionId: string) {
  return db
    .selectFrom("petition_cells")
    .select(["kind", "cell", "validated", "shown", "shown_at as shownAt"])
    .where("petition_id", "=", petitionId)
    .orderBy("kind")
    .orderBy("cell")
    .execute();
}

/** Validated signatures an hour (UTC), oldest first. */
export function listPetitionHours(db: Reader, petitionId: string) {
  return db
    .selectFrom("petition_hours")
    .select(["hour", "validated"])
    .where("petition_id", "=", petitionId)
    .where("validated", "<>", 0)
    .orderBy("hour")
    .execute();
}

/** Moves what the public is shown of a cell. */
export async function updateShown(
  trx: Writer,
  {
    petitionId,
    kind,
    cell,
    shown,
    at,
  }: {
    petitionId: string;
    kind: string;
    cell: string;
    shown: number;
    at: string;
  },
): Promise<void> {
  await trx
    .updateTable("petition_cells")
    .set({ shown, shown_at: at })
    .where("petition_id", "=", petitionId)
    .where("kind", "=", kind)
    .where("cell", "=", cell)
    .execute();
}
