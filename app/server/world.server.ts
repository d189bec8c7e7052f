import { createHash, randomBytes } from "node:crypto";

import { v7 as uuidv7 } from "uuid";

import type { Db } from "@db/connection.server";

import { readEnv } from "./env.server";
import { lazyServerKeys } from "./keys/server-keys.server";
import type { ServerKeys } from "./keys/server-keys.server";

/**
 * Everything a use case may not invent for itself: the database, the clock,
 * ids and chance. Tests hand in their own, so every test is repeatable.
 */
export interface World {
  readonly db: Db;
  now(): Date;
  /** A new id (UUIDv7: sorts by time of making). */
  newId(): string;
  /** The server's keys, which are not in the database. */
  readonly keys: ServerKeys;
  /** `bytes` random bytes as unpadded base64url: for links and sessions. */
  random(bytes: number): string;
}

/** @param keys by default those the environment names, read when needed */
export function realWorld(db: Db, keys = lazyServerKeys(readEnv())): World {
  return {
    db,
    keys,
    now: () => new Date(),
    newId: () => uuidv7(),
    random: (bytes) => randomBytes(bytes).toString("base64url"),
  };
}

/** A UTC timestamp as stored: ISO 8601 with milliseconds and Z. */
export function timestamp(world: Pick<World, "now">): string {
  return world.now().toISOString();
}

/** Hex SHA-256: what is stored of every secret that travels in a link. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
