import * as q from "./petitions.server";
import type { Samples } from "./samples";

const open = { q: "w", placeId: "j", campaignId: "c", today: "d" };

export const samples: Samples<typeof q> = {
  listOpenPetitions: (db) =>
    q.listOpenPetitions(db, { ...open, sort: "most", limit: 25, offset: 0 }),
  countOpenPetitions: (db) => q.countOpenPetitions(db, open),
  listPlacesWithOpenPetitions: (db) =>
    q.listPlacesWithOpenPetitions(db, { today: "d", limit: 200 }),
  findPublicPetition: (db) => q.findPublicPetition(db, "s"),
  findPetitionOfGroups: (db) =>
    q.findPetitionOfGroups(db, { id: "p", groupIds: ["g"] }),
  listTargets: (db) => q.listTargets(db, { petitionId: "p", today: "d" }),
  listPetitionEvents: (db) => q.listPetitionEvents(db, "p"),
  listRecentPublicSigners: (db) =>
    q.listRecentPublicSigners(db, { petitionId: "p", limit: 12 }),
  listPetitionDays: (db) => q.listPetitionDays(db, "p"),
};
