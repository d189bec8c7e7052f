import type { Samples } from "./samples";
import * as q from "./stamp.server";

export const samples: Samples<typeof q> = {
  readStamp: async (db) => {
    await q.readStamp(db, "sqlite").catch(() => {});
    await q.readStamp(db, "postgres").catch(() => {});
  },
};
