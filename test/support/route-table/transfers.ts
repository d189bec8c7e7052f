import { aFile } from "~/features/transfers/csv/riverbend.test-data";
import { loadCatalogue } from "~/features/policies/service/load-catalogue.server";
import { iceSheet } from "~/features/transfers/policies/riverbend.test-data";
import { preparePolicyImport } from "~/features/transfers/service/policy-imports.server";
import { prepareLegistarImport } from "~/features/transfers/service/prepare-import.server";
import { bringFiles, prepareUploads } from "../bring-files";

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

/** Its files wait: nobody began to read them. */
const anUpload = async ({ app, place, group, people }: Cast) => {
  const by = { accountId: people.organizer.id, groupId: group.id };
  const { id } = await bringFiles(app.world, by, {
    place: place.slug,
    files: [aFile("Date,Title,Result\n2026-03-03,Trees,Passed")],
  });
  return { id };
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

const policiesOf = (file: ReturnType<typeof aFile>) => async (cast: Cast) => {
  const { app, group, people } = cast;
  await loadCatalogue(app.world);
  const prepared = await preparePolicyImport(
    app.world,
    { accountId: people.organizer.id, groupId: group.id },
    { files: [file], whole: true },
  );
  if (!prepared.ok) throw new Error(prepared.because);
  return { id: prepared.value.id };
};
const aSheet = policiesOf(aFile(iceSheet(), "participating-2025-07-18.csv"));
const somePolicies = policiesOf(aFile("Place,State,Holds\nRiverbend,CA,Yes"));

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
    route: "import/uploads/:id",
    GET: importers,
    POST: importers,
    params: anUpload,
  },
  { route: "import/uploads/:id/ending", POST: importers, params: anUpload },
  {
    route: "import/sources",
    GET: { ability: "import.run", in: "anywhere" },
    POST: { ability: "import.run", in: "anywhere" },
  },
  { route: "import/sources/:id/ending", POST: importers, params: aSource },
  { route: "import/sources/:id/fetches", POST: importers, params: aSource },
  { route: "import/fetches/:id", GET: importers, params: aFetch },
  { route: "import/fetches/:id/ending", POST: importers, params: aFetch },
  {
    route: "import/policies",
    GET: { ability: "import.run", in: "anywhere" },
    POST: { ability: "import.run", in: "anywhere" },
  },
  { route: "import/policies/:id", GET: importers, params: aSheet },
  {
    route: "import/policies/:id/columns",
    GET: importers,
    POST: importers,
    params: somePolicies,
  },
  ...["places", "run", "discard"].map((what): RouteRow => ({
    route: `import/policies/:id/${what}`,
    POST: importers,
    params: aSheet,
  })),
  { route: "import/:id", GET: importers, params: anImport },
  { route: "import/:id/people", POST: importers, params: anImport },
  { route: "import/:id/words", POST: importers, params: anImport },
  { route: "import/:id/same-votes", POST: importers, params: anImport },
  { route: "import/:id/rows", GET: importers, params: anImport },
  { route: "import/:id/rows.csv", GET: importers, params: anImport },
  { route: "import/:id/run", POST: importers, params: anImport },
  { route: "import/:id/discard", POST: importers, params: anImport },
];
