import * as q from "./record-versions.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  listRecordVersionsOf: (db) => q.listRecordVersionsOf(db, "o"),
};
