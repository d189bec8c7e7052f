import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

/** A petition of a campaign as a row, with validated signatures a day. */
export async function aPlainPetition(
  world: World,
  campaign: {
    id: string;
    group_id: string;
    jurisdiction_id: string;
    created_by: string;
  },
  given: {
    state?: "draft" | "open" | "closed" | "delivered" | "answered";
    goal?: number;
    days?: Readonly<Record<string, number>>;
  } = {},
) {
  const id = world.newId();
  const days = Object.entries(given.days ?? {});
  const row = {
    id,
    group_id: campaign.group_id,
    campaign_id: campaign.id,
    demand_id: null,
    jurisdiction_id: campaign.jurisdiction_id,
    slug: `no-jail-beds-${id.slice(-12)}`,
    title_en: "No jail beds for rent",
    title_es: "No se alquilan camas de la cárcel",
    body_en: "Do not renew the contract.",
    body_es: "No renueven el contrato.",
    state: given.state ?? "open",
    goal: given.goal ?? 500,
    closes_on: null,
    signature_count: days.reduce((sum, [, count]) => sum + count, 0),
    created_by: campaign.created_by,
    created_at: timestamp(world),
    purge_on: null,
    purged_at: null,
    hold_why: null,
  };
  await world.db.transaction(async (trx) => {
    await trx.insertInto("petitions").values(row).execute();
    for (const [day, validated] of days) {
      await trx
        .insertInto("petition_days")
        .values({ petition_id: id, day, validated })
        .execute();
    }
  });
  return row;
}

/** A task of a group as a row, two hours long when it has a start. */
export async function aPlainTask(
  world: World,
  given: {
    groupId: string;
    campaignId?: string | null;
    title?: string;
    state?: "open" | "done" | "cancelled";
    startsAt?: string | null;
    dueOn?: string | null;
    wanted?: number;
    taken?: number;
    visibility?: "public" | "group";
    claims?: readonly { accountId: string; state: string }[];
  },
) {
  const id = world.newId();
  const owner = await world.db.read
    .selectFrom("memberships")
    .select("account_id")
    .where("group_id", "=", given.groupId)
    .orderBy("id")
    .executeTakeFirstOrThrow();
  const claims = given.claims ?? [];
  const startsAt = given.startsAt ?? null;
  const state = given.state ?? "open";
  const row = {
    id,
    group_id: given.groupId,
    campaign_id: given.campaignId ?? null,
    demand_id: null,
    jurisdiction_id: null,
    official_id: null,
    motion_id: null,
    kind: "other",
    title: given.title ?? "Table at the market",
    why: "",
    ask: "",
    script: "",
    location: "Mill Street",
    starts_at: startsAt,
    ends_at:
      startsAt && new Date(Date.parse(startsAt) + 7_200_000).toISOString(),
    due_on: given.dueOn ?? null,
    time_zone: "America/Los_Angeles",
    capacity: null,
    wanted: given.wanted ?? 1,
    taken: given.taken ?? claims.length,
    visibility: given.visibility ?? "group",
    state,
    created_by: owner.account_id,
    created_at: timestamp(world),
    ended_at: state === "open" ? null : timestamp(world),
    ended_by: null,
    ended_why: null,
  };
  await world.db.transaction(async (trx) => {
    await trx.insertInto("tasks").values(row).execute();
    for (const claim of claims) {
      await trx
        .insertInto("claims")
        .values({
          id: world.newId(),
          task_id: id,
          account_id: claim.accountId,
          state: claim.state,
          claimed_at: timestamp(world),
          cancelled_at: null,
          finished_at: null,
          hours: null,
        })
        .execute();
    }
  });
  return row;
}
