import { aPolicy, clauseOf } from "../factories/policies";
import type { Cast } from "./cast";
import type { RouteRow } from "./shape";

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
  { route: "policies.csv", GET: "public" },
  { route: "policies/methodology", GET: "public" },
  { route: "policies/what-if", GET: "public" },
  {
    route: "places/:slug/policies/new",
    params: async ({ place }) => ({ slug: place.slug }),
    GET: record,
    POST: record,
  },
  { route: "policies/documents/:id", params: ofDocument, GET: "public" },
  ...["stages", "clauses", "withdrawal"].map((what): RouteRow => ({
    route: `policies/documents/:id/${what}`,
    params: ofDocument,
    GET: record,
    POST: record,
  })),
  ...["", "/checks"].map((what): RouteRow => ({
    route: `policies/clauses/:id${what}`,
    params: ofClause,
    GET: record,
    POST: record,
  })),
];
