import type { Vault } from "~/server/keys/vault.server";

/** What a signature says about a person; stored in one sealed text. */
export interface SignerFacts {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly comment: string;
}

const NOTHING: SignerFacts = { name: "", email: "", phone: "", comment: "" };

/** Seals what a signature says about a person, bound to its id. */
export function sealFacts(
  vault: Vault,
  signatureId: string,
  { name, email, phone, comment }: SignerFacts,
): string {
  return vault.seal(JSON.stringify([name, email, phone, comment]), signatureId);
}

/** Opens it again; an erased signature says nothing. */
export function openFacts(
  vault: Vault,
  row: {
    readonly id: string;
    readonly sealed: string;
    readonly keyVersion: number;
  },
): SignerFacts {
  if (row.sealed === "") return NOTHING;
  const [name, email, phone, comment] = JSON.parse(
    vault.open(row.sealed, row.keyVersion, row.id),
  ) as [string, string, string, string];
  return { name, email, phone, comment };
}

/** The row with what it says about the person in clear. */
export function withFacts<
  Row extends { id: string; sealed: string; keyVersion: number },
>(vault: Vault, row: Row) {
  const { sealed: _sealed, keyVersion: _keyVersion, ...rest } = row;
  return { ...rest, ...openFacts(vault, row) };
}
