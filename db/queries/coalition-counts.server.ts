import type { Reader } from "../connection.server";

/** The groups of a coalition, by name. */
export function listGroupsOfCoalition(db: Reader, coalitionId: string) {
  return db
    .selectFrom("coalition_groups as x")
    .innerJoin("groups as g", "g.id", "x.group_id")
    .select(["g.id", "g.name", "g.slug"])
    .where("x.coalition_id", "=", coalitionId)
    .where("x.left_at", "is", null)
    .orderBy("g.name_key")
    .orderBy("g.id")
    .execute();
}

/** How many demands of each group are out of draft? */
export function countDemandsByGroup(db: Reader, groupIds: readonly string[]) {
  return db
    .selectFrom("demands as d")
    .select(({ fn }) => [
      "d.group_id as groupId",
      fn.countAll<number>().as("count"),
    ])
    .where("d.group_id", "in", groupIds)
    .where("d.state", "<>", "draft")
    .groupBy("d.group_id")
    .orderBy("d.group_id")
    .execute();
}

/** How many validated signatures have each group's petitions? */
export function sumSignaturesByGroup(db: Reader, groupIds: readonly string[]) {
  return db
    .selectFrom("petitions as p")
    .select(({ fn }) => [
      "p.group_id as groupId",
      fn.sum<number>("p.signature_count").as("count"),
    ])
    .where("p.group_id", "in", groupIds)
    .groupBy("p.group_id")
    .orderBy("p.group_id")
    .execute();
}

/** How many tasks of each group are open, and how many are done? */
export function countTasksByGroup(db: Reader, groupIds: readonly string[]) {
  return db
    .selectFrom("tasks as t")
    .select(({ fn }) => [
      "t.group_id as groupId",
      "t.state",
      fn.countAll<number>().as("count"),
    ])
    .where("t.group_id", "in", groupIds)
    .groupBy(["t.group_id", "t.state"])
    .orderBy("t.group_id")
    .orderBy("t.state")
    .execute();
}

/** How many times did somebody come to a shift of each group? */
export function countTurnoutByGroup(db: Reader, groupIds: readonly string[]) {
  return db
    .selectFrom("claims as x")
    .innerJoin("tasks as t", "t.id", "x.task_id")
    .select(({ fn }) => [
      "t.group_id as groupId",
      fn.countAll<number>().as("count"),
    ])
    .where("t.group_id", "in", groupIds)
    .where("x.state", "=", "attended")
    .groupBy("t.group_id")
    .orderBy("t.group_id")
    .execute();
}

/** How many contacts with officials did each group report? */
export function countContactsByGroup(db: Reader, groupIds: readonly string[]) {
  return db
    .selectFrom("contact_outcomes as o")
    .innerJoin("tasks as t", "t.id", "o.task_id")
    .select(({ fn }) => [
      "t.group_id as groupId",
      fn.countAll<number>().as("count"),
    ])
    .where("t.group_id", "in", groupIds)
    .groupBy("t.group_id")
    .orderBy("t.group_id")
    .execute();
}
