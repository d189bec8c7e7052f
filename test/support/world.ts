import type { Db } from "@db/connection.server";

import { serverKeysFrom } from "~/server/keys/server-keys.server";
import type { World } from "~/server/world.server";

/** The key of every test server. */
export const TEST_KEY = Buffer.alloc(32, 7).toString("base64");

/** A world whose clock only moves when told, and whose ids are countable. */
export interface TestWorld extends World {
  /** Sets the clock; a bare day means noon UTC. */
  setNow(at: string): void;
  /** Moves the clock forward. */
  pass(span: { days?: number; hours?: number; minutes?: number }): void;
}

/**
 * Ids and tokens count up from 1, so that a failing test reads the same every
 * time. Ids keep the shape of a UUIDv7 and sort by time of making.
 */
export function testWorld(db: Db, now = "2026-12-01T18:00:00.000Z"): TestWorld {
  let at = new Date(now);
  let ids = 0;
  let tokens = 0;
  let sealings = 0;
  return {
    db,
    keys: serverKeysFrom([TEST_KEY], (length) => {
      sealings += 1;
      const bytes = Buffer.alloc(length, 3);
      bytes.writeUInt32BE(sealings, length - 4);
      return bytes;
    }),
    now: () => new Date(at),
    newId: () => {
      ids += 1;
      return `01900000-0000-7000-8000-${String(ids).padStart(12, "0")}`;
    },
    random: (bytes) => {
      tokens += 1;
      const length = Math.ceil((bytes * 4) / 3);
      return `t${tokens}x`.padEnd(length, "abcdefghij");
    },
    setNow: (text) => {
      at = new Date(text.length === 10 ? `${text}T12:00:00.000Z` : text);
    },
    pass: ({ days = 0, hours = 0, minutes = 0 }) => {
      at = new Date(
        at.getTime() + days * 86_400_000 + hours * 3_600_000 + minutes * 60_000,
      );
    },
  };
}
