import { describe, expect, test } from "vitest";

import { ownSubdivisions, readSettlement, standingOf } from "./gazetteer";
import type { Settlement } from "./gazetteer";

test("a line of GeoNames' table is read by column", () => {
  const line =
    "7\tRiverbend\tRiverbend\t\t40.5\t-75.1\tP\tPPL\tUS\t\tPA\t095\t20776\t\t1566\t213\t212\tAmerica/New_York\t2017-05-23";
  expect(readSettlement(line)).toEqual(
    settlement({
      geonameId: 7,
      name: "Riverbend",
      latitude: 40.5,
      longitude: -75.1,
      stateCode: "PA",
      countyCode: "095",
      subdivisionCode: "20776",
      population: 1566,
      revised: "2017-05-23",
    }),
  );
});

test("settlements of other countries are passed over", () => {
  expect(readSettlement("7\tX\tX\t\t1\t1\tP\tPPL\tCA\t\t08")).toBeNull();
  expect(readSettlement("")).toBeNull();
});

test("in the territories the county stands in the state's column", () => {
  const line =
    "7\tCayey\tCayey\t\t18.1\t-66.1\tP\tPPLA\tPR\t\t035\t7268\t\t\t19000\t\t390\tAmerica/Puerto_Rico\t2017-03-09";
  expect(readSettlement(line)).toMatchObject({
    stateCode: "PR",
    countyCode: "035",
  });
});

describe("whether a subdivision code is a town's own", () => {
  test("names in the order of their codes are the ones the codes were given to", () => {
    const towns = [
      settlement({ geonameId: 1, name: "Dennis", subdivisionCode: "16775" }),
      settlement({ geonameId: 2, name: "Dighton", subdivisionCode: "16950" }),
      settlement({
        geonameId: 3,
        name: "East Douglas",
        subdivisionCode: "17300",
      }),
      settlement({ geonameId: 4, name: "Dover", subdivisionCode: "17405" }),
      settlement({
        geonameId: 5,
        name: "West Dover",
        subdivisionCode: "17405",
      }),
      settlement({ geonameId: 6, name: "Dracut", subdivisionCode: "17475" }),
    ];
    expect([...ownSubdivisions(towns)].sort()).toEqual([1, 2, 4, 6]);
  });

  test("without codes there is nothing to tell", () => {
    expect(ownSubdivisions([settlement({})]).size).toBe(0);
  });
});

describe("whether a settlement governs itself", () => {
  test("a place of the takeover of Census estimates does", () => {
    expect(standingOf(settlement({ revised: "2017-03-09" }), false)).toBe(
      "sure",
    );
  });

  test("a census-designated place does not", () => {
    expect(standingOf(settlement({ revised: "2011-05-14" }), false)).toBe(
      "none",
    );
    expect(
      standingOf(
        settlement({ geonameId: 7_258_945, revised: "2017-05-23" }),
        false,
      ),
    ).toBe("none");
  });

  test("a neighbourhood never does", () => {
    expect(
      standingOf(
        settlement({ featureCode: "PPLX", revised: "2017-03-09" }),
        true,
      ),
    ).toBe("none");
  });

  test("a hamlet inside a New England town does not, the town does", () => {
    const hamlet = settlement({ stateCode: "MA", subdivisionCode: "17300" });
    expect(standingOf(hamlet, false)).toBe("none");
    expect(standingOf(hamlet, true)).toBe("sure");
  });

  test("inside a New York town nobody can say from these data", () => {
    const settled = settlement({ stateCode: "NY", subdivisionCode: "45403" });
    expect(standingOf(settled, false)).toBe("unsure");
  });

  test("Hawaii and the territories have no municipalities below the county", () => {
    expect(
      standingOf(settlement({ stateCode: "HI", revised: "2017-03-09" }), false),
    ).toBe("none");
  });
});

function settlement(over: Partial<Settlement>): Settlement {
  return {
    geonameId: 1,
    name: "Riverbend",
    latitude: 40,
    longitude: -75,
    featureCode: "PPL",
    stateCode: "OH",
    countyCode: "001",
    subdivisionCode: "",
    population: 1000,
    timeZone: "America/New_York",
    revised: "2017-05-23",
    ...over,
  };
}
