import { describe, expect, test } from "vitest";

import { zipAnswer, zipOf } from "./zip";
import type { KnownZip, PlaceOnMap } from "./zip";

const longmont: KnownZip = {
  city: "Longmont",
  stateCode: "CO",
  latitude: 40.17,
  longitude: -105.21,
  areas: [
    { geoid: "08013", share: 0.98 },
    { geoid: "08069", share: 0.02 },
  ],
};

const place = (over: Partial<PlaceOnMap>): PlaceOnMap => ({
  kind: "place",
  names: ["Longmont"],
  stateCode: "CO",
  geoid: null,
  countyGeoid: "08013",
  latitude: 40.17,
  longitude: -105.1,
  ...over,
});

const county = (geoid: string) =>
  place({ kind: "county", names: ["Boulder"], geoid, countyGeoid: "08" });

describe("what a ZIP code says about a place", () => {
  test("a county it lies in wholly, nearly wholly, in part, or not at all", () => {
    const only = { ...longmont, areas: [{ geoid: "08013", share: 1 }] };
    expect(zipAnswer(only, county("08013"))).toBe("inside");
    const nearly = {
      ...longmont,
      areas: [
        { geoid: "08013", share: 0.996 },
        { geoid: "08069", share: 0.004 },
      ],
    };
    expect(zipAnswer(nearly, county("08013"))).toBe("inside");
    expect(zipAnswer(longmont, county("08013"))).toBe("partly");
    expect(zipAnswer(longmont, county("08069"))).toBe("partly");
    expect(zipAnswer(longmont, county("08031"))).toBe("outside");
  });

  test("a state by the counties it touches", () => {
    const state = (geoid: string, stateCode: string) =>
      place({ kind: "state", geoid, stateCode, countyGeoid: null });
    expect(zipAnswer(longmont, state("08", "CO"))).toBe("inside");
    expect(zipAnswer(longmont, state("56", "WY"))).toBe("outside");
    const both = {
      ...longmont,
      areas: [...longmont.areas, { geoid: "56021", share: 0.3 }],
    };
    expect(zipAnswer(both, state("56", "WY"))).toBe("partly");
  });

  test("a town the post office calls so is touched, but never sure", () => {
    expect(zipAnswer(longmont, place({}))).toBe("partly");
  });

  test("a neighbor town is not known, a town of another state is outside", () => {
    expect(zipAnswer(longmont, place({ names: ["Lyons"] }))).toBe("unknown");
    expect(
      zipAnswer(
        longmont,
        place({ names: ["Longmont"], stateCode: "WA", countyGeoid: "53033" }),
      ),
    ).toBe("outside");
  });

  test("a town far away in another county is outside, a near one is not known", () => {
    const far = place({
      names: ["Durango"],
      countyGeoid: "08067",
      latitude: 37.27,
      longitude: -107.88,
    });
    expect(zipAnswer(longmont, far)).toBe("outside");
    const near = place({ names: ["Erie"], countyGeoid: "08123" });
    expect(zipAnswer(longmont, near)).toBe("unknown");
  });

  test("where a table knows places, their codes decide", () => {
    const zip = {
      ...longmont,
      areas: [
        ...longmont.areas,
        { geoid: "0845970", share: 0.7 },
        { geoid: "none", share: 0.3 },
      ],
    };
    expect(zipAnswer(zip, place({ geoid: "0845970" }))).toBe("partly");
    expect(zipAnswer(zip, place({ geoid: "0807850" }))).toBe("outside");
    const whole = {
      ...longmont,
      areas: [...longmont.areas, { geoid: "0845970", share: 1 }],
    };
    expect(zipAnswer(whole, place({ geoid: "0845970" }))).toBe("inside");
  });

  test("a code no table knows is unknown everywhere", () => {
    expect(zipAnswer(null, place({}))).toBe("unknown");
    expect(zipAnswer(null, county("08013"))).toBe("unknown");
  });
});

test("a ZIP code is read with and without its ending", () => {
  expect(zipOf(" 80503 ")).toBe("80503");
  expect(zipOf("80503-1234")).toBe("80503");
  expect(zipOf("805031234")).toBe("80503");
  expect(zipOf("8050")).toBeNull();
  expect(zipOf("K1A 0B1")).toBeNull();
});
