import { describe, expect, test } from "vitest";

import { readPlacesFromPackages } from "./places.server";
import type { PlaceRow } from "./types";

const places = readPlacesFromPackages();
const byId = new Map(places.map((p) => [p.ocdId, p]));
const bySlug = new Map(places.map((p) => [p.slug, p]));
const us = "ocd-division/country:us";

describe("everything is there", () => {
  test("50 states, the District and five territories", () => {
    expect(count("state")).toBe(50);
    expect(count("district")).toBe(1);
    expect(count("territory")).toBe(5);
  });

  test("all 3,233 county areas of the 2023 layout, once each", () => {
    // The District and Guam are both a state-level row and a county area.
    const areas = places.filter((p) => p.geoid?.length === 5);
    expect(areas).toHaveLength(3233 - 2);
    expect(new Set(areas.map((p) => p.geoid)).size).toBe(areas.length);
  });

  test("64 parishes, one of them under the name of New Orleans", () => {
    expect(count("parish")).toBe(63);
    expect(byId.get(`${us}/state:la/parish:orleans`)?.name).toBe("New Orleans");
  });

  test("78 municipios, with their accents", () => {
    expect(count("municipio")).toBe(78);
    expect(byId.has(`${us}/territory:pr/municipio:mayagüez`)).toBe(true);
  });

  test("more than 13,000 municipalities", () => {
    expect(count("place")).toBeGreaterThan(13_000);
    expect(bySlug.get("long-beach-ca")).toMatchObject({
      ocdId: `${us}/state:ca/place:long_beach`,
      kind: "place",
      countyName: "Los Angeles County",
      parentOcdId: `${us}/state:ca/county:los_angeles`,
      timeZone: "America/Los_Angeles",
    });
  });

  test("ids and addresses are unique, and parents come first", () => {
    expect(byId.size).toBe(places.length);
    expect(bySlug.size).toBe(places.length);
    const seen = new Set<string | null>([null]);
    for (const place of places) {
      expect(seen.has(place.parentOcdId), place.ocdId).toBe(true);
      seen.add(place.ocdId);
    }
  });

  test("every place has a time zone that exists", () => {
    const zones = new Set(places.map((p) => p.timeZone));
    for (const zone of zones) {
      expect(
        () => new Intl.DateTimeFormat("en", { timeZone: zone }),
      ).not.toThrow();
    }
    expect(bySlug.get("el-paso-county-tx")?.timeZone).toBe("America/Denver");
    expect(bySlug.get("texas")?.timeZone).toBe("America/Chicago");
    expect(bySlug.get("arizona")?.timeZone).toBe("America/Phoenix");
  });
});

describe("one government with two names is one row", () => {
  test.each([
    ["Denver", "CO", "county:denver", "Denver County"],
    ["Broomfield", "CO", "county:broomfield", "Broomfield County"],
    ["New Orleans", "LA", "parish:orleans", "Orleans Parish"],
    ["San Francisco", "CA", "county:san_francisco", "San Francisco County"],
    ["Honolulu", "HI", "county:honolulu", "Honolulu County"],
    ["Juneau", "AK", "borough:juneau", "Juneau Borough"],
    ["Anchorage", "AK", "borough:anchorage", "Anchorage Borough"],
    ["Philadelphia", "PA", "county:philadelphia", "Philadelphia County"],
    ["Columbus", "GA", "county:muscogee", "Muscogee County"],
  ])("%s, %s", (name, state, division, otherName) => {
    const rows = named(name, state).filter((p) => p.kind !== "community");
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      ocdId: `${us}/state:${state.toLowerCase()}/${division}`,
      kind: "consolidated",
      governs: true,
      countyName: null,
    });
    expect(rows[0]?.otherNames).toContain(otherName);
    expect(
      places.some((p) => p.officialName === otherName && p.stateCode === state),
    ).toBe(false);
  });
});

describe("a city that shares its county with other cities stays apart from it", () => {
  test.each([
    ["nashville-tn", "davidson-county-tn"],
    ["louisville-ky", "jefferson-county-ky"],
    ["indianapolis-in", "marion-county-in"],
  ])("%s and %s", (city, county) => {
    expect(bySlug.get(city)).toMatchObject({
      kind: "place",
      parentOcdId: bySlug.get(county)?.ocdId,
    });
    expect(bySlug.get(county)?.kind).toBe("county");
  });
});

describe("independent cities", () => {
  test("38 in Virginia, and Baltimore, St. Louis, Carson City", () => {
    const cities = places.filter((p) => p.kind === "independent_city");
    expect(cities.filter((p) => p.stateCode === "VA")).toHaveLength(38);
    expect(
      cities.filter((p) => p.stateCode !== "VA").map((p) => p.slug),
    ).toEqual(
      expect.arrayContaining(["baltimore-md", "st-louis-mo", "carson-city-nv"]),
    );
    expect(cities).toHaveLength(41);
  });

  test("have no county above them", () => {
    for (const city of places.filter((p) => p.kind === "independent_city")) {
      expect(city.countyName).toBeNull();
      expect(byId.get(city.parentOcdId ?? "")?.kind).toBe("state");
    }
  });

  test.each([
    ["richmond-va", "51760", "richmond-county-va", "51159"],
    ["fairfax-va", "51600", "fairfax-county-va", "51059"],
    ["roanoke-va", "51770", "roanoke-county-va", "51161"],
    ["franklin-va", "51620", "franklin-county-va", "51067"],
    ["baltimore-md", "24510", "baltimore-county-md", "24005"],
    ["st-louis-mo", "29510", "st-louis-county-mo", "29189"],
  ])("%s is not %s's namesake county", (city, cityCode, county, countyCode) => {
    expect(bySlug.get(city)?.geoid).toBe(cityCode);
    expect(bySlug.get(county)?.geoid).toBe(countyCode);
    expect(bySlug.get(city)?.population).toBeGreaterThan(1000);
  });
});

describe("where the Census draws an area but nobody governs it", () => {
  test("Connecticut has nine planning regions and no county, and its towns govern", () => {
    const regions = places.filter((p) => p.kind === "planning_region");
    expect(regions).toHaveLength(9);
    expect(regions.every((p) => !p.governs)).toBe(true);
    expect(
      places.some((p) => p.stateCode === "CT" && p.kind === "county"),
    ).toBe(false);
    expect(bySlug.get("hartford-ct")).toMatchObject({
      governs: true,
      parentOcdId: `${us}/state:ct/planning_region:capitol`,
    });
    expect(bySlug.get("westport-ct")?.countyName).toBe(
      "Western Connecticut Planning Region",
    );
  });

  test("Alaska's census areas do not govern, its boroughs do", () => {
    expect(count("census_area")).toBe(11);
    expect(bySlug.get("nome-census-area-ak")?.governs).toBe(false);
    expect(bySlug.get("north-slope-borough-ak")?.governs).toBe(true);
    expect(bySlug.has("chugach-census-area-ak")).toBe(true);
  });

  test("Rhode Island's counties and New York City's boroughs are governed by their cities", () => {
    expect(bySlug.get("providence-county-ri")?.governs).toBe(false);
    expect(bySlug.get("kings-county-ny")).toMatchObject({
      governs: false,
      otherNames: ["Brooklyn"],
    });
    expect(bySlug.get("new-york-city-ny")).toMatchObject({
      ocdId: `${us}/state:ny/place:new_york`,
      parentOcdId: `${us}/state:ny`,
      countyName: null,
    });
  });

  test.each([
    "East Los Angeles/CA",
    "Paradise/NV",
    "Silver Spring/MD",
    "The Woodlands/TX",
    "Arlington/VA",
    "Columbia/MD",
    "Spring Valley/NV",
    "Metairie/LA",
    "Brooklyn/NY",
    "Echo Park/CA",
  ])("%s has no council and is left out", (written) => {
    const [name = "", state = ""] = written.split("/");
    expect(
      named(name, state).filter((p) => ["place", "community"].includes(p.kind)),
    ).toEqual([]);
  });
});

test("Boulder in Colorado and Boulder City in Nevada are both there", () => {
  expect(bySlug.get("boulder-co")?.kind).toBe("place");
  expect(bySlug.get("boulder-city-nv")?.kind).toBe("place");
});

test("the District is one row that its city's name finds", () => {
  expect(bySlug.get("washington-dc")).toMatchObject({
    ocdId: `${us}/district:dc`,
    kind: "district",
    otherNames: ["Washington, D.C.", "Washington"],
  });
  expect(places.filter((p) => p.stateCode === "DC")).toHaveLength(1);
});

test("New England towns govern themselves", () => {
  for (const slug of ["brookline-ma", "amherst-ma", "bar-harbor-me"]) {
    expect(bySlug.get(slug)?.kind, slug).toBe("place");
  }
});

describe("a township is found beneath its county, as the official list has it", () => {
  test.each([
    ["edison-nj", "state:nj/county:middlesex/place:edison", "Edison Township"],
    [
      "canton-mi",
      "state:mi/county:wayne/place:canton_charter",
      "Canton Charter Township",
    ],
    ["amherst-ny", "state:ny/county:erie/place:amherst", "Town of Amherst"],
  ])("%s", (slug, division, officialName) => {
    expect(bySlug.get(slug)).toMatchObject({
      ocdId: `${us}/${division}`,
      kind: "place",
      governs: true,
      officialName,
    });
  });

  test("a town of New York does not get the head count of its hamlet", () => {
    expect(bySlug.get("brookhaven-ny")?.population).toBeNull();
  });
});

describe("hamlets and designated places of all states are left out", () => {
  test.each([
    ["Levittown", "NY"],
    ["Basking Ridge", "NJ"],
    ["Okemos", "MI"],
    ["Affton", "MO"],
    ["Cullowhee", "NC"],
  ])("%s, %s", (name, state) => {
    expect(named(name, state)).toEqual([]);
  });
});

test("a city beside a town of the same name says so in its id only", () => {
  expect(bySlug.get("barre-vt")).toMatchObject({
    ocdId: `${us}/state:vt/place:barre_city`,
    name: "Barre",
  });
  expect(bySlug.get("oakwood-montgomery-county-oh")?.ocdId).toBe(
    `${us}/state:oh/place:oakwood_city`,
  );
});

test("no village is left undecided: it governs itself or is not listed", () => {
  expect(count("community")).toBe(0);
});

test("names by charter stand in the id, names in use in the list", () => {
  expect(
    byId.get(`${us}/state:ca/place:san_buenaventura_~ventura~`)?.name,
  ).toBe("Ventura");
  expect(byId.get(`${us}/state:id/place:boise_city`)?.name).toBe("Boise");
  expect(byId.get(`${us}/state:fl/place:st_augustine`)?.name).toBe(
    "St. Augustine",
  );
});

function count(kind: PlaceRow["kind"]): number {
  return places.filter((p) => p.kind === kind).length;
}

function named(name: string, state: string): PlaceRow[] {
  return places.filter((p) => p.name === name && p.stateCode === state);
}
