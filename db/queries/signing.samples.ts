import * as q from "./signing.server";
import type { Samples } from "./samples";

const said = {
  name: "n",
  email: "e",
  postal_code: "p",
  comment: "",
  disclosure: "count",
  may_contact: 0,
  consent_wording: null,
  locale: "en",
};

export const samples: Samples<typeof q> = {
  findSignatureByEmail: (db) =>
    q.findSignatureByEmail(db, { petitionId: "p", canonical: "e" }),
  insertSignature: (db) =>
    q.insertSignature(db, {
      id: "s",
      petition_id: "p",
      state: "pending",
      number: null,
      canonical_email: "e",
      ...said,
      place_match: "unknown",
      confirm_token_hash: "h",
      manage_token_hash: "h",
      created_at: "t",
      validated_at: null,
      ended_at: null,
      ended_why: null,
    }),
  updatePendingSignature: (db) => q.updatePendingSignature(db, "s", said),
  insertSignatureLink: (db) =>
    q.insertSignatureLink(db, {
      token_hash: "h",
      signature_id: "s",
      purpose: "confirm",
      made_at: "t",
    }),
  countMailsAgain: (db) =>
    q.countMailsAgain(db, { signatureId: "s", since: "t" }),
  findSignatureByLink: (db) =>
    q.findSignatureByLink(db, { purpose: "confirm", tokenHash: "h" }),
  lockPetition: (db) => q.lockPetition(db, "p"),
  nextSignatureNumber: (db) => q.nextSignatureNumber(db, "p"),
  validateSignature: (db) =>
    q.validateSignature(db, { id: "s", number: 1, at: "t" }),
  moveCount: (db) => q.moveCount(db, { petitionId: "p", day: "d", change: 1 }),
  eraseSignature: (db) =>
    q.eraseSignature(db, { id: "s", from: "validated", at: "t" }),
  endConsent: (db) => q.endConsent(db, "s"),
  insertSignatureEvent: (db) =>
    q.insertSignatureEvent(db, {
      id: "e",
      signature_id: "s",
      kind: "withdrawn",
      why: "",
      recorded_by: null,
      recorded_at: "t",
    }),
};
