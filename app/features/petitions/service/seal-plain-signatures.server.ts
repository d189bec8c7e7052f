import {
  deletePlainSignatures,
  listPlainPetitions,
  listPlainSignatures,
  movePlainHistory,
} from "@db/queries/plain-signatures.server";
import {
  insertConsents,
  insertConsentWordings,
} from "@db/queries/signature-consents.server";
import { insertSignatures } from "@db/queries/signing.server";

import { foldName } from "~/lib/names";
import { vaultOf } from "~/server/keys/vault.server";
import type { Vault } from "~/server/keys/vault.server";
import { hashToken } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { recountPetition } from "./recount.server";
import { sealFacts } from "./signer-facts.server";

const AT_ONCE = 200;

type Plain = Awaited<ReturnType<typeof listPlainSignatures>>[number];

/**
 * Seals what an older version of this site stored in clear, 200 signatures in
 * a transaction, and fills their hours and cells. Harmless to repeat and to
 * interrupt: what is sealed is gone from where it stood in clear.
 * @returns how many signatures were sealed now
 */
export async function sealPlainSignatures(world: World): Promise<number> {
  let sealed = 0;
  for (const petitionId of await listPlainPetitions(world.db.read)) {
    const vault = await vaultOf(world, petitionId);
    for (;;) {
      const moved = await world.db.transaction(async (trx) => {
        const rows = await listPlainSignatures(trx, {
          petitionId,
          limit: AT_ONCE,
        });
        if (rows.length === 0) return 0;
        await insertSignatures(
          trx,
          rows.map((row) => sealedRow(vault, row)),
        );
        const consents = rows.flatMap((row) =>
          row.may_contact === 1 && row.consent_wording
            ? [{ row, wording: wordingOf(row) }]
            : [],
        );
        await insertConsentWordings(trx, [
          ...new Map(consents.map((c) => [c.wording.id, c.wording])).values(),
        ]);
        await insertConsents(
          trx,
          consents.map(({ row, wording }) => ({
            signature_id: row.id,
            purpose: "petition",
            wording_id: wording.id,
            given_at: row.created_at,
          })),
        );
        const ids = rows.map((row) => row.id);
        await movePlainHistory(
          trx,
          rows.flatMap((row) => [
            linkOf(row, "confirm", row.confirm_token_hash),
            linkOf(row, "manage", row.manage_token_hash),
          ]),
          ids,
        );
        await deletePlainSignatures(trx, ids);
        return rows.length;
      });
      sealed += moved;
      if (moved < AT_ONCE) break;
    }
    await recountPetition(world, petitionId, { quietly: true });
  }
  return sealed;
}

function linkOf(row: Plain, purpose: string, token_hash: string) {
  return { token_hash, signature_id: row.id, purpose, made_at: row.created_at };
}

function wordingOf(row: Plain) {
  const wording = row.consent_wording ?? "";
  return {
    id: hashToken(["petition", row.locale, wording].join("\n")).slice(0, 32),
    purpose: "petition",
    locale: row.locale,
    wording,
    first_used_at: row.created_at,
  };
}

function sealedRow(vault: Vault, row: Plain) {
  const { name, email, comment } = row;
  const gone = row.state === "withdrawn";
  const canonical = row.canonical_email;
  return {
    id: row.id,
    petition_id: row.petition_id,
    state: row.state,
    source: "online",
    batch_id: null,
    number: row.number,
    sealed: gone
      ? ""
      : sealFacts(vault, row.id, { name, email, phone: "", comment }),
    key_version: vault.version,
    email_hash: gone ? null : vault.hash("email", canonical),
    seat: 1,
    person_hash: gone
      ? null
      : vault.hash("person", `${foldName(name)} ${row.postal_code}`),
    domain_hash: gone
      ? null
      : vault.hash("domain", canonical.slice(canonical.lastIndexOf("@") + 1)),
    network_hash: null,
    postal_code: row.postal_code,
    place_match: row.place_match,
    district_id: null,
    has_comment: comment === "" ? 0 : 1,
    disclosure: row.disclosure,
    locale: row.locale,
    proof: "form",
    held_why: null,
    sweep_id: null,
    once_key: null,
    mailed_on: row.created_at.slice(0, 10),
    mails: 1,
    unsubscribed_at: null,
    created_at: row.created_at,
    validated_at: row.validated_at,
    ended_at: row.ended_at,
    ended_why: row.ended_why,
  };
}
