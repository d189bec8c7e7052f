import { findOldLink, findSignatureToOwn } from "@db/queries/signing.server";
import { listConsents } from "@db/queries/signature-consents.server";
import type { Reader, Writer } from "@db/connection.server";

import { partsOfLink, vaultOf } from "~/server/keys/vault.server";
import type { LinkPurpose } from "~/server/keys/vault.server";
import { hashToken } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { withFacts } from "./signer-facts.server";

/**
 * The signature behind a mailed link, opened, with what its signer agreed to
 * and when the link was made. Undefined for links nobody here sent, and for
 * those of a petition whose data was destroyed.
 * @param trx a transaction that is open already, if any
 */
export async function findByLink(
  world: World,
  purpose: LinkPurpose,
  token: string,
  trx?: Writer,
) {
  const db: Reader = trx ?? world.db.read;
  const parts = partsOfLink(token);
  const link =
    parts ?? (await findOldLink(db, { purpose, tokenHash: hashToken(token) }));
  if (!link) return undefined;
  const row = await findSignatureToOwn(db, link.signatureId);
  if (!row || row.purgedAt !== null) return undefined;
  const vault = await vaultOf(world, row.petitionId, trx);
  if (parts && !vault.madeLink(purpose, parts)) return undefined;
  const consents = await listConsents(db, row.id);
  return {
    ...withFacts(vault, row),
    consents: consents.map(({ purpose: to, wording }) => ({
      purpose: to,
      wording,
    })),
    linkMadeAt: link.madeAt,
  };
}

/** A signature as its own signer sees it. */
export type OwnSignature = NonNullable<Awaited<ReturnType<typeof findByLink>>>;
