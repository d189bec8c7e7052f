import { describe, expect, test } from "vitest";

import { matchReason, readName } from "./match-names";

const reason = (
  a: string,
  b: string,
  mails: readonly [string | null, string | null] = [null, null],
) => matchReason(readName(a, mails[0]), readName(b, mails[1]));

describe.each([
  ["same_name", "Rosa González", "Rosa González ".normalize("NFD")],
  ["same_name", "Councilmember Rosa Vega", "Vega, Rosa"],
  ["suffix", "Ben Ortiz", "Ben Ortiz Jr."],
  ["suffix", "Ben Ortiz III", "Ortiz, Ben"],
  ["initial", "Ana B. Vega", "Ana Vega"],
  ["initial", "A. Vega", "Ana Vega"],
  ["initial", "Ana Belén Vega", "Ana B. Vega"],
  ["nickname", "Bob Okafor", "Robert Okafor"],
  ["nickname", "José Núñez", "Pepe Nunez"],
  ["surname", "Ana Vega", "Ana Vega-Kim"],
  ["surname", "Ana Vega Kim", "Ana Kim Soto"],
  ["spelling", "Chloé Lindqvist", "Chloe Lindquist"],
  ["initial", "Ortiz", "Ben Ortiz"],
])("%s: %s and %s", (because, a, b) => {
  test("is a question, whoever is asked first", () => {
    expect(reason(a, b)).toBe(because);
    expect(reason(b, a)).toBe(because);
  });
});

test.each([
  ["Ben Ortiz Jr.", "Ben Ortiz III"],
  ["Rosa Vega", "Ana Vega"],
  ["Rosa Vega", "Rosa Kim"],
  ["Ben Ortiz", "Ann Kim"],
  ["", "Ann Kim"],
  ["Dev Rao", "Dev Roa"],
])("%s and %s are not taken for one", (a, b) => {
  expect(reason(a, b)).toBeNull();
  expect(reason(b, a)).toBeNull();
});

test("one published mail address is a reason, also after a marriage", () => {
  const mail = "ana@riverbend.example";
  expect(reason("Ana Vega", "Ana Kim", [mail, "ANA@riverbend.example"])).toBe(
    "same_mail",
  );
  expect(reason("Ana Vega", "Ana Kim", [null, null])).toBeNull();
});
