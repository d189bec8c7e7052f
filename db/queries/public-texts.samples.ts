import type { Samples } from "./samples";
import * as q from "./public-texts.server";

export const samples: Samples<typeof q> = {
  listPublicTexts: async (db) => [
    await q.listPublicTexts(db, {
      table: "tasks",
      key: "id",
      columns: ["title", "why"],
      only: { column: "visibility", is: "public" },
      after: "",
      limit: 500,
    }),
    await q.listPublicTexts(db, {
      table: "promise_notes",
      key: "id",
      columns: ["words"],
      only: { column: "published_at" },
      after: "",
      limit: 500,
    }),
  ],
};
