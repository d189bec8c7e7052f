import * as q from "./signing.server";
import type { Samples } from "./samples";

export const aRow = {
  id: "s",
  petition_id: "p",
  state: "pending",
  source: "online",
  batch_id: null,
  number: null,
  sealed: "x",
  key_version: 1,
  email_hash: "h",
  seat: 1,
  person_hash: "h",
  domain_hash: "h",
  network_hash: null,
  postal_code: "p",
  place_match: "unknown",
  district_id: null,
  has_comment: 0,
  disclosure: "count",
  locale: "en",
  proof: "form",
  held_why: null,
  sweep_id: null,
  once_key: null,
  mailed_on: "d",
  mails: 1,
  unsubscribed_at: null,
  created_at: "t",
  validated_at: null,
  ended_at: null,
  ended_why: null,
};

export const samples: Samples<typeof q> = {
  listSignaturesOfMailboxes: (db) =>
    q.listSignaturesOfMailboxes(db, { petitionId: "p", emailHashes: ["h"] }),
  listSigningStates: (db) => q.listSigningStates(db, ["p"]),
  insertSignatures: (db) => q.insertSignatures(db, [aRow]),
  updatePendingSignature: (db) =>
    q.updatePendingSignature(db, "s", {
      sealed: "x",
      key_version: 1,
      person_hash: "h",
      postal_code: "p",
      place_match: "unknown",
      district_id: null,
      has_comment: 0,
      disclosure: "count",
      locale: "en",
      once_key: null,
    }),
  updateMails: (db) => q.updateMails(db, { id: "s", day: "d", mails: 2 }),
  updateUnsubscribed: (db) => q.updateUnsubscribed(db, { id: "s", at: "t" }),
  findSignatureToOwn: (db) => q.findSignatureToOwn(db, "s"),
  findOldLink: (db) =>
    q.findOldLink(db, { purpose: "confirm", tokenHash: "h" }),
  lockPetition: (db) => q.lockPetition(db, "p"),
  nextSignatureNumber: (db) => q.nextSignatureNumber(db, "p"),
  validateSignature: (db) =>
    q.validateSignature(db, { id: "s", number: 1, at: "t" }),
  eraseSignature: (db) =>
    q.eraseSignature(db, { id: "s", from: "validated", at: "t" }),
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
