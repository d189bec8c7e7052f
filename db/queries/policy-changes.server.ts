import type { Reader } from "../connection.server";

export interface ChangesAsked {
  /** Only of this place; of all when null. */
  readonly placeId: string | null;
  /** At most so many of them. */
  readonly limit: number;
  readonly offset: number;
}

/**
 * What was done to the policy records, the latest first? One row for each
 * document recorded, further step, further clause, mended clause, check and
 * record taken back. Groups are named, people never.
 */
export function listPolicyChanges(
  db: Reader,
  { placeId, limit, offset }: ChangesAsked,
) {
  const ofPlace = placeId !== null;
  const id = placeId ?? "";
  return db
    .with("changes", (qb) =>
      qb
        .selectFrom("policy_documents as d")
        .select((eb) => [
          "d.id",
          eb.val("recorded").as("what"),
          "d.recorded_at as at",
          "d.id as document_id",
          "d.group_id as group_id",
          eb.val<string | null>(null).as("clause_id"),
          eb.val<string | null>(null).as("stage_id"),
          eb.val("").as("note"),
        ])
        .$if(ofPlace, (q) => q.where("d.jurisdiction_id", "=", id))
        .unionAll(
          qb
            .selectFrom("policy_stages as s")
            .innerJoin("policy_documents as d", "d.id", "s.document_id")
            .select((eb) => [
              "s.id",
              eb.val("stage").as("what"),
              "s.recorded_at as at",
              "s.document_id as document_id",
              eb.val<string | null>(null).as("group_id"),
              eb.val<string | null>(null).as("clause_id"),
              "s.id as stage_id",
              "s.note as note",
            ])
            .whereRef("s.recorded_at", ">", "d.recorded_at")
            .$if(ofPlace, (q) => q.where("d.jurisdiction_id", "=", id)),
        )
        .unionAll(
          qb
            .selectFrom("policy_clauses as c")
            .innerJoin("policy_documents as d", "d.id", "c.document_id")
            .select((eb) => [
              "c.id",
              eb.val("clause").as("what"),
              "c.recorded_at as at",
              "c.document_id as document_id",
              eb.val<string | null>(null).as("group_id"),
              "c.id as clause_id",
              eb.val<string | null>(null).as("stage_id"),
              eb.val("").as("note"),
            ])
            .whereRef("c.recorded_at", ">", "d.recorded_at")
            .$if(ofPlace, (q) => q.where("d.jurisdiction_id", "=", id)),
        )
        .unionAll(
          qb
            .selectFrom("policy_clause_versions as v")
            .innerJoin("policy_clauses as c", "c.id", "v.clause_id")
            .innerJoin("policy_documents as d", "d.id", "c.document_id")
            .select((eb) => [
              "v.id",
              eb.val("mended").as("what"),
              "v.replaced_at as at",
              "c.document_id as document_id",
              "v.group_id as group_id",
              "c.id as clause_id",
              eb.val<string | null>(null).as("stage_id"),
              eb.val("").as("note"),
            ])
            .$if(ofPlace, (q) => q.where("d.jurisdiction_id", "=", id)),
        )
        .unionAll(
          qb
            .selectFrom("policy_checks as k")
            .innerJoin("policy_clauses as c", "c.id", "k.clause_id")
            .innerJoin("policy_documents as d", "d.id", "c.document_id")
            .select((eb) => [
              "k.id",
              eb.val("checked").as("what"),
              "k.at as at",
              "c.document_id as document_id",
              "k.group_id as group_id",
              "c.id as clause_id",
              eb.val<string | null>(null).as("stage_id"),
              "k.note as note",
            ])
            .$if(ofPlace, (q) => q.where("d.jurisdiction_id", "=", id)),
        )
        .unionAll(
          qb
            .selectFrom("policy_withdrawals as w")
            .innerJoin("policy_documents as d", "d.id", "w.document_id")
            .select((eb) => [
              "w.document_id as id",
              eb.val("withdrawn").as("what"),
              "w.at as at",
              "w.document_id as document_id",
              "w.group_id as group_id",
              eb.val<string | null>(null).as("clause_id"),
              eb.val<string | null>(null).as("stage_id"),
              "w.reason as note",
            ])
            .$if(ofPlace, (q) => q.where("d.jurisdiction_id", "=", id)),
        ),
    )
    .selectFrom("changes as x")
    .innerJoin("policy_documents as d", "d.id", "x.document_id")
    .innerJoin("jurisdictions as j", "j.id", "d.jurisdiction_id")
    .leftJoin("groups as g", "g.id", "x.group_id")
    .leftJoin("policy_clauses as c", "c.id", "x.clause_id")
    .leftJoin("provisions as p", "p.id", "c.provision_id")
    .leftJoin("policy_stages as s", "s.id", "x.stage_id")
    .select([
      "x.id",
      "x.what",
      "x.at",
      "x.note",
      "d.id as documentId",
      "d.title",
      "d.number",
      "d.instrument",
      "j.slug as placeSlug",
      "j.name as placeName",
      "j.official_name as placeOfficialName",
      "j.kind as placeKind",
      "j.state_code as stateCode",
      "g.name as groupName",
      "p.name_en as provisionEn",
      "p.name_es as provisionEs",
      "s.stage",
      "s.on_date as onDate",
      "s.precision",
    ])
    .orderBy("x.at", "desc")
    .orderBy("x.id", "desc")
    .orderBy("x.what")
    .limit(limit)
    .offset(offset)
    .execute();
}
