import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { addDays } from "~/lib/calendar";

import { cellOf, phaseOf, stageOn, standingOfRecord } from "../rules";
import { COVERAGES, INSTRUMENTS, STAGES } from "../types";
import type { Layer, RecordedClause, Stage, StageStep } from "../types";
import { lifeOf, onDay, wordsOf } from "./timeline";
import { dayOfYear, dotSize, furthest, stageStep } from "./map";

const START = "2016-01-01";
const DAYS = 4000;
const layer: Layer = {
  name: "city",
  placeId: "city",
  stateCode: "WA",
  keepsJail: false,
};

/** A life of a document: what happened on which day, in the order of days. */
const history = fc
  .uniqueArray(
    fc.record({
      day: fc.nat(DAYS),
      stage: fc.constantFrom<Stage>(...STAGES),
    }),
    { selector: ({ day }) => day, minLength: 1, maxLength: 12 },
  )
  .map((events) => [...events].sort((a, b) => a.day - b.day));

/** The first day of the period in which a day lies. */
const firstOf = (day: string, precision: "day" | "month" | "year") =>
  precision === "day"
    ? day
    : precision === "month"
      ? `${day.slice(0, 7)}-01`
      : `${day.slice(0, 4)}-01-01`;

describe("the past", () => {
  test("rebuilt on any day is what stood on record that day, in 1,000 histories", () => {
    fc.assert(
      fc.property(
        history,
        fc.integer({ min: -10, max: DAYS + 10 }),
        fc.infiniteStream(fc.nat()),
        (events, asked, dice) => {
          // The diary: the record as it was overwritten day by day.
          let standing: Stage | null = null;
          for (const { day, stage } of events) {
            if (day <= asked) standing = stage;
          }
          // The steps as they are stored: in no order, with ids of no meaning.
          const steps = events
            .map(({ day, stage }): [number, StageStep] => [
              dice.next().value,
              {
                id: `step-${dice.next().value}`,
                stage,
                onDate: addDays(START, day),
                precision: "day",
              },
            ])
            .sort(([a], [b]) => a - b)
            .map(([, step]) => step);
          const asOf = addDays(START, asked);
          const rebuilt = stageOn(steps, asOf);
          expect(rebuilt?.stage ?? null).toBe(standing);
          if (rebuilt) expect(rebuilt.certain).toBe(true);

          const clause: RecordedClause = {
            clauseId: "clause",
            documentId: "document",
            placeId: "city",
            provisionKey: "no_holds",
            instrument: "ordinance",
            force: null,
            coverage: "full",
            lastVerifiedOn: null,
            stages: steps,
          };
          const cell = cellOf(layer, [clause], asOf);
          expect(cell.standing).toBe(
            standing === null
              ? "unknown"
              : standingOfRecord({
                  clause,
                  stage: {
                    id: "",
                    stage: standing,
                    onDate: asOf,
                    precision: "day",
                    certain: true,
                  },
                  phase: phaseOf("ordinance", standing),
                }),
          );
        },
      ),
      { numRuns: 1000, seed: 20_170_101 },
    );
  });

  test("one look at what is kept says the same as rebuilding it from every step, in 1,000 histories", () => {
    const clause = fc.record({
      events: history,
      instrument: fc.constantFrom(...INSTRUMENTS),
      coverage: fc.constantFrom(...COVERAGES),
      precision: fc.constantFrom(
        "day" as const,
        "month" as const,
        "year" as const,
      ),
    });
    fc.assert(
      fc.property(
        fc.array(clause, { maxLength: 4 }),
        fc.array(fc.integer({ min: -10, max: DAYS + 10 }), { minLength: 1 }),
        (said, days) => {
          const clauses = said.map(
            ({ events, precision, ...rest }, index): RecordedClause => ({
              clauseId: `clause-${index}`,
              documentId: `document-${index}`,
              placeId: "city",
              provisionKey: "no_holds",
              force: null,
              lastVerifiedOn: null,
              stages: events.map(({ day, stage }, at) => ({
                id: `${index}-${at}`,
                stage,
                onDate: firstOf(addDays(START, day), precision),
                precision,
              })),
              ...rest,
            }),
          );
          const words = wordsOf(layer, clauses);
          const lives = clauses.map(({ stages }) => lifeOf(stages));
          for (const day of days) {
            const asOf = addDays(START, day);
            const { standing, conflict, record } = cellOf(layer, clauses, asOf);
            const kept = onDay(words, asOf);
            expect(kept?.standing ?? "unknown").toBe(standing);
            expect(kept?.conflict ?? false).toBe(conflict);
            expect(kept?.record?.clause).toEqual(record?.clause);
            for (const [index, life] of lives.entries()) {
              expect(onDay(life, asOf)).toEqual(
                stageOn(clauses[index]?.stages ?? [], asOf),
              );
            }
          }
        },
      ),
      { numRuns: 1000, seed: 20_170_101 },
    );
  });

  test("what is recorded about a later day changes nothing of an earlier one", () => {
    fc.assert(
      fc.property(history, fc.nat(DAYS), (events, asked) => {
        const steps = events.map(({ day, stage }, index): StageStep => ({
          id: String(index),
          stage,
          onDate: addDays(START, day),
          precision: "day",
        }));
        const asOf = addDays(START, asked);
        const then = steps.filter((step) => step.onDate <= asOf);
        expect(stageOn(steps, asOf)).toEqual(stageOn(then, asOf));
      }),
      { numRuns: 1000, seed: 20_170_101 },
    );
  });

  test("a year is its last day, the running one is today", () => {
    expect(dayOfYear(2019, "2026-11-21")).toBe("2019-12-31");
    expect(dayOfYear(2026, "2026-11-21")).toBeNull();
    expect(dayOfYear(2030, "2026-11-21")).toBeNull();
  });
});

describe("what the map shows", () => {
  test("dots grow with the people, unknown ones stay small", () => {
    expect([null, 0, 24_999, 25_000, 499_999, 500_000].map(dotSize)).toEqual([
      1, 1, 1, 2, 3, 4,
    ]);
  });

  test("of several documents the furthest counts, what is over last", () => {
    const step = (stage: Stage) =>
      stageStep(stage, phaseOf("ordinance", stage));
    expect(STAGES.map(step)).toEqual([
      "asked",
      "asked",
      "asked",
      "moving",
      "moving",
      "passed",
      "in_force",
      "held_up",
      "held_up",
      "over",
      "over",
      "over",
      "over",
    ]);
    expect(furthest(["over", "asked", "moving"])).toBe("moving");
    expect(furthest([])).toBeNull();
  });
});
