import type { Insertable } from "kysely";
import { v7 as uuidv7 } from "uuid";

import type { World } from "~/server/world.server";

import type { Writer } from "../../connection.server";
import type { Schema } from "../../schema";

/**
 * What the scenes of the demonstration share: the transaction, the day, chance
 * that always falls the same way, and what earlier scenes made.
 */
export interface Stage {
  trx: Writer;
  /** For what needs the server's keys. */
  world: World;
  now: Date;
  id(): string;
  /** An instant so many days (and hours) before now; negative: after. */
  ago(days: number, hours?: number): string;
  /** The calendar day so many days before today; negative: after. */
  day(daysAgo: number): string;
  /** From 0 up to but not including 1. */
  chance(): number;
  pick<T>(list: readonly T[]): T;
  insert<Table extends keyof Schema>(
    table: Table,
    rows: Insertable<Schema[Table]>[],
  ): Promise<void>;
}

/** Rows a statement may carry before SQLite runs out of parameters. */
const CHUNK = 200;

export function setStage(trx: Writer, world: World, now: Date): Stage {
  // A small generator with a fixed start (mulberry32), so that the demo looks
  // the same every time.
  let state = 20261121;
  const chance = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const ago = (days: number, hours = 0) =>
    new Date(
      now.getTime() - days * 86_400_000 - hours * 3_600_000,
    ).toISOString();
  return {
    trx,
    world,
    now,
    id: () => uuidv7(),
    ago,
    day: (days) => ago(days).slice(0, 10),
    chance,
    pick: (list) => list[Math.floor(chance() * list.length)] as never,
    async insert(table, rows) {
      for (let i = 0; i < rows.length; i += CHUNK) {
        await trx
          .insertInto(table)
          .values(rows.slice(i, i + CHUNK) as never)
          .execute();
      }
    },
  };
}

/** Given and family names; every combination is invented. */
export const GIVEN = [
  "Rosa",
  "Ben",
  "Amara",
  "Tomás",
  "Mei",
  "Idris",
  "Lucía",
  "Noor",
  "Jonah",
  "Esperanza",
  "Kofi",
  "Hanna",
  "Mateo",
  "Priya",
  "Silvia",
  "Owen",
  "Zainab",
  "Andrés",
  "Grace",
  "Viktor",
  "Inés",
  "Samuel",
  "Thuy",
  "Elena",
] as const;
export const FAMILY = [
  "Riverbend",
  "Oakley",
  "Marisol",
  "Tidewater",
  "Fernández-Hill",
  "Brightwell",
  "Osei-Lane",
  "Kestrel",
  "Monteverde",
  "Harborne",
  "Solano-Reyes",
  "Winterfield",
  "Castaneda-Brook",
  "Ashgrove",
  "Lindqvist-Vale",
  "Peralta-Stone",
  "Quill",
  "Redfern",
] as const;
