import { foldForSearch } from "~/features/jurisdictions/rules";
import type { JurisdictionKind } from "~/features/jurisdictions/types";

import { layersOf, phaseOf, standingOfRecord } from "../rules";
import type { StageOn, Word } from "../rules";
import type { GroundPlace } from "../rules/shares";
import { lifeOf, wordsOf } from "../rules/timeline";
import type { Timeline } from "../rules/timeline";
import type {
  Layer,
  Phase,
  RecordedClause,
  StageStep,
  Standing,
} from "../types";

/** A place as the map, its table and its files name it. */
export interface PlaceFacts {
  readonly placeId: string;
  readonly slug: string;
  readonly kind: JurisdictionKind;
  readonly name: string;
  /** By it names stand in order (docs/decisions/0041). */
  readonly nameKey: string;
  readonly officialName: string | null;
  readonly stateCode: string | null;
  readonly countyName: string | null;
  readonly geoid: string | null;
  readonly ocdId: string | null;
  readonly parentId: string | null;
  readonly population: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly governs: number;
}

/** A clause without its words. */
export interface KeptClause extends RecordedClause {
  readonly place: PlaceFacts;
}

/** A record with what it amounts to on a day. */
export interface DayRecord {
  readonly clause: KeptClause;
  readonly stage: StageOn;
  readonly phase: Phase;
  readonly standing: Standing;
}

/** All that is kept of one place: what its records amount to on every day. */
export interface KeptPlace {
  readonly facts: PlaceFacts;
  /** Its name and its official name as a search compares them. */
  readonly folded: readonly string[];
  /** Null for areas that nobody governs. */
  readonly layer: Layer | null;
  /** In the order of their ids. */
  readonly clauses: readonly {
    readonly clause: KeptClause;
    readonly days: Timeline<DayRecord>;
  }[];
  /** By provision. */
  readonly words: ReadonlyMap<string, Timeline<Word>>;
  /** The place around it; null for a state. */
  readonly around: GroundPlace | null;
  /** The governments directly beneath it, and their people. */
  readonly beneath: { readonly places: number; readonly people: number };
}

/** Makes the entry of a place; null when nothing stands on record there. */
export function entryOf(
  facts: PlaceFacts,
  clauses: readonly Omit<RecordedClause, "stages">[],
  stepsOf: (documentId: string) => readonly StageStep[],
  { around, beneath }: Pick<KeptPlace, "around" | "beneath">,
): KeptPlace | null {
  if (clauses.length === 0) return null;
  const lives = new Map<string, Timeline<StageOn>>();
  const kept = clauses.map((said) => {
    const stages = stepsOf(said.documentId);
    const life = lives.get(said.documentId) ?? lifeOf(stages);
    lives.set(said.documentId, life);
    const clause: KeptClause = { ...said, stages, place: facts };
    const days = life.map(({ from, is: stage }) => {
      const phase = phaseOf(clause.instrument, stage.stage);
      const standing = standingOfRecord({ clause, stage, phase });
      return { from, is: { clause, stage, phase, standing } };
    });
    return { clause, days };
  });
  const [layer = null] = layersOf([
    {
      id: facts.placeId,
      kind: facts.kind,
      stateCode: facts.stateCode,
      governs: facts.governs === 1,
    },
  ]);
  const byProvision = new Map<string, KeptClause[]>();
  for (const { clause } of kept) {
    const there = byProvision.get(clause.provisionKey);
    if (there) there.push(clause);
    else byProvision.set(clause.provisionKey, [clause]);
  }
  return {
    facts,
    folded: [facts.name, facts.officialName ?? ""].map(foldForSearch),
    layer,
    clauses: kept,
    words: new Map(
      layer === null
        ? []
        : [...byProvision].map(([key, of]) => [key, wordsOf(layer, of)]),
    ),
    around,
    beneath,
  };
}
