import type { Reader } from "@db/connection.server";
import {
  listClausesOfPlaces,
  listStagesOfPlaces,
} from "@db/queries/policy-standing.server";
import { listRemarksOfPlaces } from "@db/queries/policy-reviews.server";
import type { Locale } from "~/i18n/locales";

import { layersOf, scoreOf, standingOf } from "../rules";
import type { LayeredPlace, Scorecard } from "../rules";
import type {
  Coverage,
  Force,
  Instrument,
  Precision,
  Provision,
  Remark,
  SecondKind,
  ShownClause,
  Stage,
  StageStep,
} from "../types";
import { readCatalogue } from "./read-catalogue.server";

/**
 * What each government of a place says about every provision, and what holds.
 * @param chain the place and the governments above it, nearest first
 * @param asOf the day to look at; records of later steps are left out
 */
export async function readScorecard(
  db: Reader,
  chain: readonly LayeredPlace[],
  { asOf, locale }: { asOf: string; locale: Locale },
): Promise<Scorecard> {
  const layers = layersOf(chain);
  const placeIds = layers.map((layer) => layer.placeId);
  const [catalogue, shown] = await Promise.all([
    readCatalogue(db, locale),
    readShownClauses(db, placeIds),
  ]);
  const categories =
    layers.length === 0
      ? []
      : catalogue.map(({ key, name, provisions }) => ({
          key,
          name,
          rows: standingOf(provisions, shown, layers, asOf).map(
            (standing, index) => ({
              ...standing,
              // standingOf answers in the order it was asked.
              provision: provisions[index] as Provision,
            }),
          ),
        }));
  return {
    layers,
    categories,
    score: scoreOf(
      categories.flatMap(({ rows }) => rows.map((row) => row.standing)),
    ),
  };
}

/** All that these places have on record, with its dated steps and remarks. */
export async function readShownClauses(
  db: Reader,
  placeIds: readonly string[],
): Promise<ShownClause[]> {
  const [clauses, stages, remarks] = await Promise.all([
    listClausesOfPlaces(db, placeIds),
    listStagesOfPlaces(db, placeIds),
    listRemarksOfPlaces(db, placeIds),
  ]);
  const said = remarks as readonly Remark[];
  return withStages(clauses, stages).map((clause) => ({
    ...clause,
    secondedAs: clause.secondedAs as SecondKind | null,
    remarks: said.filter(({ clauseId }) => clauseId === clause.clauseId),
  }));
}

interface StoredClause {
  documentId: string;
  instrument: string;
  force: string | null;
  coverage: string;
}

interface StoredStage {
  id: string;
  documentId: string;
  stage: string;
  onDate: string;
  precision: string;
}

/** Joins clauses with the dated steps of their documents. */
export function withStages<C extends StoredClause>(
  clauses: readonly C[],
  stages: readonly StoredStage[],
) {
  const steps = new Map<string, StageStep[]>();
  for (const { id, documentId, stage, onDate, precision } of stages) {
    const step = {
      id,
      stage: stage as Stage,
      onDate,
      precision: precision as Precision,
    };
    const there = steps.get(documentId);
    if (there) there.push(step);
    else steps.set(documentId, [step]);
  }
  return clauses.map((clause) => ({
    ...clause,
    instrument: clause.instrument as Instrument,
    force: clause.force as Force | null,
    coverage: clause.coverage as Coverage,
    stages: steps.get(clause.documentId) ?? [],
  }));
}
