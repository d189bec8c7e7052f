import type { Samples } from "./samples";
import * as q from "./tasks-for-you.server";

const wish = {
  accountId: "a",
  now: "2026-12-01T18:00:00.000Z",
  today: "2026-12-01",
  since: "2026-11-29",
  limit: 500,
};

export const samples: Samples<typeof q> = {
  listGroupWorkFor: (db) =>
    q.listGroupWorkFor(db, { ...wish, groupIds: ["g1", "g2"] }),
  listSharedWorkFor: (db) =>
    q.listSharedWorkFor(db, { ...wish, alliedIds: ["g3"] }),
  listPublicWorkFor: (db) =>
    q.listPublicWorkFor(db, { ...wish, stateCodes: ["CA"], short: true }),
};
