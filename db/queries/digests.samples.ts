import * as q from "./digests.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listDigestReaders: (db) =>
    q.listDigestReaders(db, { latest: "2026-11-30", after: "", limit: 1 }),
  takeDigest: (db) =>
    q.takeDigest(db, { account_id: "a", week_of: "2026-11-30", made_at: "t" }),
  listStepsSince: (db) =>
    q.listStepsSince(db, { groupIds: ["g"], since: "t", limit: 1 }),
  listVotesWithin: (db) =>
    q.listVotesWithin(db, { groupIds: ["g"], from: "a", to: "b", limit: 1 }),
};
