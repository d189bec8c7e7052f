import { describe, expect, test } from "vitest";

import {
  attendance,
  computeResult,
  consentRolls,
  countingEffect,
  dedupeVoteRows,
  earliestPassage,
  explainRule,
  EXPLANATION_KEYS,
  interpretAction,
  lapsesOn,
  matterHistory,
  normalizeVoteWord,
  presetOf,
  readingsSuffice,
  ROBERTS_RULES,
  RULE_PRESETS,
  ruleFor,
  threeFactsOfResult,
  votesNeeded,
  whipCount,
} from "./rules";
import type { BodyRule, Roll, RollVote, VoteOption } from "./types";

function rule(key: string): BodyRule {
  const preset = presetOf(key);
  if (!preset) throw new Error(`no preset ${key}`);
  return preset.rule;
}

function rows(option: VoteOption, count: number): RollVote[] {
  return Array.from({ length: count }, (_, index) => ({
    seatId: `${option} ${index + 1}`,
    option,
  }));
}

/** A roll from counts: `roll({ yes: 5, no: 4 })`. */
function roll(
  counts: Partial<Record<VoteOption, number>>,
  more: Omit<Roll, "votes"> = {},
): Roll {
  const options = Object.entries(counts) as [VoteOption, number][];
  return { votes: options.flatMap(([option, n]) => rows(option, n)), ...more };
}

const result = (...args: Parameters<typeof computeResult>) =>
  computeResult(...args).result;

describe("Robert's Rules, the default", () => {
  test("a majority of the votes cast passes, whoever abstains", () => {
    const counted = computeResult(
      ROBERTS_RULES,
      roll({ yes: 3, no: 2, abstain: 4 }),
    );
    expect(counted).toMatchObject({
      result: "passed",
      yes: 3,
      no: 2,
      needed: 3,
      baseSize: 5,
    });
  });

  test("a tie fails", () => {
    expect(computeResult(ROBERTS_RULES, roll({ yes: 4, no: 4 }))).toMatchObject(
      { result: "failed", because: "tie", tie: true },
    );
  });

  test("nine members who all vote need five", () => {
    expect(votesNeeded(ROBERTS_RULES, { seats: 9, filled: 9 })).toMatchObject({
      needed: 5,
      base: "cast",
      quorum: 5,
      dependsOnTurnout: true,
    });
  });

  test("everybody abstaining passes nothing", () => {
    expect(result(ROBERTS_RULES, roll({ abstain: 9 }))).toBe("failed");
    const twoThirds: BodyRule = {
      ...ROBERTS_RULES,
      numerator: 2,
      denominator: 3,
      strictness: "at_least",
    };
    expect(result(twoThirds, roll({ abstain: 9 }))).toBe("failed");
  });

  test("two thirds of 9 are 6, two thirds of 10 are 7", () => {
    const twoThirds: BodyRule = {
      ...ROBERTS_RULES,
      numerator: 2,
      denominator: 3,
      strictness: "at_least",
    };
    const needed = (filled: number) =>
      votesNeeded(twoThirds, { seats: filled, filled }).needed;
    expect([needed(9), needed(10)]).toEqual([6, 7]);
  });
});

describe("a Colorado home-rule body: a majority of members present", () => {
  const colorado = rule("majority_present");

  test("10 yes, 9 no and 8 abstentions fail: 14 of 27 were needed", () => {
    expect(
      computeResult(colorado, roll({ yes: 10, no: 9, abstain: 8 })),
    ).toMatchObject({ result: "failed", needed: 14, baseSize: 27 });
  });

  test("the same votes pass where abstentions are ignored", () => {
    expect(result(ROBERTS_RULES, roll({ yes: 10, no: 9, abstain: 8 }))).toBe(
      "passed",
    );
  });

  test("an abstention works as a no, an absence does not count", () => {
    expect(countingEffect(colorado, "abstain")).toBe("as_no");
    expect(countingEffect(colorado, "absent")).toBe("none");
  });
});

describe("California Gov. Code 36936: a majority of all seats", () => {
  const california = rule("california_ordinary");

  test("with 3 of 5 present all three must agree", () => {
    expect(result(california, roll({ yes: 3, absent: 2 }))).toBe("passed");
    expect(
      computeResult(california, roll({ yes: 2, no: 1, absent: 2 })),
    ).toEqual(
      expect.objectContaining({ result: "failed", needed: 3, baseSize: 5 }),
    );
  });

  test("a vacant seat still counts in the five", () => {
    expect(votesNeeded(california, { seats: 5, filled: 3 }).needed).toBe(3);
    expect(result(california, roll({ yes: 2, no: 1, vacant: 2 }))).toBe(
      "failed",
    );
    expect(countingEffect(california, "vacant")).toBe("as_no");
  });

  test("an ordinary ordinance is not passed within five days of introduction", () => {
    expect(earliestPassage(california, "2026-03-03")).toBe("2026-03-09");
    expect(readingsSuffice(california, ["2026-03-03", "2026-03-08"])).toBe(
      false,
    );
    expect(readingsSuffice(california, ["2026-03-03", "2026-03-17"])).toBe(
      true,
    );
  });

  test("an urgency ordinance needs four of five, and passes at once", () => {
    const urgency = rule("california_urgency");
    expect(votesNeeded(urgency, { seats: 5, filled: 5 }).needed).toBe(4);
    expect(result(urgency, roll({ yes: 3, no: 2 }))).toBe("failed");
    expect(result(urgency, roll({ yes: 4, absent: 1 }))).toBe("passed");
    expect(earliestPassage(urgency, "2026-03-03")).toBe("2026-03-03");
  });
});

describe("New York City Council", () => {
  const newYork = rule("new_york_city");

  test("26 of 51 pass, 34 of 51 override", () => {
    expect(votesNeeded(newYork, { seats: 51, filled: 49 })).toMatchObject({
      needed: 26,
      override: 34,
    });
    expect(result(newYork, roll({ yes: 25, no: 20, absent: 6 }))).toBe(
      "failed",
    );
    expect(result(newYork, roll({ yes: 26, no: 20, absent: 5 }))).toBe(
      "passed",
    );
  });

  test("33 votes do not carry a motion over the veto, 34 do", () => {
    const override = { question: "override" } as const;
    expect(result(newYork, roll({ yes: 33, no: 18 }), override)).toBe("failed");
    expect(result(newYork, roll({ yes: 34, no: 17 }), override)).toBe("passed");
  });
});

describe("Portland, Oregon, since 2025", () => {
  const portland = rule("portland_oregon");

  test("seven of twelve are needed, however many came", () => {
    expect(votesNeeded(portland, { seats: 12, filled: 12 }).needed).toBe(7);
    expect(result(portland, roll({ yes: 6, no: 3, absent: 3 }))).toBe("failed");
  });

  test("a 6-6 waits for the mayor, who decides it", () => {
    const even = roll({ yes: 6, no: 6 });
    expect(computeResult(portland, even)).toMatchObject({
      result: "pending",
      because: "awaits_mayor",
    });
    expect(computeResult(portland, { ...even, mayor: "yes" })).toMatchObject({
      result: "passed",
      yes: 7,
      brokenBy: "mayor",
    });
    expect(computeResult(portland, { ...even, mayor: "no" })).toMatchObject({
      result: "failed",
      no: 7,
      brokenBy: "mayor",
    });
  });

  test("a 5-6 with one absent is no tie, and a 5-5 cannot reach seven", () => {
    expect(result(portland, roll({ yes: 5, no: 6, absent: 1 }))).toBe("failed");
    expect(
      result(portland, roll({ yes: 5, no: 5, absent: 2 }, { mayor: "yes" })),
    ).toBe("failed");
  });

  test("the mayor has no veto", () => {
    const seats = Array.from({ length: 12 }, (_, index) => ({
      seatId: `${index}`,
      stance: "lean_for" as const,
    }));
    const count = whipCount(portland, seats, {
      mayor: { lean: "against", veto: 1 },
    });
    expect(count.veto).toBeNull();
    expect(count.chanceFinal).toBe(count.chance);
    expect(count.tieBreak?.by).toBe("mayor");
  });
});

describe("Council of the District of Columbia", () => {
  const ordinary = rule("washington_dc");
  const emergency = rule("washington_dc_emergency");

  test("an ordinary act: a majority of members present and voting", () => {
    expect(
      result(ordinary, roll({ yes: 5, no: 4, present: 2, absent: 2 })),
    ).toBe("passed");
  });

  test("an ordinary act is read twice, thirteen full days apart", () => {
    expect(earliestPassage(ordinary, "2026-06-02")).toBe("2026-06-16");
    expect(readingsSuffice(ordinary, ["2026-06-02"])).toBe(false);
    expect(readingsSuffice(ordinary, ["2026-06-02", "2026-06-15"])).toBe(false);
    expect(readingsSuffice(ordinary, ["2026-06-16", "2026-06-02"])).toBe(true);
  });

  test("an emergency act: 9 of 13 members, for 90 days", () => {
    expect(votesNeeded(emergency, { seats: 13, filled: 13 }).needed).toBe(9);
    expect(result(emergency, roll({ yes: 8, absent: 5 }))).toBe("failed");
    expect(lapsesOn(emergency, "2026-06-02")).toBe("2026-08-30");
    expect(lapsesOn(ordinary, "2026-06-02")).toBeNull();
  });

  test("the rule for emergencies is found before the one for all motions", () => {
    const found = ruleFor([ordinary, emergency], "emergency", "2026-06-02");
    expect(found).toBe(emergency);
    expect(ruleFor([ordinary, emergency], "budget", "2026-06-02")).toBe(
      ordinary,
    );
  });
});

describe("North Carolina G.S. 160A-75", () => {
  const carolina = rule("north_carolina");

  test("silence counts as yes unless the member is excused", () => {
    expect(countingEffect(carolina, "not_voting")).toBe("as_yes");
    expect(countingEffect(carolina, "recused")).toBe("none");
    expect(
      computeResult(carolina, roll({ yes: 2, no: 3, not_voting: 2 })),
    ).toMatchObject({ result: "passed", yes: 4, needed: 4 });
  });

  test("the base is the members not excused: 3 of 5 suffice when two are", () => {
    expect(
      votesNeeded(carolina, { seats: 7, filled: 7, excused: 2 }).needed,
    ).toBe(3);
    expect(result(carolina, roll({ yes: 3, no: 2, recused: 2 }))).toBe(
      "passed",
    );
    expect(countingEffect(carolina, "absent")).toBe("as_no");
  });

  test("adoption on the day of introduction needs 2/3 of the filled seats", () => {
    const sameDay = { question: "second" } as const;
    expect(votesNeeded(carolina, { seats: 7, filled: 6 }).second).toBe(4);
    const passed = roll({ yes: 4, no: 3 });
    expect(result(carolina, passed)).toBe("passed");
    expect(result(carolina, passed, sameDay)).toBe("failed");
    expect(result(carolina, roll({ yes: 5, no: 2 }), sameDay)).toBe("passed");
  });

  test("the mayor counts toward the quorum and votes on an equal division", () => {
    const split = roll({ yes: 3, no: 3 }, { mayor: "yes" });
    expect(computeResult(carolina, split)).toMatchObject({
      result: "passed",
      brokenBy: "mayor",
    });
    const thin = roll({ yes: 3, absent: 3 }, { mayor: "present" });
    expect(computeResult(carolina, thin).quorum).toEqual({
      needed: 4,
      present: 4,
      met: true,
    });
  });

  test("a mayor without a row is no record: whether there was a quorum is not known", () => {
    const four = roll({ yes: 4, absent: 3 });
    expect(votesNeeded(carolina, { seats: 7, filled: 7 }).quorum).toBe(5);
    expect(computeResult(carolina, four)).toMatchObject({
      result: "unknown",
      because: "missing_rows",
    });
    expect(result(carolina, { ...four, mayor: "absent" })).toBe("no_quorum");
    expect(result(carolina, { ...four, mayorPresides: true })).toBe("passed");
  });
});

describe("Kentucky OAG 78-619", () => {
  const kentucky = rule("kentucky");

  test("2 yes, 1 no and 3 abstentions: the silent join the majority", () => {
    expect(
      computeResult(kentucky, roll({ yes: 2, no: 1, abstain: 3, absent: 1 })),
    ).toMatchObject({ result: "passed", yes: 5, no: 1 });
    expect(
      computeResult(kentucky, roll({ yes: 1, no: 2, abstain: 3, absent: 1 })),
    ).toMatchObject({ result: "failed", yes: 1, no: 5 });
    expect(countingEffect(kentucky, "abstain")).toBe("joins_majority");
  });

  test("on 2-2 there is no majority to join: the mayor breaks the tie", () => {
    const split = roll({ yes: 2, no: 2, abstain: 1 });
    expect(result(kentucky, { ...split, mayor: "no" })).toBe("failed");
    expect(result(kentucky, { ...split, mayor: "yes" })).toBe("passed");
  });

  test("a veto falls to one more than a majority: 5 of 6", () => {
    const override = { question: "override" } as const;
    expect(votesNeeded(kentucky, { seats: 6, filled: 6 }).override).toBe(5);
    expect(result(kentucky, roll({ yes: 4, no: 2 }), override)).toBe("failed");
    expect(result(kentucky, roll({ yes: 5, no: 1 }), override)).toBe("passed");
  });
});

describe("O'Fallon, Illinois: when the mayor votes", () => {
  const ofallon = rule("ofallon_illinois");

  test("on a tie", () => {
    const split = roll({ yes: 7, no: 7 });
    expect(computeResult(ofallon, { ...split, mayor: "yes" })).toMatchObject({
      result: "passed",
      brokenBy: "mayor",
      needed: 8,
      baseSize: 15,
    });
  });

  test("when half of the aldermen elected said yes, without any tie", () => {
    const half = roll({ yes: 7, no: 5, absent: 2 });
    expect(result(ofallon, half)).toBe("pending");
    expect(computeResult(ofallon, { ...half, mayor: "yes" })).toMatchObject({
      result: "passed",
      yes: 8,
      brokenBy: null,
    });
    expect(result(ofallon, { ...half, mayor: "no" })).toBe("failed");
  });

  test("not when six said yes and five said no", () => {
    const six = roll({ yes: 6, no: 5, absent: 3 }, { mayor: "yes" });
    expect(computeResult(ofallon, six)).toMatchObject({
      result: "failed",
      yes: 6,
    });
  });

  test("a six to six that no mayor could carry is short of votes, no tie that fails", () => {
    expect(
      computeResult(ofallon, roll({ yes: 6, no: 6, absent: 2 })),
    ).toMatchObject({ result: "failed", because: "short", needed: 8 });
  });

  test("when more than a majority is required: 10 of 15, mayor included", () => {
    const supermajority: BodyRule = {
      ...ofallon,
      numerator: 2,
      denominator: 3,
      strictness: "at_least",
    };
    const nine = roll({ yes: 9, no: 5 });
    expect(result(supermajority, { ...nine, mayor: "yes" })).toBe("passed");
    expect(result(supermajority, { ...nine, mayor: "no" })).toBe("failed");
  });
});

describe("what can be told of a roll with rows missing", () => {
  test("some yes and some no among them may leave a tie for the mayor", () => {
    const mayorBreaks: BodyRule = {
      ...ROBERTS_RULES,
      ...{ fixedVotes: 5, abstention: "counts_yes", quorum: null },
      ...{ tie: "mayor_breaks", mayorVotes: "ties" },
    };
    // All alike, the two without a row change nothing; a yes and a silence do.
    const eight = { ...roll({ no: 1, abstain: 2 }), seats: 5 };
    expect(result(mayorBreaks, { ...eight, mayor: "yes" })).toBe("unknown");
  });

  test("silence counts as a yes where the rule says so, also of a missing row", () => {
    const silent: BodyRule = {
      ...ROBERTS_RULES,
      ...{ fixedVotes: 3, abstention: "counts_yes", chairVotes: "ties" },
      tieMeasure: "all_seats",
    };
    const split = roll({ yes: 2, absent: 1 });
    expect(result(silent, { ...split, seats: 4 })).toBe("unknown");
  });

  test("a chair and then a mayor who both vote are both counted", () => {
    const both: BodyRule = {
      ...ROBERTS_RULES,
      ...{ chairVotes: "ties", tieMeasure: "all_seats", quorum: null },
      ...{ tie: "mayor_breaks", mayorVotes: "ties", fixedVotes: 3 },
    };
    const votes = roll({ yes: 2, no: 2 }).votes.map((row, index) => ({
      ...row,
      chair: index === 3,
    }));
    expect(computeResult(both, { votes, mayor: "yes" })).toMatchObject({
      result: "passed",
      yes: 3,
      no: 2,
    });
  });
});

describe("overriding a veto", () => {
  const override = { question: "override" } as const;

  test("Seattle: two thirds of all nine, so six", () => {
    const seattle = rule("seattle");
    expect(votesNeeded(seattle, { seats: 9, filled: 8 }).override).toBe(6);
    expect(result(seattle, roll({ yes: 5, no: 3, absent: 1 }), override)).toBe(
      "failed",
    );
    expect(result(seattle, roll({ yes: 6, no: 3 }), override)).toBe("passed");
  });

  test("El Paso: three quarters of all eight, so six", () => {
    expect(votesNeeded(rule("el_paso"), { seats: 8, filled: 8 }).override).toBe(
      6,
    );
    expect(result(rule("el_paso"), roll({ yes: 5, no: 3 }), override)).toBe(
      "failed",
    );
  });

  test("Fresno: a fixed five of seven", () => {
    const fresno = rule("fresno");
    expect(votesNeeded(fresno, { seats: 7, filled: 7 })).toMatchObject({
      needed: 4,
      override: 5,
    });
    expect(result(fresno, roll({ yes: 4, no: 3 }), override)).toBe("failed");
    expect(result(fresno, roll({ yes: 5, no: 2 }), override)).toBe("passed");
  });

  test("Fresno: six again, if the motion itself needed six", () => {
    const sixNeeded: BodyRule = {
      ...rule("fresno"),
      numerator: 4,
      denominator: 5,
      strictness: "at_least",
    };
    expect(votesNeeded(sixNeeded, { seats: 7, filled: 7 }).override).toBe(6);
    expect(result(sixNeeded, roll({ yes: 5, no: 2 }), override)).toBe("failed");
    expect(result(sixNeeded, roll({ yes: 6, no: 1 }), override)).toBe("passed");
  });

  test("is refused as a question where nobody can veto", () => {
    expect(() =>
      computeResult(ROBERTS_RULES, roll({ yes: 5 }), override),
    ).toThrow(RangeError);
  });

  test("a final veto leaves only the chance that the mayor signs", () => {
    const final: BodyRule = { ...ROBERTS_RULES, mayorVeto: true };
    const seats = rows("yes", 5).map(({ seatId = "" }) => ({
      seatId,
      stance: "for" as const,
    }));
    const count = whipCount(final, seats, {
      mayor: { lean: "against", veto: 0.6 },
    });
    expect(count.chanceFinal).toBeCloseTo(0.4 * count.chance, 12);
  });
});

describe("Toledo, Ohio: the emergency clause is a vote of its own", () => {
  const toledo = rule("toledo");
  const clause = { question: "second" } as const;

  test("7 of 12 pass the ordinance, 8 the clause that it holds at once", () => {
    expect(votesNeeded(toledo, { seats: 12, filled: 12 })).toMatchObject({
      needed: 7,
      second: 8,
    });
    const seven = roll({ yes: 7, no: 5 });
    expect(result(toledo, seven)).toBe("passed");
    expect(result(toledo, seven, clause)).toBe("failed");
    expect(result(toledo, roll({ yes: 8, no: 4 }), clause)).toBe("passed");
  });

  test("the whip count tells both chances", () => {
    const seats = Array.from({ length: 12 }, (_, index) => ({
      seatId: `${index}`,
      stance: index < 8 ? ("for" as const) : ("against" as const),
    }));
    const { chance, second } = whipCount(toledo, seats);
    expect(second?.needed).toBe(8);
    expect(second?.chance).toBeLessThan(chance);
  });
});

describe("Texas LGC 211.006: a protest raises the bar", () => {
  const texas = rule("texas_zoning");

  test("from a majority of votes cast to three quarters of all members", () => {
    const five = roll({ yes: 5, no: 3 });
    expect(result(texas, five)).toBe("passed");
    expect(computeResult(texas, { ...five, protested: true })).toMatchObject({
      result: "failed",
      needed: 6,
      baseSize: 8,
    });
    expect(result(texas, roll({ yes: 6, no: 2 }, { protested: true }))).toBe(
      "passed",
    );
    expect(
      votesNeeded(texas, { seats: 8, filled: 8 }, { protested: true }).needed,
    ).toBe(6);
  });
});

describe("Schoharie County, New York: weighted votes", () => {
  const schoharie = rule("schoharie_county");
  const towns = { seats: 16, filled: 16 };

  test("2,974 votes among 16 towns, 1,488 to pass", () => {
    expect(
      votesNeeded(schoharie, {
        ...towns,
        weights: { seats: 2974, filled: 2974 },
      }),
    ).toMatchObject({ needed: 1488, baseSize: 2974, quorum: 9 });
  });

  test("five large towns outvote eleven small ones", () => {
    const weights = [481, 352, 326, 241, 204];
    const large = weights.map((weight, index) => ({
      seatId: `large ${index}`,
      option: "yes" as const,
      weight,
    }));
    const small = Array.from({ length: 11 }, (_, index) => ({
      seatId: `small ${index}`,
      option: "no" as const,
      weight: index === 0 ? 130 : 124,
    }));
    expect(
      computeResult(schoharie, { votes: [...large, ...small] }),
    ).toMatchObject({ result: "passed", yes: 1604, no: 1370, needed: 1488 });
  });

  test("half of the votes, 1,487, is not enough", () => {
    const votes = (option: VoteOption, weight: number) => ({ option, weight });
    expect(
      result(schoharie, {
        votes: [
          ...Array.from({ length: 8 }, (_, index) =>
            votes("yes", index === 0 ? 94 : 199),
          ),
          ...Array.from({ length: 8 }, (_, index) =>
            votes("no", index === 0 ? 94 : 199),
          ),
        ],
      }),
    ).toBe("failed");
  });
});

describe("a consent agenda (Medford, Indio)", () => {
  const votes: RollVote[] = [
    { seatId: "Rosa", option: "yes" },
    { seatId: "Ben", option: "yes" },
    { seatId: "Ida", option: "yes" },
    { seatId: "Lee", option: "no" },
    { seatId: "Sam", option: "absent" },
  ];

  test("is one vote with an effect for each item; Ben's no on one is his own", () => {
    const items = consentRolls({ votes }, [
      { itemId: "minutes" },
      { itemId: "towing", recorded: [{ seatId: "Ben", option: "no" }] },
      { itemId: "cameras", pulled: true },
    ]);
    const counted = items.map((item) =>
      item.roll ? computeResult(rule("california_ordinary"), item.roll) : null,
    );
    expect(counted[0]).toMatchObject({ result: "passed", yes: 3, no: 1 });
    expect(counted[1]).toMatchObject({ result: "failed", yes: 2, no: 2 });
    expect(counted[2]).toBeNull();
  });
});

describe("Rosenberg's Rules: the quorum", () => {
  const rosenberg = rule("rosenbergs_rules");

  test("is lost when a member leaves, and with it every vote", () => {
    expect(result(rosenberg, roll({ yes: 2, no: 1, absent: 2 }))).toBe(
      "passed",
    );
    expect(computeResult(rosenberg, roll({ yes: 2, absent: 3 }))).toMatchObject(
      {
        result: "no_quorum",
        because: "quorum",
        quorum: { needed: 3, present: 2, met: false },
      },
    );
  });

  test("two of three present votes carry a motion; of a 2-0-1 too", () => {
    expect(result(rosenberg, roll({ yes: 2, abstain: 1, absent: 2 }))).toBe(
      "passed",
    );
  });

  test("a recused member has left the room, unless the rule says otherwise", () => {
    const three = roll({ yes: 2, recused: 1, absent: 2 });
    expect(result(rosenberg, three)).toBe("no_quorum");
    expect(result({ ...rosenberg, recusedPresent: true }, three)).toBe(
      "passed",
    );
  });
});

describe("a chair who votes on ties only", () => {
  const chaired: BodyRule = {
    ...ROBERTS_RULES,
    chairVotes: "ties",
    tie: "chair_breaks",
  };
  const votes = (option: VoteOption): RollVote[] => [
    ...rows("yes", 4),
    ...rows("no", 4),
    { seatId: "Ida", option, chair: true },
  ];

  test("decides a 4-4, fills the quorum, and is no ordinary vote", () => {
    expect(computeResult(chaired, { votes: votes("yes") })).toMatchObject({
      result: "passed",
      brokenBy: "chair",
      quorum: { present: 9 },
    });
    expect(result(chaired, { votes: votes("no") })).toBe("failed");
    expect(result(chaired, { votes: votes("present") })).toBe("failed");
    const five = computeResult(chaired, {
      votes: [...votes("no").slice(1), ...rows("yes", 2)],
    });
    expect(five).toMatchObject({ result: "passed", yes: 5, no: 4 });
    expect(five.effects.find(({ seatId }) => seatId === "Ida")?.effect).toBe(
      "none",
    );
  });

  test("is awaited when the record does not say who the chair is", () => {
    expect(
      computeResult(chaired, roll({ yes: 4, no: 4, present: 1 })),
    ).toMatchObject({ result: "pending", because: "awaits_chair" });
  });
});

describe("the traps seen in real records", () => {
  test("1: a status of Enacted hides the veto; the whole way shows it", () => {
    const story = matterHistory([
      { day: "2026-05-20", sequence: 9, decides: true, outcome: "overridden" },
      { day: "2026-04-02", sequence: 3, decides: false, outcome: "passed" },
      { day: "2026-04-16", sequence: 12, decides: true, outcome: "passed" },
      { day: "2026-05-01", sequence: 1, decides: true, outcome: "vetoed" },
    ]);
    expect(story).toMatchObject({
      vetoed: true,
      overridden: true,
      result: "passed",
    });
    const city = rule("new_york_city");
    expect(result(city, roll({ yes: 39, no: 9, absent: 3 }))).toBe("passed");
    expect(
      result(city, roll({ yes: 44, no: 7 }), { question: "override" }),
    ).toBe("passed");
    const waiting = matterHistory(story.steps.slice(0, 3));
    expect(waiting.result).toBe("pending");
  });

  test("2: a voice vote that lists only the absent is not 0-0 lost", () => {
    const computed = computeResult(
      ROBERTS_RULES,
      roll({ absent: 2 }, { seats: 9 }),
    );
    expect(computed).toMatchObject({ result: "unknown", because: "no_roll" });
    expect(threeFactsOfResult("passed", computed.result).conflict).toBe(false);
  });

  test("3: a 17-0 flagged Fail is a conflict, and shown", () => {
    const computed = result(ROBERTS_RULES, roll({ yes: 17 }));
    expect(threeFactsOfResult("failed", computed)).toEqual({
      recorded: "failed",
      computed: "passed",
      conflict: true,
    });
  });

  test("4: a motion to disapprove that passed defeats the item", () => {
    const lost = { outcome: "failed", conflict: false };
    expect(interpretAction("Disapproved by Council", "Pass")).toEqual(lost);
    expect(interpretAction("Disapproved by Council", 1)).toEqual(lost);
    expect(interpretAction("Disapproved by Council", "Fail").outcome).toBe(
      "undecided",
    );
    expect(interpretAction("Approved, by Council", 1).outcome).toBe("passed");
    expect(interpretAction("Approved by Council", "Fail").outcome).toBe(
      "failed",
    );
  });

  test("5: defeated 1-8, then approved 8-1 the same day: the later one stands", () => {
    const steps = [
      { day: "2026-02-10", sequence: 7, decides: true, outcome: "passed" },
      { day: "2026-02-10", sequence: 4, decides: true, outcome: "failed" },
    ] as const;
    expect(matterHistory(steps).result).toBe("passed");
    expect(matterHistory(steps).steps.map(({ outcome }) => outcome)).toEqual([
      "failed",
      "passed",
    ]);
  });

  test("6: enacted with no votes recorded at all computes to unknown", () => {
    expect(computeResult(ROBERTS_RULES, { votes: [], seats: 9 })).toMatchObject(
      { result: "unknown", because: "no_roll", noRecord: 9 },
    );
  });

  test("8: eight rows for nine seats: the ninth is no record, not absent", () => {
    const eight = computeResult(ROBERTS_RULES, roll({ yes: 8 }, { seats: 9 }));
    expect(eight).toMatchObject({ result: "passed", noRecord: 1 });
    const close = roll({ yes: 4, no: 4 }, { seats: 9 });
    expect(computeResult(ROBERTS_RULES, close)).toMatchObject({
      result: "unknown",
      because: "missing_rows",
      noRecord: 1,
    });
  });

  test("8: a blank vote word is no record either", () => {
    expect(normalizeVoteWord("")).toBe("other");
    expect(normalizeVoteWord("Constructor")).toBe("other");
    expect(normalizeVoteWord("  ", null)).toBe("other");
    const blank = roll({ yes: 4, no: 4, other: 1 });
    expect(computeResult(ROBERTS_RULES, blank)).toMatchObject({
      result: "unknown",
      noRecord: 1,
    });
  });

  test("10: repeated rows keep one, contradictory rows keep none", () => {
    const row = (voterId: string, option: VoteOption) => ({
      itemId: "item 7",
      voterId,
      option,
    });
    const rosa = row("Rosa", "yes");
    const ben = [row("Ben", "yes"), row("Ben", "no")];
    const read = [rosa, ben[0], row("Rosa", "yes"), ben[1], row("Ida", "no")];
    const { kept, repeated, contradictory } = dedupeVoteRows(
      read.filter((each) => each !== undefined),
    );
    expect(kept).toEqual([rosa, row("Ida", "no")]);
    expect(repeated).toEqual([row("Rosa", "yes")]);
    expect(contradictory).toEqual([ben]);
  });

  test("10: the same member on two items is two votes", () => {
    const { kept } = dedupeVoteRows([
      { itemId: "item 7", voterId: "Rosa", option: "yes" },
      { itemId: "item 8", voterId: "Rosa", option: "no" },
    ]);
    expect(kept).toHaveLength(2);
  });

  test("11: a result can change: the tie, the mayor's nay, the reconsideration", () => {
    const portland = rule("portland_oregon");
    const even = roll({ yes: 6, no: 6 });
    expect(result(portland, even)).toBe("pending");
    expect(result(portland, { ...even, mayor: "no" })).toBe("failed");
    const story = matterHistory([
      { day: "2026-09-16", sequence: 1, decides: true, outcome: "failed" },
      {
        day: "2026-09-23",
        sequence: 1,
        decides: true,
        outcome: interpretAction("Motion to reconsider", "Pass").outcome,
      },
    ]);
    expect(story.result).toBe("pending");
  });

  test("12: Rosa's excused absences do not count against her", () => {
    const options: VoteOption[] = [
      "yes",
      "no",
      "abstain",
      "recused",
      "excused",
      "excused",
      "absent",
      "other",
      "vacant",
    ];
    expect(attendance(options.map((option) => ({ option })))).toEqual({
      present: 4,
      absent: 1,
      excused: 2,
      noRecord: 1,
      rate: 0.8,
    });
    expect(attendance([{ option: "excused" }]).rate).toBeNull();
  });
});

describe("clerks' words", () => {
  test.each<[string, VoteOption]>([
    ["In Favor", "yes"],
    ["Aye", "yes"],
    ["Yea", "yes"],
    ["Yes", "yes"],
    ["YES ", "yes"],
    ["Affirmative", "yes"],
    ["Nay", "no"],
    ["No", "no"],
    ["Negative", "no"],
    ["Opposed", "no"],
    ["Abstain", "abstain"],
    ["Abstained", "abstain"],
    ["Abstain Yes", "abstain"],
    ["A favor", "yes"],
    ["En contra", "no"],
    ["Se abstuvo", "abstain"],
    ["Ausente con justificación", "excused"],
    ["Se recusó", "recused"],
    ["No votó", "not_voting"],
    ["Absent", "absent"],
    ["Absent(NV)", "absent"],
    ["Excused", "excused"],
    ["Medical", "excused"],
    ["Bereavement", "excused"],
    ["Parental", "excused"],
    ["Absent - Excused", "excused"],
    ["Recused", "recused"],
    ["Conflict", "recused"],
    ["Present", "present"],
    ["Not Voting", "not_voting"],
    ["Present, Not Voting", "not_voting"],
    ["Vacant", "vacant"],
    ["Paired", "paired"],
    ["Recused due to a conflict", "recused"],
    ["Sí", "yes"],
    ["Suspended", "other"],
  ])("%s is %s", (word, option) => {
    expect(normalizeVoteWord(word)).toBe(option);
  });

  test("Legistar's 1 and 2 are steadier than the word", () => {
    expect(normalizeVoteWord("Abstain Yes", 1)).toBe("yes");
    expect(normalizeVoteWord("Concur", 1)).toBe("yes");
    expect(normalizeVoteWord("", 2)).toBe("no");
    expect(normalizeVoteWord("Abstain", 0)).toBe("abstain");
    expect(normalizeVoteWord("In Favor", null)).toBe("yes");
  });
});

describe("printed actions", () => {
  test.each<[string, string | number | null, string]>([
    ["passed as amended", "Pass", "passed"],
    ["adopted", 1, "passed"],
    ["Failed to pass", null, "failed"],
    ["Motion failed to pass", "Fail", "failed"],
    ["Not adopted", 1, "failed"],
    ["Motion to deny", "Pass", "failed"],
    ["Indefinitely postponed", "Pass", "failed"],
    ["referred", "Pass", "referred"],
    ["Referred to Committee by Council", 1, "referred"],
    ["Referred to Committee by Council", 0, "undecided"],
    ["filed", 1, "filed"],
    ["Received and Filed", null, "filed"],
    ["held in committee", null, "held"],
    ["Laid Over by Committee", 1, "held"],
    ["Passed over", null, "held"],
    ["heard in Committee", null, "heard"],
    ["Hearing Held by Committee", null, "heard"],
    ["Recommended for approval", "Pass", "recommended"],
    ["Amended by Committee", 1, "amended"],
    ["Introduced by Council", null, "introduced"],
    ["Withdrawn", null, "withdrawn"],
    ["Vetoed by Mayor", null, "vetoed"],
    ["Disapproved by Mayor", null, "vetoed"],
    ["Overridden by Council", "Pass", "overridden"],
    ["Motion to override the veto", "Fail", "failed"],
    ["Veto sustained", null, "failed"],
    ["Sent to Mayor by Council", null, "sent_to_mayor"],
    ["Signed Into Law by Mayor", null, "passed"],
    ["", "Pass", "unknown"],
    ["Roll call", null, "unknown"],
  ])("%s (%s): %s", (name, flag, outcome) => {
    expect(interpretAction(name, flag).outcome).toBe(outcome);
  });

  test("words that tell a failure against a flag of Pass are a conflict", () => {
    expect(interpretAction("Failed to pass", "Pass")).toEqual({
      outcome: "failed",
      conflict: true,
    });
  });
});

describe("three facts of a result", () => {
  test("a result not yet known is in conflict with nothing", () => {
    expect(threeFactsOfResult("unknown", "passed").conflict).toBe(false);
    expect(threeFactsOfResult("passed", "pending").conflict).toBe(false);
    expect(threeFactsOfResult("passed", "no_quorum").conflict).toBe(true);
    expect(threeFactsOfResult("failed", "no_quorum").conflict).toBe(false);
  });
});

describe("a whip count", () => {
  test("says what is short, firm and with those leaning, best and worst", () => {
    const stances = [
      "for",
      "for",
      "for",
      "lean_for",
      "undecided",
      "unknown",
      "lean_against",
      "against",
      "vacant",
    ] as const;
    const count = whipCount(
      rule("california_ordinary"),
      stances.map((stance, index) => ({ seatId: `${index}`, stance })),
    );
    expect(count).toMatchObject({
      firmYes: 3,
      leaningYes: 1,
      firmNo: 1,
      shortFirm: 2,
      shortWithLeaners: 1,
      best: { yes: 7, no: 1, result: "passed" },
      worst: { yes: 3, no: 5, result: "failed" },
    });
    expect(count.needed.needed).toBe(5);
    expect(count.tallies.vacant.seats).toBe(1);
  });

  test("a chair who votes on ties only is not among the votes expected", () => {
    const chaired: BodyRule = {
      ...ROBERTS_RULES,
      chairVotes: "ties",
      tie: "chair_breaks",
    };
    const seats = Array.from({ length: 8 }, (_, index) => ({
      seatId: `${index}`,
      stance: "undecided" as const,
      chair: index === 0,
    }));
    expect(whipCount(chaired, seats).needed.needed).toBe(4);
    expect(() =>
      whipCount(
        chaired,
        seats.map((seat) => ({ ...seat, chair: true })),
      ),
    ).toThrow(RangeError);
  });

  test("counts a no of a mayor who stands in no base, though silence joins the majority", () => {
    const joining: BodyRule = {
      ...ROBERTS_RULES,
      ...{ numerator: 1, denominator: 1, base: "not_excused" },
      ...{ strictness: "at_least", abstention: "joins_majority" },
      ...{ tie: "mayor_breaks", mayorVotes: "ties", quorum: null },
      tieMeasure: "all_seats",
    };
    const sure = { yes: 1, no: 0, abstain: 0, absent: 0 };
    const { chance } = whipCount(
      joining,
      [
        { seatId: "1", stance: "for", odds: sure },
        { seatId: "2", stance: "recused" },
      ],
      { mayor: { lean: "against", odds: { ...sure, yes: 0, no: 1 } } },
    );
    const votes = roll({ yes: 1, recused: 1 });
    expect(result(joining, { ...votes, mayor: "no" })).toBe("passed");
    expect(chance).toBe(1);
  });

  test("of a body in which everybody is recused passes nothing", () => {
    const quarter: BodyRule = {
      ...ROBERTS_RULES,
      ...{ numerator: 1, denominator: 4, base: "not_excused" },
      ...{ strictness: "at_least", recusedPresent: true, quorum: null },
    };
    const recused = { seatId: "1", stance: "recused" } as const;
    const { chance, best, worst } = whipCount(quarter, [recused]);
    expect([chance, best.result, worst.result]).toEqual([
      0,
      "failed",
      "failed",
    ]);
    expect(result(quarter, roll({ recused: 1 }))).toBe("failed");
    // Nor of members who carry no vote.
    const voiceless = { seatId: "2", stance: "for", weight: 0 } as const;
    const present: BodyRule = { ...quarter, base: "present" };
    expect(whipCount(present, [voiceless]).chance).toBe(0);
  });

  test("of an empty body passes nothing", () => {
    expect(whipCount(ROBERTS_RULES, []).chance).toBe(0);
  });
});

describe("the presets", () => {
  test("are plain JSON, dated where known, and each cites its source", () => {
    expect(JSON.parse(JSON.stringify(RULE_PRESETS))).toEqual(RULE_PRESETS);
    for (const { rule: each } of RULE_PRESETS)
      expect(each.source.citation).not.toBe("");
    expect(new Set(RULE_PRESETS.map(({ key }) => key)).size).toBe(
      RULE_PRESETS.length,
    );
  });

  test("explain themselves in known sentences", () => {
    for (const { rule: each } of RULE_PRESETS)
      for (const { key } of explainRule(each))
        expect(EXPLANATION_KEYS).toContain(key);
    const keys = explainRule(rule("fresno")).map(({ key }) => key);
    expect(keys).toContain("needs.majority");
    expect(keys).toContain("override.fixed");
    expect(keys).toContain("override.or_original");
    expect(explainRule(rule("new_york_city"))).toContainEqual({
      key: "override.share",
      params: {
        numerator: 2,
        denominator: 3,
        base: "seats",
        strictness: "at_least",
      },
    });
    // Under a base that holds the abstainer, "ignored" would mislead.
    expect(explainRule(rule("majority_present"))).toContainEqual({
      key: "abstention.works_as_no",
      params: {},
    });
  });

  test("hold from their first day to their last", () => {
    const portland = rule("portland_oregon");
    expect(ruleFor([portland], "ordinance", "2024-12-31")).toBeNull();
    expect(ruleFor([portland], "ordinance", "2025-01-01")).toBe(portland);
    const later = { ...portland, validFrom: "2027-01-01" };
    expect(ruleFor([portland, later], "ordinance", "2027-05-01")).toBe(later);
  });
});
