import {
  countSignatures,
  countSignaturesByState,
  findSignature,
  invalidateSignature,
  listSignatureEvents,
  listSignatures,
  restoreSignature,
} from "@db/queries/signatures.server";
import {
  insertSignatureEvent,
  lockPetition,
  moveCount,
} from "@db/queries/signing.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import type { Member } from "~/server/actor.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { canInvalidate, canRestore } from "../rules";
import { SIGNATURES_PAGE_SIZE, SIGNATURE_STATES } from "../types";
import type { Disclosure, SignatureEvent, SignatureState } from "../types";
import type { GroupPetition } from "./manage-petition.server";

type By = Pick<Member, "accountId">;

/** One page of a petition's signatures, latest first, and how many of each state. */
export async function listPetitionSignatures(
  world: World,
  petition: Pick<GroupPetition, "id">,
  search: { q: string; state: SignatureState | ""; page: number },
) {
  const db = world.db.read;
  const filter = {
    petitionId: petition.id,
    q: search.q,
    state: search.state || undefined,
  };
  const [rows, total, states] = await Promise.all([
    listSignatures(db, {
      ...filter,
      limit: SIGNATURES_PAGE_SIZE,
      offset: (search.page - 1) * SIGNATURES_PAGE_SIZE,
    }),
    countSignatures(db, filter),
    countSignaturesByState(db, petition.id),
  ]);
  return {
    signatures: rows.map(typed),
    total,
    states: SIGNATURE_STATES.map((state) => ({
      state,
      signatures: states.find((row) => row.state === state)?.signatures ?? 0,
    })),
  };
}

function typed<Row extends { state: string; disclosure: string }>(row: Row) {
  return {
    ...row,
    state: row.state as SignatureState,
    disclosure: row.disclosure as Disclosure,
  };
}

/** One signature with what happened to it; null when it is not this petition's. */
export async function readSignature(
  world: World,
  petition: Pick<GroupPetition, "id">,
  id: string,
) {
  const db = world.db.read;
  const row = await findSignature(db, { petitionId: petition.id, id });
  if (!row) return null;
  const events = await listSignatureEvents(db, id);
  return {
    ...typed(row),
    events: events.map((e) => ({ ...e, kind: e.kind as SignatureEvent })),
  };
}

/**
 * Takes a signature out of the count, with a reason, or puts it back. It
 * keeps its number either way, so that putting it back is a true undo.
 */
export async function markSignature(
  world: World,
  by: By,
  petition: Pick<GroupPetition, "id" | "groupId">,
  mark:
    | { id: string; as: "invalidated"; why: string }
    | { id: string; as: "restored" },
): Promise<Result<null, "not_found" | "someone_was_first">> {
  const { id } = mark;
  const why = mark.as === "invalidated" ? mark.why : "";
  return world.db.transaction(async (trx) => {
    await lockPetition(trx, petition.id);
    const found = await findSignature(trx, { petitionId: petition.id, id });
    if (!found) return refused("not_found");
    const state = found.state as SignatureState;
    const at = timestamp(world);
    const wanted = mark.as === "invalidated" ? "invalidated" : "validated";
    if (state === wanted) return done(null);
    const changed =
      mark.as === "invalidated"
        ? canInvalidate(state) &&
          (await invalidateSignature(trx, { id, at, why }))
        : canRestore(state) && (await restoreSignature(trx, id));
    if (!changed) return refused("someone_was_first");
    await moveCount(trx, {
      petitionId: petition.id,
      day: (found.validatedAt ?? found.createdAt).slice(0, 10),
      change: mark.as === "invalidated" ? -1 : 1,
    });
    await insertSignatureEvent(trx, {
      id: world.newId(),
      signature_id: id,
      kind: mark.as,
      why,
      recorded_by: by.accountId,
      recorded_at: at,
    });
    await recordActivity(world, trx, {
      groupId: petition.groupId,
      accountId: by.accountId,
      verb: `signature.${mark.as}`,
      subjectKind: "petition",
      subjectId: petition.id,
      detail: { signature: id },
    });
    return done(null);
  });
}
