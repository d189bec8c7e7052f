import * as q from "./member-contacts.server";
import type { Samples } from "./samples";

const about = { officialIds: ["o"], groupIds: ["g"] };

export const samples: Samples<typeof q> = {
  listOpenTasksAbout: (db) => q.listOpenTasksAbout(db, about),
  listLastContacts: (db) => q.listLastContacts(db, about),
  sumSignaturesIn: (db) =>
    q.sumSignaturesIn(db, { placeId: "p", groupIds: ["g"] }),
};
