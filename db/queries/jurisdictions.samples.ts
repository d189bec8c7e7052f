import * as q from "./jurisdictions.server";
import type { Samples } from "./samples";

const row = {
  id: "1",
  ocd_id: "o",
  kind: "place",
  name: "n",
  official_name: null,
  state_code: "CA",
  geoid: null,
  county_name: null,
  parent_id: null,
  population: null,
  latitude: null,
  longitude: null,
  time_zone: "z",
  slug: "s",
  governs: 1,
  created_by_group_id: null,
  created_at: "t",
};

export const samples: Samples<typeof q> = {
  findPlaceBySlug: (db) => q.findPlaceBySlug(db, "s"),
  findPlaceById: (db) => q.findPlaceById(db, "1"),
  findPlaceByOcdId: (db) => q.findPlaceByOcdId(db, "o"),
  listOtherNamesOf: (db) => q.listOtherNamesOf(db, ["1", "2"]),
  listLayersAbove: (db) => q.listLayersAbove(db, "1"),
  listPlacesWithin: (db) =>
    q.listPlacesWithin(db, { parentId: "1", kinds: ["county"], limit: 50 }),
  countPlacesWithin: (db) => q.countPlacesWithin(db, "1"),
  listStates: (db) => q.listStates(db),
  countPlaces: (db) => q.countPlaces(db),
  listKnownPlaces: (db) => q.listKnownPlaces(db),
  upsertPlaces: (db) => q.upsertPlaces(db, [row]),
  replaceNamesAndWords: (db) =>
    q.replaceNamesAndWords(db, [
      { id: "1", otherNames: [{ id: "2", name: "n" }], words: ["w"] },
    ]),
  settlePlace: (db) =>
    q.settlePlace(db, {
      id: "1",
      ocdId: "o",
      geoid: "g",
      officialName: "n",
      population: null,
    }),
  markUngoverned: (db) => q.markUngoverned(db, ["1"]),
};
