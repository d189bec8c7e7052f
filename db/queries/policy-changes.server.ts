import type { ExpressionBuilder, ExpressionWrapper } from "kysely";

import type { Reader } from "../connection.server";
import type { Schema } from "../schema";
import type { PolicyDocumentTable } from "../schema/policies";

export interface ChangesAsked {
  /** Only of these places; of all when null. */
  readonly placeIds: readonly string[] | null;
  /** Only of this document; of all when null. */
  readonly documentId: string | null;
  /** At most so many of them. */
  readonly limit: number;
  readonly offset: number;
  /** Only what was done after this moment. */
  readonly since: string | null;
}

type OfDocument = ExpressionBuilder<Schema & { d: PolicyDocumentTable }, "d">;

/** Whether a change, whose document is `d`, is among those asked for. */
function inScope(eb: OfDocument, { placeIds, documentId }: ChangesAsked) {
  return eb.and([
    ...(placeIds === null ? [] : [eb("d.jurisdiction_id", "in", placeIds)]),
    ...(documentId === null ? [] : [eb("d.id", "=", documentId)]),
  ]);
}

function nothing<DB, TB extends keyof DB>(
  eb: ExpressionBuilder<DB, TB>,
): ExpressionWrapper<DB, TB, string | null> {
  return eb.val<string | null>(null);
}

/**
 * What was done to the policy records, the latest first? One row for each
 * document recorded or corrected, step, clause, check, dispute, reply, and
 * whatever was taken back or put back. Groups are named, people never.
 */
export function listPolicyChanges(db: Reader, asked: ChangesAsked) {
  return db
    .with("changes", (qb) =>
      qb
        .selectFrom("policy_documents as d")
        .select((eb) => [
          "d.id as id",
          eb.val("recorded").as("what"),
          "d.recorded_at as at",
          "d.id as document_id",
          "d.group_id as group_id",
          nothing(eb).as("clause_id"),
          nothing(eb).as("stage_id"),
          eb.val("").as("note"),
        ])
        .where((eb) => inScope(eb as unknown as OfDocument, asked))
        .unionAll(
          qb
            .selectFrom("policy_stages as s")
            .innerJoin("policy_documents as d", "d.id", "s.document_id")
            .select((eb) => [
              "s.id as id",
              eb.val("stage").as("what"),
              "s.recorded_at as at",
              "s.document_id as document_id",
              "s.group_id as group_id",
              nothing(eb).as("clause_id"),
              "s.id as stage_id",
              "s.note as note",
            ])
            .whereRef("s.recorded_at", ">", "d.recorded_at")
            .where((eb) => inScope(eb as unknown as OfDocument, asked)),
        )
        .unionAll(
          qb
            .selectFrom("policy_clauses as c")
            .innerJoin("policy_documents as d", "d.id", "c.document_id")
            .select((eb) => [
              "c.id as id",
              eb.val("clause").as("what"),
              "c.recorded_at as at",
              "c.document_id as document_id",
              "c.group_id as group_id",
              "c.id as clause_id",
              nothing(eb).as("stage_id"),
              eb.val("").as("note"),
            ])
            .whereRef("c.recorded_at", ">", "d.recorded_at")
            .where((eb) => inScope(eb as unknown as OfDocument, asked)),
        )
        .unionAll(
          qb
            .selectFrom("policy_clause_versions as v")
            .innerJoin("policy_clauses as c", "c.id", "v.clause_id")
            .innerJoin("policy_documents as d", "d.id", "c.document_id")
            .select((eb) => [
              "v.id as id",
              eb.val("mended").as("what"),
              "v.replaced_at as at",
              "c.document_id as document_id",
              "v.group_id as group_id",
              "c.id as clause_id",
              nothing(eb).as("stage_id"),
              eb.val("").as("note"),
            ])
            .where((eb) => inScope(eb as unknown as OfDocument, asked)),
        )
        .unionAll(
          qb
            .selectFrom("policy_document_versions as v")
            .innerJoin("policy_documents as d", "d.id", "v.document_id")
            .select((eb) => [
              "v.id as id",
              eb.val("edited").as("what"),
              "v.replaced_at as at",
              "v.document_id as document_id",
              "v.group_id as group_id",
              nothing(eb).as("clause_id"),
              nothing(eb).as("stage_id"),
              eb.val("").as("note"),
            ])
            .where((eb) => inScope(eb as unknown as OfDocument, asked)),
        )
        .unionAll(
          qb
            .selectFrom("policy_checks as k")
            .innerJoin("policy_clauses as c", "c.id", "k.clause_id")
            .innerJoin("policy_documents as d", "d.id", "c.document_id")
            .select((eb) => [
              "k.id as id",
              eb.val("checked").as("what"),
              "k.at as at",
              "c.document_id as document_id",
              "k.group_id as group_id",
              "c.id as clause_id",
              nothing(eb).as("stage_id"),
              "k.note as note",
            ])
            .where((eb) => inScope(eb as unknown as OfDocument, asked)),
        )
        .unionAll(
          qb
            .selectFrom("policy_remarks as r")
            .innerJoin("policy_clauses as c", "c.id", "r.clause_id")
            .innerJoin("policy_documents as d", "d.id", "c.document_id")
            .select((eb) => [
              "r.id as id",
              "r.kind as what",
              "r.recorded_at as at",
              "c.document_id as document_id",
              "r.group_id as group_id",
              "c.id as clause_id",
              nothing(eb).as("stage_id"),
              "r.words as note",
            ])
            .where((eb) => inScope(eb as unknown as OfDocument, asked)),
        )
        .unionAll(
          qb
            .selectFrom("policy_remarks as r")
            .innerJoin("policy_clauses as c", "c.id", "r.clause_id")
            .innerJoin("policy_documents as d", "d.id", "c.document_id")
            .select((eb) => [
              "r.id as id",
              eb.fn.coalesce("r.ended_as", eb.val("")).as("what"),
              eb.fn.coalesce("r.ended_at", eb.val("")).as("at"),
              "c.document_id as document_id",
              "r.ended_group_id as group_id",
              "c.id as clause_id",
              nothing(eb).as("stage_id"),
              eb.fn.coalesce("r.ended_words", eb.val("")).as("note"),
            ])
            .where("r.ended_at", "is not", null)
            .where((eb) => inScope(eb as unknown as OfDocument, asked)),
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
              nothing(eb).as("clause_id"),
              nothing(eb).as("stage_id"),
              "w.reason as note",
            ])
            .where((eb) => inScope(eb as unknown as OfDocument, asked)),
        )
        .unionAll(
          qb
            .selectFrom("policy_events as e")
            .innerJoin("policy_documents as d", "d.id", "e.document_id")
            .select([
              "e.id as id",
              "e.what",
              "e.at as at",
              "e.document_id as document_id",
              "e.group_id as group_id",
              "e.clause_id as clause_id",
              "e.stage_id as stage_id",
              "e.note as note",
            ])
            .where((eb) => inScope(eb as unknown as OfDocument, asked)),
        ),
    )
    .selectFrom("changes as x")
    .innerJoin("policy_documents as d", "d.id", "x.document_id")
    .innerJoin("jurisdictions as j", "j.id", "d.jurisdiction_id")
    .leftJoin("groups as g", "g.id", "x.group_id")
    .leftJoin("policy_clauses as c", "c.id", "x.clause_id")
    .leftJoin("provisions as p", "p.id", "c.provision_id")
    .leftJoin("policy_stages as s", "s.id", "x.stage_id")
    .leftJoin("policy_removed_stages as rs", "rs.id", "x.stage_id")
    .select((eb) => [
      "x.id",
      "x.what",
      "x.at",
      "x.note",
      "d.id as documentId",
      "d.title",
      "d.number",
      "d.instrument",
      "j.id as placeId",
      "j.slug as placeSlug",
      "j.name as placeName",
      "j.official_name as placeOfficialName",
      "j.kind as placeKind",
      "j.state_code as stateCode",
      "g.name as groupName",
      "p.name_en as provisionEn",
      "p.name_es as provisionEs",
      eb.fn.coalesce("s.stage", "rs.stage").as("stage"),
      eb.fn.coalesce("s.on_date", "rs.on_date").as("onDate"),
      eb.fn.coalesce("s.precision", "rs.precision").as("precision"),
    ])
    .$if(asked.since !== null, (qb) => qb.where("x.at", ">", asked.since ?? ""))
    .orderBy("x.at", "desc")
    .orderBy("x.id", "desc")
    .orderBy("x.what")
    .limit(asked.limit)
    .offset(asked.offset)
    .execute();
}
