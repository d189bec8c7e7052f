import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  agreementMatrix,
  bandOf,
  countUnanimous,
  restsOnFew,
  shareOf,
} from "./agreement";
import type { YesOrNo } from "./agreement";

/** One letter a member, one text a roll: Y yes, N no, anything else neither. */
const rolls = (...texts: string[]): YesOrNo[] =>
  texts.flatMap((text, roll) =>
    [...text].flatMap((letter, member) =>
      letter === "Y" || letter === "N"
        ? [
            {
              rollId: `roll ${roll}`,
              officialId: "abcdefgh"[member] ?? "",
              option: letter === "Y" ? ("yes" as const) : ("no" as const),
            },
          ]
        : [],
    ),
  );

describe("how often two members agree", () => {
  test("Ana and Ben voted together on two of three votes", () => {
    const [[, anaAndBen] = []] = agreementMatrix(rolls("YY", "NN", "YN"), [
      "a",
      "b",
    ]);
    expect(anaAndBen).toEqual({ shared: 3, same: 2 });
    expect(shareOf({ shared: 3, same: 2 })).toBeCloseTo(2 / 3);
  });

  test("a vote one of them missed is no vote they share", () => {
    const [[, pair] = []] = agreementMatrix(rolls("Y.", ".N", "YY"), [
      "a",
      "b",
    ]);
    expect(pair).toEqual({ shared: 1, same: 1 });
  });

  test("who never voted together has no share, which is not 0 percent", () => {
    const [[, pair] = []] = agreementMatrix(rolls("Y.", ".N"), ["a", "b"]);
    expect(pair).toEqual({ shared: 0, same: 0 });
    expect(shareOf({ shared: 0, same: 0 })).toBeNull();
  });

  test("nobody is compared with themselves", () => {
    const matrix = agreementMatrix(rolls("YN"), ["a", "b"]);
    expect(matrix[0]?.[0]).toBeNull();
    expect(matrix[1]?.[1]).toBeNull();
  });

  test("nine shared votes are few, ten are not, none is another matter", () => {
    expect(restsOnFew({ shared: 9, same: 9 })).toBe(true);
    expect(restsOnFew({ shared: 10, same: 1 })).toBe(false);
    expect(restsOnFew({ shared: 0, same: 0 })).toBe(false);
  });

  test("the bands are fifths, and four fifths belong to the highest", () => {
    expect([0, 0.19, 0.2, 0.4, 0.6, 0.79, 0.8, 1].map(bandOf)).toEqual([
      0, 0, 1, 2, 3, 3, 4, 4,
    ]);
  });

  test("a repeated row counts once", () => {
    const twice = [...rolls("YY"), ...rolls("YY")];
    expect(agreementMatrix(twice, ["a", "b"])[0]?.[1]).toEqual({
      shared: 1,
      same: 1,
    });
  });

  test("whatever the rolls are, the square says what counting by hand says", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc
            .array(fc.constantFrom("Y", "N", "."), {
              minLength: 4,
              maxLength: 4,
            })
            .map((letters) => letters.join("")),
          { maxLength: 80 },
        ),
        (texts) => {
          const ids = ["a", "b", "c", "d"];
          const matrix = agreementMatrix(rolls(...texts), ids);
          for (const row of [0, 1, 2, 3]) {
            for (const column of [0, 1, 2, 3]) {
              if (row === column) continue;
              const both = texts.filter(
                (text) => text[row] !== "." && text[column] !== ".",
              );
              expect(matrix[row]?.[column]).toEqual({
                shared: both.length,
                same: both.filter((text) => text[row] === text[column]).length,
              });
            }
          }
        },
      ),
    );
  });
});

test("two of three rolls were unanimous; a lone dissent makes a contest", () => {
  expect(countUnanimous(rolls("YYY", "NN.", "YYN"))).toEqual({
    rolls: 3,
    unanimous: 2,
  });
});
