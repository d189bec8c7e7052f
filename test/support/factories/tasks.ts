import type { ClaimState, TaskKind, TaskState } from "~/features/tasks/types";
import type { Member } from "~/server/actor.server";
import type { Role } from "~/server/permissions";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

/** A task of a group: an hour at the petition table, next Saturday at ten. */
export async function aTask(
  world: World,
  given: {
    groupId: string;
    createdBy: string;
    campaignId?: string;
    placeId?: string | null;
    officialId?: string;
    motionId?: string;
    kind?: TaskKind;
    title?: string;
    ask?: string;
    script?: string;
    startsAt?: string | null;
    endsAt?: string | null;
    dueOn?: string | null;
    timeZone?: string;
    wanted?: number;
    capacity?: number | null;
    visibility?: "public" | "group";
    state?: TaskState;
    claims?: readonly { accountId: string; state: ClaimState }[];
  },
) {
  const id = world.newId();
  const startsAt =
    given.startsAt === undefined ? "2026-12-05T18:00:00.000Z" : given.startsAt;
  const state = given.state ?? "open";
  const claims = given.claims ?? [];
  const row = {
    id,
    group_id: given.groupId,
    campaign_id: given.campaignId ?? null,
    demand_id: null,
    jurisdiction_id: given.placeId ?? null,
    official_id: given.officialId ?? null,
    motion_id: given.motionId ?? null,
    kind: given.kind ?? "petition_table",
    title: given.title ?? "Table at the farmers’ market",
    why: "One Saturday brought 140 signatures last time.",
    ask: given.ask ?? "",
    script: given.script ?? "",
    location: "Mill Street",
    starts_at: startsAt,
    ends_at:
      given.endsAt ??
      (startsAt === null
        ? null
        : new Date(Date.parse(startsAt) + 7_200_000).toISOString()),
    due_on: given.dueOn ?? null,
    time_zone: given.timeZone ?? "America/Los_Angeles",
    capacity: given.capacity ?? null,
    wanted: given.wanted ?? 1,
    taken: claims.filter((c) => !["waiting", "cancelled"].includes(c.state))
      .length,
    visibility: given.visibility ?? "group",
    state,
    created_by: given.createdBy,
    created_at: timestamp(world),
    ended_at: state === "open" ? null : timestamp(world),
    ended_by: state === "open" ? null : given.createdBy,
    ended_why: state === "cancelled" ? "Rain is forecast." : null,
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

/** The person as a request of theirs would find them. */
export function memberOf(
  account: { id: string; name: string; email: string },
  groups: readonly { id: string; role?: Role }[] = [],
): Member {
  return {
    kind: "member",
    accountId: account.id,
    name: account.name,
    email: account.email,
    locale: "en",
    sessionId: "s",
    memberships: groups.map(({ id, role }) => ({
      groupId: id,
      groupSlug: id,
      groupName: "Riverbend Neighbors",
      role: role ?? "volunteer",
    })),
    leads: [],
  };
}

/** Sign-ups of a task in the order they came: who, and in what state. */
export function claimsOf(world: World, taskId: string) {
  return world.db.read
    .selectFrom("claims")
    .select(["account_id as accountId", "state", "hours"])
    .where("task_id", "=", taskId)
    .orderBy("claimed_at")
    .orderBy("id")
    .execute();
}

/** How many places of a task are taken. */
export async function takenOf(world: World, taskId: string): Promise<number> {
  const { taken } = await world.db.read
    .selectFrom("tasks")
    .select("taken")
    .where("id", "=", taskId)
    .executeTakeFirstOrThrow();
  return taken;
}
