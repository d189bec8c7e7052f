import { expect, test } from "vitest";

import { districtLabel, isOcdId, readListRow } from "./official-rows";

const us = "ocd-division/country:us";
const read = (ocd_id: string, name = "") => readListRow({ ocd_id, name });

test("a council district and a ward bear the number of their id, with the government above them", () => {
  expect(
    read(
      `${us}/state:ca/place:riverbend/council_district:3`,
      "Riverbend CA City Council district 3",
    ),
  ).toEqual({
    sort: "district",
    district: {
      ocdId: `${us}/state:ca/place:riverbend/council_district:3`,
      parentOcdId: `${us}/state:ca/place:riverbend`,
      label: "District 3",
      otherLabel: null,
    },
  });
  expect(
    read(
      `${us}/state:ca/county:mill/council_district:4`,
      "Mill County Supervisor District 4",
    ),
  ).toMatchObject({
    sort: "district",
    district: {
      label: "District 4",
      otherLabel: "Supervisor District 4",
    },
  });
});

test("districts with names and letters read as people say them", () => {
  expect(districtLabel("princess_anne", "District")).toBe(
    "Princess Anne District",
  );
  expect(districtLabel("3a", "Ward")).toBe("Ward 3A");
  expect(districtLabel("g", "District")).toBe("District G");
  expect(districtLabel("1-acacia", "Ward")).toBe("Ward 1-Acacia");
  expect(districtLabel("courthouse_district", "District")).toBe(
    "Courthouse District",
  );
  expect(districtLabel("mill_township", "District")).toBe("Mill Township");
});

test("each row that brings nothing says why", () => {
  const reason = (row: Record<string, string>) => {
    const told = readListRow(row);
    return told.sort === "out" ? told.reason : told.sort;
  };
  expect(reason({ name: "Riverbend" })).toBe("no_id");
  expect(reason({ id: "riverbend" })).toBe("malformed");
  expect(reason({ id: `${us}/state:ca/place:<b>` })).toBe("malformed");
  expect(reason({ id: `${us}/state:ca/place:${"x".repeat(400)}` })).toBe(
    "malformed",
  );
  expect(reason({ id: "ocd-division/country:ca/province:on" })).toBe("abroad");
  expect(reason({ id: `${us}/state:ca/sldl:4` })).toBe("legislative");
  expect(
    reason({ id: `${us}/state:ca/sldl:4`, sameAs: `${us}/state:ca/sldu:4` }),
  ).toBe("legislative");
  expect(reason({ id: `${us}/state:ca/board_of_education:4` })).toBe(
    "other_kind",
  );
  expect(reason({ id: `${us}/district:dc/anc:1a/council_district:2` })).toBe(
    "other_kind",
  );
  expect(reason({ id: `${us}/state:ca/place:a`, sameAs: "nothing" })).toBe(
    "malformed",
  );
  expect(reason({ id: `${us}/state:ca/place:a` })).toBe("division");
});

test("an id is one of this country, with letters of any script and no markup", () => {
  expect(isOcdId(`${us}/state:nm/county:doña_ana`)).toBe(true);
  expect(isOcdId(`${us}/state:nm/../county:x`)).toBe(false);
  expect(isOcdId("ocd-division/country:usa")).toBe(false);
});
