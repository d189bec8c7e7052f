import type { Samples } from "./samples";
import * as q from "./votes-of-body.server";

const reader = { own: ["g"], allied: ["h"] };

const filter = {
  bodyId: "b",
  query: "q",
  kind: "ordinance",
  result: "pass",
  year: "2026",
  contested: true,
  demand: true,
};

export const samples: Samples<typeof q> = {
  listVotesOf: (db) =>
    q.listVotesOf(
      db,
      { ...filter, sort: "newest", limit: 25, offset: 0 },
      reader,
    ),
  countVotesOf: (db) => q.countVotesOf(db, filter, reader),
};
