import { expect, test } from "vitest";

import type { RecordedPerson } from "../types";
import { alikePersons } from "./alike-persons";

const person = (fullName: string): RecordedPerson => ({
  from: { file: "rolls.csv", within: null, row: 1 },
  externalId: fullName,
  fullName,
  givenName: null,
  familyName: null,
  suffix: null,
  email: null,
  phone: null,
  website: null,
  active: null,
  mentioned: true,
});

const rolls = (...all: string[][]) =>
  all.flatMap((names, item) =>
    names.map((name) => ({
      itemExternalId: `item ${item}`,
      personExternalId: name,
    })),
  );

const named = (people: string[], votes: ReturnType<typeof rolls>) =>
  alikePersons(people.map(person), votes).map((pair) =>
    pair.map(({ fullName }) => fullName),
  );

test("somebody renamed is told of: two names alike that share no roll", () => {
  const votes = rolls(
    ["Ana Torres", "Ben Quill"],
    ["Ana Torres-Vega", "Ben Quill"],
  );
  expect(named(["Ana Torres", "Ben Quill", "Ana Torres-Vega"], votes)).toEqual([
    ["Ana Torres", "Ana Torres-Vega"],
  ]);
});

test("two who stand on one roll are two, and so are father and son by their suffix", () => {
  const together = rolls(["Ana Torres", "Ana Torres-Vega"]);
  expect(named(["Ana Torres", "Ana Torres-Vega"], together)).toEqual([]);
  const never = rolls(["Luis Ibarra Jr."], ["Luis Ibarra III"]);
  expect(named(["Luis Ibarra Jr.", "Luis Ibarra III"], never)).toEqual([]);
});

test("people who share no more than a name's word are not held alike", () => {
  const votes = rolls(["Rosa Quill"], ["Ezra Quill"], ["Rosa Vale"]);
  expect(named(["Rosa Quill", "Ezra Quill", "Rosa Vale"], votes)).toEqual([]);
});
