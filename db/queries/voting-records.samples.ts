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
const two = { ...rolls, bodyId: "b", officialIds: ["o", "p"] };

export const samples: Samples<typeof q> = {
  listRecordOf: (db) =>
    q.listRecordOf(db, { ...record, sort: "newest", limit: 25, offset: 0 }),
  countRecordOf: (db) => q.countRecordOf(db, record),
  tallyRecordOf: (db) => q.tallyRecordOf(db, "o"),
  tallyMembersOf: (db) => q.tallyMembersOf(db, { ...rolls, bodyId: "b" }),
  countRollsOf: (db) => q.countRollsOf(db, { ...rolls, bodyId: "b" }),
  listYesAndNoOf: (db) =>
    q.listYesAndNoOf(db, { ...rolls, bodyId: "b", limit: 5000 }),
  tallyRollsOf: (db) => q.tallyRollsOf(db, ["mo"]),
  listSharedVotes: (db) =>
    q.listSharedVotes(db, { ...two, differed: true, limit: 25, offset: 0 }),
  countSharedVotes: (db) => q.countSharedVotes(db, { ...two, differed: true }),
  listVotesInRolls: (db) =>
    q.listVotesInRolls(db, { rollIds: ["r"], officialIds: ["o", "p"] }),
  countAgreements: (db) => q.countAgreements(db, two),
  findMatter: (db) => q.findMatter(db, "ma"),
  listActsWithoutVote: (db) =>
    q.listActsWithoutVote(db, { placeId: "p", fileNumber: "26-1" }),
};
