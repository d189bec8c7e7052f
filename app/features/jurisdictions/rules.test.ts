import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  countyKind,
  divisionOcdId,
  foldForSearch,
  fullName,
  matchesTerms,
  ocdSegment,
  rankPlace,
  searchTerms,
  searchTermsWithoutState,
  slugOf,
  stateOcdId,
  wordsOfNames,
} from "./rules";
import { STATES } from "./states";
import type { FoundPlace } from "./types";

describe("an OCD id", () => {
  test("is lower case with underscores for spaces", () => {
    expect(divisionOcdId("place", "CA", "Long Beach")).toBe(
      "ocd-division/country:us/state:ca/place:long_beach",
    );
  });

  test("keeps accents, hyphens and drops full stops", () => {
    expect(ocdSegment("Cañon City")).toBe("cañon_city");
    expect(ocdSegment("Winston-Salem")).toBe("winston-salem");
    expect(ocdSegment("St. Mary's")).toBe("st_mary~s");
  });

  test("writes other signs as a tilde", () => {
    expect(ocdSegment("San Buenaventura (Ventura)")).toBe(
      "san_buenaventura_~ventura~",
    );
  });

  test("names the District and the territories for what they are", () => {
    expect(stateOcdId("DC")).toBe("ocd-division/country:us/district:dc");
    expect(stateOcdId("PR")).toBe("ocd-division/country:us/territory:pr");
    expect(stateOcdId("TX")).toBe("ocd-division/country:us/state:tx");
  });

  test("uses each state's own word for a county", () => {
    expect(divisionOcdId("parish", "LA", "St. Tammany")).toBe(
      "ocd-division/country:us/state:la/parish:st_tammany",
    );
    expect(divisionOcdId("borough", "AK", "North Slope")).toBe(
      "ocd-division/country:us/state:ak/borough:north_slope",
    );
    expect(divisionOcdId("census_area", "AK", "Nome")).toBe(
      "ocd-division/country:us/state:ak/census_area:nome",
    );
    expect(divisionOcdId("municipio", "PR", "Mayagüez")).toBe(
      "ocd-division/country:us/territory:pr/municipio:mayagüez",
    );
  });

  test("tells namesakes in one state apart by county", () => {
    expect(divisionOcdId("place", "TX", "Lakeside", "Tarrant County")).toBe(
      "ocd-division/country:us/state:tx/place:lakeside_~tarrant_county~",
    );
  });

  test("is refused for a state that does not exist and a kind without a rule", () => {
    expect(() => stateOcdId("ZZ")).toThrow(/ZZ/);
    expect(() => divisionOcdId("campus", "CA", "Riverbend")).toThrow(/campus/);
  });

  test("never holds a space, a capital or a slash in its last part", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(ocdSegment(name)).not.toMatch(/[\s/A-Z.]/);
      }),
    );
  });
});

describe("what a county-level area is", () => {
  test("codes from 510 on are independent cities", () => {
    expect(countyKind("51760", false)).toBe("independent_city");
    expect(countyKind("51159", false)).toBe("county");
    expect(countyKind("29510", false)).toBe("independent_city");
  });

  test("follows the state's own words", () => {
    expect(countyKind("22071", false)).toBe("parish");
    expect(countyKind("02170", false)).toBe("borough");
    expect(countyKind("02180", true)).toBe("census_area");
    expect(countyKind("09110", false)).toBe("planning_region");
    expect(countyKind("72097", false)).toBe("municipio");
    expect(countyKind("06037", false)).toBe("county");
  });

  test("gives the full name", () => {
    expect(fullName("county", "Los Angeles")).toBe("Los Angeles County");
    expect(fullName("planning_region", "Capitol")).toBe(
      "Capitol Planning Region",
    );
    expect(fullName("place", "Long Beach")).toBe("Long Beach");
  });
});

describe("one spelling for searching", () => {
  test.each([
    ["St. Louis", "Saint Louis"],
    ["Sault Ste. Marie", "Sault Sainte Marie"],
    ["Fort Worth", "FT. WORTH"],
    ["Mount Vernon", "Mt Vernon"],
    ["Cañon City", "canon city"],
    ["O'Fallon", "O’Fallon"],
    ["Winston-Salem", "winston salem"],
    ["King & Queen", "King and Queen"],
  ])("%s is %s", (a, b) => {
    expect(foldForSearch(a)).toBe(foldForSearch(b));
  });

  test("a name is found by both spellings while being typed", () => {
    const words = wordsOfNames(["St. Paul"]);
    expect(words).toContain("st");
    expect(words).toContain("saint");
    expect(matchesTerms(searchTermsWithoutState("sai pa"), words, "MN")).toBe(
      true,
    );
  });

  test("names written apart or together find each other", () => {
    expect(wordsOfNames(["DeKalb"])).toEqual(
      expect.arrayContaining(["dekalb", "kalb"]),
    );
    expect(wordsOfNames(["De Kalb"])).toContain("dekalb");
    expect(wordsOfNames(["O'Fallon"])).toEqual(
      expect.arrayContaining(["ofallon", "fallon"]),
    );
  });
});

describe("what someone typed", () => {
  test("a word for a kind only lifts the order", () => {
    expect(searchTerms("Boulder City")).toMatchObject({
      words: ["boulder"],
      kindWords: ["city"],
      stateCode: null,
    });
  });

  test("a state at the end narrows the search", () => {
    expect(searchTerms("Portland, Oregon")).toMatchObject({
      words: ["portland"],
      stateCode: "OR",
    });
    expect(searchTerms("boulder co")).toMatchObject({ stateCode: "CO" });
    expect(searchTerms("charleston west virginia")).toMatchObject({
      words: ["charleston"],
      stateCode: "WV",
    });
  });

  test("a state alone is looked for by name", () => {
    expect(searchTerms("new york")).toMatchObject({
      words: ["new", "york"],
      stateCode: null,
    });
  });

  test("a half-typed name is not taken for a state without a second try", () => {
    expect(searchTerms("port or").stateCode).toBe("OR");
    expect(searchTermsWithoutState("port or")).toMatchObject({
      words: ["port", "or"],
      stateCode: null,
    });
  });

  test("a long query costs no more than six words", () => {
    expect(searchTerms("a b c d e f g h i j k l").words).toHaveLength(6);
  });

  test("nothing but a kind is still looked for", () => {
    expect(searchTerms("city")).toMatchObject({ words: ["city"] });
  });

  test("nothing typed asks for nothing", () => {
    const terms = searchTerms("  ,. ");
    expect(terms.words).toEqual([]);
    expect(matchesTerms(terms, ["boulder"], "CO")).toBe(false);
  });

  test("any text at all is read without failing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(searchTerms(text).words.every((w) => w.length > 0)).toBe(true);
      }),
    );
  });
});

describe("the order of what is found", () => {
  const boulder = found({
    name: "Boulder",
    stateCode: "CO",
    population: 105_000,
  });
  const boulderCity = found({
    name: "Boulder City",
    stateCode: "NV",
    population: 15_000,
  });
  const boulderCounty = found({
    name: "Boulder",
    officialName: "Boulder County",
    kind: "county",
    stateCode: "CO",
  });
  const boulderHill = found({ name: "Boulder Hill", stateCode: "IL" });

  test('"boulder city" finds Boulder City first and Boulder next', () => {
    expect(
      order("boulder city", [boulderHill, boulderCounty, boulder, boulderCity]),
    ).toEqual(["Boulder City", "Boulder", "Boulder County", "Boulder Hill"]);
  });

  test('"boulder county" finds the county first', () => {
    expect(order("boulder county", [boulder, boulderCounty])[0]).toBe(
      "Boulder County",
    );
  });

  test("the exact name stands before longer ones, however large", () => {
    const york = found({ name: "York", population: 44_000 });
    const newYork = found({ name: "New York City", population: 8_800_000 });
    expect(order("york", [newYork, york])[0]).toBe("York");
  });

  test("among namesakes the larger stands first", () => {
    const large = found({ name: "Springfield", population: 160_000 });
    const small = found({ name: "Springfield", population: 900 });
    expect(rankPlace("springfield", large)).toBeGreaterThan(
      rankPlace("springfield", small),
    );
  });

  test("another name of a place counts like its first", () => {
    const newOrleans = found({
      name: "New Orleans",
      kind: "consolidated",
      otherNames: ["Orleans Parish"],
    });
    const orleans = found({ name: "Orleans", population: 600 });
    expect(order("orleans parish", [orleans, newOrleans])[0]).toBe(
      "New Orleans",
    );
  });
});

describe("the address of a place", () => {
  const place = (over: Partial<Parameters<typeof slugOf>[0]>) => ({
    kind: "place" as const,
    name: "Long Beach",
    officialName: null,
    stateCode: "CA",
    countyName: "Los Angeles County",
    ...over,
  });

  test("is the name and the state", () => {
    expect(slugOf(place({}), false)).toBe("long-beach-ca");
  });

  test("says county for a county, and nothing more for a state", () => {
    expect(
      slugOf(
        place({
          kind: "county",
          name: "Los Angeles",
          officialName: "Los Angeles County",
          countyName: null,
        }),
        false,
      ),
    ).toBe("los-angeles-county-ca");
    expect(slugOf(place({ kind: "state", name: "California" }), false)).toBe(
      "california",
    );
  });

  test("adds the county when the name repeats in the state", () => {
    expect(
      slugOf(
        place({
          name: "Lakeside",
          stateCode: "TX",
          countyName: "Tarrant County",
        }),
        true,
      ),
    ).toBe("lakeside-tarrant-county-tx");
  });

  test("is plain letters whatever the name", () => {
    expect(slugOf(place({ name: "Cañon City", stateCode: "CO" }), false)).toBe(
      "canon-city-co",
    );
    expect(
      slugOf(place({ kind: "territory", name: "U.S. Virgin Islands" }), false),
    ).toBe("us-virgin-islands");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        expect(slugOf(place({ name }), true)).toMatch(/^[a-z0-9-]+$/);
      }),
    );
  });
});

test("the states and DC add up to the published count of the country", () => {
  const people = STATES.filter((s) => s.kind !== "territory").reduce(
    (sum, s) => sum + s.population,
    0,
  );
  expect(people).toBe(331_449_281);
  expect(STATES).toHaveLength(56);
});

function found(over: Partial<FoundPlace>): FoundPlace {
  return {
    id: "p",
    slug: "riverbend-ca",
    kind: "place",
    name: "Riverbend",
    officialName: null,
    otherNames: [],
    stateCode: "CA",
    countyName: null,
    population: null,
    ...over,
  };
}

function order(query: string, places: FoundPlace[]): string[] {
  return [...places]
    .sort((a, b) => rankPlace(query, b) - rankPlace(query, a))
    .map((p) => p.officialName ?? p.name);
}
