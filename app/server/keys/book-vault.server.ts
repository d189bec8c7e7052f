import type { World } from "../world.server";
import { hashFor, openSealed, sealText } from "./sealing.server";
import { siteSecret } from "./site-secret.server";

/** Seals and opens what one group's address book holds about people. */
export interface BookVault {
  /** `about` (the row's id) must be the same on opening. */
  seal(text: string, about: string): string;
  /** @throws when another group's vault sealed it or it was tampered with. */
  open(sealed: string, about: string): string;
  /** Keyed hash by which people are found again; another group has another. */
  hash(text: string): string;
}

/**
 * The vault of a group's address book. Its keys are made from the site's
 * secret, which stands wrapped by the server's key: nothing more to store, and
 * `keys:rotate` serves it too (docs/decisions/0039).
 */
export async function bookVaultOf(
  world: World,
  groupId: string,
): Promise<BookVault> {
  const [data, finding] = await Promise.all([
    siteSecret(world, `address book ${groupId} data`),
    siteSecret(world, `address book ${groupId} keys`),
  ]);
  return {
    seal: (text, about) => sealText(data, world.keys.bytes(12), text, about),
    open: (sealed, about) => openSealed(data, sealed, about),
    hash: (text) => hashFor(finding, "book", text),
  };
}
