import {
  insertBody,
  insertSeats,
  listBodySlugsLike,
  listSeatsOf,
  updateBody,
  updateSeat,
} from "@db/queries/officials.server";
import { findPlaceBySlug } from "@db/queries/jurisdictions.server";
import type { Writer } from "@db/connection.server";

import { dayIn } from "~/lib/calendar";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { slugify } from "~/lib/slug";
import { recordActivity } from "~/server/activity.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { firstFreeSlug, holdsOn } from "../rules";
import type { BodyFacts, NewBody, SeatsChange } from "../schema";

/** Who acts, and for which of their groups. */
export interface By {
  accountId: string;
  groupId: string;
}

/**
 * Writes down a body with its seats, named "Seat 1", "Seat 2" … until they are
 * given better names.
 * @param seatWord the reader's word for a seat, with `#` for its number
 */
export async function makeBody(
  world: World,
  trx: Writer,
  by: By,
  input: NewBody,
  seatWord: string,
): Promise<Result<{ id: string; slug: string }, "noPlace">> {
  const place = await findPlaceBySlug(trx, input.place);
  if (!place) return refused("noPlace");
  const id = world.newId();
  const named = input.name.toLowerCase().includes(place.name.toLowerCase());
  const base = slugify(
    [named ? "" : place.name, input.name, place.stateCode ?? ""].join(" "),
  );
  const slug = firstFreeSlug(base, await listBodySlugsLike(trx, base));
  await insertBody(trx, {
    id,
    jurisdiction_id: place.id,
    name: input.name,
    slug,
    kind: input.kind,
    seat_count: input.seatCount,
    website: input.website ?? null,
    source_url: input.sourceUrl ?? null,
    created_by_group_id: by.groupId,
    created_at: timestamp(world),
  });
  await insertSeats(
    trx,
    Array.from({ length: input.seatCount }, (_, index) => ({
      id: world.newId(),
      body_id: id,
      label: seatWord.replace("#", String(index + 1)),
      position: index + 1,
      weight: 1,
      valid_from: null,
      valid_to: null,
    })),
  );
  await recordActivity(world, trx, {
    ...by,
    verb: "body.added",
    subjectKind: "body",
    subjectId: id,
    detail: { seats: input.seatCount },
  });
  return done({ id, slug });
}

/** Corrects what is said about a body. Its address stays: links point at it. */
export async function editBody(
  world: World,
  by: By,
  bodyId: string,
  input: BodyFacts,
): Promise<void> {
  await world.db.transaction(async (trx) => {
    await updateBody(trx, bodyId, {
      name: input.name,
      kind: input.kind,
      website: input.website ?? null,
      source_url: input.sourceUrl ?? null,
    });
    await recordActivity(world, trx, {
      ...by,
      verb: "body.edited",
      subjectKind: "body",
      subjectId: bodyId,
    });
  });
}

/**
 * Renames seats, changes their votes, closes some on a day and adds others
 * from a day. A seat is never deleted: votes of its time count it.
 */
export async function editSeats(
  world: World,
  by: By,
  body: { id: string; timeZone: string },
  input: SeatsChange,
  seatWord: string,
): Promise<Result<void, "noSeats">> {
  return world.db.transaction(async (trx) => {
    const before = await listSeatsOf(trx, [body.id]);
    const changes = new Map(input.seats.map((seat) => [seat.id, seat]));
    const after = before.map((seat) => {
      const change = changes.get(seat.id);
      return change
        ? {
            ...seat,
            label: change.label,
            weight: change.weight,
            validTo: change.validTo ?? null,
          }
        : seat;
    });
    const more = input.more ?? 0;
    const today = dayIn(body.timeZone, world.now());
    const open = after.filter((seat) =>
      holdsOn(today, seat.validFrom, seat.validTo),
    ).length;
    if (open + more === 0) return refused("noSeats");
    for (const seat of after) {
      if (!changes.has(seat.id)) continue;
      await updateSeat(
        trx,
        { bodyId: body.id, id: seat.id },
        { label: seat.label, weight: seat.weight, valid_to: seat.validTo },
      );
    }
    const last = Math.max(0, ...before.map(({ position }) => position));
    await insertSeats(
      trx,
      Array.from({ length: more }, (_, index) => ({
        id: world.newId(),
        body_id: body.id,
        label: seatWord.replace("#", String(last + index + 1)),
        position: last + index + 1,
        weight: 1,
        valid_from: input.moreFrom ?? null,
        valid_to: null,
      })),
    );
    const opensToday = !input.moreFrom || input.moreFrom <= today;
    await updateBody(trx, body.id, {
      seat_count: Math.max(1, open + (opensToday ? more : 0)),
    });
    await recordActivity(world, trx, {
      ...by,
      verb: "seats.edited",
      subjectKind: "body",
      subjectId: body.id,
      detail: { added: more },
    });
    return done(undefined);
  });
}
