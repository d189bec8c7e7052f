import type { Reader } from "@db/connection.server";
import { listDistrictsWithRecords } from "@db/queries/policy-districts.server";
import { ADDED_KINDS } from "~/features/jurisdictions/types";
import type { JurisdictionKind } from "~/features/jurisdictions/types";
import type { Locale } from "~/i18n/locales";

import { layersOf, standingOf } from "../rules";
import type { Cell, DistrictCard, LayeredPlace } from "../rules";
import type { ShownClause } from "../types";
import { readCatalogue } from "./read-catalogue.server";
import { readShownClauses } from "./read-scorecard.server";

/** Districts told of on one card; further ones are found on their own pages. */
export const MOST_DISTRICTS = 100;

/**
 * The districts, campuses … beneath a place that have a policy on record, each
 * with its own word on every protection and what holds in it by the layers
 * above it.
 * @param chain the place and the governments above it, nearest first
 * @param asOf the day to look at; records of later steps are left out
 */
export async function readDistricts(
  db: Reader,
  chain: readonly LayeredPlace[],
  { asOf, locale }: { asOf: string; locale: Locale },
): Promise<{ districts: DistrictCard[]; more: boolean }> {
  const [place] = chain;
  if (!place) return { districts: [], more: false };
  const found = await listDistrictsWithRecords(db, {
    placeId: place.id,
    kinds: ADDED_KINDS,
    limit: MOST_DISTRICTS + 1,
  });
  const shown = found.slice(0, MOST_DISTRICTS);
  if (shown.length === 0) return { districts: [], more: false };
  const [catalogue, clauses] = await Promise.all([
    readCatalogue(db, locale),
    readShownClauses(
      db,
      [...chain, ...shown].map(({ id }) => id),
    ),
  ]);
  const provisions = catalogue.flatMap((category) => category.provisions);
  return {
    more: found.length > shown.length,
    districts: shown.map((district) => {
      const { id, slug, name, stateCode } = district;
      const kind = district.kind as JurisdictionKind;
      const layers = layersOf([
        { id, kind, stateCode, governs: true },
        ...chain,
      ]);
      return {
        id,
        slug,
        name,
        kind,
        rows: standingOf(provisions, clauses, layers, asOf).map(
          ({ provisionKey, cells, standing, inheritance }) => ({
            provisionKey,
            // The district itself is the last of its layers.
            cell: cells.at(-1) as Cell<ShownClause>,
            standing,
            inheritance,
          }),
        ),
      };
    }),
  };
}
