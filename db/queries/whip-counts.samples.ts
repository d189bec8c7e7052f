import type { Samples } from "./samples";
import * as q from "./whip-counts.server";

const reader = { own: ["g"], allied: ["h"] };

export const samples: Samples<typeof q> = {
  listMotionsById: (db) => q.listMotionsById(db, ["mo"], reader),
  listForecastMotions: (db) =>
    q.listForecastMotions(db, { groupId: "g", limit: 300 }),
};
