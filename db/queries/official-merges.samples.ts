import * as q from "./official-merges.server";
import type { Samples } from "./samples";

const term = {
  id: "t",
  official_id: "o",
  body_id: "b",
  seat_id: null,
  role: "member",
  starts_on: null,
  ends_on: null,
  source_url: null,
  created_at: "t",
};
const official = {
  id: "o",
  name: "n",
  given_name: null,
  family_name: "n",
  suffix: null,
  slug: "s",
  jurisdiction_id: "p",
  email: null,
  phone: null,
  website: null,
  contact_source_url: null,
  contact_verified_on: null,
  created_by_group_id: "g",
  created_at: "t",
};

export const samples: Samples<typeof q> = {
  lockOfficials: (db) => q.lockOfficials(db, ["o"]),
  findOfficialRow: (db) => q.findOfficialRow(db, "o"),
  listTermRowsOf: (db) => q.listTermRowsOf(db, "o"),
  listRollsOfBoth: (db) => q.listRollsOfBoth(db, { a: "o", b: "p", limit: 10 }),
  countRowsOf: (db) => q.countRowsOf(db, "o", ["g"]),
  listRowIdsOf: (db) => q.listRowIdsOf(db, "leans.official_id", "o"),
  moveRows: (db) =>
    q.moveRows(db, "leans.official_id", { ids: ["l"], from: "o", to: "p" }),
  listPairsOf: (db) => q.listPairsOf(db, "petition_targets", "o"),
  removePairs: (db) => q.removePairs(db, "petition_targets", "o", ["p"]),
  addPairs: (db) => q.addPairs(db, "petition_targets", "o", ["p"]),
  listNamesElsewhere: (db) => q.listNamesElsewhere(db, "o"),
  renameElsewhere: (db) =>
    q.renameElsewhere(db, {
      system: "legistar:riverbend",
      externalId: "11",
      from: "o",
      to: "p",
    }),
  takeTermsAway: (db) => q.takeTermsAway(db, ["t"]),
  putTermsBack: (db) => q.putTermsBack(db, [term]),
  removeOfficial: (db) => q.removeOfficial(db, "o"),
  putOfficialBack: (db) => q.putOfficialBack(db, official),
  insertMerge: (db) =>
    q.insertMerge(db, {
      id: "m",
      kept_id: "o",
      merged_id: "p",
      merged_name: "n",
      merged_slug: "s",
      moved: "{}",
      why: "w",
      group_id: "g",
      merged_by: "a",
      merged_at: "t",
      undone_by: null,
      undone_at: null,
    }),
  findStandingMerge: (db) => q.findStandingMerge(db, "m"),
  listMergesInto: (db) => q.listMergesInto(db, "o"),
  findMergeOf: (db) => q.findMergeOf(db, { slug: "s" }),
  closeMerge: (db) => q.closeMerge(db, "m", { accountId: "a", at: "t" }),
};
