import { moveCounts } from "@db/queries/petition-counts.server";
import {
  lockPetition,
  nextSignatureNumber,
  validateSignature,
} from "@db/queries/signing.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import type { Locale } from "~/i18n/locales";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { yieldPaperTwin } from "./paper-twin.server";
import { linkHasExpired, takesConfirmations } from "../rules";
import type { PetitionState, SignatureState } from "../types";
import { findByLink } from "./signer-link.server";
import type { OwnSignature } from "./signer-link.server";

/** What the page behind a confirmation link has to say. */
export type Confirmation =
  "ready" | "confirmed" | "expired" | "delivered" | "withdrawn" | "invalidated";

function standing(
  found: OwnSignature,
  petitionState: PetitionState,
  now: string,
): Confirmation {
  const state = found.state as SignatureState;
  if (state === "validated") return "confirmed";
  if (state === "fraudulent") return "invalidated";
  if (state !== "pending") return state;
  if (!takesConfirmations(petitionState)) return "delivered";
  return linkHasExpired(found.linkMadeAt, now) ? "expired" : "ready";
}

/**
 * The signature behind a confirmation link, and whether it can be confirmed.
 * Changes nothing: mail scanners follow links too. Null for unknown links.
 */
export async function readConfirmation(world: World, token: string) {
  const found = await findByLink(world, "confirm", token);
  if (!found) return null;
  const state = found.petitionState as PetitionState;
  return {
    signature: found,
    standing: standing(found, state, timestamp(world)),
  };
}

/**
 * Confirms a signature: its number, the counter and the day's tally move
 * together or not at all. However often and at once it is asked for, a
 * signature is counted once; asking again is answered like the first time.
 */
export async function confirmSignature(
  world: World,
  token: string,
): Promise<
  Result<null, "not_found" | Exclude<Confirmation, "ready" | "confirmed">>
> {
  const found = await findByLink(world, "confirm", token);
  if (!found) return refused("not_found");
  return world.db.transaction(async (trx) => {
    // All who change this petition's count stand in one line from here on.
    const petition = await lockPetition(trx, found.petitionId);
    const current = await findByLink(world, "confirm", token, trx);
    if (!petition || !current) return refused("not_found");
    const now = timestamp(world);
    const stands = standing(current, petition.state as PetitionState, now);
    if (stands === "confirmed") return done(null);
    if (stands !== "ready") return refused(stands);
    const number = await nextSignatureNumber(trx, found.petitionId);
    if (await validateSignature(trx, { id: found.id, number, at: now })) {
      const { districtId, placeMatch, source } = current;
      await moveCounts(trx, found.petitionId, [
        { at: now, change: 1, districtId, placeMatch, source },
      ]);
      await yieldPaperTwin(world, trx, {
        petitionId: found.petitionId,
        signatureId: found.id,
        locale: current.locale as Locale,
      });
    }
    return done(null);
  });
}
