import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  CONFIRM_WITHIN_DAYS,
  acceptsSignatures,
  canBecome,
  canInvalidate,
  canRestore,
  canWithdraw,
  currentGoal,
  differingKeys,
  fixedLanguages,
  freeAddress,
  handedOverName,
  isSamePerson,
  keepFixed,
  nextShown,
  purgeDay,
  linkHasExpired,
  publicName,
  rewordsFixed,
  seatFor,
  takesConfirmations,
  turnTo,
  warnsOfStatus,
  wordsMissing,
  writtenWords,
  wordsFor,
} from "./rules";
import { PETITION_STATES, SIGNATURE_STATES } from "./types";
import type { PetitionWords } from "./types";

const words = (over: Partial<PetitionWords> = {}): PetitionWords => ({
  titleEn: "",
  titleEs: "",
  bodyEn: "",
  bodyEs: "",
  ...over,
});

describe("a petition's life", () => {
  test("the table of states, whole", () => {
    const allowed = PETITION_STATES.flatMap((from) =>
      PETITION_STATES.filter((to) => canBecome(from, to)).map(
        (to) => `${from} → ${to}: ${turnTo(from, to)}`,
      ),
    );
    expect(allowed).toEqual([
      "draft → open: opened",
      "open → closed: closed",
      "open → delivered: delivered",
      "closed → open: reopened",
      "closed → delivered: delivered",
      "delivered → open: reopened",
      "delivered → answered: answered",
      "answered → answered: answered",
    ]);
  });

  test("nothing turns back into a draft", () => {
    expect(() => turnTo("open", "draft")).toThrow();
  });

  test("Ben can sign on the closing date itself, not on the day after", () => {
    const petition = { state: "open", closesOn: "2026-12-02" } as const;
    expect(acceptsSignatures(petition, "2026-12-02")).toBe(true);
    expect(acceptsSignatures(petition, "2026-12-03")).toBe(false);
  });

  test("without a closing date an open petition stays open", () => {
    expect(
      acceptsSignatures({ state: "open", closesOn: null }, "2030-01-01"),
    ).toBe(true);
  });

  test.each(["draft", "closed", "delivered", "answered"] as const)(
    "nobody can sign a petition that is %s",
    (state) => {
      expect(acceptsSignatures({ state, closesOn: null }, "2026-12-01")).toBe(
        false,
      );
    },
  );

  test("Rosa signed in time: she can confirm after the closing, not after the delivery", () => {
    expect(PETITION_STATES.filter(takesConfirmations)).toEqual([
      "open",
      "closed",
    ]);
  });

  test("a confirmation link works for thirty days to the minute", () => {
    expect(CONFIRM_WITHIN_DAYS).toBe(30);
    const mailed = "2026-11-21T10:00:00.000Z";
    expect(linkHasExpired(mailed, "2026-12-21T10:00:00.000Z")).toBe(false);
    expect(linkHasExpired(mailed, "2026-12-21T10:00:00.001Z")).toBe(true);
  });
});

describe("the words", () => {
  const both = words({
    titleEn: "Keep the library open",
    bodyEn: "Six days a week.",
    titleEs: "Que la biblioteca siga abierta",
    bodyEs: "Seis días a la semana.",
  });

  test("a reader of Spanish gets the Spanish text and a way to the English one", () => {
    expect(wordsFor("es", both)).toEqual({
      locale: "es",
      title: "Que la biblioteca siga abierta",
      body: "Seis días a la semana.",
      alsoIn: "en",
    });
  });

  test("a text that exists only in Spanish is shown in Spanish, and says so", () => {
    const onlySpanish = words({ titleEs: "Basta", bodyEs: "Ya." });
    expect(wordsFor("en", onlySpanish)).toMatchObject({
      locale: "es",
      title: "Basta",
      alsoIn: null,
    });
  });

  test("the group sees its petition in every language it is written in", () => {
    expect(writtenWords(both).map((one) => one.locale)).toEqual(["en", "es"]);
    const onlySpanish = words({ titleEs: "Basta", bodyEs: "Ya." });
    expect(writtenWords(onlySpanish).map((one) => one.title)).toEqual([
      "Basta",
    ]);
  });

  test("a translated title without its text is not offered as a translation", () => {
    const half = words({ titleEn: "Stop", bodyEn: "Now.", titleEs: "Basta" });
    expect(wordsFor("en", half).alsoIn).toBeNull();
    expect(wordsFor("es", half).title).toBe("Stop");
  });

  test("the organizer is warned when any of the texts asks for a status", () => {
    expect(warnsOfStatus(both)).toBe(false);
    expect(
      warnsOfStatus({ ...both, bodyEs: "Indique su estatus migratorio." }),
    ).toBe(true);
  });

  test.each([
    [words(), "noWords"],
    [words({ titleEn: "Stop" }), "bodyEnMissing"],
    [words({ bodyEn: "Now." }), "titleEnMissing"],
    [words({ titleEs: "Basta" }), "bodyEsMissing"],
    [
      words({ titleEn: "Stop", bodyEn: "Now.", bodyEs: "Ya." }),
      "titleEsMissing",
    ],
    [words({ titleEs: "Basta", bodyEs: "Ya." }), null],
    [both, null],
  ])("what is missing before %o is a petition: %s", (given, missing) => {
    expect(wordsMissing(given)).toBe(missing);
  });

  test("two petitions of one title get two addresses, and none takes a page's", () => {
    expect(freeAddress("library", new Set())).toBe("library");
    expect(freeAddress("library", new Set(["library", "library-2"]))).toBe(
      "library-3",
    );
    expect(freeAddress("confirm", new Set())).toBe("petition-confirm");
    expect(freeAddress("", new Set(["petition"]))).toBe("petition-2");
  });

  test("what people signed stays what they signed; a translation can be added", () => {
    const before = words({ titleEn: "Stop", bodyEn: "Now." });
    const wanted = words({
      titleEn: "Go",
      bodyEn: "Later.",
      titleEs: "Basta",
      bodyEs: "Ya.",
    });
    expect(keepFixed(before, wanted, fixedLanguages(before, false))).toEqual(
      wanted,
    );
    const fixed = fixedLanguages(before, true);
    expect(rewordsFixed(before, wanted, fixed)).toBe(true);
    expect(rewordsFixed(before, words({ titleEs: "Basta" }), fixed)).toBe(
      false,
    );
    expect(keepFixed(before, wanted, fixed)).toEqual({
      titleEn: "Stop",
      bodyEn: "Now.",
      titleEs: "Basta",
      bodyEs: "Ya.",
    });
  });
});

describe("the goal", () => {
  test.each([
    [100, 0, 100],
    [100, 99, 100],
    [100, 100, 250],
    [100, 260, 500],
    [90, 95, 100],
    [1000, 1000, 2500],
    [3000, 3000, 5000],
    [5, 5, 10],
    [1, 1, 10],
    [1_000_000, 1_000_000, 2_500_000],
  ])("goal %i at %i signatures is shown as %i", (goal, count, shown) => {
    expect(currentGoal(goal, count)).toBe(shown);
  });
});

describe("the signers", () => {
  test("Rosa is shown as she chose", () => {
    const name = "Rosa María Ortiz";
    expect(publicName(name, "count")).toBeNull();
    expect(publicName(name, "first_name")).toBe("Rosa");
    expect(publicName(name, "full")).toBe("Rosa");
  });

  test("Rosa is handed over as she chose", () => {
    const name = " Rosa  Ortiz ";
    expect(handedOverName(name, "count")).toBe("");
    expect(handedOverName(name, "first_name")).toBe("Rosa");
    expect(handedOverName(name, "full")).toBe("Rosa Ortiz");
  });

  test("a single name is a first name", () => {
    expect(publicName("Ben", "first_name")).toBe("Ben");
  });

  test("who may be withdrawn, set aside, put back", () => {
    expect(SIGNATURE_STATES.filter(canWithdraw)).toEqual([
      "pending",
      "validated",
      "invalidated",
      "fraudulent",
    ]);
    expect(SIGNATURE_STATES.filter(canInvalidate)).toEqual(["validated"]);
    expect(SIGNATURE_STATES.filter(canRestore)).toEqual([
      "invalidated",
      "fraudulent",
    ]);
  });

  test("a typing error mended is one person; another first name is another", () => {
    expect(isSamePerson("Rosa Ortis", "rosa  ORTÍZ")).toBe(true);
    expect(isSamePerson("Rosa Ortiz", "Rosa Ortiz Vega")).toBe(false);
    expect(isSamePerson("Juan Ruiz", "Juana Ruiz")).toBe(false);
    expect(isSamePerson("Ana Ortiz", "Eva Ortiz")).toBe(false);
  });

  test("two of a household share an address with one postal code, never three", () => {
    const rosa = { name: "Rosa Ortiz", postalCode: "90802" };
    const ben = { name: "Ben Ortiz", postalCode: "90802" };
    const pia = { name: "Pia Ortiz", postalCode: "90802" };
    expect(seatFor([rosa], ben)).toEqual({ as: "second" });
    expect(seatFor([rosa], { ...ben, postalCode: "10001" })).toEqual({
      as: "too_many",
    });
    expect(seatFor([rosa, ben], pia)).toEqual({ as: "too_many" });
    expect(seatFor([rosa, ben], { ...ben, postalCode: "1" })).toEqual({
      as: "again",
      index: 1,
    });
  });
});

test("the recount names the days that differ, and a zero is no difference", () => {
  expect(
    differingKeys(
      [
        ["2026-11-02", 3],
        ["2026-11-01", 1],
        ["2026-11-04", 0],
      ],
      [
        ["2026-11-02", 2],
        ["2026-11-03", 5],
        ["2026-11-01", 1],
      ],
    ),
  ).toEqual(["2026-11-02", "2026-11-03"]);
});

describe("the signers' data", () => {
  const clock = {
    closesOn: null,
    deliveredOn: null,
    closedOn: null,
    purgeOn: null,
  };
  test("goes 30 days after the delivery or 90 after the closing, or sooner, never later", () => {
    expect(purgeDay({ ...clock, state: "open" })).toBeNull();
    expect(purgeDay({ ...clock, state: "open", closesOn: "2026-10-01" })).toBe(
      "2026-12-30",
    );
    expect(
      purgeDay({ ...clock, state: "closed", closedOn: "2026-10-01" }),
    ).toBe("2026-12-30");
    const handed = {
      ...clock,
      state: "answered",
      deliveredOn: "2026-12-01",
    } as const;
    expect(purgeDay(handed)).toBe("2026-12-31");
    expect(purgeDay({ ...handed, purgeOn: "2026-12-05" })).toBe("2026-12-05");
    expect(purgeDay({ ...handed, purgeOn: "2027-12-05" })).toBe("2026-12-31");
  });
});

test("whatever comes and goes, what is shown of a part moves by five people or not at all", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -6, max: 6 }), { maxLength: 60 }),
      (steps) => {
        let people = 0;
        let shown = 0;
        let then = 0;
        for (const step of steps) {
          people = Math.max(0, people + step);
          const next = nextShown(people, shown);
          expect(next % 5).toBe(0);
          if (next !== shown) {
            // Since it last moved at least five have come or gone, and what
            // was shown then told of them only to the next five.
            expect(Math.abs(people - shown)).toBeGreaterThanOrEqual(5);
            then = people;
            shown = next;
          }
          expect(Math.abs(then - shown)).toBeLessThan(5);
        }
      },
    ),
    { seed: 5, numRuns: 300 },
  );
});
