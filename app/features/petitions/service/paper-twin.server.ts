import type { Writer } from "@db/connection.server";
import { findPaperTwin, updateTwinLine } from "@db/queries/paper-lines.server";
import { moveCounts } from "@db/queries/petition-counts.server";
import { invalidateSignature } from "@db/queries/signatures.server";
import { insertSignatureEvent } from "@db/queries/signing.server";

import type { Locale } from "~/i18n/locales";
import { translator } from "~/i18n/translate";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { paperMessages } from "../paper-messages";

/**
 * Someone who signed on paper and now confirms online, by the same name and
 * postal code, is counted once: the signature that its owner can take back by
 * a link stays, the line on paper gives way and says why. Ask it with the
 * petition locked.
 */
export async function yieldPaperTwin(
  world: World,
  trx: Writer,
  own: { petitionId: string; signatureId: string; locale: Locale },
): Promise<void> {
  const twin = await findPaperTwin(trx, own);
  if (!twin) return;
  const at = timestamp(world);
  const why = translator(own.locale, paperMessages)("signedOnlineToo");
  if (!(await invalidateSignature(trx, { id: twin.id, at, why }))) return;
  await updateTwinLine(trx, twin.id);
  const { source, placeMatch, districtId } = twin;
  const counted = twin.validatedAt ?? twin.createdAt;
  await moveCounts(trx, own.petitionId, [
    { at: counted, change: -1, source, placeMatch, districtId },
  ]);
  await insertSignatureEvent(trx, {
    id: world.newId(),
    signature_id: twin.id,
    kind: "invalidated",
    why,
    recorded_by: null,
    recorded_at: at,
  });
}
