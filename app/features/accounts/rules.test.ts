import { expect, test } from "vitest";

import { COMMON_PASSWORDS } from "./common-passwords";
import { passwordProblem } from "./rules";
import { PASSWORD_LENGTH } from "./types";

const rosa = { name: "Rosa Delgado Ruiz", email: "rosa.delgado@example.org" };

test("Rosa may take any sentence of ten characters or more", () => {
  expect(passwordProblem("mi gata come nubes", rosa)).toBeNull();
  expect(passwordProblem("kx7-rw2-pp", rosa)).toBeNull();
});

test("nine characters are too few, 201 too many", () => {
  expect(passwordProblem("kx7-rw2-p", rosa)).toBe("passwordTooShort");
  expect(passwordProblem("kx7 ".repeat(51), rosa)).toBe("passwordTooLong");
});

test("characters are counted as people see them", () => {
  // Nine pictures are eighteen code units.
  expect(passwordProblem("🌻🚲🏠🌵🐢🥑🎺🧵🪁", rosa)).toBe("passwordTooShort");
  expect(passwordProblem("🌻🚲🏠🌵🐢🥑🎺🧵🪁🍉", rosa)).toBeNull();
});

test("Rosa cannot take her own name or address", () => {
  for (const hers of [
    "Rosa Delgado Ruiz",
    "rosadelgadoruiz",
    "ROSA.DELGADO@example.org",
    "rosa.delgado",
  ]) {
    expect(passwordProblem(hers, rosa)).toBe("passwordIsYou");
  }
});

test("what every guesser tries first is refused, however it is spaced", () => {
  for (const common of [
    "password123",
    "Pass word 123",
    "QWERTYUIOP",
    "contraseña123",
    "aaaaaaaaaaaa",
    "abcabcabcabc",
    "            ",
  ]) {
    expect(passwordProblem(common, rosa)).toBe("passwordTooCommon");
  }
});

test("the list of common passwords holds only what would otherwise pass", () => {
  for (const common of COMMON_PASSWORDS) {
    expect(common).toBe(common.toLowerCase().replace(/\s/g, ""));
    expect(common.length).toBeGreaterThanOrEqual(PASSWORD_LENGTH.least);
  }
});
