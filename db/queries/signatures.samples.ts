import * as q from "./signatures.server";
import type { Samples } from "./samples";

const signed = {
  petitionId: "p",
  state: "validated",
  emailHash: "h",
  postalCode: "9",
};

export const samples: Samples<typeof q> = {
  countSignaturesByState: (db) => q.countSignaturesByState(db, "p"),
  listSignatures: (db) =>
    q.listSignatures(db, { ...signed, limit: 50, offset: 0 }),
  countSignatures: (db) => q.countSignatures(db, signed),
  listSignaturesBefore: (db) =>
    q.listSignaturesBefore(db, {
      ...signed,
      before: { createdAt: "t", id: "s" },
      limit: 1000,
    }),
  listConsenting: (db) => q.listConsenting(db, ["s"]),
  findSignature: (db) => q.findSignature(db, { petitionId: "p", id: "s" }),
  listSignatureEvents: (db) => q.listSignatureEvents(db, "s"),
  invalidateSignature: (db) =>
    q.invalidateSignature(db, { id: "s", at: "t", why: "w" }),
  restoreSignature: (db) => q.restoreSignature(db, "s"),
  listSignaturesToHandOver: (db) =>
    q.listSignaturesToHandOver(db, {
      petitionId: "p",
      onlyContacts: true,
      afterNumber: 0,
      limit: 1000,
    }),
};
