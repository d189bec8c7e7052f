import { expect, test } from "vitest";

import { contactAfterMerge, termsSetAside } from "./rules";

const NONE = {
  email: null,
  phone: null,
  website: null,
  contact_source_url: null,
  contact_verified_on: null,
};

test("contact details go over only to a page that has none", () => {
  const theirs = {
    ...NONE,
    email: "ana@riverbend.example",
    contact_verified_on: "2026-01-02",
  };
  expect(contactAfterMerge(NONE, theirs)).toEqual(theirs);
  const ours = { ...NONE, phone: "555-0100" };
  expect(contactAfterMerge(ours, theirs)).toEqual(ours);
});

const term = (id: string, more: object = {}) => ({
  id,
  body_id: "council",
  seat_id: null as string | null,
  role: "member",
  starts_on: "2024-01-01" as string | null,
  ends_on: null as string | null,
  ...more,
});

test("of two terms that say the same, the one that names a seat stays", () => {
  const ours = term("ours");
  expect(termsSetAside([ours], [term("theirs")])).toMatchObject([
    { id: "theirs" },
  ]);
  expect(
    termsSetAside([ours], [term("theirs", { seat_id: "seat 3" })]),
  ).toEqual([ours]);
});

test("terms of other bodies, roles or times are all kept", () => {
  const ours = term("ours", { ends_on: "2024-12-31" });
  expect(
    termsSetAside(
      [ours],
      [
        term("a", { body_id: "parks" }),
        term("b", { role: "mayor" }),
        term("c", { starts_on: "2025-01-01" }),
      ],
    ),
  ).toEqual([]);
});
