import {
  listPlaceAliases,
  upsertPlaceAliases,
} from "@db/queries/place-aliases.server";
import { listKnownPlaces } from "@db/queries/jurisdictions.server";
import type { World } from "~/server/world.server";

import { otherOcdIds } from "./ocd-ids.server";

/** One id and the one it stands for. */
export interface ListedAlias {
  readonly ocdId: string;
  readonly sameAs: string;
}

export interface AliasReport {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** Why an alias stays out: none of its ids is here, or both are, apart. */
export type AliasOut = "target_not_here" | "two_places";

/**
 * Notes other spellings of ids. Whichever of the two is known here, the other
 * one will mean the same place; where both are places of their own here,
 * neither is touched. Running it again changes nothing.
 */
export async function importAliases(
  world: World,
  aliases: readonly ListedAlias[],
  {
    dryRun,
    onOut,
  }: {
    readonly dryRun: boolean;
    readonly onOut: (alias: ListedAlias, reason: AliasOut) => void;
  },
): Promise<AliasReport> {
  const known = await listKnownPlaces(world.db.read);
  const own = new Map(known.map(({ ocdId, id }) => [ocdId, id]));
  const spelled = await otherOcdIds(world.db.read, known);
  const stored = new Map(
    (await listPlaceAliases(world.db.read)).map((row) => [
      row.ocdId,
      row.placeId,
    ]),
  );
  const report = { added: 0, changed: 0, unchanged: 0 };
  const rows = new Map<string, string>();
  for (const alias of aliases) {
    const { ocdId, sameAs } = alias;
    const here = own.get(ocdId);
    const there = own.get(sameAs) ?? spelled.get(sameAs);
    if (here !== undefined && there !== undefined && here !== there) {
      onOut(alias, "two_places");
      continue;
    }
    // An id that a place bears itself stays its own: the other one is noted.
    const [spelling, placeId] =
      here === undefined ? [ocdId, there] : [sameAs, here];
    if (placeId === undefined) {
      onOut(alias, "target_not_here");
      continue;
    }
    const before = rows.get(spelling) ?? stored.get(spelling);
    if (before === placeId || own.get(spelling) === placeId) {
      report.unchanged += 1;
      continue;
    }
    if (before === undefined) report.added += 1;
    else report.changed += 1;
    rows.set(spelling, placeId);
  }
  if (!dryRun) {
    await world.db.transaction(async (trx) => {
      const all = [...rows].map(([ocdId, placeId]) => ({ ocdId, placeId }));
      for (let start = 0; start < all.length; start += 500) {
        await upsertPlaceAliases(trx, all.slice(start, start + 500));
      }
    });
  }
  return report;
}
