import type { Db } from "@db/connection.server";
import { updatePolicyMarks } from "@db/queries/policy-marks.server";

/** So many invented records. */
export const RECORDS = 20_000;
const PER_DOCUMENT = 4;
const BATCH = 500;

/** Invented records in real places, four to a document, three steps each. */
export async function fillWithPolicies(db: Db): Promise<void> {
  const places = await db.read
    .selectFrom("jurisdictions")
    .select("id")
    .where("governs", "=", 1)
    .orderBy("id")
    .execute();
  const provisions = await db.read
    .selectFrom("provisions")
    .select("id")
    .orderBy("id")
    .execute();
  const documents = Array.from({ length: RECORDS / PER_DOCUMENT }, (_, n) => n);
  const placeOf = (n: number) => places[(n * 37) % places.length]?.id ?? "";
  const now = new Date().toISOString();
  for (let from = 0; from < documents.length; from += BATCH) {
    const part = documents.slice(from, from + BATCH);
    await db.transaction(async (trx) => {
      await trx
        .insertInto("policy_documents")
        .values(
          part.map((n) => ({
            id: `d${n}`,
            jurisdiction_id: placeOf(n),
            title: `Invented ${n}`,
            number: null,
            instrument: n % 3 === 0 ? "resolution" : "ordinance",
            stage: "in_force",
            force: null,
            source_url: "https://example.org/",
            archived_url: null,
            recorded_by: null,
            group_id: null,
            recorded_at: now,
          })),
        )
        .execute();
      await trx
        .insertInto("policy_stages")
        .values(
          part.flatMap((n) =>
            ["introduced", "passed", "in_force"].map((stage, step) => ({
              id: `s${n}-${step}`,
              document_id: `d${n}`,
              stage,
              on_date: `${2016 + ((n + step) % 10)}-0${1 + step}-15`,
              precision: "day",
              source_url: null,
              note: "",
              recorded_by: null,
              recorded_at: now,
            })),
          ),
        )
        .execute();
      await trx
        .insertInto("policy_clauses")
        .values(
          part.flatMap((n) =>
            Array.from({ length: PER_DOCUMENT }, (_, c) => ({
              id: `c${n}-${c}`,
              document_id: `d${n}`,
              provision_id:
                provisions[(n + c * 5) % provisions.length]?.id ?? "",
              coverage: c % 3 === 0 ? "partial" : "full",
              exceptions: "",
              section: null,
              quote: "Invented words.",
              practice: "",
              last_verified_on: null,
              verified_by: null,
              recorded_by: null,
              recorded_at: now,
              version: 1,
            })),
          ),
        )
        .execute();
    });
  }
  await db.transaction((trx) =>
    updatePolicyMarks(trx, [...new Set(documents.map(placeOf))]),
  );
}
