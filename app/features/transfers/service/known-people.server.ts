import type { Reader } from "@db/connection.server";
import {
  listBodiesForImport,
  listExternalIdsOfKinds,
  listOfficialsForImport,
  listSeatsForImport,
  listTermsForImport,
} from "@db/queries/imported-people.server";

import type { ExternalLink } from "~/features/officials/import-types";

import { linkKey } from "../rules/known-people";
import type { KnownPeople } from "../rules/known-people";

/** What the database holds of a place's bodies and officials. */
export async function knownPeople(
  db: Reader,
  system: string,
  placeId: string,
): Promise<KnownPeople> {
  const links = await listExternalIdsOfKinds(db, system, [
    "body",
    "official",
    "term",
  ]);
  return {
    links: byKey(links),
    bodies: await listBodiesForImport(db, placeId),
    officials: await listOfficialsForImport(db, placeId),
    seats: await listSeatsForImport(db, placeId),
    terms: await listTermsForImport(db, placeId),
  };
}

/** Links by kind and external id, as the rules look them up. */
export function byKey(
  links: readonly ExternalLink[],
): ReadonlyMap<string, ExternalLink> {
  return new Map(
    links.map((link) => [linkKey(link.kind, link.externalId), link]),
  );
}
