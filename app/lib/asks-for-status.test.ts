import { expect, test } from "vitest";

import { asksForStatus } from "./asks-for-status";

test.each([
  "Are you a citizen?",
  "Please tell us your immigration status.",
  "What is your country of birth?",
  "Do you have a green card or a visa?",
  "Sign below and include your A-Number.",
  "¿Es usted ciudadano?",
  "¿Tiene papeles?",
  "Indique su estatus migratorio.",
  "¿Cuál es su nacionalidad?",
  "We love Riverbend.\nAre you undocumented?",
])("the organizer is warned before publishing: %s", (text) => {
  expect(asksForStatus(text)).toBe(true);
});

test.each([
  "City staff may not ask anyone about their immigration status.",
  "We never ask you for your immigration status: tell us only your name.",
  "Nobody will ask: are you a citizen?",
  "No importa su estatus migratorio: firme aquí.",
  "Nunca le preguntaremos: ¿es usted ciudadano?",
  "The council should fund legal help for undocumented neighbors.",
  "Are you tired of waiting for the bus?",
  "El condado debe proteger a las familias, tengan o no papeles.",
  "",
])("a text about the matter itself passes: %s", (text) => {
  expect(asksForStatus(text)).toBe(false);
});
