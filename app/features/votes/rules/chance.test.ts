import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  computeResult,
  mayorOdds,
  oddsOf,
  questionOf,
  ROBERTS_RULES,
  vetoOdds,
  whipCount,
} from "../rules";
import type {
  BodyRule,
  OverrideRule,
  QuorumRule,
  Requirement,
  RollVote,
  VoteOdds,
  VoteOption,
  WhipOptions,
  WhipSeat,
} from "../types";
import {
  ABSTENTION_RULES,
  CHAIR_VOTES,
  CONFIDENCES,
  LEANS,
  MAYOR_VOTES,
  SEAT_SITUATIONS,
  STRICTNESSES,
  TIE_RULES,
  VOTE_BASES,
} from "../types";

const DOINGS = ["yes", "no", "abstain", "absent"] as const;

// Random bodies ---------------------------------------------------------

const shares = fc.constantFrom<[number, number][]>(
  [1, 2],
  [2, 3],
  [3, 4],
  [3, 5],
  [4, 5],
  [1, 3],
);

const aRequirement: fc.Arbitrary<Requirement> = fc
  .record({
    share: shares,
    fixedVotes: fc.option(fc.integer({ min: 1, max: 6 }), { freq: 5 }),
    base: fc.constantFrom(...VOTE_BASES),
    strictness: fc.constantFrom(...STRICTNESSES),
  })
  .map(({ share: [numerator, denominator], ...rest }) => ({
    numerator,
    denominator,
    ...rest,
  }));

const aQuorum: fc.Arbitrary<QuorumRule> = fc.record({
  numerator: fc.constant(1),
  denominator: fc.constantFrom(2, 3),
  strictness: fc.constantFrom(...STRICTNESSES),
  base: fc.constantFrom("seats" as const, "filled" as const),
  fixed: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 4 }),
  by: fc.constantFrom("members" as const, "weight" as const),
  withMayor: fc.boolean(),
});

const aRule: fc.Arbitrary<BodyRule> = fc
  .record({
    requirement: aRequirement,
    tie: fc.constantFrom(...TIE_RULES),
    tieMeasure: fc.constantFrom("cast" as const, "all_seats" as const),
    abstention: fc.constantFrom(...ABSTENTION_RULES),
    quorum: fc.option(aQuorum),
    chairVotes: fc.constantFrom(...CHAIR_VOTES),
    mayorVotes: fc.constantFrom(...MAYOR_VOTES),
    mayorInBase: fc.boolean(),
    recusedPresent: fc.boolean(),
    mayorVeto: fc.boolean(),
    override: fc.option(
      fc
        .record({ bar: aRequirement, orOriginalIfLarger: fc.boolean() })
        .map(({ bar, ...rest }): OverrideRule => ({ ...bar, ...rest })),
    ),
    second: fc.option(
      aRequirement.map((bar) => ({
        ...bar,
        kind: "emergency_clause" as const,
      })),
    ),
    protest: fc.option(aRequirement),
  })
  .map(({ requirement, ...rest }) => ({
    ...ROBERTS_RULES,
    ...requirement,
    ...rest,
  }));

const someOdds: fc.Arbitrary<VoteOdds> = fc
  .tuple(...DOINGS.map(() => fc.integer({ min: 0, max: 4 })))
  .map((parts) => (parts.some((part) => part > 0) ? parts : [1, 1, 1, 1]))
  .map((parts) => {
    const [yes = 0, no = 0, abstain = 0, absent = 0] = parts;
    const all = yes + no + abstain + absent;
    return {
      yes: yes / all,
      no: no / all,
      abstain: abstain / all,
      absent: absent / all,
    };
  });

function someSeats(
  max: number,
  weights: fc.Arbitrary<number> = fc.integer({ min: 1, max: 4 }),
): fc.Arbitrary<WhipSeat[]> {
  const seat = fc.record({
    stance: fc.constantFrom(...LEANS, ...LEANS, ...SEAT_SITUATIONS),
    confidence: fc.constantFrom(...CONFIDENCES),
    weight: weights,
    odds: fc.option(someOdds, { nil: undefined }),
  });
  return fc
    .record({
      seats: fc.array(seat, { minLength: 1, maxLength: max }),
      chair: fc.option(fc.nat({ max: max - 1 })),
    })
    .map(({ seats, chair }) =>
      seats.map(({ odds, ...each }, index) => ({
        seatId: `seat ${index + 1}`,
        ...each,
        ...(odds ? { odds } : {}),
        ...(index === chair ? { chair: true } : {}),
      })),
    );
}

const someOptions: fc.Arbitrary<WhipOptions> = fc.record({
  mayor: fc.record({
    lean: fc.constantFrom(...LEANS),
    confidence: fc.constantFrom(...CONFIDENCES),
  }),
  protested: fc.boolean(),
});

// The same chances, by trying every roll there can be -------------------

function everyRoll(
  seats: readonly WhipSeat[],
): { votes: RollVote[]; chance: number }[] {
  return seats.reduce<{ votes: RollVote[]; chance: number }[]>(
    (rolls, seat) => {
      const row = (option: VoteOption): RollVote => ({
        seatId: seat.seatId,
        option,
        weight: seat.weight ?? 1,
        chair: seat.chair ?? false,
      });
      const odds = oddsOf(seat);
      return rolls.flatMap(({ votes, chance }) =>
        odds
          ? DOINGS.filter((doing) => odds[doing] > 0).map((doing) => ({
              votes: [...votes, row(doing)],
              chance: chance * odds[doing],
            }))
          : [{ votes: [...votes, row(seat.stance as VoteOption)], chance }],
      );
    },
    [{ votes: [], chance: 1 }],
  );
}

function byTryingAll(
  rule: BodyRule,
  seats: readonly WhipSeat[],
  options: WhipOptions,
) {
  const found = {
    chance: 0,
    noQuorum: 0,
    tie: 0,
    second: 0,
    override: 0,
    final: 0,
  };
  const mayor = mayorOdds(options.mayor);
  const veto = vetoOdds(options.mayor);
  const shows =
    rule.mayorVotes !== "always" &&
    (rule.mayorVotes !== "never" || rule.tie === "mayor_breaks");
  for (const { votes, chance } of everyRoll(seats))
    for (const doing of DOINGS) {
      const weight = chance * mayor[doing];
      const roll = { votes, mayor: doing, protested: options.protested };
      // A roll on which nobody is in the room passes nothing, though of a
      // real record we would say that it does not tell.
      const told = (question: "motion" | "second" | "override") =>
        questionOf(rule, question, options.protested)
          ? computeResult(rule, roll, { question })
          : null;
      const motion = told("motion");
      const second = told("second");
      const override = told("override");
      const passed = motion?.result === "passed";
      if (passed) found.chance += weight;
      if (motion && !motion.quorum.met) found.noQuorum += weight;
      if (motion?.tie) found.tie += weight;
      if (passed && second?.result === "passed") found.second += weight;
      const overridden = override?.result === "passed";
      if (passed && overridden) found.override += weight;
      const vetoes = !override
        ? 0
        : !shows
          ? veto
          : doing === "yes"
            ? 0
            : Math.min(1, veto / (1 - mayor.yes));
      if (passed) found.final += weight * (1 - (overridden ? 0 : vetoes));
    }
  return found;
}

describe("the chance of passing", () => {
  test("is the same as trying every possible roll, under any rule", () => {
    fc.assert(
      fc.property(aRule, someSeats(5), someOptions, (rule, seats, options) => {
        const counted = whipCount(rule, seats, options);
        const tried = byTryingAll(rule, seats, options);
        expect(counted.chance).toBeCloseTo(tried.chance, 10);
        expect(counted.chanceNoQuorum).toBeCloseTo(tried.noQuorum, 10);
        expect(counted.chanceFinal).toBeCloseTo(tried.final, 10);
        if (counted.veto)
          expect(counted.veto.chanceOfOverride).toBeCloseTo(tried.override, 10);
        if (counted.second)
          expect(counted.second.chance).toBeCloseTo(tried.second, 10);
        if (counted.tieBreak)
          expect(counted.tieBreak.chanceOfTie).toBeCloseTo(tried.tie, 10);
        expect(counted.errorBound).toBe(0);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
