import { describe, expect, test } from "vitest";

import {
  isDomainGlob,
  isNetworkRange,
  maskedAddress,
  matchesDomain,
  matchesNetwork,
  puzzleSize,
} from "./rules";

describe("lines of the lists", () => {
  test("a domain is meant by itself or by its parts", () => {
    expect(matchesDomain("mail.example", "mail.example")).toBe(true);
    expect(matchesDomain("mail.example", "xmail.example")).toBe(false);
    expect(matchesDomain("*.example", "a.b.example")).toBe(true);
    expect(matchesDomain("*.example", "example")).toBe(false);
    expect(matchesDomain("spam-*.example", "spam-7.example")).toBe(true);
    expect(matchesDomain("a*bc*d", "abcd")).toBe(true);
    expect(matchesDomain("a*bc*cd", "abcd")).toBe(false);
  });

  test("what means everybody is no line", () => {
    for (const text of ["*", "**", "", "a..b", "a b", "*.*.*.*.*", "-a"]) {
      expect(isDomainGlob(text), text).toBe(false);
    }
    expect(isDomainGlob("*.example")).toBe(true);
    for (const text of ["0.0.0.0/0", "10.0.0.0/33", "1.2.3", "::/8", "x/8"]) {
      expect(isNetworkRange(text), text).toBe(false);
    }
    expect(isNetworkRange("198.51.100.7")).toBe(true);
    expect(isNetworkRange("2001:db8::/32")).toBe(true);
  });

  test("an address lies in its range, in either writing", () => {
    expect(matchesNetwork("198.51.100.0/22", "198.51.103.255")).toBe(true);
    expect(matchesNetwork("198.51.100.0/22", "198.51.104.0")).toBe(false);
    expect(matchesNetwork("198.51.100.7", "::ffff:198.51.100.7")).toBe(true);
    expect(matchesNetwork("2001:db8::/32", "2001:0db8:1::5")).toBe(true);
    expect(matchesNetwork("2001:db8::/32", "2001:db9::1")).toBe(false);
    expect(matchesNetwork("198.51.100.0/22", "unknown")).toBe(false);
  });

  test("of an address on a list only its beginning is shown", () => {
    expect(maskedAddress("rosa@riverbend.example")).toBe(
      "r…@riverbend.example",
    );
  });
});

test("puzzles get harder with what a network asks, up to a limit", () => {
  expect(puzzleSize(0)).toBe(puzzleSize(50));
  expect(puzzleSize(300)).toBeGreaterThan(puzzleSize(50) * 10);
  expect(puzzleSize(1e6)).toBe(1_000_000);
});
