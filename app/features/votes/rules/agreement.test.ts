import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { bandOf, restsOnFew, shareOf } from "./agreement";
import {
  agreements,
  howMany,
  inBits,
  rollsThatFit,
  sharedRolls,
  talliesOf,
  unanimity,
} from "./bits";
import type { Narrowing, RecordInBits, Sheet } from "./bits";

const IDS = ["a", "b", "c", "d"];
const EVERYTHING: Narrowing = { year: null, kind: null, contested: false };

/** One letter a member, one text a roll: Y yes, N no, . no row, X absent. */
const rolls = (...texts: string[]): RecordInBits =>
  record(texts.map((text) => ({ text })));

const count = (text: string, letter: string) => text.split(letter).length - 1;

function record(
  votes: readonly { text: string; heldOn?: string; kind?: string }[],
): RecordInBits {
  return inBits(
    votes.map(({ text, heldOn = "2026-01-06", kind = "other" }, n): Sheet => ({
      motionId: `motion ${n}`,
      rollId: `roll ${n}`,
      heldOn,
      kind,
      yes: count(text, "Y"),
      no: count(text, "N"),
      marks: text.toLowerCase().replaceAll("x", "a"),
    })),
    IDS.map((officialId, number) => ({ officialId, number })),
  );
}

const all = (record: RecordInBits) => rollsThatFit(record, EVERYTHING);

function agreementMatrix(record: RecordInBits, ids: readonly string[]) {
  return agreements(record, all(record), ids, ids);
}

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
          const matrix = agreementMatrix(rolls(...texts), IDS);
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
      { seed: 18 },
    );
  });
});

test("two of three rolls were unanimous; a lone dissent makes a contest", () => {
  const council = rolls("YYY", "NN.", "YYN", "XX.");
  expect(unanimity(council, all(council))).toEqual({ rolls: 3, unanimous: 2 });
});

test("year, kind and contest narrow what is counted; who is not named is left out", () => {
  const council = record([
    { text: "YN", heldOn: "2026-03-03", kind: "budget" },
    { text: "YYX", heldOn: "2026-01-06" },
    { text: "NY", heldOn: "2025-12-30", kind: "budget" },
  ]);
  const fitting = (wish: Partial<Narrowing>) =>
    howMany(rollsThatFit(council, { ...EVERYTHING, ...wish }));
  expect(fitting({})).toBe(3);
  expect(fitting({ year: "2026" })).toBe(2);
  expect(fitting({ kind: "budget", year: "2025" })).toBe(1);
  expect(fitting({ contested: true })).toBe(2);
  expect(talliesOf(council, all(council))).toEqual([
    {
      officialId: "a",
      tally: [
        { option: "yes", count: 2 },
        { option: "no", count: 1 },
      ],
    },
    {
      officialId: "b",
      tally: [
        { option: "yes", count: 2 },
        { option: "no", count: 1 },
      ],
    },
    { officialId: "c", tally: [{ option: "absent", count: 1 }] },
  ]);
});

test("of three members, the votes two of them share, and those they split on", () => {
  const council = rolls("Y..", "YY.", "YNX", ".NN", "XXX");
  const shared = (differed: boolean) =>
    sharedRolls(council, all(council), {
      officialIds: ["a", "b", "c"],
      differed,
    }).map(({ rollId }) => rollId);
  expect(shared(false)).toEqual(["roll 1", "roll 2", "roll 3"]);
  expect(shared(true)).toEqual(["roll 2"]);
});
