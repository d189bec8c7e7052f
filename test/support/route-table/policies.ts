import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { addFile, readFiles } from "~/features/policies/service/files.server";
import { recordStage } from "~/features/policies/service/record-stage.server";
import {
  removeClause,
  removeStage,
} from "~/features/policies/service/removals.server";
import { withdrawDocument } from "~/features/policies/service/withdraw-document.server";

import { aPdf } from "../factories/files";
import { aFollow } from "../factories/follows";
import { aPolicy, aReply, clauseOf } from "../factories/policies";
import type { Cast } from "./cast";
import { everybody } from "./shape";
import type { RouteRow } from "./shape";

const settings = { ability: "group.settings", in: "anywhere" } as const;
const record = { ability: "policy.record", in: "anywhere" } as const;

const aDocument = async ({ app, place, group, people }: Cast) =>
  aPolicy(
    app.world,
    place.id,
    {},
    { accountId: people.organizer.id, groupId: group.id },
  );
const ofDocument = async (cast: Cast) => ({ id: await aDocument(cast) });
const ofClause = async (cast: Cast) => ({
  id: await clauseOf(cast.app.world, await aDocument(cast)),
});

const recorderOf = ({ group, people }: Cast) => ({
  accountId: people.organizer.id,
  groupId: group.id,
});
/** A record that was taken back by Rosa's group. */
const ofWithdrawn = async (cast: Cast) => {
  const id = await aDocument(cast);
  await withdrawDocument(cast.app.world, recorderOf(cast), id, {
    reason: "Another Riverbend.",
  });
  return { id };
};
/** A file that Rosa's group put beside a record. */
const ofFileId = async (cast: Cast) => {
  const { app } = cast;
  const { filesFolder: folder } = app.env;
  const documentId = await aDocument(cast);
  const path = join(folder, app.world.newId());
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, aPdf());
  await addFile(app.world, recorderOf(cast), documentId, {
    folder,
    path,
    label: "Signed copy",
  });
  const [file] = await readFiles(app.world, documentId);
  return { id: file?.id ?? "", documentId, hash: file?.hash ?? "" };
};
const ofFile = async (cast: Cast) => {
  const { documentId, hash } = await ofFileId(cast);
  return { id: documentId, hash };
};
/** A step of a document that has two. */
const ofStage = async (cast: Cast) => {
  const id = await aDocument(cast);
  await recordStage(cast.app.world, recorderOf(cast), id, {
    stage: "repealed",
    when: { onDate: "2020-01-01", precision: "year" },
  });
  const { id: stage } = await cast.app.world.db.read
    .selectFrom("policy_stages")
    .select("id")
    .where("document_id", "=", id)
    .orderBy("on_date", "desc")
    .executeTakeFirstOrThrow();
  return { id: stage };
};
const ofRemovedStage = async (cast: Cast) => {
  const { id } = await ofStage(cast);
  await removeStage(cast.app.world, recorderOf(cast), id);
  return { id };
};
const ofRemovedClause = async (cast: Cast) => {
  const { id } = await ofClause(cast);
  await removeClause(cast.app.world, recorderOf(cast), id, { restore: false });
  return { id };
};
const ofReply = async (cast: Cast) => {
  const { id } = await ofClause(cast);
  return {
    id: await aReply(cast.app.world, recorderOf(cast), id),
  };
};

export const policies: readonly RouteRow[] = [
  { route: "policies", GET: "public" },
  ...[
    "policies.csv",
    "policies.json",
    "policies.geojson",
    "policies/methodology",
    "policies/codebook",
    "policies/changes",
    "policies/changes.atom",
  ].map((route): RouteRow => ({ route, GET: "public" })),
  ...["changes", "changes.atom"].map((what): RouteRow => ({
    route: `places/:slug/${what}`,
    params: async ({ place }) => ({ slug: place.slug }),
    GET: "public",
  })),
  {
    route: "places/:slug/follow",
    params: async ({ place }) => ({ slug: place.slug }),
    GET: "public",
    POST: "public",
  },
  ...["following", "following/ending"].map((what): RouteRow => ({
    route: `places/:slug/${what}`,
    params: async ({ place }) => ({ slug: place.slug }),
    POST: "members",
  })),
  ...["confirm", "stop"].map((what): RouteRow => ({
    route: `follows/${what}/:token`,
    params: async ({ app, place }) => ({
      token: (await aFollow(app.world, place.id))[what as "confirm" | "stop"],
    }),
    GET: "public",
    POST: "public",
  })),
  { route: "policies.csv", GET: "public" },
  { route: "policies/methodology", GET: "public" },
  { route: "policies/what-if", GET: "public" },
  { route: "policies/embed", GET: "public" },
  { route: "embed/map", GET: "public" },
  {
    route: "embed/*",
    params: async () => ({ "*": "nowhere" }),
    GET: { statuses: everybody(404) },
  },
  {
    route: "places/:slug/policies/new",
    params: async ({ place }) => ({ slug: place.slug }),
    GET: record,
    POST: record,
  },
  { route: "policies/documents/:id", params: ofDocument, GET: "public" },
  { route: "policies/to-verify", GET: record },
  { route: "policies/starter", GET: settings, POST: settings },
  { route: "policies/starter/reloading", POST: settings },
  {
    route: "policies/documents/:id/history",
    params: ofDocument,
    GET: "public",
  },
  {
    route: "policies/documents/:id/restoration",
    params: ofWithdrawn,
    POST: {
      statuses: {
        ...everybody(403),
        visitor: 401,
        organizer: 303,
        admin: 303,
      },
    },
  },
  {
    route: "policies/documents/:id/files",
    params: ofDocument,
    GET: record,
    POST: record,
  },
  {
    route: "policies/documents/:id/files/:hash",
    params: ofFile,
    GET: "public",
  },
  {
    route: "policies/files/:id/removal",
    params: ofFileId,
    POST: {
      statuses: { ...everybody(403), visitor: 401, organizer: 303, admin: 303 },
    },
  },
  { route: "policies/stages/:id/removal", params: ofStage, POST: record },
  {
    route: "policies/stages/:id/restoration",
    params: ofRemovedStage,
    POST: record,
  },
  { route: "policies/clauses/:id/removal", params: ofClause, POST: record },
  {
    route: "policies/clauses/:id/restoration",
    params: ofRemovedClause,
    POST: record,
  },
  {
    route: "policies/clauses/:id/tasks",
    params: ofClause,
    POST: { ability: "task.post", in: "anywhere" },
  },
  {
    route: "policies/clauses/:id/disputes",
    params: ofClause,
    GET: "members",
    POST: "members",
  },
  {
    route: "policies/remarks/:id/ending",
    params: ofReply,
    GET: record,
    POST: record,
  },
  ...["stages", "clauses", "withdrawal", "edit"].map((what): RouteRow => ({
    route: `policies/documents/:id/${what}`,
    params: ofDocument,
    GET: record,
    POST: record,
  })),
  ...["", "/checks", "/replies"].map((what): RouteRow => ({
    route: `policies/clauses/:id${what}`,
    params: ofClause,
    GET: record,
    POST: record,
  })),
];
