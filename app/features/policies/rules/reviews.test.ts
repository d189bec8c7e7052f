import { describe, expect, test } from "vitest";

import { freshnessOf } from "../rules";
import { dueBy, nextDue, reviewOf } from "./reviews";

const rosa = { accountId: "rosa", groupId: "riverbend" };
const ben = { accountId: "ben", groupId: "riverbend" };
const nadia = { accountId: "nadia", groupId: "hillside" };
const on = (
  day: string,
  who: { accountId: string | null; groupId: string | null },
) => ({ on: day, ...who });

describe("two pairs of eyes", () => {
  test.each([
    ["nobody has looked", [], false, null, null],
    ["Rosa alone", [on("2026-05-01", rosa)], false, "2026-05-01", null],
    [
      "Rosa twice is still Rosa",
      [on("2026-06-01", rosa), on("2026-05-01", rosa)],
      false,
      "2026-06-01",
      null,
    ],
    [
      "Ben of Rosa's own group is no second one",
      [on("2026-06-01", ben), on("2026-05-01", rosa)],
      false,
      "2026-06-01",
      null,
    ],
    [
      "unless their group is the only one here",
      [on("2026-06-01", ben), on("2026-05-01", rosa)],
      true,
      "2026-06-01",
      "other_person",
    ],
    [
      "Nadia of another group",
      [on("2026-06-01", nadia), on("2026-05-01", rosa)],
      false,
      "2026-06-01",
      "other_group",
    ],
    [
      "Nadia first, Ben and Rosa since",
      [on("2026-06-01", rosa), on("2026-05-02", ben), on("2026-05-01", nadia)],
      false,
      "2026-06-01",
      "other_group",
    ],
    [
      "Rosa, who works in two groups, does not second herself",
      [
        on("2026-06-01", { accountId: "rosa", groupId: "hillside" }),
        on("2026-05-01", rosa),
      ],
      false,
      "2026-06-01",
      null,
    ],
    [
      "somebody who is gone cannot be told from the other",
      [
        on("2026-06-01", rosa),
        on("2026-05-01", { accountId: null, groupId: "hillside" }),
      ],
      false,
      "2026-06-01",
      null,
    ],
  ])("%s", (_, checks, alone, verifiedOn, secondedAs) => {
    const review = reviewOf(checks, { alone });
    expect(review.verifiedOn).toBe(verifiedOn);
    expect(review.secondedAs).toBe(secondedAs);
    expect(review.secondedOn === null).toBe(secondedAs === null);
  });
});

describe("when to look again", () => {
  test("a year after the last check, and the list says what the card says", () => {
    expect(nextDue(null)).toBeNull();
    expect(nextDue("2025-11-21")).toBe("2026-11-21");
    expect(nextDue("2024-02-29")).toBe("2025-03-01");
    expect(dueBy("2026-11-21")).toBe("2025-11-21");
    for (const day of ["2025-11-20", "2025-11-21", "2025-11-22"]) {
      expect(day <= dueBy("2026-11-21")).toBe(
        freshnessOf(day, "2026-11-21") !== "fresh",
      );
    }
  });
});
