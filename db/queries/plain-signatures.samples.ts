import * as q from "./plain-signatures.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listPlainPetitions: (db) => q.listPlainPetitions(db),
  listPlainSignatures: (db) =>
    q.listPlainSignatures(db, { petitionId: "p", limit: 200 }),
  movePlainHistory: (db) =>
    q.movePlainHistory(
      db,
      [
        {
          token_hash: "h",
          signature_id: "s",
          purpose: "confirm",
          made_at: "t",
        },
      ],
      ["s"],
    ),
  deletePlainSignatures: (db) => q.deletePlainSignatures(db, ["s"]),
};
