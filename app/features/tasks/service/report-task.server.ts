import {
  findClaim,
  holdTask,
  listClaimsOf,
  updateClaim,
} from "@db/queries/task-claims.server";
import { findTask } from "@db/queries/tasks.server";
import {
  insertContactOutcome,
  listContactsWith,
} from "@db/queries/contacts.server";
import type { Writer } from "@db/connection.server";

import { recordContactAsLean } from "~/features/votes/service/keep-leans.server";
import { dayIn } from "~/lib/calendar";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import { groupsWhere } from "~/server/actor.server";
import type { Member } from "~/server/actor.server";
import { onceOnly } from "~/server/http/once.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { claimCanBecome, mayReport } from "../rules";
import type { Attendance } from "../attendance";
import type { Report } from "../schema";
import type { ClaimState, LeanHeard, Reached } from "../types";
import type { Task } from "./read-tasks.server";
import { readerOf } from "./task-reader.server";

type ReportRefusal = "not_found" | "nothingToReport" | "contactInFuture";

/**
 * A volunteer says how it went. The sign-up counts as attended, with the
 * hours; a contact with an official is kept as dated evidence. Where the task
 * aims at a vote and a stand was heard, members of the group add it to the
 * count of that vote; people from outside only to the record of contacts, so
 * that nobody can bend another group's count by signing up for a public task.
 *
 * @param task as its reader sees it
 * @returns refused with `not_found` without a sign-up, `nothingToReport` while
 *   the shift has not begun, `contactInFuture` for a day to come
 */
export async function reportTask(
  world: World,
  member: Member,
  task: Pick<Task, "id">,
  report: Report,
): Promise<Result<null, ReportRefusal>> {
  const outcome = await onceOnly(
    world,
    report.once,
    member.accountId,
    async (trx) => {
      const held = await holdTask(trx, task.id);
      const row =
        held && (await findTask(trx, await scope(trx, member, task.id)));
      const claim =
        row &&
        (await findClaim(trx, {
          taskId: task.id,
          accountId: member.accountId,
        }));
      if (!row || !claim) return "not_found";
      const state = claim.state as ClaimState;
      const at = { ...row, state: row.state as Task["state"] };
      if (!mayReport(state, at, world.now())) return "nothingToReport";
      if ((report.contactedOn ?? "") > dayIn(row.timeZone, world.now())) {
        return "contactInFuture";
      }
      await updateClaim(trx, {
        id: claim.id,
        from: [state],
        change: {
          state: "attended",
          finished_at: claim.finishedAt ?? timestamp(world),
          ...(report.hours !== undefined && { hours: report.hours }),
        },
      });
      await writeDown(world, trx, row, member.accountId, "claim.reported");
      if (row.officialId !== null && report.reached && report.contactedOn) {
        await keepContact(world, trx, member, row, claim.id, {
          officialId: row.officialId,
          reached: report.reached,
          said: report.said ?? "",
          lean: report.leanHeard ?? null,
          on: report.contactedOn,
        });
      }
      return "done";
    },
    (result) => result === "done",
  );
  return outcome === "done" ? done(null) : refused(outcome as ReportRefusal);
}

async function scope(trx: Writer, member: Member, id: string) {
  return {
    id,
    ...(await readerOf(trx, member)),
    accountId: member.accountId,
  };
}

async function keepContact(
  world: World,
  trx: Writer,
  member: Member,
  task: { id: string; groupId: string; motionId: string | null },
  claimId: string,
  contact: {
    officialId: string;
    reached: Reached;
    said: string;
    lean: LeanHeard | null;
    on: string;
  },
): Promise<void> {
  const { accountId } = member;
  await insertContactOutcome(trx, {
    id: world.newId(),
    task_id: task.id,
    claim_id: claimId,
    official_id: contact.officialId,
    reached: contact.reached,
    said: contact.said,
    lean_heard: contact.lean,
    contacted_on: contact.on,
    recorded_by: accountId,
    recorded_at: timestamp(world),
  });
  const { groupId, motionId } = task;
  const inside = groupsWhere(member, "task.claim").includes(groupId);
  if (motionId === null || contact.lean === null || !inside) return;
  // Refused when the official no longer sits on that body: the contact itself
  // is kept all the same.
  await recordContactAsLean(
    world,
    trx,
    { accountId, groupId },
    {
      motionId,
      officialId: contact.officialId,
      lean: contact.lean,
      on: contact.on,
      ...(contact.said && { note: contact.said }),
    },
  );
}

/**
 * The organizer, or who leads the task, says who came, who did not, and for
 * how many hours; people without a mark stay as they are, unless `restCame`.
 * Who did not come has no hours. Marks may be set right later.
 * @returns how many sign-ups changed
 */
export function markAttendance(
  world: World,
  by: { accountId: string; groupId: string },
  taskId: string,
  { people, restCame }: Pick<Attendance, "people" | "restCame">,
): Promise<Result<number, "not_found">> {
  return world.db.transaction(async (trx) => {
    const task = await holdTask(trx, taskId);
    if (!task || task.groupId !== by.groupId) return refused("not_found");
    let changed = 0;
    for (const claim of await listClaimsOf(trx, taskId)) {
      const state = claim.state as ClaimState;
      const said = people.get(claim.id);
      const rest = restCame && claimCanBecome(state, "attended");
      const became =
        said?.mark ?? (rest && state !== "missed" ? "attended" : state);
      if (became !== state && !claimCanBecome(state, became)) continue;
      if (became !== "attended" && became !== "missed") continue;
      const hours =
        became === "missed" ? null : said ? said.hours : claim.hours;
      if (became === state && hours === claim.hours) continue;
      await updateClaim(trx, {
        id: claim.id,
        from: [state],
        change: {
          state: became,
          hours,
          finished_at: claim.finishedAt ?? timestamp(world),
        },
      });
      changed += 1;
    }
    if (changed > 0) {
      await writeDown(
        world,
        trx,
        { id: taskId, groupId: by.groupId },
        by.accountId,
        "claims.marked",
        { changed },
      );
    }
    return done(changed);
  });
}

/**
 * What came of these groups' contacts with an official, the newest first: for
 * their organizers. Where a stand was heard, also what had been heard before
 * and what was hoped for: beside each other, because no contact proves a cause.
 */
export async function contactsWith(
  world: World,
  officialId: string,
  groupIds: readonly string[],
) {
  const rows = await listContactsWith(world.db.read, {
    officialId,
    groupIds,
    limit: 25,
  });
  return rows.map((row, index) => {
    const before = rows
      .slice(index + 1)
      .find(({ leanHeard }) => leanHeard !== null);
    return {
      ...row,
      reached: row.reached as Reached,
      leanHeard: row.leanHeard as LeanHeard | null,
      hopedLean: row.hopedLean as LeanHeard | null,
      before:
        before && row.leanHeard !== null
          ? { lean: before.leanHeard as LeanHeard, on: before.contactedOn }
          : null,
    };
  });
}

async function writeDown(
  world: World,
  trx: Writer,
  task: { id: string; groupId: string },
  accountId: string,
  verb: string,
  detail: Readonly<Record<string, number>> = {},
): Promise<void> {
  await recordActivity(world, trx, {
    groupId: task.groupId,
    accountId,
    verb,
    subjectKind: "task",
    subjectId: task.id,
    detail,
  });
}
