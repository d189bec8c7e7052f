import { describe, expect, test } from "vitest";

import { AS_COUNTED, imaginedParams } from "./rules/imagine";
import { readCountView, readWhatIf } from "./schema";

const asked = (query: string) => readWhatIf(new URLSearchParams(query));

describe("what if, from the address", () => {
  test("an address that imagines nothing is no question", () => {
    expect(asked("")).toEqual(AS_COUNTED);
    expect(asked("seat-a=&mayor=&veto=")).toEqual(AS_COUNTED);
  });

  test("what makes no sense is set aside, the rest is asked", () => {
    expect(asked("seat-a=for&seat-b=vacant&seat-=for&mayor=absent")).toEqual({
      seats: [{ key: "a", stance: "for" }],
      mayor: null,
      veto: null,
      protested: null,
    });
  });

  test("the mayor, a sure veto and a protest can be imagined too", () => {
    expect(asked("mayor=against&veto=sure&protested=yes")).toEqual({
      seats: [],
      mayor: "against",
      veto: "sure",
      protested: true,
    });
  });

  test("an address says again what was read from it", () => {
    const text = "seat-a=for&seat-b=absent&mayor=against&veto=never";
    expect(
      asked(new URLSearchParams(imaginedParams(asked(text))).toString()),
    ).toEqual(asked(text));
  });

  test("of a seat named twice the last word counts", () => {
    expect(asked("seat-a=for&seat-a=against").seats).toEqual([
      { key: "a", stance: "against" },
    ]);
  });
});

test("which members a table shows: nonsense is set aside", () => {
  const view = (query: string) => readCountView(new URLSearchParams(query));
  expect(view("")).toEqual({
    q: "",
    stand: null,
    order: "seat",
    page: 1,
    all: false,
    pick: null,
    decide: null,
  });
  expect(view("q=+Ana+&stand=vacant&order=oldest&page=2&all=on")).toMatchObject(
    {
      q: "Ana",
      stand: "vacant",
      order: "oldest",
      page: 2,
      all: true,
    },
  );
  expect(view("stand=maybe&order=up&page=-1&decide=some")).toMatchObject({
    stand: null,
    order: "seat",
    page: 1,
    decide: null,
  });
});
