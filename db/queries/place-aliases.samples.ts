import * as q from "./place-aliases.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listPlaceAliases: (db) => q.listPlaceAliases(db),
  findSlugByOcdId: (db) => q.findSlugByOcdId(db, "o"),
  findSlugByAlias: (db) => q.findSlugByAlias(db, "o"),
  findSlugByGeoid: (db) => q.findSlugByGeoid(db, "08031"),
  upsertPlaceAliases: (db) =>
    q.upsertPlaceAliases(db, [{ ocdId: "o", placeId: "1" }]),
};
