import type { Migration } from "./support";
import { run } from "./support";

/**
 * Which bodies an official voted on, from the official: of all bodies' voters
 * only theirs are looked at, to learn whether anything of their record changed.
 */
export const voterBodies: Migration = {
  async up(db, engine) {
    await run(
      db,
      engine,
      "create index body_voters_official on body_voters (official_id, body_id);",
    );
  },
};
