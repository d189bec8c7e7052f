import type { Reader } from "../connection.server";

/**
 * Which other places of this kind, of about as many people, have a policy on
 * record? Those of the same state first, then by name.
 * @param people the least and the most; any number when null
 */
export function listPlacesLike(
  db: Reader,
  {
    placeId,
    kind,
    stateCode,
    people,
    limit,
  }: {
    placeId: string;
    kind: string;
    stateCode: string | null;
    people: { readonly least: number; readonly most: number } | null;
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
      "j.state_code as stateCode",
      "j.county_name as countyName",
      "j.population",
    ])
    .where("j.kind", "=", kind)
    .where("j.id", "<>", placeId)
    .where("j.id", "in", (eb) =>
      eb
        .selectFrom("policy_documents as d")
        .leftJoin("policy_withdrawals as w", "w.document_id", "d.id")
        .select("d.jurisdiction_id")
        .where("w.document_id", "is", null)
        .where("d.instrument", "not in", ["none", "contract"]),
    )
    .$if(people !== null, (qb) =>
      qb
        .where("j.population", ">=", people?.least ?? 0)
        .where("j.population", "<=", people?.most ?? 0),
    )
    .orderBy((eb) =>
      eb
        .case()
        .when("j.state_code", "=", stateCode ?? "")
        .then(eb.lit(0))
        .else(eb.lit(1))
        .end(),
    )
    .orderBy("j.name_key")
    .orderBy("j.id")
    .limit(limit)
    .execute();
}
