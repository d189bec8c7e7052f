import * as q from "./coalitions.server";
import type { Samples } from "./samples";

const answer = { answer: "declined", by: "a", at: "t" } as const;

export const samples: Samples<typeof q> = {
  findCoalition: (db) => q.findCoalition(db, "s"),
  listCoalitionGroups: (db) => q.listCoalitionGroups(db, "c"),
  listCoalitionLeads: (db) => q.listCoalitionLeads(db, "c"),
  listCoalitionsOf: (db) => q.listCoalitionsOf(db, "g"),
  insertCoalition: (db) =>
    q.insertCoalition(db, {
      id: "c",
      name: "n",
      slug: "s",
      about: "",
      created_at: "t",
      founding_group_id: "g",
    }),
  insertCoalitionGroup: (db) =>
    q.insertCoalitionGroup(db, {
      coalition_id: "c",
      group_id: "g",
      joined_at: "t",
      left_at: null,
    }),
  endCoalitionGroup: (db) =>
    q.endCoalitionGroup(db, { coalitionId: "c", groupId: "g", at: "t" }),
  insertCoalitionLead: (db) =>
    q.insertCoalitionLead(db, {
      coalition_id: "c",
      account_id: "a",
      created_at: "t",
      ended_at: null,
    }),
  endCoalitionLead: (db) =>
    q.endCoalitionLead(db, { coalitionId: "c", accountId: "a", at: "t" }),
  endStrayLeads: (db) => q.endStrayLeads(db, "t"),
  findPersonInCoalition: (db) =>
    q.findPersonInCoalition(db, { coalitionId: "c", canonicalEmail: "e" }),
  listInvitedGroups: (db) => q.listInvitedGroups(db, "c"),
  listCoalitionInvitationsOf: (db) => q.listCoalitionInvitationsOf(db, "g"),
  insertCoalitionInvitation: (db) =>
    q.insertCoalitionInvitation(db, {
      id: "i",
      coalition_id: "c",
      group_id: "g",
      invited_by: "a",
      created_at: "t",
      answered_at: null,
      answered_by: null,
      answer: null,
    }),
  updateCoalitionInvitation: (db) =>
    q.updateCoalitionInvitation(db, { id: "i", groupId: "g" }, answer),
};
