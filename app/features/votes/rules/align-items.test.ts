import { expect, test } from "vitest";

import { alignItems } from "./align-items";

test("what was said of an item stays with it when the list has changed", () => {
  const form = {
    values: {
      method: "voice",
      "items[0].id": "minutes",
      "items[0].place": "on",
      "items[1].id": "towing",
      "items[1].place": "off",
      "items[1].exceptions": "Ortiz",
    },
    errors: { "items[1].exceptions": "Line 1 cannot be read." },
  };
  expect(alignItems(form, ["towing", "cameras"])).toEqual({
    values: {
      method: "voice",
      "items[0].id": "towing",
      "items[0].place": "off",
      "items[0].exceptions": "Ortiz",
    },
    errors: { "items[0].exceptions": "Line 1 cannot be read." },
  });
  expect(alignItems(undefined, ["towing"])).toBeUndefined();
});
