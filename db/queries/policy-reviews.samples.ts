import * as q from "./policy-reviews.server";
import type { Samples } from "./samples";

const asked = {
  groupIds: ["g"],
  own: true,
  dueBy: "2025-11-21",
  alone: false,
  q: "river",
  why: "due",
} as const;

export const samples: Samples<typeof q> = {
  countGroupsUpTo: (db) => q.countGroupsUpTo(db, 2),
  listChecksOfWords: (db) => q.listChecksOfWords(db, "c"),
  updatePolicyClauseReview: (db) =>
    q.updatePolicyClauseReview(db, "c", {
      verifiedOn: "2026-11-21",
      verifiedBy: "a",
      verifiedGroupId: "g",
      secondedOn: null,
      secondedGroupId: null,
      secondedAs: null,
    }),
  updatePolicyClauseWordsChanged: (db) =>
    q.updatePolicyClauseWordsChanged(db, { id: "c", at: "t" }),
  insertPolicyRemark: (db) =>
    q.insertPolicyRemark(db, {
      id: "r",
      clause_id: "c",
      kind: "reply",
      words: "w",
      source_url: "u",
      office: "o",
      on_date: "2026-11-21",
      group_id: "g",
      recorded_by: "a",
      recorded_at: "t",
    }),
  findPolicyRemark: (db) => q.findPolicyRemark(db, "r"),
  findOwnDispute: (db) =>
    q.findOwnDispute(db, { clauseId: "c", accountId: "a" }),
  endPolicyRemark: (db) =>
    q.endPolicyRemark(db, {
      id: "r",
      as: "settled",
      words: "w",
      by: "a",
      groupId: "g",
      at: "t",
    }),
  listRemarksOfDocument: (db) => q.listRemarksOfDocument(db, "d"),
  listRemarksOfPlaces: (db) => q.listRemarksOfPlaces(db, ["j"]),
  listClausesToVerify: (db) =>
    q.listClausesToVerify(db, { ...asked, limit: 50, offset: 0 }),
  countClausesToVerify: (db) => q.countClausesToVerify(db, asked),
};
