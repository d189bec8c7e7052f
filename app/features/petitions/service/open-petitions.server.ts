import {
  countOpenPetitions,
  listOpenPetitions,
  listPetitionDays,
  listPlacesWithOpenPetitions,
} from "@db/queries/petitions.server";
import { findPetitionPlace } from "@db/queries/petition-board.server";

import { dayIn } from "~/lib/calendar";
import type { World } from "~/server/world.server";

import type { DayCount } from "../rules";
import { LIST_PAGE_SIZE } from "../types";
import type { PetitionState, Sort } from "../types";

const PLACES_TO_CHOOSE = 200;

type Row = Awaited<ReturnType<typeof listOpenPetitions>>[number];
/** A petition as lists show it. */
export type PetitionCard = Omit<Row, "state"> & { state: PetitionState };

/**
 * A list spans time zones: a petition stays on it until its last day has
 * ended everywhere in the country. Its own page goes by its own clock.
 */
function latestToday(world: World): string {
  return dayIn("Pacific/Pago_Pago", world.now());
}

function asCards(rows: Row[]): PetitionCard[] {
  return rows.map((row) => ({ ...row, state: row.state as PetitionState }));
}

/**
 * One page of the public list.
 * @param search `place` is a place's slug; an unknown one finds nothing
 */
export async function searchOpenPetitions(
  world: World,
  search: { q: string; place: string; sort: Sort; page: number },
) {
  const db = world.db.read;
  const today = latestToday(world);
  const [place, places] = await Promise.all([
    search.place ? findPetitionPlace(db, search.place) : undefined,
    listPlacesWithOpenPetitions(db, { today, limit: PLACES_TO_CHOOSE }),
  ]);
  const filter = {
    q: search.q,
    placeId: search.place ? (place?.id ?? "none") : undefined,
    today,
  };
  const [rows, total] = await Promise.all([
    listOpenPetitions(db, {
      ...filter,
      sort: search.sort,
      limit: LIST_PAGE_SIZE,
      offset: (search.page - 1) * LIST_PAGE_SIZE,
    }),
    countOpenPetitions(db, filter),
  ]);
  // A place that is searched for stays among the choices, even if nothing is
  // open right there but only beneath it.
  const choices =
    place && !places.some((p) => p.id === place.id)
      ? [place, ...places]
      : places;
  return { petitions: asCards(rows), total, places: choices };
}

/** Open petitions in a place and beneath it, newest first. */
export async function openPetitionsIn(
  world: World,
  placeId: string,
  limit = 10,
): Promise<PetitionCard[]> {
  const today = latestToday(world);
  const filter = { placeId, today, limit, sort: "newest" } as const;
  return asCards(await listOpenPetitions(world.db.read, filter));
}

/** Open petitions of a campaign, newest first. */
export async function openPetitionsFor(
  world: World,
  campaignId: string,
  limit = 10,
): Promise<PetitionCard[]> {
  const today = latestToday(world);
  const filter = { campaignId, today, limit, sort: "newest" } as const;
  return asCards(await listOpenPetitions(world.db.read, filter));
}

/** The open petitions that most people have signed. */
export async function mostSignedOpen(
  world: World,
  limit: number,
): Promise<PetitionCard[]> {
  const today = latestToday(world);
  const filter = { today, limit, sort: "most" } as const;
  return asCards(await listOpenPetitions(world.db.read, filter));
}

/**
 * Signatures validated on each UTC day, oldest first, for charts; days
 * without any are left out. What was withdrawn or set aside later is taken
 * off the day it was validated, so the sum is the petition's count.
 */
export function signaturesByDay(
  world: World,
  petitionId: string,
): Promise<DayCount[]> {
  return listPetitionDays(world.db.read, petitionId);
}
