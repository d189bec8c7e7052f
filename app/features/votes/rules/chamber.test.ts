import { expect, test } from "vitest";

import { chamberPlan } from "./chamber";

test.each([1, 2, 5, 7, 9, 13, 16, 35, 51, 100, 120, 435, 1000])(
  "%i seats each have their own place in the room",
  (seats) => {
    const { spots, radius, width, height } = chamberPlan(seats);
    expect(spots).toHaveLength(seats);
    expect(radius).toBeGreaterThan(2);
    for (const { x, y } of spots) {
      expect(x).toBeGreaterThanOrEqual(radius);
      expect(x).toBeLessThanOrEqual(width - radius);
      expect(y).toBeGreaterThanOrEqual(radius);
      expect(y).toBeLessThanOrEqual(height - radius);
    }
    let closest = Infinity;
    for (const [i, a] of spots.entries()) {
      for (const b of spots.slice(i + 1)) {
        closest = Math.min(closest, Math.hypot(a.x - b.x, a.y - b.y));
      }
    }
    if (seats > 1) expect(closest).toBeGreaterThan(radius * 1.9);
  },
);

test("the seats run from left to right", () => {
  const { spots } = chamberPlan(9);
  expect(spots[0]?.x).toBeLessThan(spots[8]?.x ?? 0);
});

test("a body without seats has an empty room", () => {
  expect(chamberPlan(0).spots).toEqual([]);
});
