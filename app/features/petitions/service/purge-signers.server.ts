import { keepWithdrawnCounts } from "@db/queries/deliveries.server";
import {
  deletePetitionKeys,
  deleteSignatures,
  emptyJournal,
  listHalfPurged,
  listToPurge,
  updatePurge,
} from "@db/queries/petition-purge.server";

import { dayIn } from "~/lib/calendar";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import type { Member } from "~/server/actor.server";
import { forgetVault } from "~/server/keys/vault.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { purgeDay } from "../rules";
import { SHORTEST_REASON } from "../types";
import type { PetitionState } from "../types";
import type { GroupPetition } from "./manage-petition.server";
import { recountPetition } from "./recount.server";

/** Rows of one transaction: signing elsewhere must not wait for long. */
const AT_ONCE = 500;

type Row = Awaited<ReturnType<typeof listToPurge>>[number];

function dayOf(row: Row): string | null {
  return purgeDay({ ...row, state: row.state as PetitionState });
}

/**
 * Destroys the signers' data of every petition whose day has come: first the
 * keys, with which everything sealed is gone at once, then the rows, 500 in a
 * transaction; the counts stay. A legal hold keeps only its own petition.
 * Interrupted, the next run goes on.
 * @returns ids of the petitions that were purged now
 */
export async function purgeSigners(world: World): Promise<string[]> {
  const purged: string[] = [];
  for (const row of await listToPurge(world.db.read)) {
    const day = dayOf(row);
    const today = dayIn(row.timeZone, world.now());
    if (day === null || day > today || row.holdWhy !== null) continue;
    // The counts must be right now: nothing can be counted again later.
    await recountPetition(world, row.id);
    const marked = await world.db.transaction(async (trx) => {
      const at = timestamp(world);
      if (!(await deletePetitionKeys(trx, { petitionId: row.id, at }))) {
        return false;
      }
      await keepWithdrawnCounts(trx, row.id);
      await recordActivity(world, trx, {
        groupId: row.groupId,
        accountId: null,
        verb: "petition.purged",
        subjectKind: "petition",
        subjectId: row.id,
      });
      return true;
    });
    forgetVault(world, row.id);
    if (marked) purged.push(row.id);
  }
  const half = await listHalfPurged(world.db.read);
  for (const petitionId of half) {
    for (;;) {
      const gone = await world.db.transaction((trx) =>
        deleteSignatures(trx, { petitionId, limit: AT_ONCE }),
      );
      if (gone < AT_ONCE) break;
      await new Promise((next) => setImmediate(next));
    }
  }
  if (purged.length + half.length > 0) {
    await emptyJournal(world.db.writer, world.db.engine);
  }
  return purged;
}

/** When a petition's signers' data goes, and what stands in the way. */
export async function readPurge(world: World, petitionId: string) {
  const rows = await listToPurge(world.db.read);
  const row = rows.find(({ id }) => id === petitionId);
  if (!row) return null;
  const usual = purgeDay({
    ...row,
    purgeOn: null,
    state: row.state as PetitionState,
  });
  return { day: dayOf(row), usual, purgeOn: row.purgeOn, holdWhy: row.holdWhy };
}

export interface PurgeWish {
  /** A sooner day; null: the usual one. */
  readonly purgeOn: string | null;
  /** Why the law asks to keep the data; null: no hold. */
  readonly holdWhy: string | null;
}

/**
 * Shortens the time to the purge, or holds it with a written reason. It can
 * never be put off in any other way.
 */
export async function arrangePurge(
  world: World,
  by: Pick<Member, "accountId">,
  petition: Pick<GroupPetition, "id" | "groupId" | "today">,
  { purgeOn, holdWhy }: PurgeWish,
): Promise<
  Result<null, "already_done" | "purgeTooLate" | "purgeInPast" | "holdWhyShort">
> {
  const { id, groupId, today } = petition;
  const now = await readPurge(world, id);
  if (!now) return refused("already_done");
  if (holdWhy !== null && holdWhy.length < SHORTEST_REASON) {
    return refused("holdWhyShort");
  }
  if (purgeOn !== null && purgeOn !== now.purgeOn) {
    if (purgeOn < today) return refused("purgeInPast");
    if (now.usual !== null && purgeOn > now.usual) {
      return refused("purgeTooLate");
    }
  }
  const changed = await world.db.transaction(async (trx) => {
    const ok = await updatePurge(trx, {
      petitionId: id,
      purge_on: purgeOn,
      hold_why: holdWhy,
    });
    if (!ok) return false;
    await recordActivity(world, trx, {
      groupId,
      accountId: by.accountId,
      verb:
        holdWhy !== null && now.holdWhy === null
          ? "petition.held"
          : "petition.purge_set",
      subjectKind: "petition",
      subjectId: id,
      detail: { day: purgeOn, hold: holdWhy },
    });
    return true;
  });
  return changed ? done(null) : refused("already_done");
}
