import { expect, test } from "vitest";

import { ownValue } from "./own-value";

test("only what was written down is found", () => {
  const said = { left: "You left." };
  expect(ownValue(said, "left")).toBe("You left.");
  for (const name of [null, "", "constructor", "toString", "__proto__"]) {
    expect(ownValue(said, name)).toBeUndefined();
  }
});
