import type { Reader } from "@db/connection.server";
import { listPlacesOfSystem } from "@db/queries/transfers.server";

import { searchPlaces } from "~/features/jurisdictions/service/search-places.server";
import { slugify } from "~/lib/slug";

import type { CouncilRecord } from "../types";

/**
 * The place whose council a record is from, as far as its own name tells: the
 * place an earlier import was for, else the only place of that name. Null when
 * there is none, or more than one.
 *
 * @returns the address of the place
 */
export async function guessPlace(
  db: Reader,
  { source }: Pick<CouncilRecord, "source">,
): Promise<string | null> {
  if (source.client === null) return null;
  const system = `${source.system}:${source.client}`;
  const [before, ...others] = await listPlacesOfSystem(db, system);
  if (before !== undefined && others.length === 0) return before.slug;
  const plain = (text: string) => slugify(text).replaceAll("-", "");
  const found = await searchPlaces(db, {
    query: source.client,
    kinds: [],
    limit: 50,
  });
  const namesakes = found.filter(
    (place) => plain(place.name) === plain(source.client ?? ""),
  );
  const [only, ...more] = namesakes;
  return only !== undefined && more.length === 0 ? only.slug : null;
}
