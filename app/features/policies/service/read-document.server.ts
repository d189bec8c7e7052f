import type { Reader } from "@db/connection.server";
import {
  findPolicyDocument,
  listChecksOfDocument,
  listClausesOfDocument,
  listStagesOfDocument,
  listVersionsOfDocument,
} from "@db/queries/policies.server";
import type { Locale } from "~/i18n/locales";

import { stageOn } from "../rules";
import type { Coverage, Force, Instrument, Precision, Stage } from "../types";
import { readCatalogue } from "./read-catalogue.server";

/**
 * One document with its steps, its clauses and all that was done to them;
 * null when there is none.
 */
export async function readDocument(
  db: Reader,
  id: string,
  { today, locale }: { today: string; locale: Locale },
) {
  const document = await findPolicyDocument(db, id);
  if (!document) return null;
  const [stages, clauses, checks, versions, catalogue] = await Promise.all([
    listStagesOfDocument(db, id),
    listClausesOfDocument(db, id),
    listChecksOfDocument(db, id),
    listVersionsOfDocument(db, id),
    readCatalogue(db, locale),
  ]);
  const provisions = catalogue.flatMap((c) => c.provisions);
  const steps = stages.map((step) => ({
    ...step,
    stage: step.stage as Stage,
    precision: step.precision as Precision,
  }));
  return {
    ...document,
    instrument: document.instrument as Instrument,
    force: document.force as Force | null,
    now: stageOn(steps, today),
    stages: steps,
    clauses: clauses.map((clause) => ({
      ...clause,
      coverage: clause.coverage as Coverage,
      provisionName:
        provisions.find((p) => p.key === clause.provisionKey)?.name ??
        clause.provisionKey,
      checks: checks.filter((check) => check.clauseId === clause.id),
      versions: versions
        .filter((version) => version.clauseId === clause.id)
        .map((version) => ({
          ...version,
          coverage: version.coverage as Coverage,
        })),
    })),
  };
}

export type PolicyDocument = NonNullable<
  Awaited<ReturnType<typeof readDocument>>
>;
