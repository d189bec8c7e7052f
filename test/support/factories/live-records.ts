import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

/** Where a group has Riverbend's record fetched from; nothing is fetched yet. */
export async function aRecordSource(
  world: World,
  given: {
    groupId: string;
    placeId: string;
    address?: string;
  },
) {
  const row = {
    id: world.newId(),
    group_id: given.groupId,
    jurisdiction_id: given.placeId,
    address: given.address ?? "https://webapi.legistar.com/v1/riverbend",
    body_number: "7",
    body_name: "City Council",
    since: "2026-01-01",
    fetched_through: null,
    created_by: null,
    created_at: timestamp(world),
    ended_at: null,
  };
  await world.db.transaction((trx) =>
    trx.insertInto("record_sources").values(row).execute(),
  );
  return row;
}

/** A fetch of that source that broke off. */
export async function aBrokenFetch(world: World, sourceId: string) {
  const row = {
    id: world.newId(),
    source_id: sourceId,
    account_id: null,
    state: "failed",
    fetched_after: null,
    fetched_through: null,
    asked: 12,
    expected: 40,
    problem: "busy",
    run_id: null,
    started_at: timestamp(world),
    told_at: timestamp(world),
  };
  await world.db.transaction((trx) =>
    trx.insertInto("record_fetches").values(row).execute(),
  );
  return row;
}
