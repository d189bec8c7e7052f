import type { Reader } from "@db/connection.server";
import {
  findPolicyClause,
  findPolicyDocument,
  listChecksOfDocument,
  listClausesOfDocument,
  listDocumentsOfPlace,
  listStagesOfDocument,
  listVersionsOfDocument,
} from "@db/queries/policy-documents.server";
import { listStagesOfPlaces } from "@db/queries/policy-standing.server";
import {
  listPolicyDocumentVersions,
  listRemovedPolicyStages,
} from "@db/queries/policy-edits.server";
import { listRemarksOfDocument } from "@db/queries/policy-reviews.server";
import type { JurisdictionKind } from "~/features/jurisdictions/types";
import type { Locale } from "~/i18n/locales";

import { stageOn } from "../rules";
import type {
  Coverage,
  Force,
  Instrument,
  Precision,
  Remark,
  SecondKind,
  Stage,
} from "../types";
import { readCatalogue } from "./read-catalogue.server";

type Found = NonNullable<Awaited<ReturnType<typeof findPolicyDocument>>>;

function shaped({
  placeSlug,
  placeName,
  placeOfficialName,
  placeKind,
  ...document
}: Found) {
  return {
    ...document,
    instrument: document.instrument as Instrument,
    force: document.force as Force | null,
    place: {
      slug: placeSlug,
      name: placeName,
      officialName: placeOfficialName,
      kind: placeKind as JurisdictionKind,
    },
  };
}

/** One document with its place, whether or not it was taken back. */
export async function findDocument(db: Reader, id: string) {
  const document = await findPolicyDocument(db, id);
  return document ? shaped(document) : null;
}

/** One clause with its document, while the document stands; else null. */
export async function readClause(db: Reader, id: string, locale: Locale) {
  const clause = await findPolicyClause(db, id);
  if (!clause || clause.withdrawnAt || clause.removedAt) return null;
  const provisions = (await readCatalogue(db, locale)).flatMap(
    (category) => category.provisions,
  );
  return {
    ...clause,
    coverage: clause.coverage as Coverage,
    instrument: clause.instrument as Instrument,
    provisionName:
      provisions.find((p) => p.key === clause.provisionKey)?.name ??
      clause.provisionKey,
  };
}

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
  const [
    stages,
    clauses,
    checks,
    versions,
    catalogue,
    remarks,
    removedStages,
    earlier,
  ] = await Promise.all([
    listStagesOfDocument(db, id),
    listClausesOfDocument(db, id),
    listChecksOfDocument(db, id),
    listVersionsOfDocument(db, id),
    readCatalogue(db, locale),
    listRemarksOfDocument(db, id),
    listRemovedPolicyStages(db, id),
    listPolicyDocumentVersions(db, id),
  ]);
  const provisions = catalogue.flatMap((c) => c.provisions);
  const nameOf = ({ provisionKey }: { provisionKey: string }) =>
    provisions.find((p) => p.key === provisionKey)?.name ?? provisionKey;
  const steps = stages.map((step) => ({
    ...step,
    stage: step.stage as Stage,
    precision: step.precision as Precision,
  }));
  return {
    ...shaped(document),
    now: stageOn(steps, today),
    stages: steps,
    removedStages: removedStages.map((step) => ({
      ...step,
      stage: step.stage as Stage,
      precision: step.precision as Precision,
    })),
    earlier: earlier.map((version) => ({
      ...version,
      instrument: version.instrument as Instrument,
      force: version.force as Force | null,
    })),
    removedClauses: clauses
      .filter(({ removedAt }) => removedAt !== null)
      .map((clause) => ({ id: clause.id, provisionName: nameOf(clause) })),
    clauses: clauses
      .filter(({ removedAt }) => removedAt === null)
      .map((clause) => ({
        ...clause,
        coverage: clause.coverage as Coverage,
        secondedAs: clause.secondedAs as SecondKind | null,
        provisionName: nameOf(clause),
        remarks: (remarks as readonly Remark[]).filter(
          ({ clauseId }) => clauseId === clause.id,
        ),
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

/** The documents of a place with the stage of each on a day. */
export async function listDocumentsOf(
  db: Reader,
  placeId: string,
  today: string,
) {
  const [documents, stages] = await Promise.all([
    listDocumentsOfPlace(db, placeId),
    listStagesOfPlaces(db, [placeId]),
  ]);
  return documents.map((document) => ({
    ...document,
    instrument: document.instrument as Instrument,
    clauseCount: document.clauseCount ?? 0,
    now: stageOn(
      stages
        .filter((step) => step.documentId === document.id)
        .map((step) => ({
          ...step,
          stage: step.stage as Stage,
          precision: step.precision as Precision,
        })),
      today,
    ),
  }));
}
