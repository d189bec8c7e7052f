import {
  listClaimsToRemind,
  takeReminder,
} from "@db/queries/task-reminders.server";

import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { MOST_HOURS_BEFORE, reminderDue } from "../reminders/rules";
import type { ClaimState, ReminderKind } from "../types";
import { mailReminder } from "./task-mail.server";
import type { Site } from "./task-mail.server";

/**
 * Sends the reminders that are due now, each exactly once even when several
 * processes do this at the same time: the mark and the mail are written
 * together. A shift that was moved is reminded of anew.
 * @returns how many were queued
 */
export async function sendReminders(world: World, site: Site): Promise<number> {
  const now = world.now();
  const rows = await listClaimsToRemind(world.db.read, {
    from: timestamp(world),
    to: new Date(now.getTime() + MOST_HOURS_BEFORE * 3_600_000).toISOString(),
  });
  const claims = new Map<string, (typeof rows)[number]>();
  const sent = new Map<string, Partial<Record<ReminderKind, string>>>();
  for (const row of rows) {
    claims.set(row.claimId, row);
    if (row.sentKind !== null && row.sentAt !== null) {
      sent.set(row.claimId, {
        ...sent.get(row.claimId),
        [row.sentKind]: row.sentAt,
      });
    }
  }
  let queued = 0;
  for (const claim of claims.values()) {
    const { startsAt } = claim;
    if (startsAt === null) continue;
    const kind = reminderDue(
      {
        state: claim.claimState as ClaimState,
        claimedAt: claim.claimedAt,
        startsAt,
        timeZone: claim.timeZone,
        sent: sent.get(claim.claimId) ?? {},
      },
      now,
    );
    if (kind === null) continue;
    queued += await world.db.transaction(async (trx) => {
      const isOurs = await takeReminder(trx, {
        claim_id: claim.claimId,
        kind,
        starts_at: startsAt,
        sent_at: timestamp(world),
      });
      if (!isOurs) return 0;
      await mailReminder(world, trx, site, claim, kind, {
        ...claim,
        confirmed: claim.claimState === "confirmed",
      });
      return 1;
    });
  }
  return queued;
}
