import { listOffers, replaceOffers } from "@db/queries/account-offers.server";

import type { World } from "~/server/world.server";

import type { Offers, OfferedTime, TaskKind, TaskLanguage } from "../types";

/** What this person said they can do; for themselves alone. */
export async function readOffers(
  world: World,
  accountId: string,
): Promise<Offers> {
  const rows = await listOffers(world.db.read, accountId);
  const of = <T extends string>(kind: string) =>
    rows.filter((row) => row.kind === kind).map(({ value }) => value as T);
  return {
    work: of<TaskKind>("work"),
    language: of<TaskLanguage>("language"),
    time: of<OfferedTime>("time"),
  };
}

/** Keeps what this person says they can do, in the place of all before. */
export async function keepOffers(
  world: World,
  accountId: string,
  offers: Offers,
): Promise<void> {
  const rows = (["work", "language", "time"] as const).flatMap((kind) =>
    [...new Set<string>(offers[kind])].map((value) => ({ kind, value })),
  );
  await world.db.transaction((trx) => replaceOffers(trx, accountId, rows));
}
