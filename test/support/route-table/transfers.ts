import { prepareLegistarImport } from "~/features/transfers/service/prepare-import.server";

import type { Cast } from "./cast";
import type { RouteRow } from "./shape";

const importers = { ability: "import.run", in: "group" } as const;

const anImport = async ({ app, place, group, people }: Cast) => {
  const prepared = await prepareLegistarImport(
    app.world,
    { accountId: people.organizer.id, groupId: group.id },
    { place: place.slug, files: [], seats: [] },
  );
  if (!prepared.ok) throw new Error(prepared.because);
  return { id: prepared.value.id };
};

export const transfers: readonly RouteRow[] = [
  {
    route: "import",
    GET: { ability: "import.run", in: "anywhere" },
    POST: { ability: "import.run", in: "anywhere" },
  },
  { route: "import/:id", GET: importers, params: anImport },
  { route: "import/:id/run", POST: importers, params: anImport },
  { route: "import/:id/discard", POST: importers, params: anImport },
];
