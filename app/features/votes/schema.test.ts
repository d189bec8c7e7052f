import { describe, expect, test } from "vitest";

import { readWhatIf } from "./schema";

const asked = (query: string) => readWhatIf(new URLSearchParams(query));

describe("what if, from the address", () => {
  test("an address that imagines nothing is no question", () => {
    expect(asked("")).toBeNull();
    expect(asked("seat-a=&mayor=&veto=")).toBeNull();
  });

  test("what makes no sense is set aside, the rest is asked", () => {
    expect(asked("seat-a=for&seat-b=vacant&seat-=for&mayor=absent")).toEqual({
      seats: [{ key: "a", stance: "for" }],
      mayor: null,
      veto: null,
      protested: false,
    });
  });

  test("the mayor, a sure veto and a protest can be imagined too", () => {
    expect(asked("mayor=against&veto=sure&protested=on")).toEqual({
      seats: [],
      mayor: "against",
      veto: "sure",
      protested: true,
    });
  });
});
