import type { ExpressionBuilder, Insertable } from "kysely";

import { WHYS } from "~/features/policies/types";
import type { Why } from "~/features/policies/types";

import type { Reader, Writer } from "../connection.server";
import { keyHolds } from "../dialect.server";
import type { Schema } from "../schema";
import type { PolicyClauseTable, PolicyRemarkTable } from "../schema/policies";
import { markClause } from "./policy-marks.server";

/** How many groups are there? At most `most`, which is as far as anybody asks. */
export async function countGroupsUpTo(
  db: Reader,
  most: number,
): Promise<number> {
  const rows = await db
    .selectFrom("groups")
    .select("id")
    .orderBy("id")
    .limit(most)
    .execute();
  return rows.length;
}

/** Who checked these words of a clause? The latest first. */
export function listChecksOfWords(db: Reader, clauseId: string) {
  return db
    .selectFrom("policy_checks as k")
    .innerJoin("policy_clauses as c", "c.id", "k.clause_id")
    .select([
      "k.checked_on as on",
      "k.checked_by as accountId",
      "k.group_id as groupId",
    ])
    .where("k.clause_id", "=", clauseId)
    .where((eb) =>
      eb.or([
        eb("c.words_changed_at", "is", null),
        eb("k.at", ">=", eb.ref("c.words_changed_at")),
      ]),
    )
    .orderBy("k.checked_on", "desc")
    .orderBy("k.id", "desc")
    .limit(100)
    .execute();
}

/** Writes down who checked a clause last, and who seconded it. */
export async function updatePolicyClauseReview(
  trx: Writer,
  clauseId: string,
  review: {
    readonly verifiedOn: string | null;
    readonly verifiedBy: string | null;
    readonly verifiedGroupId: string | null;
    readonly secondedOn: string | null;
    readonly secondedGroupId: string | null;
    readonly secondedAs: string | null;
  },
): Promise<void> {
  await trx
    .updateTable("policy_clauses")
    .set({
      last_verified_on: review.verifiedOn,
      verified_by: review.verifiedBy,
      verified_group_id: review.verifiedGroupId,
      seconded_on: review.secondedOn,
      seconded_group_id: review.secondedGroupId,
      seconded_as: review.secondedAs,
    })
    .where("id", "=", clauseId)
    .execute();
  await markClause(trx, clauseId);
}

/** Words that changed are not the words that were checked. */
export async function updatePolicyClauseWordsChanged(
  trx: Writer,
  { id, at }: { id: string; at: string },
): Promise<void> {
  await trx
    .updateTable("policy_clauses")
    .set({
      words_changed_at: at,
      last_verified_on: null,
      verified_by: null,
      verified_group_id: null,
      seconded_on: null,
      seconded_group_id: null,
      seconded_as: null,
    })
    .where("id", "=", id)
    .execute();
  await markClause(trx, id);
}

// ---------------------------------------------------- disputes and replies

const REMARK = [
  "r.id",
  "r.clause_id as clauseId",
  "r.kind",
  "r.words",
  "r.source_url as sourceUrl",
  "r.office",
  "r.on_date as onDate",
  "r.recorded_at as recordedAt",
  "r.ended_at as endedAt",
  "r.ended_as as endedAs",
  "r.ended_words as endedWords",
  "g.name as groupName",
  "e.name as endedGroupName",
] as const;

function remarks(db: Reader) {
  return db
    .selectFrom("policy_remarks as r")
    .innerJoin("policy_clauses as c", "c.id", "r.clause_id")
    .leftJoin("groups as g", "g.id", "r.group_id")
    .leftJoin("groups as e", "e.id", "r.ended_group_id");
}

export async function insertPolicyRemark(
  trx: Writer,
  row: Insertable<PolicyRemarkTable>,
): Promise<void> {
  await trx.insertInto("policy_remarks").values(row).execute();
}

/** A remark with what tells who may end it; undefined when there is none. */
export function findPolicyRemark(db: Reader, id: string) {
  return remarks(db)
    .select(REMARK)
    .select([
      "c.document_id as documentId",
      "r.recorded_by as recordedBy",
      "r.group_id as groupId",
    ])
    .where("r.id", "=", id)
    .executeTakeFirst();
}

/** Has this person an open dispute about the clause? Its id. */
export async function findOwnDispute(
  db: Reader,
  { clauseId, accountId }: { clauseId: string; accountId: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom("policy_remarks")
    .select("id")
    .where("clause_id", "=", clauseId)
    .where("recorded_by", "=", accountId)
    .where("kind", "=", "dispute")
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row?.id;
}

/** Ends a remark that still stands; false when somebody was first. */
export async function endPolicyRemark(
  trx: Writer,
  {
    id,
    ...end
  }: {
    id: string;
    as: string;
    words: string;
    by: string;
    groupId: string | null;
    at: string;
  },
): Promise<boolean> {
  const result = await trx
    .updateTable("policy_remarks")
    .set({
      ended_at: end.at,
      ended_as: end.as,
      ended_words: end.words,
      ended_by: end.by,
      ended_group_id: end.groupId,
    })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** What was disputed and replied about a document? The latest first. */
export function listRemarksOfDocument(db: Reader, documentId: string) {
  return remarks(db)
    .select(REMARK)
    .where("c.document_id", "=", documentId)
    .orderBy("r.on_date", "desc")
    .orderBy("r.id", "desc")
    .limit(500)
    .execute();
}

/** Open disputes and standing replies about the documents of these places. */
export async function listRemarksOfPlaces(
  db: Reader,
  placeIds: readonly string[],
) {
  if (placeIds.length === 0) return [];
  return remarks(db)
    .innerJoin("policy_documents as d", "d.id", "c.document_id")
    .select(REMARK)
    .where("d.jurisdiction_id", "in", placeIds)
    .where("c.removed_at", "is", null)
    .where("r.ended_at", "is", null)
    .orderBy("r.on_date", "desc")
    .orderBy("r.id", "desc")
    .limit(500)
    .execute();
}

// --------------------------------------------------------------- to verify

export interface ToVerify {
  /** The reader's groups, which cannot second their own checks. */
  readonly groupIds: readonly string[];
  /** Only what these groups recorded, or in places where they campaign. */
  readonly own: boolean;
  /** Checks of this day and before are over. */
  readonly dueBy: string;
  /** There is one group alone: then another person of it may second. */
  readonly alone: boolean;
  /** Words of the name of the place; "" for any. */
  readonly q: string;
  readonly why: Why | null;
}

/** What `why` is worked out from. */
type Waits = ExpressionBuilder<Schema & { c: PolicyClauseTable }, "c">;

/** Why a clause waits: the place of the gravest reason in WHYS, else null. */
function why(eb: Waits, { groupIds, dueBy, alone }: ToVerify) {
  const cannotSecond = alone || groupIds.length === 0;
  return eb
    .case()
    .when(
      eb.exists(
        eb
          .selectFrom("policy_remarks as r")
          .select("r.id")
          .whereRef("r.clause_id", "=", "c.id")
          .where("r.kind", "=", "dispute")
          .where("r.ended_at", "is", null),
      ),
    )
    .then(eb.lit(0))
    .when("c.last_verified_on", "is", null)
    .then(eb.lit(1))
    .when("c.last_verified_on", "<=", dueBy)
    .then(eb.lit(2))
    .when(
      eb.and([
        eb("c.seconded_on", "is", null),
        ...(cannotSecond
          ? []
          : [
              eb.or([
                eb("c.verified_group_id", "is", null),
                eb("c.verified_group_id", "not in", [...groupIds]),
              ]),
            ]),
      ]),
    )
    .then(eb.lit(3))
    .end();
}

function toVerify(db: Reader, asked: ToVerify) {
  return db
    .selectFrom("policy_clauses as c")
    .innerJoin("policy_documents as d", "d.id", "c.document_id")
    .innerJoin("jurisdictions as j", "j.id", "d.jurisdiction_id")
    .innerJoin("provisions as p", "p.id", "c.provision_id")
    .leftJoin("policy_withdrawals as w", "w.document_id", "d.id")
    .where("w.document_id", "is", null)
    .where("c.removed_at", "is", null)
    .where((eb) =>
      asked.why === null
        ? eb(why(eb as unknown as Waits, asked), "is not", null)
        : eb(
            why(eb as unknown as Waits, asked),
            "=",
            WHYS.indexOf(asked.why) as 0 | 1 | 2 | 3,
          ),
    )
    .$if(asked.q !== "", (qb) =>
      qb.where((eb) => keyHolds(eb.ref("j.name_key"), asked.q)),
    )
    .$if(asked.own, (qb) =>
      qb.where((eb) =>
        eb.or([
          eb("d.group_id", "in", [...asked.groupIds]),
          eb("d.jurisdiction_id", "in", (sub) =>
            sub
              .selectFrom("campaigns as k")
              .select("k.jurisdiction_id")
              .where("k.group_id", "in", [...asked.groupIds]),
          ),
        ]),
      ),
    );
}

/** Which clauses wait to be checked? Disputed ones first, then the longest. */
export function listClausesToVerify(
  db: Reader,
  { limit, offset, ...asked }: ToVerify & { limit: number; offset: number },
) {
  return toVerify(db, asked)
    .select([
      "c.id",
      "c.document_id as documentId",
      "c.last_verified_on as lastVerifiedOn",
      "d.title",
      "d.number",
      "d.instrument",
      "p.name_en as nameEn",
      "p.name_es as nameEs",
      "j.slug as placeSlug",
      "j.name as placeName",
      "j.official_name as placeOfficialName",
      "j.kind as placeKind",
      "j.state_code as stateCode",
    ])
    .select((eb) => why(eb as unknown as Waits, asked).as("why"))
    .orderBy("why")
    .orderBy("c.last_verified_on")
    .orderBy("c.recorded_at")
    .orderBy("c.id")
    .limit(limit)
    .offset(offset)
    .execute();
}

/** How many clauses wait to be checked? */
export async function countClausesToVerify(
  db: Reader,
  asked: ToVerify,
): Promise<number> {
  const row = await toVerify(db, asked)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
