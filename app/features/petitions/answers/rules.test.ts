import { expect, test } from "vitest";

import { answerFor, answersByWho, tally } from "./rules";
import type { Answer } from "./rules";

const an = (id: string, given: Partial<Answer> = {}): Answer => ({
  id,
  officialId: null,
  speaker: null,
  stance: "agrees",
  onDate: "2026-11-02",
  note: "Yes.",
  noteLocale: "en",
  translation: null,
  sourceUrl: null,
  ...given,
});

const targets = [{ id: "rosa" }, { id: "ben" }, { id: "ida" }];

test("an answer is revised by a later one of the same official, and stays behind it", () => {
  const { heard, silent } = answersByWho(
    [
      an("1", { officialId: "ben", stance: "refuses", onDate: "2026-11-04" }),
      an("2", { officialId: "ben", stance: "partly", onDate: "2026-11-09" }),
      an("3", { officialId: "ben", stance: "agrees", onDate: "2026-11-09" }),
      an("4", {
        officialId: "ben",
        stance: "no_position",
        onDate: "2026-11-01",
      }),
    ],
    targets,
  );
  expect(heard).toHaveLength(1);
  expect(heard[0]?.latest.id).toBe("3");
  expect(heard[0]?.earlier.map(({ id }) => id)).toEqual(["2", "1", "4"]);
  expect(silent.map(({ id }) => id)).toEqual(["rosa", "ida"]);
});

test("those addressed come first, then others, one by one by their name", () => {
  const { heard } = answersByWho(
    [
      an("1", { speaker: "City Attorney" }),
      an("2", { officialId: "gone" }),
      an("3", { officialId: "rosa" }),
      an("4", { speaker: "city  attorney" }),
    ],
    targets,
  );
  expect(heard.map((one) => one.latest.id)).toEqual(["3", "4", "2"]);
});

test("only those addressed are tallied, by what they said last", () => {
  const { heard } = answersByWho(
    [
      an("1", { officialId: "rosa", stance: "refuses", onDate: "2026-11-01" }),
      an("2", { officialId: "rosa", stance: "agrees" }),
      an("3", { officialId: "ben", stance: "partly" }),
      an("4", { speaker: "The clerk", stance: "refuses" }),
    ],
    targets,
  );
  expect(tally(heard)).toEqual({
    agrees: 1,
    partly: 1,
    refuses: 0,
    no_position: 0,
  });
});

test("a reader gets the words in their language where they were translated, and the original with them", () => {
  const both = { note: "Yes.", noteLocale: "en", translation: "Sí." } as const;
  expect(answerFor("es", both)).toEqual({
    text: "Sí.",
    locale: "es",
    original: "Yes.",
  });
  expect(answerFor("en", both)).toEqual({
    text: "Yes.",
    locale: "en",
    original: null,
  });
  expect(answerFor("es", { ...both, translation: null }).text).toBe("Yes.");
  expect(answerFor("es", { ...both, noteLocale: null }).locale).toBeNull();
});
