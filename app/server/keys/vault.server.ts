import { createHmac, timingSafeEqual } from "node:crypto";

import type { Writer } from "@db/connection.server";
import { insertPetitionKey, listPetitionKeys } from "@db/queries/vaults.server";

import { timestamp } from "../world.server";
import type { World } from "../world.server";
import { hashFor, openSealed, sealText } from "./sealing.server";

/** What a mailed link of a signer is for. */
export type LinkPurpose = "confirm" | "manage";

/** A link taken apart; `madeAt` is a UTC timestamp, to the minute. */
export interface LinkParts {
  readonly signatureId: string;
  readonly madeAt: string;
  readonly mac: Buffer;
}

/**
 * The keys of one petition, opened: seals and opens what its rows hold about
 * people, and makes the hashes by which duplicates are found. Another
 * petition's vault makes other hashes of the same address.
 */
export interface Vault {
  readonly petitionId: string;
  /** Version of the data key that seals from now on. */
  readonly version: number;
  /** Seals `text`; `about` (the row's id) must be the same on opening. */
  seal(text: string, about: string): string;
  /** @throws when the key is gone or the text was tampered with. */
  open(sealed: string, version: number, about: string): string;
  /** Keyed hash of `text` for one use ("email", "network" …): 22 characters. */
  hash(use: string, text: string): string;
  /** A link that carries its own proof; nothing of it is stored. */
  link(purpose: LinkPurpose, signatureId: string, at: Date): string;
  /** Whether this vault made the link. */
  madeLink(purpose: LinkPurpose, parts: LinkParts): boolean;
}

const MAC_BYTES = 16;

function macOf(key: Buffer, purpose: LinkPurpose, head: Buffer): Buffer {
  return createHmac("sha256", key)
    .update(`link ${purpose}`)
    .update(head)
    .digest()
    .subarray(0, MAC_BYTES);
}

function headOf(signatureId: string, minutes: number): Buffer {
  const head = Buffer.alloc(20);
  head.write(signatureId.replaceAll("-", ""), "hex");
  head.writeUInt32BE(minutes, 16);
  return head;
}

/** Takes a link apart; null when it has not the form of one. */
export function partsOfLink(token: string): LinkParts | null {
  if (!/^[\w-]{48}$/.test(token)) return null;
  const bytes = Buffer.from(token, "base64url");
  if (bytes.length !== 36) return null;
  const hex = bytes.toString("hex", 0, 16);
  return {
    signatureId: hex.replace(
      /^(.{8})(.{4})(.{4})(.{4})(.{12})$/,
      "$1-$2-$3-$4-$5",
    ),
    madeAt: new Date(bytes.readUInt32BE(16) * 60_000).toISOString(),
    mac: bytes.subarray(20),
  };
}

function makeVault(
  petitionId: string,
  version: number,
  dataKeys: ReadonlyMap<number, Buffer>,
  hashKey: Buffer,
  bytes: (length: number) => Buffer,
): Vault {
  const current = dataKeys.get(version) as Buffer;
  return {
    petitionId,
    version,
    seal: (text, about) => sealText(current, bytes(12), text, about),
    open(sealed, by, about) {
      const key = dataKeys.get(by);
      if (!key) throw new Error("The key of this row is gone.");
      return openSealed(key, sealed, about);
    },
    hash: (use, text) => hashFor(hashKey, use, text),
    link(purpose, signatureId, at) {
      const head = headOf(signatureId, Math.floor(at.getTime() / 60_000));
      return Buffer.concat([head, macOf(hashKey, purpose, head)]).toString(
        "base64url",
      );
    },
    madeLink(purpose, { signatureId, madeAt, mac }) {
      const head = headOf(
        signatureId,
        Math.floor(new Date(madeAt).getTime() / 60_000),
      );
      return timingSafeEqual(macOf(hashKey, purpose, head), mac);
    },
  };
}

/**
 * How long an opened vault is kept. A data key that was replaced is destroyed
 * later than this (rotate-keys), so no process writes with one that is gone.
 */
export const VAULT_SECONDS = 60;
const MOST_VAULTS = 500;

const opened = new WeakMap<World, Map<string, { vault: Vault; at: number }>>();

function about(petitionId: string, kind: string, version: number): string {
  return `${petitionId} ${kind} ${version}`;
}

/** Forgets a petition's opened keys in this process. */
export function forgetVault(world: World, petitionId: string): void {
  opened.get(world)?.delete(petitionId);
}

/**
 * The vault of a petition; makes its keys when it has none yet.
 * @param trx a transaction that is open already, if any
 * @throws when the server's key does not open it
 */
export async function vaultOf(
  world: World,
  petitionId: string,
  trx?: Writer,
): Promise<Vault> {
  const kept =
    opened.get(world) ?? new Map<string, { vault: Vault; at: number }>();
  opened.set(world, kept);
  const known = kept.get(petitionId);
  if (known && performance.now() - known.at < VAULT_SECONDS * 1_000) {
    return known.vault;
  }
  let rows = await listPetitionKeys(trx ?? world.db.read, petitionId);
  if (rows.length < 2) {
    const make = async (writer: Writer) => {
      for (const kind of ["data", "hash"] as const) {
        await insertPetitionKey(writer, {
          petition_id: petitionId,
          kind,
          version: 1,
          wrapped: world.keys.wrap(
            world.keys.bytes(32),
            about(petitionId, kind, 1),
          ),
          made_at: timestamp(world),
          retired_at: null,
        });
      }
      return listPetitionKeys(writer, petitionId);
    };
    rows = await (trx ? make(trx) : world.db.transaction(make));
  }
  const unwrap = (row: (typeof rows)[number]) =>
    world.keys.unwrap(row.wrapped, about(petitionId, row.kind, row.version));
  const data = rows.filter((row) => row.kind === "data");
  const hash = rows.find((row) => row.kind === "hash");
  const current = data.findLast((row) => row.retiredAt === null);
  if (!hash || !current) throw new Error("The keys of this petition are gone.");
  const vault = makeVault(
    petitionId,
    current.version,
    new Map(data.map((row) => [row.version, unwrap(row)])),
    unwrap(hash),
    world.keys.bytes,
  );
  // Keys made in a transaction that is undone must not be remembered.
  if (trx) return vault;
  if (kept.size >= MOST_VAULTS) kept.clear();
  kept.set(petitionId, { vault, at: performance.now() });
  return vault;
}

/** What the wrapped text of a petition's key is bound to. */
export const keyBinding = about;
