import { expect, test } from "vitest";
import { foldName, splitName, takeSuffix, tidyName } from "./names";

test("Rosa González is one person in both encodings of her accent", () => {
  const inOnePiece = "Rosa Gonz\u00e1lez";
  const inTwoPieces = "Rosa  Gonza\u0301lez ";
  expect(tidyName(inTwoPieces)).toBe(inOnePiece);
  expect(foldName(inTwoPieces)).toBe(foldName(inOnePiece));
  expect(foldName("ROSA GONZALEZ")).toBe("rosa gonzalez");
});

test("Ben Ortiz and Ben Ortiz III are two people", () => {
  expect(foldName("Ben Ortiz")).not.toBe(foldName("Ben Ortiz III"));
  expect(foldName("Ben Ortiz, III")).toBe(foldName("Ben Ortiz III"));
  expect(foldName("Ortiz, III, Ben")).toBe(foldName("Ben Ortiz III"));
});

test("a comma puts the family name first", () => {
  expect(splitName("Ortiz Vega, Ben M.")).toEqual({
    givenName: "Ben M.",
    familyName: "Ortiz Vega",
    suffix: null,
  });
  expect(splitName("Ben Ortiz, Jr.")).toEqual({
    givenName: "Ben",
    familyName: "Ortiz",
    suffix: "Jr.",
  });
});

test("the office printed before a name is not part of the name", () => {
  expect(foldName("Councilmember Rosa Vega")).toBe("rosa vega");
  expect(foldName("Mayor Pro Tem Rosa Vega")).toBe("rosa vega");
  expect(foldName("ALD. VEGA")).toBe("vega");
});

test("an apostrophe is the same straight, curly or missing", () => {
  expect(foldName("Ann O’Hara")).toBe(foldName("Ann O'Hara"));
  expect(foldName("Ann O'Hara")).toBe("ann ohara");
});

test("a lone word is a family name, and nothing stays nothing", () => {
  expect(splitName("Vega").familyName).toBe("Vega");
  expect(splitName("  ")).toEqual({
    givenName: null,
    familyName: null,
    suffix: null,
  });
  expect(foldName(" , ")).toBe("");
  expect(takeSuffix("V")).toEqual({ rest: "V", suffix: null });
});
