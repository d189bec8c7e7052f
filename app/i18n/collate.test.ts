import { expect, test } from "vitest";

import { byFamilyName, byName } from "./collate";

const named = (...names: string[]) => names.map((name) => ({ name }));
const names = (list: readonly { name: string }[]) =>
  list.map(({ name }) => name);

test("Ñ stands after N and before O, Á beside A, in both languages", () => {
  const list = named("Zoe", "Ñusta", "Oona", "Ángela", "Nora", "Ana", "Beto");
  const ordered = ["Ana", "Ángela", "Beto", "Nora", "Ñusta", "Oona", "Zoe"];
  expect(names(byName("es", list))).toEqual(ordered);
  expect(names(byName("en", list))).toEqual(ordered);
});

test("in Spanish Ñ is a letter of its own, in English an N", () => {
  const list = named("Ñato", "Nunez", "Nyx");
  expect(names(byName("es", list))).toEqual(["Nunez", "Nyx", "Ñato"]);
  expect(names(byName("en", list))).toEqual(["Ñato", "Nunez", "Nyx"]);
});

test("the family name comes first, and numbers count as numbers", () => {
  const list = [
    { name: "Ana Ñáñez", familyName: "Ñáñez" },
    { name: "Beto Zea", familyName: "Zea" },
    { name: "Seat 10", familyName: null },
    { name: "Carla Nava", familyName: "Nava" },
    { name: "Seat 9", familyName: null },
    { name: "Ada Nava", familyName: "Nava" },
  ];
  expect(names(byFamilyName("es", list))).toEqual([
    "Ada Nava",
    "Carla Nava",
    "Ana Ñáñez",
    "Seat 9",
    "Seat 10",
    "Beto Zea",
  ]);
});
