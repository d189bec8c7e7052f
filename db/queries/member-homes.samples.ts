import * as q from "./member-homes.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listBodiesNearGroups: (db) => q.listBodiesNearGroups(db, ["g"]),
  listSeatsToLiveIn: (db) =>
    q.listSeatsToLiveIn(db, { bodyIds: ["b"], today: "d" }),
  listHomesOf: (db) => q.listHomesOf(db, "a"),
  deleteHomes: (db) => q.deleteHomes(db, { accountId: "a", bodyIds: ["b"] }),
  insertHomes: (db) =>
    q.insertHomes(db, [
      { account_id: "a", body_id: "b", seat_id: null, said_at: "t" },
    ]),
  listOfficesToReach: (db) =>
    q.listOfficesToReach(db, { officialId: "o", today: "d" }),
  countMembersByHome: (db) =>
    q.countMembersByHome(db, { groupIds: ["g"], bodyId: "b", before: "t" }),
  countPeopleBySeat: (db) =>
    q.countPeopleBySeat(db, { groupIds: ["g"], bodyId: "b" }),
  listGroupNames: (db) => q.listGroupNames(db, ["g"]),
};
