import { expect, test } from "vitest";
import { looksLikeImmigrationStatus } from "./private-columns";

test.each([
  "immigration_status",
  "PersonImmigrationStatus",
  "CITIZEN?",
  "A-Number",
  "Estatus migratorio",
  "Ciudadanía",
  "Country of Birth",
  "DACA",
  "legalStatus",
])("a column called %s never comes in", (column) => {
  expect(looksLikeImmigrationStatus(column)).toBe(true);
});

test.each([
  "MatterStatusName",
  "EventAgendaStatusId",
  "can2_user_state",
  "Advisability",
  "PersonFullName",
  "Number",
  "zip_code",
])("a column called %s is no such thing", (column) => {
  expect(looksLikeImmigrationStatus(column)).toBe(false);
});
