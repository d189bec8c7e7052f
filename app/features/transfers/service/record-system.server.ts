import type { Reader } from "@db/connection.server";
import {
  listPlacesOfSystem,
  listSystemsOfPlace,
} from "@db/queries/transfers.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";

import type { CouncilRecord } from "../types";
import type { ImportRefusal } from "./import-record.server";

/**
 * The name under which this council's ids are kept. Ids of two councils must
 * never mix; files that do not say whose they are belong to the place's own.
 */
export async function systemFor(
  db: Reader,
  place: { id: string; slug: string },
  record: CouncilRecord,
): Promise<Result<string, ImportRefusal>> {
  if (record.notices.some(({ reason }) => reason === "several_clients")) {
    return refused("several_councils");
  }
  const { system, client } = record.source;
  const known = await listSystemsOfPlace(db, place.id, `${system}:`);
  const byPlace = `${system}:${place.slug}`;
  if (client === null) {
    const [only, ...others] = known;
    return done(only !== undefined && others.length === 0 ? only : byPlace);
  }
  const byClient = `${system}:${client}`;
  if (known.includes(byClient)) return done(byClient);
  if (known.includes(byPlace)) return done(byPlace);
  const elsewhere = await listPlacesOfSystem(db, byClient);
  return elsewhere.length > 0 ? refused("other_place") : done(byClient);
}
