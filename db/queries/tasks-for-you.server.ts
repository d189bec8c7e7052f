import type { ExpressionBuilder } from "kysely";

import type { Reader } from "../connection.server";
import { workTime } from "../dialect.server";
import type { Schema } from "../schema";
import type { TaskTable } from "../schema/tasks";
import { TASK, tasks, toCome } from "./tasks.server";
import type { Moment } from "./tasks.server";

interface Wish extends Moment {
  accountId: string;
  /** The earliest start or due day that can still be to come: ten characters. */
  since: string;
  limit: number;
}

/** Open, to come, and not signed up for; the soonest first. */
const open =
  ({ accountId, since, ...moment }: Wish) =>
  (eb: ExpressionBuilder<Schema & { t: TaskTable }, "t">) =>
    eb.and([
      eb("t.state", "=", eb.val("open")),
      eb(workTime(eb.ref("t.starts_at"), eb.ref("t.due_on")), ">=", since),
      toCome(moment)(eb),
      eb.not(
        eb.exists(
          eb
            .selectFrom("claims as x")
            .select("x.id")
            .whereRef("x.task_id", "=", "t.id")
            .where("x.account_id", "=", accountId)
            .where("x.state", "<>", "cancelled"),
        ),
      ),
    ]);

/** Work of these groups that somebody could take on. */
export async function listGroupWorkFor(
  db: Reader,
  { groupIds, ...wish }: Wish & { groupIds: readonly string[] },
) {
  if (groupIds.length === 0) return [];
  return tasks(db)
    .select(TASK)
    .where("t.group_id", "in", groupIds)
    .where(open(wish))
    .orderBy((eb) => workTime(eb.ref("t.starts_at"), eb.ref("t.due_on")))
    .orderBy("t.id")
    .limit(wish.limit)
    .execute();
}

/** What groups in a coalition with somebody's own share with them. */
export async function listSharedWorkFor(
  db: Reader,
  { alliedIds, ...wish }: Wish & { alliedIds: readonly string[] },
) {
  if (alliedIds.length === 0) return [];
  return tasks(db)
    .select(TASK)
    .where("t.group_id", "in", alliedIds)
    .where("t.shared_with", "=", "coalitions")
    .where(open(wish))
    .orderBy((eb) => workTime(eb.ref("t.starts_at"), eb.ref("t.due_on")))
    .orderBy("t.id")
    .limit(wish.limit)
    .execute();
}

/**
 * Public work in these states (everywhere, when none is given); with `short`
 * only what is short of people.
 */
export function listPublicWorkFor(
  db: Reader,
  {
    stateCodes,
    short,
    ...wish
  }: Wish & { stateCodes: readonly string[]; short: boolean },
) {
  return tasks(db)
    .select(TASK)
    .where("t.visibility", "=", "public")
    .$if(short, (only) => only.whereRef("t.taken", "<", "t.wanted"))
    .$if(stateCodes.length > 0, (only) =>
      only.where("j.state_code", "in", stateCodes),
    )
    .where(open(wish))
    .orderBy((eb) => workTime(eb.ref("t.starts_at"), eb.ref("t.due_on")))
    .orderBy("t.id")
    .limit(wish.limit)
    .execute();
}
