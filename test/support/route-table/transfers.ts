import { aFile } from "~/features/transfers/csv/riverbend.test-data";
import { prepareLegistarImport } from "~/features/transfers/service/prepare-import.server";
import { prepareUploads } from "~/features/transfers/service/prepare-uploads.server";

import { aBrokenFetch, aRecordSource } from "../factories/live-records";
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

const aSource = async ({ app, place, group }: Cast) => {
  const source = await aRecordSource(app.world, {
    groupId: group.id,
    placeId: place.id,
  });
  return { id: source.id };
};
const aFetch = async (cast: Cast) => {
  const source = await aSource(cast);
  return { id: (await aBrokenFetch(cast.app.world, source.id)).id };
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
  {
    route: "import/sources",
    GET: { ability: "import.run", in: "anywhere" },
    POST: { ability: "import.run", in: "anywhere" },
  },
  { route: "import/sources/:id/ending", POST: importers, params: aSource },
  { route: "import/sources/:id/fetches", POST: importers, params: aSource },
  { route: "import/fetches/:id", GET: importers, params: aFetch },
  { route: "import/fetches/:id/ending", POST: importers, params: aFetch },
  { route: "import/:id", GET: importers, params: anImport },
  { route: "import/:id/people", POST: importers, params: anImport },
  { route: "import/:id/rows", GET: importers, params: anImport },
  { route: "import/:id/rows.csv", GET: importers, params: anImport },
  { route: "import/:id/run", POST: importers, params: anImport },
  { route: "import/:id/discard", POST: importers, params: anImport },
];
