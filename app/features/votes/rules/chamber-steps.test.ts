import { expect, test } from "vitest";

import { chamberPlan } from "./chamber";
import { seatByKey } from "./chamber-steps";

test.each([1, 9, 51, 400])(
  "left and right walk every one of %i seats and stop at the ends",
  (seats) => {
    const { spots } = chamberPlan(seats);
    let at = 0;
    const seen = new Set([at]);
    for (let step = 0; step < seats + 3; step += 1) {
      at = seatByKey(spots, at, "ArrowRight");
      seen.add(at);
    }
    expect(seen.size).toBe(seats);
    expect(at).toBe(seats - 1);
    expect(seatByKey(spots, at, "Home")).toBe(0);
    expect(seatByKey(spots, 0, "ArrowLeft")).toBe(0);
    expect(seatByKey(spots, 0, "End")).toBe(seats - 1);
  },
);

test("up and down change the row and stay near", () => {
  const { spots } = chamberPlan(51);
  const top = spots.reduce(
    (best, spot, index) => (spot.y < (spots[best]?.y ?? 0) ? index : best),
    0,
  );
  expect(seatByKey(spots, top, "ArrowUp")).toBe(top);
  const below = seatByKey(spots, top, "ArrowDown");
  expect(below).not.toBe(top);
  expect(spots[below]?.y).toBeGreaterThan(spots[top]?.y ?? 0);
  expect(Math.abs((spots[below]?.x ?? 0) - (spots[top]?.x ?? 0))).toBeLessThan(
    60,
  );
});

test("in an empty room one stays where one is", () => {
  expect(seatByKey([], 0, "ArrowUp")).toBe(0);
});
