import {
  endTerm as endTermRow,
  findTerm,
  insertOfficial,
  insertTerm,
  listOfficialSlugsLike,
  listOfficialsOf,
  listSeatsOf,
  listTermsOf,
  updateOfficial,
  updateSeat,
} from "@db/queries/officials.server";
import { findPlaceBySlug } from "@db/queries/jurisdictions.server";
import type { Reader, Writer } from "@db/connection.server";

import { addDays, dayIn } from "~/lib/calendar";
import { splitName } from "~/lib/names";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { slugify } from "~/lib/slug";
import { recordActivity } from "~/server/activity.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import {
  firstFreeSlug,
  parseRosterLines,
  planRoster,
  spansMeet,
  spokenName,
} from "../rules";
import type { RosterPlan, RosterProblem } from "../rules";
import type {
  NewOfficial,
  NewTerm,
  OfficialFacts,
  RosterEntry,
} from "../schema";
import { rosterOfBody } from "../service.server";
import type { By } from "./keep-bodies.server";

/** Adds a person in public office, without any office yet. */
export async function addOfficial(
  world: World,
  trx: Writer,
  by: By,
  input: NewOfficial,
): Promise<Result<{ id: string; slug: string }, "noPlace">> {
  const place = await findPlaceBySlug(trx, input.place);
  if (!place) return refused("noPlace");
  return done(await writeOfficial(world, trx, by, place, input));
}

async function writeOfficial(
  world: World,
  trx: Writer,
  by: By,
  place: { id: string; slug: string },
  input: OfficialFacts,
): Promise<{ id: string; slug: string }> {
  const id = world.newId();
  const columns = columnsOf(input);
  // Namesakes hold office all over the country: the place tells them apart.
  const base = `${slugify(columns.name)}-${place.slug}`;
  const slug = firstFreeSlug(base, await listOfficialSlugsLike(trx, base));
  await insertOfficial(trx, {
    id,
    slug,
    jurisdiction_id: place.id,
    ...columns,
    created_by_group_id: by.groupId,
    created_at: timestamp(world),
  });
  await recordActivity(world, trx, {
    ...by,
    verb: "official.added",
    subjectKind: "official",
    subjectId: id,
  });
  return { id, slug };
}

function columnsOf(input: OfficialFacts) {
  const name = spokenName(input.name);
  const parts = splitName(name);
  return {
    name,
    given_name: parts.givenName,
    family_name: parts.familyName,
    suffix: parts.suffix,
    email: input.email ?? null,
    phone: input.phone ?? null,
    website: input.website ?? null,
    contact_source_url: input.contactSourceUrl ?? null,
    contact_verified_on: input.contactVerifiedOn ?? null,
  };
}

/** Corrects a name or the contact details. The address of the page stays. */
export async function editOfficial(
  world: World,
  by: By,
  officialId: string,
  input: OfficialFacts,
): Promise<void> {
  await world.db.transaction(async (trx) => {
    await updateOfficial(trx, officialId, columnsOf(input));
    await recordActivity(world, trx, {
      ...by,
      verb: "official.edited",
      subjectKind: "official",
      subjectId: officialId,
    });
  });
}

/**
 * An official takes office. Two people cannot hold one seat on the same day,
 * and nobody holds two seats of one body.
 */
export async function startTerm(
  world: World,
  by: By,
  officialId: string,
  input: NewTerm,
): Promise<Result<void, "noSeat" | "seatTaken" | "alreadySeated">> {
  return world.db.transaction(async (trx) => {
    const span = { from: input.startsOn ?? null, to: input.endsOn ?? null };
    const others = (await listTermsOf(trx, [input.bodyId])).filter((term) =>
      spansMeet(span, { from: term.startsOn, to: term.endsOn }),
    );
    if (input.seatId) {
      const seats = await listSeatsOf(trx, [input.bodyId]);
      if (!seats.some(({ id }) => id === input.seatId)) {
        return refused("noSeat");
      }
      const taken = others.some(
        (term) =>
          term.seatId === input.seatId && term.officialId !== officialId,
      );
      if (taken) return refused("seatTaken");
    }
    const twice = others.some(
      (term) =>
        term.officialId === officialId &&
        (term.role === input.role ||
          (input.seatId && term.seatId && term.seatId !== input.seatId)),
    );
    if (twice) return refused("alreadySeated");
    await insertTerm(trx, {
      id: world.newId(),
      official_id: officialId,
      body_id: input.bodyId,
      seat_id: input.seatId ?? null,
      role: input.role,
      starts_on: input.startsOn ?? null,
      ends_on: input.endsOn ?? null,
      source_url: input.sourceUrl ?? null,
      created_at: timestamp(world),
    });
    await recordActivity(world, trx, {
      ...by,
      verb: "term.started",
      subjectKind: "official",
      subjectId: officialId,
      detail: { body: input.bodyId, role: input.role },
    });
    return done(undefined);
  });
}

/** The last day of a term. From the day after, the seat is vacant. */
export async function endTerm(
  world: World,
  by: By,
  termId: string,
  endsOn: string,
): Promise<
  Result<void, "not_found" | "endsBeforeStart" | "someone_was_first">
> {
  return world.db.transaction(async (trx) => {
    const term = await findTerm(trx, termId);
    if (!term) return refused("not_found");
    if (term.startsOn !== null && endsOn < term.startsOn) {
      return refused("endsBeforeStart");
    }
    const ended = await endTermRow(trx, {
      id: termId,
      seen: term.endsOn,
      endsOn,
    });
    if (!ended) return refused("someone_was_first");
    await recordActivity(world, trx, {
      ...by,
      verb: "term.ended",
      subjectKind: "term",
      subjectId: termId,
      detail: { on: endsOn },
    });
    return done(undefined);
  });
}

interface RosterBody {
  id: string;
  placeId: string;
  placeSlug: string;
  seatCount: number | null;
  timeZone: string;
}

/** What the quick roster would do, without doing it. */
export function previewRoster(
  world: World,
  body: RosterBody,
  input: RosterEntry,
): Promise<RosterPlan> {
  return planOf(world, world.db.read, body, input);
}

async function planOf(
  world: World,
  db: Reader,
  body: RosterBody,
  input: RosterEntry,
): Promise<RosterPlan> {
  const day = input.startsOn ?? dayIn(body.timeZone, world.now());
  return planRoster(
    parseRosterLines(input.lines),
    await rosterOfBody(db, body, day),
    await listOfficialsOf(db, body.placeId),
    input.replace === "on",
  );
}

/**
 * Fills the seats of a body from one line a seat. Officials that are known in
 * the place are recognized by name; where a seat changes hands, the earlier
 * term ends the day before. All lines are entered or none.
 */
export async function enterRoster(
  world: World,
  trx: Writer,
  by: By,
  body: RosterBody,
  input: RosterEntry,
): Promise<
  | { ok: true; entered: number }
  | { ok: false; problems: { line: number; because: RosterProblem }[] }
> {
  const { steps, problems } = await planOf(world, trx, body, input);
  if (problems.length > 0) return { ok: false, problems };
  const place = { id: body.placeId, slug: body.placeSlug };
  let entered = 0;
  for (const step of steps) {
    if (step.renamed && step.seatId) {
      const seat = { bodyId: body.id, id: step.seatId };
      await updateSeat(trx, seat, { label: step.label });
    }
    if (step.unchanged) continue;
    if (step.ends && input.startsOn) {
      await endTermRow(trx, {
        id: step.ends.termId,
        seen: step.ends.endsOn,
        endsOn: addDays(input.startsOn, -1),
      });
    }
    if (step.name === null) continue;
    const officialId =
      step.officialId ??
      (await writeOfficial(world, trx, by, place, { name: step.name })).id;
    await insertTerm(trx, {
      id: world.newId(),
      official_id: officialId,
      body_id: body.id,
      seat_id: step.seatId,
      role: step.seatId === null ? "mayor" : "member",
      starts_on: input.startsOn ?? null,
      ends_on: null,
      source_url: input.sourceUrl ?? null,
      created_at: timestamp(world),
    });
    entered += 1;
  }
  await recordActivity(world, trx, {
    ...by,
    verb: "roster.entered",
    subjectKind: "body",
    subjectId: body.id,
    detail: { entered },
  });
  return { ok: true, entered };
}
