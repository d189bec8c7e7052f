import * as q from "./policy-catalogue.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listProvisionCategories: (db) => q.listProvisionCategories(db),
  listProvisions: (db) => q.listProvisions(db),
  upsertProvisionCategory: (db) =>
    q.upsertProvisionCategory(db, {
      id: "c",
      key: "k",
      position: 1,
      name_en: "n",
      name_es: "n",
    }),
  upsertProvision: (db) =>
    q.upsertProvision(db, {
      id: "p",
      key: "k",
      category_id: "c",
      position: 1,
      name_en: "n",
      name_es: "n",
      summary_en: "s",
      summary_es: "s",
      ilrc_item: 1,
      decided_by: "any_government",
      created_by_group_id: null,
      created_at: "t",
    }),
};
