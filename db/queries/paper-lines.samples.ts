import * as q from "./paper-lines.server";
import type { Samples } from "./samples";
import { aRow } from "./signing.samples";

const {
  id: _id,
  petition_id: _petition,
  created_at: _created,
  once_key: _once,
  mailed_on: _mailed,
  mails: _mails,
  unsubscribed_at: _unsubscribed,
  district_id: _district,
  ...paper
} = aRow;

export const samples: Samples<typeof q> = {
  listPaperLines: (db) => q.listPaperLines(db, { batchId: "b", sheet: 1 }),
  insertPaperLine: (db) =>
    q.insertPaperLine(db, {
      id: "l",
      petition_id: "p",
      batch_id: "b",
      sheet: 1,
      line: 1,
      kind: "name",
      sealed: "x",
      key_version: 1,
      revision: 1,
      entered_by: "a",
      entered_at: "t",
      round: 0,
      differs: null,
      outcome: null,
      signature_id: null,
    }),
  updatePaperLine: (db) =>
    q.updatePaperLine(db, { id: "l", seen: 1, differs: "" }),
  deletePaperLine: (db) => q.deletePaperLine(db, { id: "l", seen: 1 }),
  markSample: (db) => q.markSample(db, { ids: ["l"], round: 1 }),
  updateOutcome: (db) =>
    q.updateOutcome(db, { id: "l", outcome: "counted", signatureId: "s" }),
  listAlikeSignatures: (db) =>
    q.listAlikeSignatures(db, {
      petitionId: "p",
      by: "person_hash",
      hashes: ["h"],
    }),
  updateToPaper: (db) => q.updateToPaper(db, "s", paper),
  listCountedOfBatch: (db) => q.listCountedOfBatch(db, "b"),
  findPaperTwin: (db) =>
    q.findPaperTwin(db, { petitionId: "p", signatureId: "s" }),
  updateTwinLine: (db) => q.updateTwinLine(db, "s"),
  forgetOutcomes: (db) => q.forgetOutcomes(db, "b"),
  eraseLinesOf: (db) => q.eraseLinesOf(db, "s"),
  listLinesOfOldKeys: (db) =>
    q.listLinesOfOldKeys(db, { petitionId: "p", version: 2, limit: 1 }),
  updateSealedLine: (db) =>
    q.updateSealedLine(db, { id: "l", sealed: "x", version: 2 }),
  deletePaper: (db) => q.deletePaper(db, "p"),
};
