import { describe, expect, test } from "vitest";

import { layersOf, standingOf } from "../rules";
import type { LayeredPlace } from "../rules";
import type { RecordedClause } from "../types";
import { turnsOf, withLawChanged } from "./what-if";

/**
 * Which layer wins, as a table: what each government has on record, what
 * holds in the end for the last of them, and by whose decision.
 */
const TODAY = "2026-11-21";

/** What one government has on record about the provision. */
type Word =
  | "-" // nothing is known
  | "law"
  | "part"
  | "order"
  | "resolution"
  | "ban" // a law against it
  | "contract"
  | "bill"
  | "repealed"
  | "nothing"; // somebody looked

type Chain =
  | "city"
  | "district"
  | "ward"
  | "county ward"
  | "county"
  | "Rhode Island"
  | "independent";

const CASES: readonly [
  who: "anyone" | "jail",
  chain: Chain,
  state: Word,
  county: Word,
  city: Word,
  district: Word,
  standing: string,
  by: string,
][] = [
  // Unknown at each layer, and what a layer alone can say.
  ["anyone", "city", "-", "-", "-", "-", "unknown", "own"],
  ["anyone", "city", "-", "-", "law", "-", "covered", "own"],
  ["anyone", "city", "-", "-", "part", "-", "partial", "own"],
  ["anyone", "city", "-", "-", "resolution", "-", "words", "own"],
  ["anyone", "city", "-", "-", "nothing", "-", "none", "own"],
  ["anyone", "city", "-", "-", "repealed", "-", "lapsed", "own"],
  ["anyone", "city", "-", "law", "-", "-", "unknown", "own"],
  ["anyone", "city", "-", "law", "nothing", "-", "none", "own"],
  ["anyone", "county", "-", "law", "-", "-", "covered", "own"],
  // A state floor.
  ["anyone", "city", "law", "-", "-", "-", "covered", "state_floor"],
  ["anyone", "city", "part", "-", "-", "-", "partial", "state_floor"],
  ["anyone", "city", "part", "-", "law", "-", "covered", "own"],
  ["anyone", "city", "law", "-", "part", "-", "covered", "state_floor"],
  ["anyone", "city", "law", "-", "nothing", "-", "covered", "state_floor"],
  ["anyone", "city", "law", "-", "contract", "-", "against", "own"],
  ["anyone", "city", "order", "-", "-", "-", "unknown", "own"],
  ["anyone", "city", "resolution", "-", "-", "-", "unknown", "own"],
  ["anyone", "city", "bill", "-", "-", "-", "unknown", "own"],
  ["anyone", "county", "law", "-", "-", "-", "covered", "state_floor"],
  // Blocked by the state.
  ["anyone", "city", "ban", "-", "law", "-", "held_up", "blocked_by_state"],
  ["anyone", "city", "ban", "-", "part", "-", "held_up", "blocked_by_state"],
  ["anyone", "city", "ban", "law", "-", "-", "against", "blocked_by_state"],
  ["anyone", "city", "ban", "-", "-", "-", "against", "blocked_by_state"],
  ["anyone", "county", "ban", "law", "-", "-", "held_up", "blocked_by_state"],
  ["anyone", "city", "contract", "-", "law", "-", "covered", "own"],
  // The county decides what only the keeper of the jail can.
  ["jail", "city", "-", "law", "-", "-", "covered", "decided_by_county"],
  ["jail", "city", "-", "-", "law", "-", "unknown", "decided_by_county"],
  ["jail", "city", "-", "part", "law", "-", "partial", "decided_by_county"],
  ["jail", "city", "-", "contract", "law", "-", "against", "decided_by_county"],
  ["jail", "city", "law", "-", "-", "-", "covered", "state_floor"],
  ["jail", "city", "law", "contract", "-", "-", "against", "decided_by_county"],
  ["jail", "city", "ban", "law", "-", "-", "against", "blocked_by_state"],
  ["jail", "county", "ban", "law", "-", "-", "held_up", "blocked_by_state"],
  ["jail", "independent", "-", "-", "law", "-", "covered", "own"],
  ["jail", "Rhode Island", "law", "-", "-", "-", "covered", "decided_by_state"],
  [
    "jail",
    "Rhode Island",
    "order",
    "-",
    "-",
    "-",
    "covered",
    "decided_by_state",
  ],
  ["jail", "Rhode Island", "-", "-", "law", "-", "unknown", "decided_by_state"],
  // A district within a city: a school board decides for itself.
  ["anyone", "district", "-", "-", "law", "-", "unknown", "own"],
  ["anyone", "district", "-", "-", "-", "order", "covered", "own"],
  ["anyone", "district", "law", "-", "-", "-", "covered", "state_floor"],
  [
    "anyone",
    "district",
    "ban",
    "-",
    "-",
    "order",
    "held_up",
    "blocked_by_state",
  ],
  ["anyone", "district", "ban", "-", "-", "-", "against", "blocked_by_state"],
  ["anyone", "district", "law", "-", "-", "nothing", "covered", "state_floor"],
  ["anyone", "district", "-", "law", "law", "-", "unknown", "own"],
  ["anyone", "district", "law", "-", "law", "contract", "against", "own"],
  ["jail", "district", "-", "law", "-", "-", "covered", "decided_by_county"],
  [
    "jail",
    "district",
    "-",
    "-",
    "law",
    "order",
    "unknown",
    "decided_by_county",
  ],
  ["jail", "district", "law", "-", "-", "-", "covered", "state_floor"],
  // A council district makes no law: the government around it decides.
  ["anyone", "ward", "-", "-", "-", "-", "unknown", "decided_by_city"],
  ["anyone", "ward", "-", "-", "law", "-", "covered", "decided_by_city"],
  ["anyone", "ward", "-", "-", "law", "contract", "covered", "decided_by_city"],
  ["anyone", "ward", "-", "-", "nothing", "law", "none", "decided_by_city"],
  ["anyone", "ward", "-", "-", "-", "resolution", "words", "own"],
  ["anyone", "ward", "law", "-", "-", "-", "covered", "state_floor"],
  ["anyone", "ward", "ban", "-", "law", "-", "held_up", "blocked_by_state"],
  ["anyone", "ward", "-", "law", "-", "-", "unknown", "decided_by_city"],
  ["jail", "ward", "-", "law", "-", "-", "covered", "decided_by_county"],
  [
    "anyone",
    "county ward",
    "-",
    "law",
    "-",
    "-",
    "covered",
    "decided_by_county",
  ],
];

const place = (
  id: string,
  kind: LayeredPlace["kind"],
  stateCode: string,
): LayeredPlace => ({ id, kind, stateCode, governs: true });

function chainOf(chain: Chain): LayeredPlace[] {
  const code = chain === "Rhode Island" ? "RI" : "WA";
  const state = place("state", "state", code);
  const county = place("county", "county", code);
  const city = place(
    "city",
    chain === "independent" ? "independent_city" : "place",
    code,
  );
  switch (chain) {
    case "city":
      return [city, county, state];
    case "county":
      return [county, state];
    case "district":
      return [place("district", "school_district", code), city, county, state];
    case "ward":
      return [place("district", "council_district", code), city, county, state];
    case "county ward":
      return [place("district", "council_district", code), county, state];
    case "Rhode Island":
    case "independent":
      return [city, state];
  }
}

const SAID: Record<Exclude<Word, "-">, Partial<RecordedClause>> = {
  law: {},
  part: { coverage: "partial" },
  order: { instrument: "executive_order" },
  resolution: { instrument: "resolution" },
  ban: { coverage: "opposite" },
  contract: { instrument: "contract", coverage: "opposite" },
  bill: {},
  repealed: {},
  nothing: { instrument: "none", coverage: "silent" },
};

function clausesOf(words: Record<string, Word>): RecordedClause[] {
  return Object.entries(words).flatMap(([placeId, word]) =>
    word === "-"
      ? []
      : [
          {
            clauseId: `clause ${placeId}`,
            documentId: `document ${placeId}`,
            placeId,
            provisionKey: "asked",
            instrument: placeId === "state" ? "state_law" : "ordinance",
            force: null,
            coverage: "full",
            lastVerifiedOn: null,
            stages: [
              {
                id: `step ${placeId}`,
                stage:
                  word === "bill"
                    ? "introduced"
                    : word === "repealed"
                      ? "repealed"
                      : "in_force",
                onDate: "2018-01-01",
                precision: "day",
              },
            ],
            ...SAID[word],
          } as const,
        ],
  );
}

const provisionOf = (who: "anyone" | "jail") => ({
  key: "asked",
  decidedBy:
    who === "jail" ? ("jail_keeper" as const) : ("any_government" as const),
});

describe("which layer wins", () => {
  test.each(CASES)(
    "%s, %s: state %s, county %s, city %s, district %s → %s (%s)",
    (who, chain, state, county, city, district, standing, by) => {
      const clauses = clausesOf({ state, county, city, district });
      const [only] = standingOf(
        [provisionOf(who)],
        clauses,
        layersOf(chainOf(chain)),
        TODAY,
      );
      expect(only).toMatchObject({ standing, inheritance: by });
    },
  );
});

/** What a change of state law makes of the same places. */
const TRIALS: readonly [
  what: "forbid" | "grant" | "end" | "begin",
  who: "anyone" | "jail",
  chain: Chain,
  state: Word,
  county: Word,
  city: Word,
  before: string,
  after: string | "the same",
][] = [
  ["forbid", "anyone", "city", "-", "-", "law", "covered", "held_up"],
  ["forbid", "anyone", "city", "-", "-", "-", "unknown", "against"],
  ["forbid", "anyone", "city", "-", "-", "contract", "against", "the same"],
  ["forbid", "jail", "county", "-", "law", "-", "covered", "held_up"],
  ["forbid", "anyone", "city", "law", "-", "-", "covered", "against"],
  ["grant", "anyone", "city", "-", "-", "-", "unknown", "covered"],
  ["grant", "anyone", "city", "-", "-", "resolution", "words", "covered"],
  ["grant", "anyone", "city", "-", "-", "law", "covered", "the same"],
  ["grant", "jail", "city", "-", "contract", "-", "against", "the same"],
  ["end", "anyone", "city", "law", "-", "-", "covered", "unknown"],
  ["end", "anyone", "city", "law", "-", "part", "covered", "partial"],
  ["end", "anyone", "city", "ban", "-", "law", "held_up", "covered"],
  ["end", "anyone", "city", "-", "-", "law", "covered", "the same"],
  ["begin", "anyone", "city", "bill", "-", "-", "unknown", "covered"],
  ["begin", "jail", "city", "repealed", "-", "-", "unknown", "covered"],
];

describe("if state law changed", () => {
  test.each(TRIALS)(
    "%s, %s, %s: state %s, county %s, city %s: %s → %s",
    (what, who, chain, state, county, city, before, after) => {
      const clauses = clausesOf({ state, county, city });
      const changed = withLawChanged(
        clauses,
        what === "forbid" || what === "grant"
          ? { kind: what }
          : { kind: what, documentId: "document state" },
        { statePlaceId: "state", provisionKeys: ["asked"], asOf: TODAY },
      );
      const layers = layersOf(chainOf(chain));
      const asked = [provisionOf(who)];
      const [now] = standingOf(asked, clauses, layers, TODAY);
      expect(now?.standing).toBe(before);
      const turns = turnsOf(asked, clauses, changed, layers, TODAY);
      expect(turns.map((turn) => turn.after.standing)).toEqual(
        after === "the same" ? [] : [after],
      );
    },
  );

  test("an ordinance that a ban had overruled counts again once the ban ends", () => {
    const [ban, ordinance] = clausesOf({ state: "ban", city: "law" });
    if (!ban || !ordinance) throw new Error("two records were asked for");
    const overruled = {
      ...ordinance,
      stages: [
        ...ordinance.stages,
        {
          id: "later",
          stage: "preempted",
          onDate: "2023-09-01",
          precision: "day",
        } as const,
      ],
    };
    const after = withLawChanged(
      [ban, overruled],
      { kind: "end", documentId: "document state" },
      { statePlaceId: "state", provisionKeys: ["asked"], asOf: TODAY },
    );
    const [only] = standingOf(
      [provisionOf("anyone")],
      after,
      layersOf(chainOf("city")),
      TODAY,
    );
    expect(only?.standing).toBe("covered");
  });

  test("trying out changes nothing of what was given", () => {
    const clauses = clausesOf({ state: "ban", city: "law" });
    const copy = structuredClone(clauses);
    withLawChanged(
      clauses,
      { kind: "begin", documentId: "document state" },
      { statePlaceId: "state", provisionKeys: ["asked"], asOf: TODAY },
    );
    expect(clauses).toEqual(copy);
  });
});
