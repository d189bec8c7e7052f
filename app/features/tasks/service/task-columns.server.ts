import { findPlaceBySlug } from "@db/queries/jurisdictions.server";
import { findOfficialBySlug } from "@db/queries/officials.server";
import { listPossibleLeads } from "@db/queries/task-audience.server";
import { listCampaignChoices } from "@db/queries/tasks.server";

import { findMotion } from "~/features/votes/service/read-motions.server";
import { addDays } from "~/lib/calendar";
import { done, refused } from "~/lib/result";
import type { World } from "~/server/world.server";

import { shiftOn } from "../rules";
import type { TaskForm } from "../schema";
import type { TaskTime } from "../types";

/** What a form may name that the group does not have. */
export type UnknownThing =
  | "place_not_found"
  | "campaign_not_found"
  | "official_not_found"
  | "motion_not_found"
  | "voteHasNoDay"
  | "leadNotMember";

export type Columns = Extract<
  Awaited<ReturnType<typeof columnsOf>>,
  { ok: true }
>["value"];

/**
 * Turns what was typed into the columns of a task of this group; refused when
 * it names something the group does not have.
 */
export async function columnsOf(world: World, groupId: string, form: TaskForm) {
  const db = world.db.read;
  const place = await findPlaceBySlug(db, form.place);
  if (!place) return refused("place_not_found");
  const campaigns = form.campaign ? await listCampaignChoices(db, groupId) : [];
  if (form.campaign && !campaigns.some(({ id }) => id === form.campaign)) {
    return refused("campaign_not_found");
  }
  const official = form.official
    ? await findOfficialBySlug(db, form.official)
    : null;
  if (official === undefined) return refused("official_not_found");
  if (form.lead) {
    const able = await listPossibleLeads(db, groupId);
    if (!able.some(({ id }) => id === form.lead))
      return refused("leadNotMember");
  }
  const vote = form.motion
    ? await findMotion(world, form.motion, { own: [groupId], allied: [] })
    : undefined;
  if (vote === null) return refused("motion_not_found");
  const voteOn = vote?.motion.localDate ?? null;
  // Times without a day: the day is the vote's affair, and it has none yet.
  if (form.daysBefore !== undefined && form.from && voteOn === null) {
    return refused("voteHasNoDay");
  }
  const time = timeOf(form, place.timeZone, voteOn);
  return done({
    campaign_id: form.campaign ?? null,
    demand_id: vote?.motion.demandId ?? null,
    jurisdiction_id: place.id,
    official_id: official?.id ?? null,
    motion_id: vote?.motion.id ?? null,
    kind: form.kind,
    title: form.title,
    why: form.why ?? "",
    ask: form.ask ?? "",
    script: form.script ?? "",
    location: form.location ?? "",
    starts_at: time.startsAt,
    ends_at: time.endsAt,
    due_on: time.dueOn,
    time_zone: time.timeZone,
    days_before: form.daysBefore ?? null,
    vote_on: form.daysBefore === undefined ? null : voteOn,
    capacity: form.capacity ?? null,
    wanted: form.wanted,
    visibility: form.visibility === "public" ? "public" : "group",
    shared_with: form.visibility === "coalition" ? "coalitions" : null,
    lead_account_id: form.lead ?? null,
    language: form.language ?? null,
    hoped_lean: official && form.hopedLean ? form.hopedLean : null,
  });
}

/** The time of a task as typed; a day that follows the vote is counted back. */
function timeOf(
  form: TaskForm,
  timeZone: string,
  voteOn: string | null,
): TaskTime {
  const counted =
    form.daysBefore !== undefined && voteOn !== null
      ? addDays(voteOn, -form.daysBefore)
      : undefined;
  const { from, until } = form;
  const day = form.day ?? counted;
  if (day === undefined || from === undefined || until === undefined) {
    return {
      startsAt: null,
      endsAt: null,
      dueOn: form.dueOn ?? counted ?? null,
      timeZone,
    };
  }
  return shiftOn(day, from, until, timeZone);
}
