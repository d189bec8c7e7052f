import {
  findBodyClock,
  insertBodyClock,
} from "@db/queries/agenda-clock.server";

import { recordActivity } from "~/server/activity.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { ClockForm } from "../schema";
import type { By } from "./keep-rules.server";

/** How long before a meeting this body posts, and closes comment; or null. */
export async function clockOf(world: World, bodyId: string) {
  return (await findBodyClock(world.db.read, bodyId)) ?? null;
}

/** Writes down the deadlines of a body; what stood before is kept. */
export async function keepClock(
  world: World,
  by: By,
  bodyId: string,
  form: ClockForm,
): Promise<void> {
  await world.db.transaction(async (trx) => {
    await insertBodyClock(trx, {
      id: world.newId(),
      body_id: bodyId,
      notice_hours: form.noticeHours ?? null,
      comment_hours: form.commentHours ?? null,
      comment_url: form.commentUrl ?? null,
      signup_hours: form.signupHours ?? null,
      signup_url: form.signupUrl ?? null,
      source_url: form.sourceUrl ?? null,
      created_by: by.accountId,
      created_at: timestamp(world),
    });
    await recordActivity(world, trx, {
      ...by,
      verb: "clock.set",
      subjectKind: "body",
      subjectId: bodyId,
      detail: {
        notice: form.noticeHours ?? null,
        comment: form.commentHours ?? null,
      },
    });
  });
}
