import type { BodyKind } from "~/features/officials/types";
import { slugify } from "~/lib/slug";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

/** A council with numbered seats; nine of them unless told otherwise. */
export async function aBody(
  world: World,
  given: {
    placeId: string;
    name?: string;
    slug?: string;
    kind?: BodyKind;
    seats?: number;
    weights?: readonly number[];
  },
) {
  const id = world.newId();
  const name = given.name ?? "Riverbend City Council";
  const count = given.weights?.length ?? given.seats ?? 9;
  const row = {
    id,
    jurisdiction_id: given.placeId,
    name,
    slug: given.slug ?? `${slugify(name)}-${id.slice(-12)}`,
    kind: given.kind ?? "city_council",
    seat_count: count,
    website: null,
    source_url: null,
    created_by_group_id: null,
    created_at: timestamp(world),
  };
  const seats = Array.from({ length: count }, (_, index) => ({
    id: world.newId(),
    body_id: id,
    label: `Seat ${index + 1}`,
    position: index + 1,
    weight: given.weights?.[index] ?? 1,
    valid_from: null,
    valid_to: null,
  }));
  await world.db.transaction(async (trx) => {
    await trx.insertInto("bodies").values(row).execute();
    if (seats.length > 0) await trx.insertInto("seats").values(seats).execute();
  });
  return { ...row, seats };
}

/** A person in public office. */
export async function anOfficial(
  world: World,
  given: { placeId: string; name?: string },
) {
  const id = world.newId();
  const name = given.name ?? "Ben Ortiz";
  const row = {
    id,
    name,
    given_name: null,
    family_name: null,
    suffix: null,
    slug: `${slugify(name)}-${id.slice(-12)}`,
    jurisdiction_id: given.placeId,
    email: null,
    phone: null,
    website: null,
    contact_source_url: null,
    contact_verified_on: null,
    created_by_group_id: null,
    created_at: timestamp(world),
  };
  await world.db.transaction((trx) =>
    trx.insertInto("officials").values(row).execute(),
  );
  return row;
}

/** An official's time on a body. */
export async function aTerm(
  world: World,
  given: {
    officialId: string;
    bodyId: string;
    seatId?: string | null;
    role?: "member" | "chair" | "mayor";
    startsOn?: string | null;
    endsOn?: string | null;
  },
) {
  const row = {
    id: world.newId(),
    official_id: given.officialId,
    body_id: given.bodyId,
    seat_id: given.seatId ?? null,
    role: given.role ?? "member",
    starts_on: given.startsOn ?? null,
    ends_on: given.endsOn ?? null,
    source_url: null,
    created_at: timestamp(world),
  };
  await world.db.transaction((trx) =>
    trx.insertInto("terms").values(row).execute(),
  );
  return row;
}

const NAMES = [
  "Ana Reyes",
  "Ben Ortiz",
  "Cora Lindqvist",
  "Dev Anand",
  "Elena Park",
  "Farid Haddad",
  "Grace Okoro",
  "Hugo Silva",
  "Ines Marsh",
];

/** A council whose seats are held, from the first: nine unless told otherwise. */
export async function aCouncil(
  world: World,
  given: Parameters<typeof aBody>[1] & { filled?: number },
) {
  const body = await aBody(world, given);
  const members = [];
  for (const [index, seat] of body.seats
    .slice(0, given.filled ?? body.seats.length)
    .entries()) {
    const official = await anOfficial(world, {
      placeId: given.placeId,
      name: NAMES[index] ?? `Member ${index + 1}`,
    });
    await aTerm(world, {
      officialId: official.id,
      bodyId: body.id,
      seatId: seat.id,
    });
    members.push(official);
  }
  return { ...body, members };
}
