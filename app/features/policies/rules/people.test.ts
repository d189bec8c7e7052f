import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { COVERS, coverWithin, tally } from "./people";
import type { CountedNode } from "./people";
import { sharesOf } from "./shares";
import type { Ground, GroundPlace } from "./shares";
import type { RecordedClause } from "../types";

const TODAY = "2026-11-21";
const jail = [{ key: "no_holds", decidedBy: "jail_keeper" }] as const;
const anyone = [{ key: "no_holds", decidedBy: "any_government" }] as const;

const place = (given: Partial<GroundPlace> & { id: string }): GroundPlace => ({
  kind: "place",
  stateCode: "WA",
  governs: true,
  parentId: "county",
  population: 1000,
  ...given,
});

/** A state of 10,000 people and 20 governments, a county, two towns in it. */
function ground(more: Partial<Ground> = {}): Ground {
  return {
    states: [
      {
        code: "WA",
        place: { id: "state", kind: "state", stateCode: "WA", governs: true },
        people: 10_000,
        governments: 20,
      },
    ],
    places: [
      place({
        id: "county",
        kind: "county",
        parentId: "state",
        population: 4000,
      }),
      place({ id: "riverbend" }),
      place({ id: "milltown", population: 500 }),
    ],
    beneath: new Map([["county", { places: 3, people: 2500 }]]),
    ...more,
  };
}

let made = 0;
function says(
  placeId: string,
  given: Partial<RecordedClause> = {},
): RecordedClause {
  made += 1;
  return {
    clauseId: `clause-${made}`,
    documentId: `document-${made}`,
    placeId,
    provisionKey: "no_holds",
    instrument: placeId === "state" ? "state_law" : "ordinance",
    force: null,
    coverage: "full",
    lastVerifiedOn: null,
    stages: [
      {
        id: `step-${made}`,
        stage: "in_force",
        onDate: "2018-01-01",
        precision: "day",
      },
    ],
    ...given,
  };
}
const contract = { instrument: "contract", coverage: "opposite" } as const;

describe("people covered, each once", () => {
  const people = (
    clauses: readonly RecordedClause[],
    provisions: Parameters<typeof sharesOf>[1] = anyone,
  ) => sharesOf(ground(), provisions, clauses, TODAY).people;

  test("nothing on record: nothing is known of anybody", () => {
    expect(people([])).toEqual({
      all: 10_000,
      full: 0,
      partial: 0,
      missing: 0,
      unknown: 10_000,
    });
  });

  test("a town covers its own people", () => {
    expect(people([says("riverbend")])).toMatchObject({
      full: 1000,
      unknown: 9000,
    });
  });

  test("a county covers the people of its towns, once", () => {
    expect(people([says("county")]).full).toBe(4000);
    expect(people([says("county"), says("riverbend")]).full).toBe(4000);
  });

  test("a town that does better is better covered, the rest in part", () => {
    expect(
      people([says("county", { coverage: "partial" }), says("riverbend")]),
    ).toMatchObject({ full: 1000, partial: 3000, unknown: 6000 });
  });

  test("a state's law covers everybody, a town's beside it adds nobody", () => {
    expect(people([says("state"), says("riverbend")]).full).toBe(10_000);
  });

  test("a state's resolution covers nobody", () => {
    expect(people([says("state", { instrument: "resolution" })])).toMatchObject(
      { full: 0, partial: 0 },
    );
  });

  test("a state that forbids it leaves nobody covered", () => {
    const { full, partial, missing } = people([
      says("state", { coverage: "opposite" }),
      says("riverbend"),
      says("county"),
    ]);
    expect([full, partial, missing]).toEqual([0, 0, 10_000]);
  });

  test("a county's contract takes its people out, but not a town's own rule", () => {
    expect(
      people([says("state"), says("county", contract), says("riverbend")]),
    ).toMatchObject({ full: 7000, missing: 3000 });
  });

  test("what only the jail decides, a city's word does not cover", () => {
    expect(people([says("riverbend")], jail).full).toBe(0);
    expect(people([says("county")], jail).full).toBe(4000);
  });

  test("of several protections, at least one", () => {
    const two = [
      ...anyone,
      { key: "no_287g", decidedBy: "any_government" },
    ] as const;
    expect(
      people(
        [says("riverbend"), says("milltown", { provisionKey: "no_287g" })],
        two,
      ).full,
    ).toBe(1500);
  });

  test("governments: the county and what lies in it are four of twenty", () => {
    expect(
      sharesOf(ground(), anyone, [says("county")], TODAY).governments,
    ).toMatchObject({ all: 20, full: 4, unknown: 16 });
  });

  test("a county whose people nobody counted counts those of its towns, and says so", () => {
    const given = ground();
    const places = given.places.map((p) =>
      p.id === "county" ? { ...p, population: null } : p,
    );
    const shares = sharesOf(
      { ...given, places },
      anyone,
      [says("county")],
      TODAY,
    );
    expect(shares.people.full).toBe(2500);
    expect(shares.townsOnly).toBe(1);
    const bare = sharesOf(
      { ...given, places, beneath: new Map() },
      anyone,
      [says("county")],
      TODAY,
    );
    expect(bare.uncounted).toBe(1);
  });

  test("a school district's policy covers no further person", () => {
    const schools = place({ id: "schools", kind: "school_district" });
    const shares = sharesOf(
      ground({ places: [...ground().places, schools] }),
      anyone,
      [says("schools")],
      TODAY,
    );
    expect(shares.people.full).toBe(0);
  });
});

test("a place against it is missing, whatever surrounds it", () => {
  expect(
    coverWithin(
      { standing: "covered", cover: "full" },
      { standing: "against", itsOwn: true },
    ),
  ).toBe("missing");
});

test("whatever the numbers, the parts add up to the whole and nobody counts twice", () => {
  const nodes = fc
    .array(
      fc.record({
        parent: fc.nat(30),
        weight: fc.nat(1000),
        cover: fc.constantFrom(...COVERS),
      }),
      { maxLength: 30 },
    )
    .map((rows) =>
      rows.map(({ parent, ...row }, index): CountedNode => ({
        ...row,
        id: String(index),
        // Parents come before what lies in them, so no ring can close.
        within: parent < index ? String(parent) : null,
      })),
    );
  fc.assert(
    fc.property(nodes, (given) => {
      const share = tally(given);
      const roots = given
        .filter((node) => node.within === null)
        .reduce((sum, node) => sum + node.weight, 0);
      expect(share.all).toBe(roots);
      expect(share.full + share.partial + share.missing + share.unknown).toBe(
        roots,
      );
    }),
  );
});
