import {
  countSignatures,
  listConsenting,
  listSignatures,
  listSignaturesBefore,
} from "@db/queries/signatures.server";

import { canonicalEmail } from "~/lib/email";
import { vaultOf } from "~/server/keys/vault.server";
import type { Vault } from "~/server/keys/vault.server";
import type { World } from "~/server/world.server";

import { SIGNATURES_PAGE_SIZE } from "../types";
import type { Disclosure, SignatureState } from "../types";
import type { GroupPetition } from "./manage-petition.server";
import { withFacts } from "./signer-facts.server";

/** Sealed rows that one search opens at most; then it offers to go on. */
export const OPENED_AT_MOST = 20_000;
const AT_ONCE = 1_000;

export interface SignatureSearch {
  readonly q: string;
  readonly state: SignatureState | "";
  readonly page: number;
  /** Where an earlier search through names stopped. */
  readonly before: string;
}

type Row = Awaited<ReturnType<typeof listSignatures>>[number];

/**
 * One page of a petition's signatures, latest first.
 *
 * An email address is found by its keyed hash, wherever it stands; the
 * beginning of a postal code by the code. Names and comments are sealed:
 * they are opened and read, newest first, 20,000 at a time, and `goOn` says
 * where to go on when that was not all.
 */
export async function searchSignatures(
  world: World,
  petition: Pick<GroupPetition, "id">,
  search: SignatureSearch,
) {
  const vault = await vaultOf(world, petition.id);
  const { q, page } = search;
  const filter = {
    petitionId: petition.id,
    state: search.state || undefined,
    ...(q.includes("@") && {
      emailHash: vault.hash("email", canonicalEmail(q)),
    }),
    ...(isPostalCode(q) && { postalCode: q.toUpperCase() }),
  };
  if (q !== "" && !filter.emailHash && !filter.postalCode) {
    return searchNames(world, vault, filter, search);
  }
  const [rows, total] = await Promise.all([
    listSignatures(world.db.read, {
      ...filter,
      limit: SIGNATURES_PAGE_SIZE,
      offset: (page - 1) * SIGNATURES_PAGE_SIZE,
    }),
    countSignatures(world.db.read, filter),
  ]);
  return {
    signatures: await opened(world, vault, rows),
    total,
    goOn: null,
    /** How many were opened to look for names; null: no need. */
    looked: null,
  };
}

function isPostalCode(text: string): boolean {
  return /^[a-z0-9]{0,4}\d[a-z0-9 -]{0,8}$/i.test(text);
}

async function opened(world: World, vault: Vault, rows: readonly Row[]) {
  const consenting = await listConsenting(
    world.db.read,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    ...withFacts(vault, row),
    mayContact: consenting.has(row.id),
    state: row.state as SignatureState,
    disclosure: row.disclosure as Disclosure,
  }));
}

async function searchNames(
  world: World,
  vault: Vault,
  filter: { petitionId: string; state?: string | undefined },
  { q, before }: SignatureSearch,
) {
  const wanted = q.toLowerCase();
  const found: Row[] = [];
  const [createdAt = "", id = ""] = before.split("_");
  let after = id ? { createdAt, id } : null;
  let looked = 0;
  for (;;) {
    const rows = await listSignaturesBefore(world.db.read, {
      ...filter,
      before: after,
      limit: AT_ONCE,
    });
    for (const row of rows) {
      const { name, comment, email } = withFacts(vault, row);
      looked += 1;
      after = { createdAt: row.createdAt, id: row.id };
      if (`${name}\n${email}\n${comment}`.toLowerCase().includes(wanted)) {
        found.push(row);
        if (found.length === SIGNATURES_PAGE_SIZE) break;
      }
    }
    const all = rows.length < AT_ONCE && found.length < SIGNATURES_PAGE_SIZE;
    if (
      all ||
      found.length === SIGNATURES_PAGE_SIZE ||
      looked >= OPENED_AT_MOST
    ) {
      return {
        signatures: await opened(world, vault, found),
        total: found.length,
        goOn: all || !after ? null : `${after.createdAt}_${after.id}`,
        looked,
      };
    }
    // Opening takes the processor: others get their turn.
    await new Promise((next) => setImmediate(next));
  }
}
