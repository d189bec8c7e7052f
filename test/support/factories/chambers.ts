import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";
import type { Confidence, RecordedLean } from "~/features/votes/types";

import { aMeeting, aMotion } from "./votes";

/** Invented people: so many first names times so many family names. */
const GIVEN = ["Ana", "Ben", "Cam", "Dee", "Eli", "Flo", "Gus", "Ivy", "Jo"];
const FAMILY = [
  "Abbot",
  "Baptiste",
  "Castellanos",
  "Dunn",
  "Estrada-Whitfield",
  "Fox",
  "González",
  "Hale",
  "Iverson",
  "Juárez",
  "Kim",
  "Lindqvist",
  "Moreno",
  "Nakamura",
  "Ortiz",
  "Pérez",
];

function nameOf(place: number): string {
  const given = GIVEN[place % GIVEN.length] ?? "Ana";
  const family = FAMILY[place % FAMILY.length] ?? "Fox";
  const round = Math.floor(place / (GIVEN.length * FAMILY.length));
  return round === 0
    ? `${given} ${family}`
    : `${given} ${family} ${"I".repeat(round + 1)}`;
}

/** Rows of one table, no more at once than both engines take. */
function batches<Row>(rows: readonly Row[]): Row[][] {
  const size = 60;
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, n) =>
    rows.slice(n * size, (n + 1) * size),
  );
}

/**
 * A body of any size, each seat with its holder but for the last `vacant`.
 * Quick to make with 400 seats.
 */
export async function aBodyOf(
  world: World,
  placeId: string,
  given: { seats: number; vacant?: number; name?: string; kind?: string },
) {
  const id = world.newId();
  const mark = id.slice(-12);
  const at = timestamp(world);
  const body = {
    id,
    jurisdiction_id: placeId,
    name: given.name ?? `Assembly of ${given.seats}`,
    slug: `assembly-of-${given.seats}-${mark}`,
    kind: given.kind ?? "council",
    seat_count: given.seats,
    website: null,
    source_url: null,
    created_by_group_id: null,
    created_at: at,
  };
  const places = Array.from({ length: given.seats }, (_, place) => place);
  const seats = places.map((place) => ({
    id: world.newId(),
    body_id: id,
    label: `District ${place + 1}`,
    position: place + 1,
    weight: 1,
    valid_from: null,
    valid_to: null,
  }));
  const filled = places.slice(0, given.seats - (given.vacant ?? 0));
  const officials = filled.map((place) => {
    const name = nameOf(place);
    return {
      id: world.newId(),
      name,
      given_name: name.split(" ")[0] ?? null,
      family_name: name.split(" ")[1] ?? null,
      suffix: null,
      slug: `member-${place + 1}-${mark}`,
      jurisdiction_id: placeId,
      email: null,
      phone: null,
      website: null,
      contact_source_url: null,
      contact_verified_on: null,
      created_by_group_id: null,
      created_at: at,
    };
  });
  const terms = filled.map((place) => ({
    id: world.newId(),
    official_id: officials[place]?.id ?? "",
    body_id: id,
    seat_id: seats[place]?.id ?? null,
    role: "member",
    starts_on: null,
    ends_on: null,
    source_url: null,
    created_at: at,
  }));
  await world.db.transaction(async (trx) => {
    await trx.insertInto("bodies").values(body).execute();
    for (const some of batches(officials))
      await trx.insertInto("officials").values(some).execute();
    for (const some of batches(seats))
      await trx.insertInto("seats").values(some).execute();
    for (const some of batches(terms))
      await trx.insertInto("terms").values(some).execute();
  });
  return { body, officials, seats };
}

/** How the members of a large body stand: a mixed house, the same each time. */
const MIXED: readonly (readonly [RecordedLean, Confidence] | null)[] = [
  ["for", "high"],
  ["for", "medium"],
  ["lean_for", "medium"],
  ["undecided", "low"],
  ["against", "high"],
  ["lean_against", "medium"],
  null,
  ["for", "high"],
  ["lean_for", "low"],
  ["against", "medium"],
  ["absent", "high"],
];

/**
 * A body of any size with a vote that a group counts: leans of every kind,
 * some with an older entry beneath, one in eleven members of whom nobody
 * recorded anything.
 */
export async function aCountedVote(
  world: World,
  given: {
    placeId: string;
    groupId: string;
    recordedBy: string;
    seats: number;
    vacant?: number;
    title?: string;
    demandId?: string | null;
    localDate?: string;
  },
) {
  const made = await aBodyOf(world, given.placeId, given);
  const meeting = await aMeeting(world, made.body.id, {
    ...(given.localDate ? { localDate: given.localDate } : {}),
  });
  const motion = await aMotion(world, made.body.id, {
    meetingId: meeting.id,
    groupId: given.groupId,
    demandId: given.demandId ?? null,
    ...(given.title ? { title: given.title } : {}),
  });
  const now = world.now().getTime();
  const day = (ago: number) => new Date(now - ago * 86_400_000).toISOString();
  const leans = made.officials.flatMap((official, place) => {
    const stand = MIXED[place % MIXED.length];
    if (!stand) return [];
    const entry = (
      [lean, confidence]: readonly [RecordedLean, Confidence],
      ago: number,
    ) => ({
      id: world.newId(),
      motion_id: motion.id,
      official_id: official.id,
      group_id: given.groupId,
      lean,
      confidence,
      evidence_kind: "said_to_us",
      evidence_on: day(ago).slice(0, 10),
      evidence_url: null,
      note: "",
      visibility: place % 2 === 0 ? "coalition" : "group",
      recorded_by: given.recordedBy,
      recorded_at: day(ago),
    });
    const newest = entry(stand, (place % 90) + 1);
    return place % 3 === 0
      ? [entry(["undecided", "medium"], (place % 90) + 20), newest]
      : [newest];
  });
  await world.db.transaction(async (trx) => {
    for (const some of batches(leans))
      await trx.insertInto("leans").values(some).execute();
  });
  return { ...made, meeting, motion };
}
