import type { RecordedLean } from "../types";
import { RECORDED_LEANS } from "../types";
import { calibration, meanBrier } from "./score";
import type { Band } from "./score";

/** Below this many, luck and skill look alike, and the page says so. */
export const FEW_VOTES = 20;
/** Of fewer members than this a share of a hundred would be pretence. */
export const FEW_MEMBERS = 10;

/** A forecast that was scored, as far as a record of forecasts needs it. */
export interface ScoredForecast {
  passing: { chance: number; passed: boolean; brier: number } | null;
  members: readonly {
    lean: RecordedLean;
    chance: number;
    saidYes: boolean | null;
  }[];
}

/** What one lean was worth. */
export interface LeanRecord {
  lean: RecordedLean;
  /** Members counted so who were there to be asked. */
  asked: number;
  saidYes: number;
  /** The mean chance of a yes they were given. */
  expected: number;
  /** The share that said yes; null for fewer than FEW_MEMBERS. */
  share: number | null;
}

/** All forecasts of a group together. */
export interface ForecastRecord {
  /** Votes whose result is settled. */
  scored: number;
  passed: number;
  brier: number | null;
  /** Too few votes to say much. */
  few: boolean;
  /** By chance given, from 0 to 1; empty ones included. */
  bands: Band[];
  /** Leans nobody was counted by are left out. */
  leans: LeanRecord[];
}

/** Sums up how a group's forecasts fared. */
export function recordOfForecasts(
  forecasts: readonly ScoredForecast[],
): ForecastRecord {
  const settled = forecasts.flatMap(({ passing }) => passing ?? []);
  const members = forecasts.flatMap((each) => each.members);
  return {
    scored: settled.length,
    passed: settled.filter(({ passed }) => passed).length,
    brier: meanBrier(settled.map(({ brier }) => brier)),
    few: settled.length < FEW_VOTES,
    bands: calibration(
      settled.map(({ chance, passed }) => ({ chance, happened: passed })),
    ),
    leans: RECORDED_LEANS.flatMap((lean) => {
      const asked = members.filter(
        (member) => member.lean === lean && member.saidYes !== null,
      );
      if (asked.length === 0) return [];
      const saidYes = asked.filter((member) => member.saidYes).length;
      return [
        {
          lean,
          asked: asked.length,
          saidYes,
          expected:
            asked.reduce((sum, { chance }) => sum + chance, 0) / asked.length,
          share: asked.length < FEW_MEMBERS ? null : saidYes / asked.length,
        },
      ];
    }),
  };
}

/**
 * The mean score of all forecasts up to each one.
 *
 * @param latestFirst null: that vote is not scored
 * @returns in the same order; null while nothing is scored
 */
export function meanSoFar(
  latestFirst: readonly (number | null)[],
): (number | null)[] {
  return latestFirst.map((_, index) => meanBrier(latestFirst.slice(index)));
}
