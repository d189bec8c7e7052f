import {
  countAttended,
  countContacts,
  endPledge,
  insertPledge,
  listGroupsOfCoalitionAt,
  listPledges,
  sumSignatures,
} from "@db/queries/pledges.server";
import type { Span } from "@db/queries/pledges.server";
import type { Reader } from "@db/connection.server";

import { addDays, dayIn, instantOf } from "~/lib/calendar";
import { recordActivity } from "~/server/activity.server";
import { groupsWhere } from "~/server/actor.server";
import type { Member } from "~/server/actor.server";
import { onceOnly } from "~/server/http/once.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { pledgeState } from "../ledger/rules";
import type { LedgerLine, PledgeKind } from "../ledger/types";

/** More pledges than these are old ones that nobody asks about. */
const MOST = 200;
/** The ledger's days begin at midnight on this clock. */
const CLOCK = "America/New_York";

export interface LedgerCoalition {
  id: string;
  name: string;
  slug: string;
  /** Groups of this coalition for which the reader may pledge. */
  ownGroupIds: readonly string[];
}

/**
 * The coalition whose ledger somebody may read: its leads, and organizers of
 * the groups in it. Null for everybody else.
 */
export async function findLedger(
  world: World,
  member: Member,
  slug: string,
): Promise<LedgerCoalition | null> {
  const rows = await listGroupsOfCoalitionAt(world.db.read, slug);
  const [first] = rows;
  if (!first) return null;
  const mine = new Set(groupsWhere(member, "campaign.edit"));
  const ownGroupIds = rows
    .map(({ groupId }) => groupId)
    .filter((id) => mine.has(id));
  const leads = member.leads.some((l) => l.coalitionId === first.id);
  return leads || ownGroupIds.length > 0
    ? { id: first.id, name: first.name, slug: first.slug, ownGroupIds }
    : null;
}

/**
 * Pledged against delivered, group by group: counts only, never a person.
 * What was delivered is counted at each look from attendance, reported
 * contacts and validated signatures of the group within the pledge's days.
 */
export async function readLedger(
  world: World,
  coalitionId: string,
): Promise<LedgerLine[]> {
  const db = world.db.read;
  const today = dayIn(CLOCK, world.now());
  const pledges = await listPledges(db, coalitionId, MOST);
  return Promise.all(
    pledges.map(async (pledge) => {
      const kind = pledge.kind as PledgeKind;
      const delivered = await deliveredOf(db, kind, {
        groupId: pledge.groupId,
        fromDay: pledge.from,
        untilDay: pledge.until,
        from: instantOf(pledge.from, "00:00", CLOCK).toISOString(),
        to: instantOf(addDays(pledge.until, 1), "00:00", CLOCK).toISOString(),
      });
      const state = pledgeState({ ...pledge, delivered }, today);
      return { ...pledge, kind, delivered, state };
    }),
  );
}

function deliveredOf(db: Reader, kind: PledgeKind, span: Span) {
  if (kind === "contacts") return countContacts(db, span);
  if (kind === "signatures") return sumSignatures(db, span);
  return countAttended(db, span, kind === "speakers");
}

/** Pledges for a group; a second submit of the same form changes nothing. */
export async function pledge(
  world: World,
  by: { accountId: string; groupId: string },
  coalitionId: string,
  typed: {
    kind: PledgeKind;
    amount: number;
    purpose: string;
    from: string;
    until: string;
    once?: string | undefined;
  },
): Promise<void> {
  await onceOnly(world, typed.once, by.accountId, async (trx) => {
    const id = world.newId();
    await insertPledge(trx, {
      id,
      coalition_id: coalitionId,
      group_id: by.groupId,
      kind: typed.kind,
      amount: typed.amount,
      purpose: typed.purpose,
      from_day: typed.from,
      until_day: typed.until,
      pledged_by: by.accountId,
      pledged_at: timestamp(world),
      withdrawn_by: null,
      withdrawn_at: null,
    });
    await recordActivity(world, trx, {
      groupId: by.groupId,
      accountId: by.accountId,
      verb: "pledge.made",
      subjectKind: "pledge",
      subjectId: id,
      detail: { purpose: typed.purpose },
    });
    return id;
  });
}

/** Takes a pledge of one's own groups back; false when there is none. */
export async function withdrawPledge(
  world: World,
  by: { accountId: string },
  ledger: LedgerCoalition,
  id: string,
): Promise<boolean> {
  if (ledger.ownGroupIds.length === 0) return false;
  return world.db.transaction(async (trx) => {
    const groupId = await endPledge(trx, {
      id,
      coalitionId: ledger.id,
      groupIds: ledger.ownGroupIds,
      by: by.accountId,
      at: timestamp(world),
    });
    if (groupId === null) return false;
    await recordActivity(world, trx, {
      groupId,
      accountId: by.accountId,
      verb: "pledge.withdrawn",
      subjectKind: "pledge",
      subjectId: id,
    });
    return true;
  });
}
