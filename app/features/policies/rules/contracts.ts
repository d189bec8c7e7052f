import type { ScorecardRow } from "../rules";
import type { LayerName, Standing } from "../types";

/** A contract in force beside what the place has promised or adopted. */
export interface ContractBeside {
  readonly documentId: string;
  /** What it says, to be checked. */
  readonly clauseId: string;
  readonly title: string;
  readonly number: string | null;
  readonly layer: LayerName;
  readonly placeId: string;
}

const PROMISES: readonly Standing[] = ["covered", "partial", "words"];

/**
 * Words against contracts: the contracts in force at any government of the
 * place (287(g), detention), when the place itself or its county also has a
 * protection on record. A state law above is no word of theirs.
 * @returns none when nothing protective is on record, or no contract is
 */
export function contractsBeside(
  rows: readonly Pick<ScorecardRow, "cells">[],
): ContractBeside[] {
  const cells = rows.flatMap((row) => row.cells);
  const promised = cells.some((cell) =>
    [cell.record, ...cell.others].some(
      (dated) =>
        dated &&
        cell.layer.name !== "state" &&
        dated.phase === "in_force" &&
        dated.clause.coverage !== "opposite" &&
        PROMISES.includes(cell.standing),
    ),
  );
  if (!promised) return [];
  const contracts = new Map<string, ContractBeside>();
  for (const { layer, standing, record } of cells) {
    if (standing !== "against" || record?.clause.instrument !== "contract") {
      continue;
    }
    const { documentId, clauseId, title, number } = record.clause;
    contracts.set(documentId, {
      documentId,
      clauseId,
      title,
      number,
      layer: layer.name,
      placeId: layer.placeId,
    });
  }
  return [...contracts.values()];
}
