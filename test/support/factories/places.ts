import {
  divisionOcdId,
  slugOf,
  stateOcdId,
} from "~/features/jurisdictions/rules";
import type { PlaceRow } from "~/features/jurisdictions/types";

const country: PlaceRow = {
  ocdId: "ocd-division/country:us",
  kind: "country",
  name: "United States",
  officialName: null,
  otherNames: [],
  otherOcdIds: [],
  stateCode: null,
  geoid: null,
  countyName: null,
  parentOcdId: null,
  governs: true,
  population: 331_000_000,
  latitude: 39.8,
  longitude: -98.6,
  timeZone: "America/New_York",
  slug: "united-states",
};

/** A state as the packages would give it. */
export function aState(
  code: string,
  name: string,
  over: Partial<PlaceRow> = {},
): PlaceRow {
  return withSlug({
    ...country,
    ocdId: stateOcdId(code),
    kind: "state",
    name,
    stateCode: code,
    parentOcdId: country.ocdId,
    population: 5_000_000,
    ...over,
  });
}

/** A county of that state. */
export function aCounty(
  state: PlaceRow,
  name: string,
  over: Partial<PlaceRow> = {},
): PlaceRow {
  return withSlug({
    ...state,
    ocdId: divisionOcdId("county", state.stateCode ?? "", name),
    kind: "county",
    name,
    officialName: `${name} County`,
    geoid: null,
    parentOcdId: state.ocdId,
    population: null,
    ...over,
  });
}

/** A city in that county; in a state, one without a county above it. */
export function aCity(
  above: PlaceRow,
  name: string,
  over: Partial<PlaceRow> = {},
): PlaceRow {
  return withSlug({
    ...above,
    ocdId: divisionOcdId("place", above.stateCode ?? "", name),
    kind: "place",
    name,
    officialName: null,
    geoid: null,
    countyName: above.kind === "county" ? above.officialName : null,
    parentOcdId: above.ocdId,
    population: 10_000,
    ...over,
  });
}

function withSlug(row: PlaceRow): PlaceRow {
  return { ...row, slug: slugOf(row, false) };
}

/**
 * A few places of five states, enough to have namesakes, accents, a city and
 * county in one and an independent city. Parents come before children.
 */
export function places(): PlaceRow[] {
  const california = aState("CA", "California", {
    timeZone: "America/Los_Angeles",
  });
  const losAngeles = aCounty(california, "Los Angeles", { geoid: "06037" });
  const colorado = aState("CO", "Colorado", { timeZone: "America/Denver" });
  const boulder = aCounty(colorado, "Boulder", { geoid: "08013" });
  const fremont = aCounty(colorado, "Fremont", { geoid: "08043" });
  const nevada = aState("NV", "Nevada", { timeZone: "America/Los_Angeles" });
  const clark = aCounty(nevada, "Clark", { geoid: "32003" });
  const louisiana = aState("LA", "Louisiana", { timeZone: "America/Chicago" });
  const missouri = aState("MO", "Missouri", { timeZone: "America/Chicago" });
  const texas = aState("TX", "Texas", { timeZone: "America/Chicago" });
  const tarrant = aCounty(texas, "Tarrant", { geoid: "48439" });
  return [
    country,
    california,
    losAngeles,
    aCity(losAngeles, "Long Beach", { population: 466_000 }),
    colorado,
    boulder,
    aCity(boulder, "Boulder", { population: 105_000 }),
    fremont,
    aCity(fremont, "Cañon City"),
    aCity(colorado, "Denver", {
      ocdId: divisionOcdId("county", "CO", "Denver"),
      kind: "consolidated",
      geoid: "08031",
      officialName: "City and County of Denver",
      otherNames: ["Denver County"],
      population: 715_000,
    }),
    nevada,
    clark,
    aCity(clark, "Boulder City", { population: 15_000 }),
    louisiana,
    aCity(louisiana, "New Orleans", {
      ocdId: divisionOcdId("parish", "LA", "Orleans"),
      kind: "consolidated",
      geoid: "22071",
      officialName: "City of New Orleans",
      otherNames: ["Orleans Parish"],
      population: 389_000,
    }),
    missouri,
    aCity(missouri, "St. Louis", {
      kind: "independent_city",
      geoid: "29510",
      population: 301_000,
    }),
    texas,
    tarrant,
    aCity(tarrant, "Fort Worth", { population: 918_000 }),
  ];
}
