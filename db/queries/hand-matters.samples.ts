import * as q from "./hand-matters.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  findMatterByFile: (db) =>
    q.findMatterByFile(db, { placeId: "j", fileNumber: "CB 77" }),
  insertMatter: (db) =>
    q.insertMatter(db, {
      id: "ma",
      jurisdiction_id: "j",
      file_number: "CB 77",
      title: "t",
      kind: null,
      recorded_status: null,
      source_url: null,
      created_at: "t",
    }),
};
