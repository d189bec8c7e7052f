import { moveCounts } from "@db/queries/petition-counts.server";
import {
  eraseCheckHashes,
  listDeliveriesOfSignature,
} from "@db/queries/deliveries.server";
import { deleteConsents } from "@db/queries/signature-consents.server";
import {
  eraseSignature,
  insertSignatureEvent,
  lockPetition,
  updateUnsubscribed,
} from "@db/queries/signing.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { canWithdraw } from "../rules";
import type { ConsentPurpose, SignatureState } from "../types";
import { findByLink } from "./signer-link.server";

/**
 * What is stored about the person who holds this link, and the lists they were
 * handed over in; null when unknown.
 */
export async function readOwnSignature(world: World, token: string) {
  const own = await findByLink(world, "manage", token);
  if (!own) return null;
  const deliveries = await listDeliveriesOfSignature(world.db.read, own.id);
  return { ...own, deliveries };
}

/**
 * Takes a signature back by its signer's own link: it no longer counts, and
 * what it said about the person is erased at once. Asking twice is harmless.
 */
export async function withdrawSignature(
  world: World,
  token: string,
): Promise<Result<null, "not_found">> {
  const found = await findByLink(world, "manage", token);
  if (!found) return refused("not_found");
  return world.db.transaction(async (trx) => {
    await lockPetition(trx, found.petitionId);
    const current = await findByLink(world, "manage", token, trx);
    if (!current) return refused("not_found");
    if (!canWithdraw(current.state as SignatureState)) return done(null);
    const at = timestamp(world);
    const from = current.state;
    if (!(await eraseSignature(trx, { id: current.id, from, at }))) {
      return done(null);
    }
    await eraseCheckHashes(trx, current.id);
    if (from === "validated") {
      const { districtId, placeMatch, source } = current;
      const countedAt = current.validatedAt ?? current.createdAt;
      await moveCounts(trx, current.petitionId, [
        { at: countedAt, change: -1, districtId, placeMatch, source },
      ]);
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

/**
 * Takes back what was agreed to, one purpose or all; the signature keeps
 * counting.
 */
export async function stopContact(
  world: World,
  token: string,
  purpose?: ConsentPurpose,
): Promise<Result<null, "not_found">> {
  const found = await findByLink(world, "manage", token);
  if (!found) return refused("not_found");
  await world.db.transaction((trx) => deleteConsents(trx, found.id, purpose));
  return done(null);
}

/**
 * No mail about this petition any more, whoever asks for one (RFC 8058: mail
 * programs post this by themselves). The signature keeps counting; asking
 * twice is harmless.
 */
export async function unsubscribe(
  world: World,
  token: string,
): Promise<Result<null, "not_found">> {
  const found = await findByLink(world, "manage", token);
  if (!found) return refused("not_found");
  await world.db.transaction(async (trx) => {
    await deleteConsents(trx, found.id);
    await updateUnsubscribed(trx, { id: found.id, at: timestamp(world) });
  });
  return done(null);
}
