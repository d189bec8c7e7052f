import type {
  PromiseSide,
  PromiseState,
  PromiseVisibility,
} from "~/features/votes/promises/types";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

/** A promise to vote for a demand, seen by the group alone unless told. */
export async function aPromise(
  world: World,
  given: {
    officialId: string;
    groupId: string;
    recordedBy: string;
    demandId?: string | null;
    provisionId?: string | null;
    motionId?: string | null;
    side?: PromiseSide;
    saidOn?: string;
    state?: PromiseState;
    visibility?: PromiseVisibility;
    quote?: string;
  },
) {
  const at = timestamp(world);
  const row = {
    id: world.newId(),
    official_id: given.officialId,
    group_id: given.groupId,
    demand_id: given.demandId ?? null,
    provision_id: given.provisionId ?? null,
    state: given.state ?? "standing",
    created_by: given.recordedBy,
    created_at: at,
  };
  await world.db.transaction(async (trx) => {
    await trx.insertInto("promises").values(row).execute();
    await trx
      .insertInto("promise_versions")
      .values({
        id: world.newId(),
        promise_id: row.id,
        version: 1,
        side: given.side ?? "for",
        said_on: given.saidOn ?? "2026-03-10",
        motion_id: given.motionId ?? null,
        quote: given.quote ?? "I will vote for it.",
        source_kind: "public_meeting",
        source_url: "https://riverbend.example/video",
        note: "",
        visibility: given.visibility ?? "group",
        why: "",
        recorded_by: given.recordedBy,
        recorded_at: at,
      })
      .execute();
  });
  return row;
}
