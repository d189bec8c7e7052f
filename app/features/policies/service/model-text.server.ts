import type { Reader } from "@db/connection.server";
import {
  listClausesEverywhere,
  listStagesEverywhere,
} from "@db/queries/policy-standing.server";

import { isBinding, phaseOf, stageOn } from "../rules";
import type { Instrument } from "../types";
import { withStages } from "./read-scorecard.server";

/**
 * The words of another place to start from: a binding document in force that
 * grants the whole provision, from the same state if there is one, the latest
 * checked first. Null where nobody has one on record.
 */
export async function modelText(
  db: Reader,
  {
    provisionKey,
    stateCode,
    exceptPlaceId,
  }: {
    provisionKey: string;
    stateCode: string | null;
    exceptPlaceId: string;
  },
  today: string,
): Promise<{
  documentId: string;
  title: string;
  instrument: Instrument;
  placeName: string;
  stateCode: string | null;
  quote: string;
  sourceUrl: string;
} | null> {
  const everywhere = { provisionKey, stateCode: null };
  const [clauses, stages] = await Promise.all([
    listClausesEverywhere(db, everywhere),
    listStagesEverywhere(db, everywhere),
  ]);
  const near = (code: string | null) => (code === stateCode ? 0 : 1);
  const [best] = withStages(clauses, stages)
    .filter((clause) => {
      const stage = stageOn(clause.stages, today);
      return (
        clause.placeId !== exceptPlaceId &&
        clause.coverage === "full" &&
        clause.quote !== "" &&
        isBinding(clause.instrument, clause.force) &&
        stage !== null &&
        phaseOf(clause.instrument, stage.stage) === "in_force"
      );
    })
    .sort(
      (a, b) =>
        near(a.stateCode) - near(b.stateCode) ||
        (b.lastVerifiedOn ?? "").localeCompare(a.lastVerifiedOn ?? "") ||
        a.clauseId.localeCompare(b.clauseId),
    );
  if (!best) return null;
  return {
    documentId: best.documentId,
    title: best.title,
    instrument: best.instrument,
    placeName: best.officialName ?? best.name,
    stateCode: best.stateCode,
    quote: best.quote,
    sourceUrl: best.sourceUrl,
  };
}
