import type { Samples } from "./samples";
import * as q from "./policy-files.server";

export const samples: Samples<typeof q> = {
  listPolicyFiles: (db) => q.listPolicyFiles(db, "document"),
  findPolicyFile: (db) =>
    q.findPolicyFile(db, { documentId: "document", hash: "hash" }),
  findPolicyFileById: (db) => q.findPolicyFileById(db, "file"),
  isPolicyFileUsed: (db) => q.isPolicyFileUsed(db, "hash"),
  listPolicyFileHashes: (db) =>
    q.listPolicyFileHashes(db, { after: "", limit: 500 }),
  insertPolicyFile: (db) =>
    q.insertPolicyFile(db, {
      id: "file",
      document_id: "document",
      hash: "hash",
      kind: "pdf",
      label: "label",
      size: 1,
      group_id: "group",
      recorded_by: "account",
      recorded_at: "t",
      removed_at: null,
      removed_group_id: null,
    }),
  endPolicyFile: (db) =>
    q.endPolicyFile(db, { id: "file", at: "t", groupId: "group" }),
};
