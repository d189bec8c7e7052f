import * as q from "./officials.server";
import type { Samples } from "./samples";

export const samples: Samples<typeof q> = {
  findBodyBySlug: (db) => q.findBodyBySlug(db, "s"),
  findBodyById: (db) => q.findBodyById(db, "b"),
  listBodiesById: (db) => q.listBodiesById(db, ["b"]),
  listBodiesOf: (db) => q.listBodiesOf(db, "p"),
  listSeatsOf: (db) => q.listSeatsOf(db, ["b"]),
  listTermsOf: (db) => q.listTermsOf(db, ["b"]),
  listOfficialsOf: (db) => q.listOfficialsOf(db, "p"),
  searchOfficialsOf: (db) =>
    q.searchOfficialsOf(db, { placeId: "p", query: "n", limit: 50, offset: 0 }),
  countOfficialsOf: (db) =>
    q.countOfficialsOf(db, { placeId: "p", query: "n" }),
  findOfficialBySlug: (db) => q.findOfficialBySlug(db, "s"),
  listOfficesOf: (db) => q.listOfficesOf(db, "o"),
  findTerm: (db) => q.findTerm(db, "t"),
  listBodySlugsLike: (db) => q.listBodySlugsLike(db, "s"),
  listOfficialSlugsLike: (db) => q.listOfficialSlugsLike(db, "s"),
  insertBody: (db) =>
    q.insertBody(db, {
      id: "b",
      jurisdiction_id: "p",
      name: "n",
      slug: "s",
      kind: "city_council",
      seat_count: 9,
      website: null,
      source_url: null,
      created_by_group_id: "g",
      created_at: "t",
    }),
  updateBody: (db) => q.updateBody(db, "b", { name: "n" }),
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
  updateSeat: (db) =>
    q.updateSeat(db, { bodyId: "b", id: "s" }, { label: "District 1" }),
  insertOfficial: (db) =>
    q.insertOfficial(db, {
      id: "o",
      name: "n",
      given_name: null,
      family_name: "n",
      suffix: null,
      slug: "s",
      jurisdiction_id: "p",
      email: null,
      phone: null,
      website: null,
      contact_source_url: null,
      contact_verified_on: null,
      created_by_group_id: "g",
      created_at: "t",
    }),
  updateOfficial: (db) => q.updateOfficial(db, "o", { name: "n" }),
  insertTerm: (db) =>
    q.insertTerm(db, {
      id: "t",
      official_id: "o",
      body_id: "b",
      seat_id: "s",
      role: "member",
      starts_on: null,
      ends_on: null,
      source_url: null,
      created_at: "t",
    }),
  endTerm: (db) => q.endTerm(db, { id: "t", seen: null, endsOn: "d" }),
};
