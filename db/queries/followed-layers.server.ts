import type { JurisdictionKind } from "~/features/jurisdictions/types";

import type { Reader } from "../connection.server";

/**
 * Which districts, campuses … beneath this place have, or had, a record? Also
 * those whose only record was taken back: that is a change, too. By name.
 */
export function listDistrictsEverRecorded(
  db: Reader,
  {
    placeId,
    kinds,
    limit,
  }: {
    placeId: string;
    /** Kinds that count as districts. */
    kinds: readonly JurisdictionKind[];
    limit: number;
  },
) {
  return db
    .selectFrom("jurisdictions as j")
    .select([
      "j.id",
      "j.slug",
      "j.kind",
      "j.name",
      "j.official_name as officialName",
    ])
    .where("j.kind", "in", kinds)
    .where("j.removed_at", "is", null)
    .where("j.parent_id", "=", placeId)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("policy_documents as d")
          .select("d.id")
          .whereRef("d.jurisdiction_id", "=", "j.id"),
      ),
    )
    .orderBy("j.name_key")
    .orderBy("j.id")
    .limit(limit)
    .execute();
}
