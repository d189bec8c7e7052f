import { moveCounts } from "@db/queries/petition-counts.server";
import { listConsents } from "@db/queries/signature-consents.server";
import {
  countSignaturesByState,
  findSignature,
  invalidateSignature,
  listSignatureEvents,
  restoreSignature,
} from "@db/queries/signatures.server";
import { insertSignatureEvent, lockPetition } from "@db/queries/signing.server";

import { vaultOf } from "~/server/keys/vault.server";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import type { Member } from "~/server/actor.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { canInvalidate, canRestore } from "../rules";
import { SIGNATURE_STATES } from "../types";
import type {
  ConsentPurpose,
  Disclosure,
  SignatureEvent,
  SignatureState,
} from "../types";
import type { GroupPetition } from "./manage-petition.server";
import { withFacts } from "./signer-facts.server";

type By = Pick<Member, "accountId">;

/** How many signatures of a petition stand in each state. */
export async function signatureStates(
  world: World,
  petition: Pick<GroupPetition, "id">,
) {
  const states = await countSignaturesByState(world.db.read, petition.id);
  return SIGNATURE_STATES.map((state) => ({
    state,
    signatures: states.find((row) => row.state === state)?.signatures ?? 0,
  }));
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
  const [events, consents] = await Promise.all([
    listSignatureEvents(db, id),
    listConsents(db, id),
  ]);
  const vault = await vaultOf(world, petition.id);
  return {
    ...withFacts(vault, row),
    state: row.state as SignatureState,
    disclosure: row.disclosure as Disclosure,
    consents: consents.map((c) => c.purpose as ConsentPurpose),
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
    const { districtId, placeMatch, source } = found;
    await moveCounts(trx, petition.id, [
      {
        at: found.validatedAt ?? found.createdAt,
        change: mark.as === "invalidated" ? -1 : 1,
        districtId,
        placeMatch,
        source,
      },
    ]);
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
