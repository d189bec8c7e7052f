import * as q from "./own-places.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  findOwnPlace: (db) => q.findOwnPlace(db, { slug: "s", groupIds: ["g"] }),
  listOwnPlacesBeneath: (db) => q.listOwnPlacesBeneath(db, "1"),
  listPlaceSlugsLike: (db) => q.listPlaceSlugsLike(db, "riverbend"),
  insertOwnPlace: (db) =>
    q.insertOwnPlace(db, {
      id: "1",
      kind: "campus",
      name: "n",
      slug: "s",
      time_zone: "z",
      governs: 1,
      created_at: "t",
    }),
  updateOwnPlace: (db) =>
    q.updateOwnPlace(db, "1", { name: "n", kind: "campus", website: null }),
  markPlaceRemoved: (db) => q.markPlaceRemoved(db, "1", "t"),
  isPlaceInUse: (db) => q.isPlaceInUse(db, "1"),
  listAddedNames: (db) => q.listAddedNames(db, "1"),
  listAllAddedNames: (db) => q.listAllAddedNames(db),
  insertPlaceName: (db) =>
    q.insertPlaceName(db, { id: "1", placeId: "2", name: "n", groupId: "g" }),
  deletePlaceName: (db) =>
    q.deletePlaceName(db, { id: "1", placeId: "2", groupIds: ["g"] }),
  replaceWords: (db) => q.replaceWords(db, "1", ["w"]),
};
