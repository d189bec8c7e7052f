import * as q from "./deliveries.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listDeliveries: (db) => q.listDeliveries(db, { petitionId: "p", limit: 50 }),
  listFrozenDeliveries: (db) => q.listFrozenDeliveries(db, "p"),
  findDelivery: (db) => q.findDelivery(db, { petitionId: "p", id: "d" }),
  insertDelivery: (db) =>
    q.insertDelivery(db, {
      id: "d",
      petition_id: "p",
      recipient: "r",
      on_date: "d",
      letter_en: "l",
      letter_es: "",
      created_by: "a",
      created_at: "t",
      frozen_by: null,
      frozen_at: null,
      full_names: 0,
      first_names: 0,
      unnamed: 0,
      salt: "",
      seal: "",
      withdrawn_since: null,
      forgotten_at: null,
    }),
  updateDraftDelivery: (db) =>
    q.updateDraftDelivery(db, "d", { recipient: "r" }),
  lockFreezing: (db) => q.lockFreezing(db, { id: "d", salt: "s" }),
  deleteDraftDelivery: (db) => q.deleteDraftDelivery(db, "d"),
  countByDisclosure: (db) => q.countByDisclosure(db, "p"),
  insertDeliverySignatures: (db) =>
    q.insertDeliverySignatures(db, [
      {
        delivery_id: "d",
        number: 1,
        signature_id: "s",
        disclosure: "full",
        check_hash: "h",
      },
    ]),
  insertDeliveryCells: (db) =>
    q.insertDeliveryCells(db, [
      { delivery_id: "d", kind: "match", cell: "inside", shown: 5 },
    ]),
  listDeliveryCells: (db) => q.listDeliveryCells(db, "d"),
  listDeliveredLines: (db) =>
    q.listDeliveredLines(db, { deliveryId: "d", afterNumber: 0, limit: 500 }),
  findCheckHash: (db) => q.findCheckHash(db, { deliveryId: "d", number: 1 }),
  countWithdrawnSince: (db) => q.countWithdrawnSince(db, "d"),
  listDeliveriesOfSignature: (db) => q.listDeliveriesOfSignature(db, "s"),
  eraseCheckHashes: (db) => q.eraseCheckHashes(db, "s"),
  keepWithdrawnCounts: (db) => q.keepWithdrawnCounts(db, "p"),
  listDeliveriesToForget: (db) =>
    q.listDeliveriesToForget(db, { purgedBefore: "t" }),
  forgetSalt: (db) => q.forgetSalt(db, { id: "d", at: "t" }),
  deleteDeliveryLines: (db) => q.deleteDeliveryLines(db, "d"),
};
