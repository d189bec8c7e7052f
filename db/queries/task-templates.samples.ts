import type { Samples } from "./samples";
import * as q from "./task-templates.server";

export const samples: Samples<typeof q> = {
  listTemplates: (db) =>
    q.listTemplates(db, { groupIds: ["g1", "g2"], locale: "en" }),
  findTemplate: (db) => q.findTemplate(db, { id: "t", groupIds: ["g1", "g2"] }),
  insertTemplate: (db) =>
    q.insertTemplate(db, {
      id: "t",
      group_id: "g",
      toolkit: "own",
      locale: "en",
      kind: "call",
      name: "n",
      title: "t",
      why: "w",
      ask: "a",
      script: "s",
      location: "l",
      wanted: 3,
      capacity: 8,
      minutes: 120,
      created_by: "a",
      created_at: "t",
    }),
  deleteTemplate: (db) => q.deleteTemplate(db, { id: "t", groupIds: ["g"] }),
};
