import type { Samples } from "./samples";
import * as q from "./voting-records.server";

const rolls = { year: "2026", kind: "ordinance", contested: true };
const record = {
  ...rolls,
  officialId: "o",
  query: "q",
  option: "yes",
  result: "pass",
  demand: true,
};

export const samples: Samples<typeof q> = {
  listRecordOf: (db) =>
    q.listRecordOf(db, { ...record, sort: "newest", limit: 25, offset: 0 }),
  countRecordOf: (db) => q.countRecordOf(db, record),
  tallyRecordOf: (db) => q.tallyRecordOf(db, "o"),
  listMarksOn: (db) => q.listMarksOn(db, ["mo"]),
  tallyUnknownVoters: (db) => q.tallyUnknownVoters(db, ["mo"]),
  listComparedVotes: (db) => q.listComparedVotes(db, ["r"]),
  listVotesInRolls: (db) =>
    q.listVotesInRolls(db, { rollIds: ["r"], officialIds: ["o", "p"] }),
  findMatter: (db) => q.findMatter(db, "ma"),
  listActsWithoutVote: (db) =>
    q.listActsWithoutVote(db, { placeId: "p", fileNumber: "26-1" }),
};
