import { findDemand } from "@db/queries/demands.server";
import { findPlaceBySlug } from "@db/queries/jurisdictions.server";
import {
  findOfficialBySlug,
  listOfficialsOf,
} from "@db/queries/officials.server";

import { searchPlaces } from "~/features/jurisdictions/service/search-places.server";
import { findMotion } from "~/features/votes/service/read-motions.server";
import { dayIn, timeIn } from "~/lib/calendar";
import { groupsWhere } from "~/server/actor.server";
import type { Member } from "~/server/actor.server";
import type { World } from "~/server/world.server";

import { taskChoices } from "./post-task.server";
import { readTask } from "./read-tasks.server";
import type { Task } from "./read-tasks.server";
import { readTemplate } from "./templates.server";

/** What a task's form starts from, by the names of its fields. */
export type TaskValues = Partial<
  Record<
    | "kind"
    | "title"
    | "why"
    | "campaign"
    | "official"
    | "motion"
    | "ask"
    | "script"
    | "location"
    | "day"
    | "from"
    | "until"
    | "dueOn"
    | "visibility"
    | "lead"
    | "language"
    | "hopedLean",
    string
  > & { wanted: number; capacity: number | null; daysBefore: number | null }
>;

/**
 * What the page for a new task shows, from its address: first the choice of a
 * group (when there are several and nothing says which), then of a place (when
 * neither campaign, task to copy, official nor group has one), then the form.
 * @returns null when the address names something this person may not use
 */
export async function readNewTask(
  world: World,
  member: Member,
  params: URLSearchParams,
) {
  const able = member.memberships.filter((m) =>
    groupsWhere(member, "task.post").includes(m.groupId),
  );
  // A further shift starts from the task it is a shift of.
  const from = params.get("shift") ?? params.get("copy");
  const copied =
    from !== null ? await readTask(world, member, from) : undefined;
  const template = params.has("template")
    ? await readTemplate(world, member, params.get("template") ?? "")
    : undefined;
  if (copied === null || template === null) return null;
  const choices = new Map(
    await Promise.all(
      able.map(
        async ({ groupId }) =>
          [groupId, await taskChoices(world, groupId)] as const,
      ),
    ),
  );
  // Work for a vote belongs to the campaign whose demand the vote would meet.
  const vote = params.get("motion")
    ? await findMotion(world, params.get("motion") ?? "", {
        own: able.map(({ groupId }) => groupId),
        allied: [],
      })
    : null;
  const demand = vote?.motion.demandId
    ? await findDemand(world.db.read, {
        id: vote.motion.demandId,
        groupIds: able.map(({ groupId }) => groupId),
      })
    : undefined;
  const campaignId =
    params.get("campaign") ?? copied?.campaignId ?? demand?.campaignId ?? null;
  const groupOfCampaign = able.find(({ groupId }) =>
    choices.get(groupId)?.campaigns.some(({ id }) => id === campaignId),
  );
  const group =
    able.find(({ groupSlug }) => groupSlug === params.get("group")) ??
    able.find(({ groupId }) => groupId === copied?.groupId) ??
    able.find(({ groupId }) => groupId === template?.groupId) ??
    groupOfCampaign ??
    (able.length === 1 ? able[0] : undefined);
  if (!group) {
    return {
      step: "group" as const,
      groups: able.map((m) => ({ slug: m.groupSlug, name: m.groupName })),
    };
  }
  const offered = choices.get(group.groupId) ?? {
    campaigns: [],
    placeSlug: null,
    leads: [],
    inCoalition: false,
  };
  const campaign = offered.campaigns.find(({ id }) => id === campaignId);
  const official = params.get("official");
  const officialHere = official
    ? await findOfficialBySlug(world.db.read, official)
    : undefined;
  const slug =
    params.get("place") ??
    copied?.placeSlug ??
    campaign?.placeSlug ??
    officialHere?.placeSlug ??
    offered.placeSlug;
  const place = await readPlaceStep(world, params, slug);
  if (place.step === "place") return { ...place, groupSlug: group.groupSlug };
  return {
    step: "form" as const,
    place: place.place,
    group: { slug: group.groupSlug, name: group.groupName },
    campaigns: offered.campaigns,
    leads: offered.leads,
    inCoalition: offered.inCoalition,
    officials: await officialsFor(world, place.place.id, officialHere),
    motion: vote
      ? asChoice(vote.motion)
      : await motionOf(world, group.groupId, copied),
    values: {
      kind: "call",
      wanted: 1,
      visibility: "group",
      ...(template && {
        kind: template.kind,
        title: template.title,
        why: template.why,
        ask: template.ask,
        script: template.script,
        location: template.location,
        wanted: template.wanted,
        capacity: template.capacity,
      }),
      ...(copied && valuesOf(copied, { withTime: false })),
      ...(campaign && { campaign: campaign.id }),
      ...(officialHere && { official: officialHere.slug }),
    } satisfies TaskValues,
  };
}

/** What the page for changing a task shows. */
export async function readTaskChange(
  world: World,
  task: Task,
  params: URLSearchParams,
) {
  const place = await readPlaceStep(
    world,
    params,
    params.get("place") ?? task.placeSlug,
  );
  if (place.step === "place") return place;
  const { campaigns, leads, inCoalition } = await taskChoices(
    world,
    task.groupId,
  );
  const own = task.officialSlug
    ? await findOfficialBySlug(world.db.read, task.officialSlug)
    : undefined;
  return {
    step: "form" as const,
    place: place.place,
    // A campaign that is closed by now stays the task's own.
    campaigns: campaigns.map(({ id, name }) => ({ id, name })),
    leads,
    // What is shared already can stay so.
    inCoalition: inCoalition || task.visibility === "coalition",
    officials: await officialsFor(world, place.place.id, own),
    motion: await motionOf(world, task.groupId, task),
    values: valuesOf(task, { withTime: true }),
  };
}

async function readPlaceStep(
  world: World,
  params: URLSearchParams,
  slug: string | null,
) {
  const query = (params.get("q") ?? "").slice(0, 200);
  const place =
    slug === null || params.get("choose") === "place"
      ? undefined
      : await findPlaceBySlug(world.db.read, slug);
  if (place) {
    const { id, name, stateCode } = place;
    return {
      step: "placed" as const,
      place: { id, slug: place.slug, name, stateCode },
    };
  }
  return {
    step: "place" as const,
    query,
    places:
      query.trim() === ""
        ? null
        : await searchPlaces(world.db.read, { query, limit: 25 }),
  };
}

/** The officials of the place, and the one named, wherever they are from. */
async function officialsFor(
  world: World,
  placeId: string,
  named: { slug: string; name: string } | undefined,
) {
  const here = await listOfficialsOf(world.db.read, placeId);
  const others =
    named && !here.some(({ slug }) => slug === named.slug) ? [named] : [];
  return [...others, ...here].map(({ slug, name }) => ({ slug, name }));
}

/** The vote a task is for, with its day. */
const asChoice = (motion: {
  id: string;
  title: string;
  localDate: string | null;
}) => ({ id: motion.id, title: motion.title, localDate: motion.localDate });

async function motionOf(
  world: World,
  groupId: string,
  task: Task | undefined,
): Promise<ReturnType<typeof asChoice> | null> {
  if (!task?.motionId) return null;
  const scope = { own: [groupId], allied: [] };
  const vote = await findMotion(world, task.motionId, scope);
  return vote
    ? asChoice(vote.motion)
    : { id: task.motionId, title: task.motionTitle ?? "", localDate: null };
}

function valuesOf(task: Task, { withTime }: { withTime: boolean }): TaskValues {
  const at = (instant: string | null) =>
    instant === null || !withTime ? null : new Date(instant);
  const [start, end] = [at(task.startsAt), at(task.endsAt)];
  return {
    kind: task.kind,
    title: task.title,
    why: task.why,
    campaign: task.campaignId ?? "",
    official: task.officialSlug ?? "",
    ask: task.ask ?? "",
    script: task.script ?? "",
    location: task.location,
    visibility: task.visibility,
    lead: task.leadId ?? "",
    language: task.language ?? "",
    hopedLean: task.hopedLean ?? "",
    wanted: task.wanted,
    capacity: task.capacity,
    daysBefore: task.daysBefore,
    ...(start && {
      ...(task.daysBefore === null && { day: dayIn(task.timeZone, start) }),
      from: timeIn(task.timeZone, start),
    }),
    ...(end && { until: timeIn(task.timeZone, end) }),
    ...(withTime &&
      task.dueOn !== null &&
      task.daysBefore === null && { dueOn: task.dueOn }),
  };
}
