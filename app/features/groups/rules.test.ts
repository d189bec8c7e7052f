import { expect, test } from "vitest";

import { slugFor } from "./rules";

test("a group's address is its name; the second of that name gets a number", () => {
  expect(slugFor("Vecinos de Ríos Unidos", 1, "group")).toBe(
    "vecinos-de-rios-unidos",
  );
  expect(slugFor("Vecinos de Ríos Unidos", 2, "group")).toBe(
    "vecinos-de-rios-unidos-2",
  );
});

test("a name without Latin letters or with a taken word still gets an address", () => {
  expect(slugFor("河畔邻里", 1, "group")).toBe("group");
  expect(slugFor("New", 1, "group")).toBe("new-group");
});
