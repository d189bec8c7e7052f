import { phaseOf, standingOf, stageOn } from "../rules";
import type { ProvisionAsked, ProvisionStanding } from "../rules";
import type {
  Layer,
  RecordedClause,
  Stage,
  StageStep,
  Standing,
} from "../types";

/**
 * A change of state law to try out: a new law that forbids or grants, or a
 * document on record that is taken away or brought into force.
 */
export type LawChange =
  | { readonly kind: "forbid" | "grant" }
  | { readonly kind: "end" | "begin"; readonly documentId: string };

/** The stage of a local document that only a higher law holds up. */
const OVERRULED: Stage = "preempted";

/**
 * The records as they would stand if the state's law changed on that day.
 * Nothing is taken from the input.
 *
 * When a law against a protection ends, local documents that were overruled
 * return to the stage they had before.
 */
export function withLawChanged<C extends RecordedClause>(
  clauses: readonly C[],
  change: LawChange,
  given: {
    readonly statePlaceId: string;
    readonly provisionKeys: readonly string[];
    readonly asOf: string;
  },
): (C | RecordedClause)[] {
  const asked = new Set(given.provisionKeys);
  if (!("documentId" in change)) {
    const coverage = change.kind === "forbid" ? "opposite" : "full";
    return [
      ...clauses,
      ...given.provisionKeys.map((provisionKey): RecordedClause => ({
        clauseId: `what-if-${provisionKey}`,
        documentId: "what-if",
        placeId: given.statePlaceId,
        provisionKey,
        instrument: "state_law",
        force: "binding",
        coverage,
        lastVerifiedOn: null,
        stages: [
          {
            id: "what-if",
            stage: "in_force",
            onDate: given.asOf,
            precision: "day",
          },
        ],
      })),
    ];
  }
  const { kind, documentId } = change;
  const isMeant = (clause: C) =>
    clause.documentId === documentId && asked.has(clause.provisionKey);
  if (kind === "begin") {
    return clauses.map((clause) =>
      isMeant(clause)
        ? {
            ...clause,
            // The only step: a court's or a council's later word is set aside.
            stages: [
              {
                id: "what-if",
                stage: "in_force" as const,
                onDate: given.asOf,
                precision: "day" as const,
              },
            ],
          }
        : clause,
    );
  }
  const freed = new Set(
    clauses
      .filter((clause) => isMeant(clause) && clause.coverage === "opposite")
      .map((clause) => clause.provisionKey),
  );
  return clauses
    .filter((clause) => !isMeant(clause))
    .map((clause) =>
      freed.has(clause.provisionKey) &&
      stageOn(clause.stages, given.asOf)?.stage === OVERRULED
        ? {
            ...clause,
            stages: clause.stages.filter((step) => step.stage !== OVERRULED),
          }
        : clause,
    );
}

/** Whether a document of the state can be taken away, or brought into force. */
export function changeOffered(
  clause: Pick<RecordedClause, "coverage" | "instrument">,
  stage: StageStep,
): "end" | "begin" | null {
  if (clause.coverage === "silent" || clause.instrument === "none") return null;
  return phaseOf(clause.instrument, stage.stage) === "in_force"
    ? "end"
    : "begin";
}

/** What becomes of one provision in one place. */
export interface Turn {
  readonly provisionKey: string;
  readonly before: ProvisionStanding;
  readonly after: ProvisionStanding;
}

const HOLDS: readonly Standing[] = ["covered", "partial"];

/** Whether law protects people so. */
export const holdsNow = (standing: Standing) => HOLDS.includes(standing);

/**
 * The provisions whose standing in this place would differ.
 * @param layers of the place, from the state down
 */
export function turnsOf(
  provisions: readonly ProvisionAsked[],
  before: readonly RecordedClause[],
  after: readonly RecordedClause[],
  layers: readonly Layer[],
  asOf: string,
): Turn[] {
  const then = standingOf(provisions, after, layers, asOf);
  return standingOf(provisions, before, layers, asOf).flatMap((now, index) => {
    const next = then[index];
    return next && next.standing !== now.standing
      ? [{ provisionKey: now.provisionKey, before: now, after: next }]
      : [];
  });
}
