import {
  endConsent,
  eraseSignature,
  findSignatureByLink,
  insertSignatureEvent,
  lockPetition,
  moveCount,
} from "@db/queries/signing.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import { hashToken, timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { canWithdraw } from "../rules";
import type { SignatureState } from "../types";

function behind(token: string) {
  return { purpose: "manage", tokenHash: hashToken(token) } as const;
}

/** What is stored about the person who holds this link; null when unknown. */
export async function readOwnSignature(world: World, token: string) {
  const found = await findSignatureByLink(world.db.read, behind(token));
  return found ?? null;
}

/**
 * Takes a signature back by its signer's own link: it no longer counts, and
 * what it said about the person is erased at once. Asking twice is harmless.
 */
export async function withdrawSignature(
  world: World,
  token: string,
): Promise<Result<null, "not_found">> {
  const found = await findSignatureByLink(world.db.read, behind(token));
  if (!found) return refused("not_found");
  return world.db.transaction(async (trx) => {
    await lockPetition(trx, found.petitionId);
    const current = await findSignatureByLink(trx, behind(token));
    if (!current) return refused("not_found");
    if (!canWithdraw(current.state as SignatureState)) return done(null);
    const at = timestamp(world);
    const from = current.state;
    if (!(await eraseSignature(trx, { id: current.id, from, at }))) {
      return done(null);
    }
    if (from === "validated") {
      await moveCount(trx, {
        petitionId: current.petitionId,
        day: (current.validatedAt ?? current.createdAt).slice(0, 10),
        change: -1,
      });
    }
    await insertSignatureEvent(trx, {
      id: world.newId(),
      signature_id: current.id,
      kind: "withdrawn",
      why: "",
      recorded_by: null,
      recorded_at: at,
    });
    await recordActivity(world, trx, {
      groupId: current.groupId,
      accountId: null,
      verb: "signature.withdrawn",
      subjectKind: "petition",
      subjectId: current.petitionId,
      detail: { from },
    });
    return done(null);
  });
}

/** Takes back the consent to be contacted; the signature keeps counting. */
export async function stopContact(
  world: World,
  token: string,
): Promise<Result<null, "not_found">> {
  return world.db.transaction(async (trx) => {
    const found = await findSignatureByLink(trx, behind(token));
    if (!found) return refused("not_found");
    await endConsent(trx, found.id);
    return done(null);
  });
}
