import {
  countOfficialsOf,
  findBodyById,
  findBodyBySlug,
  findOfficialBySlug,
  findTerm,
  listBodiesById,
  listBodiesOf,
  listOfficesOf,
  listOfficialsOf,
  listSeatsOf,
  listTermsOf,
  searchOfficialsOf,
} from "@db/queries/officials.server";
import type { Reader } from "@db/connection.server";

import { dayIn } from "~/lib/calendar";
import type { World } from "~/server/world.server";

import { holdsOn, rosterOn } from "./rules";
import { BODY_KINDS } from "./types";
import type { BodyKind, Roster, Seat, Term, TermRole } from "./types";

export interface Body {
  id: string;
  name: string;
  slug: string;
  kind: BodyKind;
  seatCount: number | null;
  website: string | null;
  sourceUrl: string | null;
  placeId: string;
  placeName: string;
  placeSlug: string;
  timeZone: string;
}

/** The body at this address; null when there is none. */
export async function findBody(
  world: World,
  slug: string | undefined,
): Promise<Body | null> {
  return asBody(await findBodyBySlug(world.db.read, slug ?? ""));
}

export async function findBodyWithId(
  world: World,
  id: string,
): Promise<Body | null> {
  return asBody(await findBodyById(world.db.read, id));
}

/** These bodies by id, in one question; ids nobody has are left out. */
export async function bodiesWithIds(
  world: World,
  ids: readonly string[],
): Promise<Map<string, Body>> {
  const rows = await listBodiesById(world.db.read, [...new Set(ids)]);
  return new Map(
    rows.map((row) => [row.id, { ...row, kind: kindOf(row.kind) }]),
  );
}

function asBody(
  row: (Omit<Body, "kind"> & { kind: string }) | undefined,
): Body | null {
  return row ? { ...row, kind: kindOf(row.kind) } : null;
}

/** A kind that an import or an older version wrote and nobody knows: other. */
function kindOf(kind: string): BodyKind {
  return BODY_KINDS.find((known) => known === kind) ?? "other";
}

/** The bodies that decide in a place, by name, without who sits on them. */
export async function bodiesIn(world: World, placeId: string): Promise<Body[]> {
  const rows = await listBodiesOf(world.db.read, placeId);
  return rows.map((row) => ({ ...row, kind: kindOf(row.kind) }));
}

export interface BodyWithRoster extends Body {
  roster: Roster;
}

/** The bodies that decide in a place, by name, with who sits on them today. */
export async function bodiesOf(
  world: World,
  placeId: string,
): Promise<BodyWithRoster[]> {
  const bodies = await bodiesIn(world, placeId);
  const rosters = await rostersOf(
    world.db.read,
    bodies.map((body) => ({ ...body, day: dayIn(body.timeZone, world.now()) })),
  );
  return bodies.flatMap((body) => {
    const roster = rosters.get(body.id);
    return roster ? [{ ...body, roster }] : [];
  });
}

export interface OfficialInOffice {
  id: string;
  name: string;
  slug: string;
  bodyName: string;
  bodySlug: string;
  role: TermRole;
  seatLabel: string | null;
}

/**
 * Who holds office in a place today, one row for each office, by body and
 * seat; a mayor without a seat comes after the seats.
 */
export async function officialsOf(
  world: World,
  placeId: string,
): Promise<OfficialInOffice[]> {
  const bodies = await bodiesOf(world, placeId);
  return bodies.flatMap(({ name, slug, roster }) => {
    const office = (
      holder: { officialId: string; name: string; slug: string },
      role: TermRole,
      seatLabel: string | null,
    ): OfficialInOffice => ({
      id: holder.officialId,
      name: holder.name,
      slug: holder.slug,
      bodyName: name,
      bodySlug: slug,
      role,
      seatLabel,
    });
    const seated = roster.places.flatMap(({ holder, label, chair }) =>
      holder
        ? [
            office(
              holder,
              holder.officialId === roster.mayor?.officialId
                ? "mayor"
                : chair
                  ? "chair"
                  : "member",
              label,
            ),
          ]
        : [],
    );
    return roster.mayor && !roster.mayorHasSeat
      ? [...seated, office(roster.mayor, "mayor", null)]
      : seated;
  });
}

/** A page of everyone ever known in office in a place, and how many they are. */
export async function searchOfficials(
  world: World,
  ask: { placeId: string; query: string; page: number; pageSize: number },
) {
  const [total, officials] = await Promise.all([
    countOfficialsOf(world.db.read, ask),
    searchOfficialsOf(world.db.read, {
      placeId: ask.placeId,
      query: ask.query,
      limit: ask.pageSize,
      offset: (ask.page - 1) * ask.pageSize,
    }),
  ]);
  return { total, officials };
}

/** Everyone known in office in a place, also in the past: to recognize names. */
export function knownOfficials(db: Reader, placeId: string) {
  return listOfficialsOf(db, placeId);
}

/** Who sits on a body on that day, vacancies included. */
export async function rosterOfBody(
  db: Reader,
  body: { id: string; seatCount: number | null },
  day: string,
): Promise<Roster> {
  const rosters = await rostersOf(db, [{ ...body, day }]);
  return rosters.get(body.id) as Roster;
}

/** The rosters of several bodies, each on its own day, in two questions. */
export async function rostersOf(
  db: Reader,
  bodies: readonly { id: string; seatCount: number | null; day: string }[],
): Promise<Map<string, Roster>> {
  const ids = [...new Set(bodies.map(({ id }) => id))];
  const { seats, terms } = await seatsAndTermsOf(db, ids);
  return new Map(
    bodies.map(({ id, seatCount, day }) => [
      id,
      rosterOn(
        { seats: seats.get(id) ?? [], terms: terms.get(id) ?? [], seatCount },
        day,
      ),
    ]),
  );
}

/** Everything rosters are made of, for callers that need one body's many days. */
export async function seatsAndTermsOf(
  db: Reader,
  bodyIds: readonly string[],
): Promise<{ seats: Map<string, Seat[]>; terms: Map<string, Term[]> }> {
  const [seats, terms] = await Promise.all([
    listSeatsOf(db, bodyIds),
    listTermsOf(db, bodyIds),
  ]);
  return {
    seats: grouped(seats),
    terms: grouped(
      terms.map((term) => ({ ...term, role: term.role as TermRole })),
    ),
  };
}

function grouped<Row extends { bodyId: string }>(
  rows: readonly Row[],
): Map<string, Row[]> {
  const map = new Map<string, Row[]>();
  for (const row of rows) {
    const list = map.get(row.bodyId);
    if (list) list.push(row);
    else map.set(row.bodyId, [row]);
  }
  return map;
}

/** Every seat of a body, also those that are gone, for the form. */
export function seatsOf(world: World, bodyId: string) {
  return listSeatsOf(world.db.read, [bodyId]);
}

/** The official at this address with the offices held; null when there is none. */
export async function findOfficial(world: World, slug: string | undefined) {
  const official = await findOfficialBySlug(world.db.read, slug ?? "");
  if (!official) return null;
  const today = dayIn(official.timeZone, world.now());
  const offices = (await listOfficesOf(world.db.read, official.id)).map(
    (office) => ({
      ...office,
      role: office.role as TermRole,
      current: holdsOn(today, office.startsOn, office.endsOn),
    }),
  );
  return {
    ...official,
    offices: [
      ...offices.filter(({ current }) => current),
      ...offices.filter(({ current }) => !current),
    ],
  };
}

export type Official = NonNullable<Awaited<ReturnType<typeof findOfficial>>>;

/** One term, to end it; null when there is none. */
export async function findTermWithId(world: World, id: string | undefined) {
  const term = await findTerm(world.db.read, id ?? "");
  return term ? { ...term, role: term.role as TermRole } : null;
}
