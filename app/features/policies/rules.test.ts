import { describe, expect, test } from "vitest";

import { CATALOGUE } from "./catalogue";
import {
  countStep,
  coverageFits,
  freshnessOf,
  isBinding,
  layersOf,
  needsQuote,
  nextRung,
  phaseOf,
  scoreOf,
  stageOn,
  standingOf,
} from "./rules";
import type { LayeredPlace } from "./rules";
import type { RecordedClause, StageStep } from "./types";

const TODAY = "2026-11-21";

const columbia: LayeredPlace = {
  id: "state",
  kind: "state",
  stateCode: "WA",
  governs: true,
};
const millCounty: LayeredPlace = {
  id: "county",
  kind: "county",
  stateCode: "WA",
  governs: true,
};
const riverbend: LayeredPlace = {
  id: "city",
  kind: "place",
  stateCode: "WA",
  governs: true,
};
const layers = layersOf([riverbend, millCounty, columbia]);

let made = 0;
function aStep(step: Partial<StageStep> = {}): StageStep {
  made += 1;
  return {
    id: `step-${String(made).padStart(4, "0")}`,
    stage: "in_force",
    onDate: "2018-03-05",
    precision: "day",
    ...step,
  };
}

function aClause(clause: Partial<RecordedClause> = {}): RecordedClause {
  made += 1;
  return {
    clauseId: `clause-${String(made).padStart(4, "0")}`,
    documentId: "document",
    placeId: "city",
    provisionKey: "no_holds",
    instrument: "ordinance",
    force: null,
    coverage: "full",
    lastVerifiedOn: null,
    stages: [aStep()],
    ...clause,
  };
}

const anyone = { key: "welcome", decidedBy: "any_government" } as const;
const jail = { key: "no_holds", decidedBy: "jail_keeper" } as const;

function holds(
  clauses: readonly RecordedClause[],
  options: {
    asOf?: string;
    provision?: typeof anyone | typeof jail;
    of?: typeof layers;
  } = {},
) {
  const { asOf = TODAY, provision = anyone, of = layers } = options;
  const [only] = standingOf(
    [provision],
    clauses.map((c) => ({ ...c, provisionKey: provision.key })),
    of,
    asOf,
  );
  if (!only) throw new Error("one provision was asked for");
  return only;
}

describe("instruments", () => {
  test("an ordinance binds, an order directs, a resolution only speaks", () => {
    expect(isBinding("ordinance", null)).toBe(true);
    expect(isBinding("executive_order", null)).toBe(true);
    expect(isBinding("resolution", null)).toBe(false);
    expect(isBinding("verbal_commitment", null)).toBe(false);
  });

  test("a resolution that directs the sheriff binds him", () => {
    expect(isBinding("resolution", "directive")).toBe(true);
  });

  test("Rosa asks for a resolution after the mayor's word, then for an ordinance", () => {
    expect(nextRung(null, "city")).toBe("verbal_commitment");
    expect(nextRung("verbal_commitment", "city")).toBe("resolution");
    expect(nextRung("resolution", "city")).toBe("ordinance");
    expect(nextRung("executive_order", "county")).toBe("ordinance");
    expect(nextRung("ordinance", "city")).toBeNull();
  });

  test("at the state the last rung is a state law, a school board has no ordinances", () => {
    expect(nextRung("resolution", "state")).toBe("state_law");
    expect(nextRung("resolution", "district")).toBeNull();
  });

  test("a detention contract never grants a protection", () => {
    expect(coverageFits("contract", "full")).toBe(false);
    expect(coverageFits("contract", "opposite")).toBe(true);
    expect(coverageFits("none", "full")).toBe(false);
    expect(coverageFits("none", "silent")).toBe(true);
  });

  test("a claim about an ordinance must quote it, the mayor's word cannot be quoted", () => {
    expect(needsQuote("ordinance", "partial")).toBe(true);
    expect(needsQuote("contract", "opposite")).toBe(true);
    expect(needsQuote("ordinance", "silent")).toBe(false);
    expect(needsQuote("verbal_commitment", "full")).toBe(false);
  });
});

describe("stages and dates", () => {
  test("a passed resolution holds at once, a passed ordinance waits for its day", () => {
    expect(phaseOf("resolution", "passed")).toBe("in_force");
    expect(phaseOf("ordinance", "passed")).toBe("on_the_way");
    expect(phaseOf("verbal_commitment", "promised")).toBe("in_force");
    expect(phaseOf("ordinance", "promised")).toBe("on_the_way");
  });

  test("on a day, the latest step up to that day counts", () => {
    const steps = [
      aStep({ stage: "introduced", onDate: "2017-02-01" }),
      aStep({ stage: "in_force", onDate: "2017-06-01" }),
      aStep({ stage: "repealed", onDate: "2024-01-15" }),
    ];
    expect(stageOn(steps, "2017-01-31")).toBeNull();
    expect(stageOn(steps, "2017-02-01")?.stage).toBe("introduced");
    expect(stageOn(steps, "2020-01-01")?.stage).toBe("in_force");
    expect(stageOn(steps, "2024-01-15")?.stage).toBe("repealed");
  });

  test("in force some time in 2017 comes after introduced in February 2017", () => {
    const steps = [
      aStep({ stage: "in_force", onDate: "2017-01-01", precision: "year" }),
      aStep({ stage: "introduced", onDate: "2017-02-01" }),
    ];
    expect(stageOn(steps, "2018-01-01")).toMatchObject({
      stage: "in_force",
      certain: true,
    });
  });

  test("within the year that is known, the step counts but is not certain", () => {
    const steps = [aStep({ onDate: "2017-01-01", precision: "year" })];
    expect(stageOn(steps, "2017-06-30")?.certain).toBe(false);
    expect(stageOn(steps, "2017-12-31")?.certain).toBe(true);
  });

  test("two steps of the same day are told apart by the life of a document", () => {
    const steps = [
      aStep({ stage: "in_force", onDate: "2017-06-01" }),
      aStep({ stage: "passed", onDate: "2017-06-01" }),
    ];
    expect(stageOn(steps, "2017-06-01")?.stage).toBe("in_force");
  });

  test("a check fades after one year and is stale after two", () => {
    expect(freshnessOf("2026-01-10", TODAY)).toBe("fresh");
    expect(freshnessOf("2025-11-22", TODAY)).toBe("fresh");
    expect(freshnessOf("2025-11-21", TODAY)).toBe("ageing");
    expect(freshnessOf("2024-11-21", TODAY)).toBe("ageing");
    expect(freshnessOf("2024-11-20", TODAY)).toBe("stale");
    expect(freshnessOf(null, TODAY)).toBe("never");
  });
});

describe("layers", () => {
  test("Riverbend is under its county and its state", () => {
    expect(layers.map((l) => l.name)).toEqual(["state", "county", "city"]);
    expect(layers.map((l) => l.keepsJail)).toEqual([false, true, false]);
  });

  test("a town in Connecticut has no county above it, and the state runs the jail", () => {
    const chain = layersOf([
      { ...riverbend, stateCode: "CT" },
      {
        id: "region",
        kind: "planning_region",
        stateCode: "CT",
        governs: false,
      },
      { ...columbia, stateCode: "CT" },
    ]);
    expect(chain.map((l) => l.name)).toEqual(["state", "city"]);
    expect(chain.map((l) => l.keepsJail)).toEqual([true, false]);
  });

  test("an independent city runs its own jail, and the country is no layer", () => {
    const chain = layersOf([
      { ...riverbend, kind: "independent_city", stateCode: "VA" },
      { ...columbia, stateCode: "VA" },
      { id: "us", kind: "country", stateCode: null, governs: true },
    ]);
    expect(chain.map((l) => [l.name, l.keepsJail])).toEqual([
      ["state", false],
      ["city", true],
    ]);
  });

  test("a school district is a layer beneath its county", () => {
    const chain = layersOf([
      { ...riverbend, kind: "school_district" },
      millCounty,
      columbia,
    ]);
    expect(chain.map((l) => l.name)).toEqual(["state", "county", "district"]);
  });
});

describe("what holds in one place", () => {
  test("nothing recorded is unknown, a look that found nothing is a no", () => {
    expect(holds([]).standing).toBe("unknown");
    const looked = aClause({ instrument: "none", coverage: "silent" });
    expect(holds([looked]).standing).toBe("none");
  });

  test("a silent ordinance says that there is nothing, a repealed silent one says nothing", () => {
    expect(holds([aClause({ coverage: "silent" })]).standing).toBe("none");
    const over = aClause({
      coverage: "silent",
      stages: [aStep({ stage: "repealed" })],
    });
    expect(holds([over]).standing).toBe("unknown");
  });

  test("an ordinance covers, an ordinance with exceptions covers in part", () => {
    expect(holds([aClause()]).standing).toBe("covered");
    expect(holds([aClause({ coverage: "partial" })]).standing).toBe("partial");
  });

  test("the mayor's word and a resolution are words", () => {
    const word = aClause({
      instrument: "verbal_commitment",
      stages: [aStep({ stage: "promised" })],
    });
    expect(holds([word]).standing).toBe("words");
    const resolution = aClause({
      instrument: "resolution",
      stages: [aStep({ stage: "passed" })],
    });
    expect(holds([resolution]).standing).toBe("words");
  });

  test("the best standing record counts, the others are listed", () => {
    const word = aClause({ instrument: "resolution" });
    const law = aClause();
    const draft = aClause({ stages: [aStep({ stage: "introduced" })] });
    const own = holds([word, draft, law]).cells.at(-1);
    expect(own?.record?.clause).toEqual({ ...law, provisionKey: anyone.key });
    expect(own?.others.map((o) => o.clause.clauseId)).toEqual([
      word.clauseId,
      draft.clauseId,
    ]);
  });

  test("an introduced ordinance is on its way, a repealed one has lapsed", () => {
    const draft = aClause({ stages: [aStep({ stage: "introduced" })] });
    expect(holds([draft]).standing).toBe("on_the_way");
    const repealed = aClause({ stages: [aStep({ stage: "repealed" })] });
    expect(holds([repealed]).standing).toBe("lapsed");
  });

  test("an ordinance that a court has stopped is held up", () => {
    const stopped = aClause({ stages: [aStep({ stage: "enjoined" })] });
    expect(holds([stopped]).standing).toBe("held_up");
  });

  test("a detention contract counts against the place and beside a policy it is a conflict", () => {
    const contract = aClause({ instrument: "contract", coverage: "opposite" });
    expect(holds([contract])).toMatchObject({
      standing: "against",
      conflict: false,
    });
    expect(holds([contract, aClause()])).toMatchObject({
      standing: "against",
      conflict: true,
    });
  });

  test("a contract that has run out no longer counts against the place", () => {
    const over = aClause({
      instrument: "contract",
      coverage: "opposite",
      stages: [aStep(), aStep({ stage: "expired", onDate: "2025-01-01" })],
    });
    const now = holds([over]);
    expect(now.standing).toBe("unknown");
    expect(now.cells.at(-1)?.others).toHaveLength(1);
    expect(holds([over], { asOf: "2024-12-31" }).standing).toBe("against");
  });

  test("before its first step a record says nothing", () => {
    expect(holds([aClause()], { asOf: "2018-03-04" }).standing).toBe("unknown");
  });
});

describe("which layer decides", () => {
  const stateLaw = aClause({ placeId: "state", instrument: "state_law" });

  test("a state law is a floor under every town", () => {
    expect(holds([stateLaw])).toMatchObject({
      standing: "covered",
      inheritance: "state_floor",
      decidedBy: "state",
    });
  });

  test("a town that does better than the floor stands on its own", () => {
    const half = { ...stateLaw, coverage: "partial" as const };
    expect(holds([half, aClause()])).toMatchObject({
      standing: "covered",
      inheritance: "own",
    });
    expect(holds([half, aClause({ coverage: "partial" })])).toMatchObject({
      standing: "partial",
      inheritance: "own",
    });
  });

  test("a governor's statement is no floor", () => {
    const statement = aClause({ placeId: "state", instrument: "statement" });
    expect(holds([statement]).standing).toBe("unknown");
  });

  test("a state law against the protection blocks a town's ordinance", () => {
    const ban = { ...stateLaw, coverage: "opposite" as const };
    expect(holds([ban, aClause()])).toMatchObject({
      standing: "held_up",
      inheritance: "blocked_by_state",
      decidedBy: "state",
    });
    expect(holds([ban]).standing).toBe("against");
  });

  test("a contract of the state binds the state, not the town", () => {
    const contract = aClause({
      placeId: "state",
      instrument: "contract",
      coverage: "opposite",
    });
    expect(holds([contract, aClause()]).standing).toBe("covered");
  });

  test("a town's contract under a state law that forbids it is a conflict", () => {
    const contract = aClause({ instrument: "contract", coverage: "opposite" });
    expect(holds([stateLaw, contract])).toMatchObject({
      standing: "against",
      conflict: true,
    });
  });

  test("holds in the jail are decided by the county, whatever the city says", () => {
    expect(holds([aClause()], { provision: jail })).toMatchObject({
      standing: "unknown",
      inheritance: "decided_by_county",
      decidedBy: "county",
    });
    const county = aClause({ placeId: "county", coverage: "partial" });
    expect(holds([county], { provision: jail }).standing).toBe("partial");
  });

  test("for the county itself that decision is its own", () => {
    const of = layersOf([millCounty, columbia]);
    const county = aClause({ placeId: "county" });
    expect(holds([county], { provision: jail, of })).toMatchObject({
      standing: "covered",
      inheritance: "own",
    });
  });

  test("where the state runs all jails, the state decides", () => {
    const of = layersOf([
      { ...riverbend, stateCode: "RI" },
      { ...columbia, stateCode: "RI" },
    ]);
    expect(holds([aClause()], { provision: jail, of })).toMatchObject({
      standing: "unknown",
      inheritance: "decided_by_state",
      decidedBy: "state",
    });
  });

  test("a county's ordinance does not stand in for the city's", () => {
    const county = aClause({ placeId: "county" });
    expect(holds([county]).standing).toBe("unknown");
  });
});

test("the score adds up to the number of provisions", () => {
  const score = scoreOf([
    "covered",
    "covered",
    "partial",
    "words",
    "against",
    "none",
    "unknown",
  ]);
  expect(score).toEqual({
    of: 7,
    covered: 2,
    partial: 1,
    words: 1,
    against: 1,
    open: 1,
    unknown: 1,
  });
});

test("the map's count has a step for none, a few, some and many", () => {
  expect([0, 1, 3, 4, 9, 10, 23].map(countStep)).toEqual([
    "zero",
    "few",
    "few",
    "some",
    "some",
    "many",
    "many",
  ]);
});

describe("the catalogue", () => {
  const provisions = CATALOGUE.flatMap((c) => c.provisions);

  test("every key stands once", () => {
    const keys = [...CATALOGUE, ...provisions].map((p) => p.key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("every item of the county map has its provision, once", () => {
    expect(
      provisions.flatMap((p) => p.ilrcItem ?? []).sort((a, b) => a - b),
    ).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test("no place that shelters people can be mapped", () => {
    expect(provisions.some((p) => /congregation|church/.test(p.key))).toBe(
      false,
    );
  });
});
