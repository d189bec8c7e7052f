import { expect, test } from "vitest";

import { changesToTell, inTime } from "./follows";

test("a link to confirm serves three days; for who confirmed, for good", () => {
  const asked = { confirmedAt: null, createdAt: "2026-11-20T10:00:00.000Z" };
  expect(inTime(asked, new Date("2026-11-23T09:59:00.000Z"))).toBe(true);
  expect(inTime(asked, new Date("2026-11-23T10:00:00.000Z"))).toBe(false);
  const confirmed = { ...asked, confirmedAt: "2026-11-20T11:00:00.000Z" };
  expect(inTime(confirmed, new Date("2027-11-23T10:00:00.000Z"))).toBe(true);
});

test("nobody is told twice, nor of a check, nor of what is still being written", () => {
  const changes = ["1", "2", "3", "4"].map((at) => ({ at, what: "stage" }));
  const told = { after: "1", until: "3" };
  expect(changesToTell(changes, told).map(({ at }) => at)).toEqual(["2", "3"]);
  expect(changesToTell([{ at: "2", what: "checked" }], told)).toEqual([]);
});
