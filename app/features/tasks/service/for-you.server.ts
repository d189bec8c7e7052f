import { listHomePlaces } from "@db/queries/tasks.server";
import { listAlliedGroups } from "@db/queries/task-audience.server";
import {
  listGroupWorkFor,
  listPublicWorkFor,
  listSharedWorkFor,
} from "@db/queries/tasks-for-you.server";

import { addDays } from "~/lib/calendar";
import type { Member } from "~/server/actor.server";
import type { World } from "~/server/world.server";

import { fitOf, forYou, nearnessOf, onePerSeries } from "../rules";
import { readOffers } from "./offers.server";
import { asTask, momentOf, spotOf, withWaiting } from "./read-tasks.server";

/** More open tasks than this near one person are no list to choose from. */
const MOST_NEAR = 500;

/**
 * "For you": open tasks that this person has not signed up for, of their
 * groups, shared by allies, and public ones in their groups' states. Short of
 * people first, then what suits them. Far-off public work is left out where
 * there is too much of it, the short ones last.
 */
export async function tasksForYou(
  world: World,
  member: Pick<Member, "accountId" | "memberships">,
  { limit, offset = 0 }: { limit: number; offset?: number },
) {
  const db = world.db.read;
  const groupIds = member.memberships.map(({ groupId }) => groupId);
  const [homes, offers, alliedIds] = await Promise.all([
    listHomePlaces(db, groupIds),
    readOffers(world, member.accountId),
    listAlliedGroups(db, groupIds),
  ]);
  const states = homes.map((home) => home.stateCode).filter((s) => s !== null);
  const moment = momentOf(world);
  const wish = {
    accountId: member.accountId,
    ...moment,
    // A shift that runs over midnight began a day before it ends.
    since: addDays(moment.today, -2),
    limit: MOST_NEAR,
  };
  const stateCodes = [...new Set(states)];
  const rows = await Promise.all([
    listGroupWorkFor(db, { ...wish, groupIds }),
    listSharedWorkFor(db, { ...wish, alliedIds }),
    listPublicWorkFor(db, { ...wish, stateCodes, short: true }),
    listPublicWorkFor(db, { ...wish, stateCodes, short: false }),
  ]);
  const once = new Map(rows.flat().map((row) => [row.id, row]));
  const now = world.now();
  const tasks = onePerSeries(
    forYou(
      [...once.values()]
        .map((row) => asTask(row, now))
        .filter(({ open }) => open)
        .map((task) => ({
          ...task,
          nearness: nearnessOf(spotOf(task), homes),
          fit: fitOf(task, offers),
        })),
    ),
  );
  return {
    total: tasks.length,
    tasks: await withWaiting(world, tasks.slice(offset, offset + limit)),
  };
}
