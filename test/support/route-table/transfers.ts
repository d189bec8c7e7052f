import { aFile } from "~/features/transfers/csv/riverbend.test-data";
import { prepareLegistarImport } from "~/features/transfers/service/prepare-import.server";
import { prepareUploads } from "~/features/transfers/service/prepare-uploads.server";

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

const aWaitingTable = async ({ app, place, group, people }: Cast) => {
  const prepared = await prepareUploads(
    app.world,
    { accountId: people.organizer.id, groupId: group.id },
    {
      place: place.slug,
      files: [aFile("Date,Title,Result\n2026-03-03,Trees,Passed")],
      seats: [],
    },
  );
  if (!prepared.ok) throw new Error(prepared.because);
  return { id: prepared.id };
};

export const transfers: readonly RouteRow[] = [
  {
    route: "import",
    GET: { ability: "import.run", in: "anywhere" },
    POST: { ability: "import.run", in: "anywhere" },
  },
  {
    route: "import/columns/:id",
    GET: importers,
    POST: importers,
    params: aWaitingTable,
  },
  { route: "import/:id", GET: importers, params: anImport },
  { route: "import/:id/run", POST: importers, params: anImport },
  { route: "import/:id/discard", POST: importers, params: anImport },
];
