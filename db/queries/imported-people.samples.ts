import * as q from "./imported-people.server";
import type { Samples } from "./samples";

const person = {
  name: "Rosa Vega",
  given_name: "Rosa",
  family_name: "Vega",
  suffix: null,
  email: null,
  phone: null,
  website: null,
  contact_source_url: null,
};

export const samples: Samples<typeof q> = {
  listExternalIdsOfKinds: (db) =>
    q.listExternalIdsOfKinds(db, "legistar:riverbend", ["body", "official"]),
  listExternalIds: (db) =>
    q.listExternalIds(db, "legistar:riverbend", "vote", ["1", "2"]),
  listExternalIdsOfSubjects: (db) =>
    q.listExternalIdsOfSubjects(db, "legistar:riverbend", "vote", ["v"]),
  listBodiesForImport: (db) => q.listBodiesForImport(db, "p"),
  listOfficialsForImport: (db) => q.listOfficialsForImport(db, "p"),
  listSeatsForImport: (db) => q.listSeatsForImport(db, "p"),
  listTermsForImport: (db) => q.listTermsForImport(db, "p"),
  insertBodies: (db) =>
    q.insertBodies(db, [
      {
        id: "b",
        jurisdiction_id: "p",
        name: "City Council",
        slug: "riverbend-city-council",
        kind: "council",
        seat_count: null,
        website: null,
        source_url: null,
        created_by_group_id: null,
        created_at: "t",
      },
    ]),
  updateBodyFromSource: (db) =>
    q.updateBodyFromSource(db, "b", { name: "City Council", seat_count: 9 }),
  insertOfficials: (db) =>
    q.insertOfficials(db, [
      {
        id: "o",
        ...person,
        slug: "rosa-vega",
        jurisdiction_id: "p",
        contact_verified_on: null,
        created_by_group_id: null,
        created_at: "t",
      },
    ]),
  updateOfficialFromSource: (db) => q.updateOfficialFromSource(db, "o", person),
  insertSeats: (db) =>
    q.insertSeats(db, [
      {
        id: "s",
        body_id: "b",
        label: "Seat 1",
        position: 1,
        weight: 1,
        valid_from: null,
        valid_to: null,
      },
    ]),
  insertTerms: (db) =>
    q.insertTerms(db, [
      {
        id: "t",
        official_id: "o",
        body_id: "b",
        seat_id: "s",
        role: "member",
        starts_on: null,
        ends_on: null,
        source_url: null,
        created_at: "t",
      },
    ]),
  updateTermFromSource: (db) =>
    q.updateTermFromSource(db, "t", {
      role: "chair",
      starts_on: "2026-01-01",
      ends_on: null,
    }),
  keepExternalIds: (db) =>
    q.keepExternalIds(db, [
      {
        system: "legistar:riverbend",
        kind: "official",
        external_id: "11",
        subject_id: "o",
        row_hash: "h",
      },
    ]),
};
