import type { JurisdictionKind } from "~/features/jurisdictions/types";

import type { Reader } from "../connection.server";

/**
 * Which districts, campuses … beneath this place have a record of their own?
 * By kind and name.
 */
export function listDistrictsWithRecords(
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
    .select(["j.id", "j.slug", "j.kind", "j.name", "j.state_code as stateCode"])
    .where("j.kind", "in", kinds)
    .where("j.removed_at", "is", null)
    .where("j.parent_id", "=", placeId)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("policy_documents as doc")
          .innerJoin("policy_clauses as c", "c.document_id", "doc.id")
          .leftJoin("policy_withdrawals as w", "w.document_id", "doc.id")
          .select("doc.id")
          .whereRef("doc.jurisdiction_id", "=", "j.id")
          .where("c.removed_at", "is", null)
          .where("w.document_id", "is", null),
      ),
    )
    .orderBy("j.kind", "desc")
    .orderBy("j.name_key")
    .orderBy("j.id")
    .limit(limit)
    .execute();
}
