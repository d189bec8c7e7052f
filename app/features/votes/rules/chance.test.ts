import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  chairBreaksTies,
  computeResult,
  LEAN_ODDS,
  mayorBreaksTies,
  mayorMayVeto,
  mayorOdds,
  oddsOf,
  pivotalMembers,
  presetOf,
  questionOf,
  ROBERTS_RULES,
  vetoOdds,
  whatIf,
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

/** The same bodies every time. */
const SEED = 20261121;

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
      const vetoes = !mayorMayVeto(rule)
        ? 0
        : !shows
          ? veto
          : doing !== "yes"
            ? Math.min(1, veto / (1 - mayor.yes))
            : motion?.mayorVoted || veto < 1 - mayor.yes
              ? 0
              : (veto - (1 - mayor.yes)) / mayor.yes;
      if (passed) found.final += weight * (1 - (overridden ? 0 : vetoes));
    }
  return found;
}

describe("the chance of passing", () => {
  const agree = (rule: BodyRule, seats: WhipSeat[], options: WhipOptions) => {
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
  };

  test("is the same as trying every possible roll, under any rule", () => {
    fc.assert(fc.property(aRule, someSeats(5), someOptions, agree), {
      seed: SEED,
      numRuns: 300,
    });
  }, 60_000);

  test("and in bodies of eight", () => {
    fc.assert(fc.property(aRule, someSeats(8), someOptions, agree), {
      seed: SEED,
      numRuns: 12,
    });
  }, 120_000);
});

describe("probabilities", () => {
  test("of every lean and confidence add up to 1, and sides mirror", () => {
    const mirrored = {
      for: "against",
      lean_for: "lean_against",
      undecided: "undecided",
      lean_against: "lean_for",
      against: "for",
      unknown: "unknown",
    } as const;
    for (const lean of LEANS)
      for (const confidence of CONFIDENCES) {
        const odds = LEAN_ODDS[lean][confidence];
        const sum = odds.yes + odds.no + odds.abstain + odds.absent;
        expect(sum).toBeCloseTo(1, 12);
        const other = LEAN_ODDS[mirrored[lean]][confidence];
        expect(other).toEqual({ ...odds, yes: odds.no, no: odds.yes });
      }
  });

  test("of passing and not passing add up to 1", () => {
    const always: Requirement = {
      ...ROBERTS_RULES,
      fixedVotes: null,
      base: "cast",
      strictness: "at_least",
    };
    fc.assert(
      fc.property(aRule, someSeats(6), someOptions, (rule, seats, options) => {
        const { chance, chanceFinal, chanceNoQuorum } = whipCount(
          rule,
          seats,
          options,
        );
        for (const each of [chance, chanceFinal, chanceNoQuorum]) {
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThanOrEqual(1);
        }
        expect(chance + chanceNoQuorum).toBeLessThanOrEqual(1 + 1e-9);
        expect(chanceFinal).toBeLessThanOrEqual(chance + 1e-9);
      }),
      { seed: SEED, numRuns: 200 },
    );
    // With an odd number of certain votes, for passes or against passes.
    const sure = { abstain: 0, absent: 0 };
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
          minLength: 5,
          maxLength: 5,
        }),
        (yeses) => {
          const seats = yeses.map((yes, index) => ({
            seatId: `${index}`,
            stance: "undecided" as const,
            odds: { yes, no: 1 - yes, ...sure },
          }));
          const turned = seats.map((seat) => ({
            ...seat,
            odds: { ...seat.odds, yes: seat.odds.no, no: seat.odds.yes },
          }));
          const rule = { ...ROBERTS_RULES, ...always };
          const sum =
            whipCount(rule, seats).chance + whipCount(rule, turned).chance;
          expect(sum).toBeCloseTo(1, 10);
        },
      ),
      { seed: SEED, numRuns: 50 },
    );
  });

  test("that do not add up are refused", () => {
    const seats = [
      {
        seatId: "Rosa",
        stance: "for" as const,
        odds: { yes: 0.9, no: 0.3, abstain: 0, absent: 0 },
      },
    ];
    expect(() => whipCount(ROBERTS_RULES, seats)).toThrow(RangeError);
  });
});

describe("one more yes", () => {
  const withVote = (seats: WhipSeat[], at: number, vote: VoteOption) => {
    const sure = { yes: 0, no: 0, abstain: 0, absent: 0 };
    return seats.map((seat, index) =>
      index === at % seats.length
        ? {
            ...seat,
            stance: "undecided" as const,
            odds: { ...sure, [vote]: 1 },
          }
        : seat,
    );
  };
  /** A chair who breaks ties with no more weight than anyone else's. */
  const lightChair = someSeats(6).map((seats) =>
    seats.map((seat) => (seat.chair ? { ...seat, weight: 1 } : seat)),
  );

  test("instead of a no never lowers the chance", () => {
    fc.assert(
      fc.property(
        aRule,
        lightChair,
        fc.nat(),
        someOptions,
        (rule, seats, at, options) => {
          const no = whipCount(rule, withVote(seats, at, "no"), options);
          const yes = whipCount(rule, withVote(seats, at, "yes"), options);
          expect(yes.chance).toBeGreaterThanOrEqual(no.chance - 1e-9);
        },
      ),
      { seed: SEED, numRuns: 200 },
    );
  });

  test("instead of silence or absence never lowers it, where nobody has a casting vote", () => {
    const plain = aRule.filter(
      (rule) => !chairBreaksTies(rule) && !mayorBreaksTies(rule),
    );
    fc.assert(
      fc.property(
        plain,
        lightChair,
        fc.nat(),
        fc.constantFrom("abstain" as const, "absent" as const),
        someOptions,
        (rule, seats, at, other, options) => {
          // A chair without a voice only fills the room by coming.
          fc.pre(!seats[at % seats.length]?.chair);
          const not = whipCount(rule, withVote(seats, at, other), options);
          const yes = whipCount(rule, withVote(seats, at, "yes"), options);
          expect(yes.chance).toBeGreaterThanOrEqual(not.chance - 1e-9);
        },
      ),
      { seed: SEED, numRuns: 200 },
    );
  });

  test("can cost the motion where a heavier chair would have broken the tie", () => {
    const rule: BodyRule = {
      ...ROBERTS_RULES,
      base: "seats",
      chairVotes: "ties",
      tie: "chair_breaks",
    };
    const roll = (ben: VoteOption) =>
      computeResult(rule, {
        votes: [
          { seatId: "Rosa", option: "yes", weight: 5 },
          { seatId: "Lee", option: "no", weight: 4 },
          { seatId: "Ben", option: ben, weight: 1 },
          { seatId: "Ida", option: "yes", weight: 4, chair: true },
        ],
      }).result;
    expect(roll("no")).toBe("passed");
    expect(roll("yes")).toBe("failed");
  });

  test("can cost the motion where silence left a tie that the mayor broke", () => {
    const rule: BodyRule = {
      ...ROBERTS_RULES,
      numerator: 3,
      denominator: 4,
      strictness: "at_least",
      abstention: "joins_majority",
      mayorVotes: "ties",
    };
    const roll = (ben: VoteOption) =>
      computeResult(rule, {
        votes: [
          { seatId: "Rosa", option: "yes" },
          { seatId: "Lee", option: "no" },
          { seatId: "Ben", option: ben },
        ],
        mayor: "yes",
      }).result;
    // 1-1, the mayor makes it 2-1, and Ben's silence joins: 3 of 4.
    expect(roll("abstain")).toBe("passed");
    expect(roll("yes")).toBe("failed");
  });

  test("can cost the motion where half of all seats calls the mayor in", () => {
    const rule: BodyRule = {
      ...ROBERTS_RULES,
      numerator: 2,
      denominator: 3,
      strictness: "at_least",
      mayorVotes: "ties",
      tieMeasure: "all_seats",
      quorum: null,
    };
    const roll = (ben: VoteOption) =>
      computeResult(rule, {
        seats: 10,
        votes: [
          ...Array.from({ length: 4 }, () => ({ option: "yes" as const })),
          ...Array.from({ length: 2 }, () => ({ option: "no" as const })),
          ...Array.from({ length: 3 }, () => ({ option: "absent" as const })),
          { option: ben },
        ],
        mayor: "no",
      }).result;
    expect(roll("abstain")).toBe("passed");
    expect(roll("yes")).toBe("failed");
  });
});

describe("weights", () => {
  test("of 1 for everybody count as no weights do", () => {
    const unweighted = someSeats(8, fc.constant(1));
    fc.assert(
      fc.property(aRule, unweighted, someOptions, (rule, seats, options) => {
        const plain = seats.map(({ weight: _, ...seat }) => seat);
        expect(whipCount(rule, plain, options)).toEqual(
          whipCount(rule, seats, options),
        );
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test("of 7 for everybody decide as weights of 1 do", () => {
    const rule = { ...ROBERTS_RULES, base: "seats" as const };
    fc.assert(
      fc.property(someSeats(8, fc.constant(1)), (seats) => {
        const heavy = seats.map((seat) => ({ ...seat, weight: 7 }));
        expect(whipCount(rule, heavy).chance).toBeCloseTo(
          whipCount(rule, seats).chance,
          12,
        );
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  test("that are no whole numbers are refused", () => {
    const seats = [{ seatId: "Rosa", stance: "for" as const, weight: 1.5 }];
    expect(() => whipCount(ROBERTS_RULES, seats)).toThrow(RangeError);
  });
});

describe("a weighted chamber of 400", () => {
  const seats: WhipSeat[] = Array.from({ length: 400 }, (_, index) => ({
    seatId: `seat ${index}`,
    stance: LEANS[(index * 7) % LEANS.length] ?? "unknown",
    confidence: CONFIDENCES[index % 3] ?? "medium",
    weight: 1 + ((index * 37) % 50),
  }));
  const total = seats.reduce((sum, { weight = 1 }) => sum + weight, 0);

  /** The distribution of one sum, added up seat by seat in a plain map. */
  function distribution(adds: (odds: VoteOdds) => [number, number][]) {
    let sums = new Map([[0, 1]]);
    for (const seat of seats) {
      const next = new Map<number, number>();
      const odds = oddsOf(seat);
      if (!odds) throw new Error("every seat votes");
      for (const [sum, chance] of sums)
        for (const [per, how] of adds(odds)) {
          const to = sum + per * (seat.weight ?? 1);
          next.set(to, (next.get(to) ?? 0) + chance * how);
        }
      sums = next;
    }
    return sums;
  }
  const above = (sums: Map<number, number>, bar: number) =>
    [...sums].reduce((all, [sum, chance]) => all + (sum > bar ? chance : 0), 0);

  test("is counted as a plain convolution counts it, of votes cast", () => {
    const margins = distribution(({ yes, no, abstain, absent }) => [
      [1, yes],
      [-1, no],
      [0, abstain + absent],
    ]);
    const { chance, errorBound } = whipCount(ROBERTS_RULES, seats);
    expect(chance).toBeCloseTo(above(margins, 0), 10);
    expect(errorBound).toBe(0);
  }, 30_000);

  test("and of all seats, with an override", () => {
    const yeses = distribution(({ yes }) => [
      [1, yes],
      [0, 1 - yes],
    ]);
    const rule = presetOf("new_york_city")?.rule ?? ROBERTS_RULES;
    const { chance, veto, chanceFinal } = whipCount(rule, seats);
    const passes = above(yeses, total / 2);
    const overrides = above(yeses, Math.ceil((2 * total) / 3) - 1);
    expect(chance).toBeCloseTo(passes, 10);
    expect(veto?.chanceOfOverride).toBeCloseTo(overrides, 10);
    expect(chanceFinal).toBeCloseTo(0.9 * passes + 0.1 * overrides, 10);
  }, 30_000);

  test("its pivotal members are those of counting each anew", () => {
    const ranked = pivotalMembers(ROBERTS_RULES, seats);
    expect(ranked).toHaveLength(400);
    const sure = { yes: 0, no: 0, abstain: 0, absent: 0 };
    const given = (seatId: string, odds: VoteOdds) =>
      whipCount(
        ROBERTS_RULES,
        seats.map((seat) =>
          seat.seatId === seatId ? { ...seat, odds } : seat,
        ),
      ).chance;
    for (const at of [0, 57, 199, 399]) {
      const pivot = ranked[at];
      if (!pivot) throw new Error("a member is missing");
      const ifYes = given(pivot.seatId, { ...sure, yes: 1 });
      const ifNo = given(pivot.seatId, { ...sure, no: 1 });
      expect(pivot.ifYes).toBeCloseTo(ifYes, 10);
      expect(pivot.swing).toBeCloseTo(ifYes - ifNo, 10);
    }
  }, 30_000);
});

describe("pivotal members", () => {
  test("are worth what counting again with their yes and no says", () => {
    fc.assert(
      fc.property(aRule, someSeats(6), someOptions, (rule, seats, options) => {
        const sure = { yes: 0, no: 0, abstain: 0, absent: 0 };
        for (const pivot of pivotalMembers(rule, seats, options)) {
          const given = (odds: VoteOdds) =>
            whipCount(
              rule,
              seats.map((seat) =>
                seat.seatId === pivot.seatId ? { ...seat, odds } : seat,
              ),
              options,
            ).chance;
          expect(pivot.ifYes).toBeCloseTo(given({ ...sure, yes: 1 }), 10);
          expect(pivot.ifNo).toBeCloseTo(given({ ...sure, no: 1 }), 10);
          expect(pivot.ifAbsent).toBeCloseTo(given({ ...sure, absent: 1 }), 10);
        }
      }),
      { seed: SEED, numRuns: 60 },
    );
  }, 60_000);

  test("leave out who cannot vote: recused, absent, vacant", () => {
    const seats: WhipSeat[] = [
      { seatId: "Rosa", stance: "undecided" },
      { seatId: "Ben", stance: "recused" },
      { seatId: "Ida", stance: "absent" },
      { seatId: "District 4", stance: "vacant" },
    ];
    const ranked = pivotalMembers(ROBERTS_RULES, seats);
    expect(ranked.map(({ seatId }) => seatId)).toEqual(["Rosa"]);
  });

  test("put the heavy town before the small one", () => {
    const rule = presetOf("schoharie_county")?.rule ?? ROBERTS_RULES;
    const seats: WhipSeat[] = [
      { seatId: "Smallbrook", stance: "undecided", weight: 33 },
      { seatId: "Mill Town", stance: "undecided", weight: 481 },
      { seatId: "Riverbend", stance: "undecided", weight: 352 },
    ];
    expect(pivotalMembers(rule, seats)[0]?.seatId).toBe("Mill Town");
  });
});

describe("what if", () => {
  const seats: WhipSeat[] = [
    { seatId: "Rosa", stance: "for" },
    { seatId: "Ben", stance: "for" },
    { seatId: "Ida", stance: "lean_for" },
    { seatId: "Lee", stance: "undecided" },
    { seatId: "Sam", stance: "against" },
  ];

  test("Ida stays away: of all seats, that works against the motion", () => {
    const rule = presetOf("california_ordinary")?.rule ?? ROBERTS_RULES;
    const { before, after, chance } = whatIf(rule, seats, [
      { seatId: "Ida", stance: "absent" },
    ]);
    expect(chance).toBeLessThan(0);
    expect(after.chance - before.chance).toBe(chance);
    expect(after.tallies.absent.seats).toBe(1);
  });

  test("the mayor is sure to veto: the body still passes it as before", () => {
    const rule = presetOf("seattle")?.rule ?? ROBERTS_RULES;
    const { after, chance, chanceFinal } = whatIf(rule, seats, [], {
      then: { mayor: { lean: "against", veto: 1 } },
    });
    expect(chance).toBe(0);
    expect(chanceFinal).toBeLessThan(0);
    expect(after.chanceFinal).toBeCloseTo(
      after.veto?.chanceOfOverride ?? NaN,
      12,
    );
  });

  test("the mayor is sure to veto: also one who breaks ties, and might be for it", () => {
    const kentucky = presetOf("kentucky")?.rule ?? ROBERTS_RULES;
    const final: BodyRule = { ...kentucky, override: null };
    const odd = seats.slice(0, 3).map((seat) => ({
      ...seat,
      odds: { yes: 0.6, no: 0.4, abstain: 0, absent: 0 },
    }));
    const { after } = whatIf(final, odd, [], {
      then: { mayor: { lean: "lean_for", veto: 1 } },
    });
    // Three who all vote leave no tie, so the mayor has no vote to cast.
    expect(after.chance).toBeGreaterThan(0.5);
    expect(after.veto?.chanceOfVeto).toBe(1);
    expect(after.chanceFinal).toBeCloseTo(0, 12);
  });

  test("a new stance drops the old estimate; a stranger is refused", () => {
    const own = { yes: 0.1, no: 0.9, abstain: 0, absent: 0 };
    const known = seats.map((seat) =>
      seat.seatId === "Lee" ? { ...seat, odds: own } : seat,
    );
    const { after } = whatIf(ROBERTS_RULES, known, [
      { seatId: "Lee", stance: "for" },
    ]);
    expect(after.chance).toBe(
      whipCount(
        ROBERTS_RULES,
        seats.map((seat) =>
          seat.seatId === "Lee" ? { ...seat, stance: "for" } : seat,
        ),
      ).chance,
    );
    expect(() =>
      whatIf(ROBERTS_RULES, seats, [{ seatId: "Nobody", stance: "for" }]),
    ).toThrow(RangeError);
  });
});

describe("a body too large to walk", () => {
  test("is answered with how far the answer may be off", () => {
    const seats: WhipSeat[] = Array.from({ length: 400 }, (_, index) => ({
      seatId: `seat ${index}`,
      stance: LEANS[index % LEANS.length] ?? "unknown",
    }));
    const rule: BodyRule = {
      ...ROBERTS_RULES,
      base: "seats",
      mayorVotes: "ties",
      tie: "mayor_breaks",
    };
    const { chance, errorBound } = whipCount(rule, seats);
    const without = whipCount(
      { ...rule, mayorVotes: "never", tie: "fails" },
      seats,
    );
    expect(errorBound).toBeGreaterThan(0);
    expect(errorBound).toBeLessThan(0.05);
    expect(Math.abs(chance - without.chance)).toBeLessThanOrEqual(errorBound);
  });
});
