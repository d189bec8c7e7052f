import { timestamp } from "~/server/world.server";

import {
  addPoints,
  addSpeaker,
} from "~/features/tasks/service/keep-roster.server";

import {
  changeMany,
  previewBatch,
  readBatches,
} from "~/features/tasks/service/change-many.server";

import { aBody } from "../factories/officials";
import { aTask } from "../factories/tasks";
import { aMeeting, aMotion } from "../factories/votes";
import type { Cast } from "./cast";
import { everybody } from "./shape";
import type { RouteRow } from "./shape";

/** A task of Rosa's group that the volunteer has signed up for. */
async function taskId(cast: Cast) {
  const { app, group, place, people } = cast;
  const task = await aTask(app.world, {
    groupId: group.id,
    createdBy: people.organizer.id,
    placeId: place.id,
    claims: [{ accountId: people.volunteer.id, state: "registered" }],
  });
  return { id: task.id };
}

/** Words that Rosa's group keeps. */
async function templateId({ app, group, people }: Cast) {
  const id = app.world.newId();
  await app.world.db.transaction((trx) =>
    trx
      .insertInto("task_templates")
      .values({
        id,
        group_id: group.id,
        toolkit: "own",
        locale: "en",
        kind: "call",
        name: "Call the mayor",
        title: "Call the mayor",
        why: "",
        ask: "",
        script: "",
        location: "",
        wanted: 3,
        created_by: people.organizer.id,
        created_at: timestamp(app.world),
      })
      .execute(),
  );
  return { id };
}

/** A change of tasks of Rosa's group, made together. */
async function batchId({ app, group, people }: Cast) {
  const { world } = app;
  const { id } = await aTask(world, {
    groupId: group.id,
    createdBy: people.organizer.id,
  });
  const groupIds = [group.id];
  const form = { what: "close" } as const;
  const { seen } = await previewBatch(world, groupIds, [id], form);
  const by = { accountId: people.organizer.id, groupIds };
  await changeMany(world, { publicUrl: "https://board.example" }, by, [id], {
    ...form,
    seen,
  });
  const [batch] = await readBatches(world, groupIds);
  return { id: batch?.id ?? "" };
}

/** A public task of Rosa's group. */
async function publicTaskId({ app, group, place, people }: Cast) {
  const task = await aTask(app.world, {
    groupId: group.id,
    createdBy: people.organizer.id,
    placeId: place.id,
    visibility: "public",
  });
  return { id: task.id };
}

/** A meeting for which the volunteer of Rosa's group signed up to speak. */
async function speakersAt({ app, group, place, people }: Cast) {
  const { world } = app;
  const council = await aBody(world, { placeId: place.id });
  const meeting = await aMeeting(world, council.id);
  const motion = await aMotion(world, council.id, {
    meetingId: meeting.id,
    groupId: group.id,
  });
  await aTask(world, {
    groupId: group.id,
    createdBy: people.organizer.id,
    kind: "public_comment",
    motionId: motion.id,
    claims: [{ accountId: people.volunteer.id, state: "registered" }],
  });
  return { slug: group.slug, id: meeting.id };
}

/** The same, with somebody written down and a point to be made. */
async function writtenDown(cast: Cast) {
  const { world } = cast.app;
  const at = await speakersAt(cast);
  const of = { groupId: cast.group.id, meetingId: at.id };
  const by = cast.people.organizer.id;
  const added = await world.db.transaction(async (trx) => {
    await addPoints(world, trx, by, of, ["The cost"]);
    return addSpeaker(world, trx, by, of, {
      called: "Mei",
      attends: "remote",
      points: [],
    });
  });
  const { id: point } = await world.db.read
    .selectFrom("comment_points")
    .select("id")
    .where("meeting_id", "=", at.id)
    .executeTakeFirstOrThrow();
  return { ...at, key: added.ok ? added.value : "", point };
}

/** Organizers of the group, and the volunteer who is on the list. */
const onTheList = {
  statuses: {
    visitor: 302,
    volunteer: 200,
    organizer: 200,
    admin: 200,
    neighbor: 404,
    stranger: 404,
    lead: 404,
  },
} as const;
const keepers = { ability: "task.post", in: "group" } as const;
const LIST = "groups/:slug/meetings/:id/speakers";

const noLink = () => Promise.resolve({ token: "not-one" });

export const tasks: readonly RouteRow[] = [
  { route: LIST, params: speakersAt, GET: onTheList },
  {
    route: `${LIST}/new`,
    params: speakersAt,
    GET: keepers,
    POST: keepers,
  },
  {
    route: `${LIST}/own`,
    params: speakersAt,
    GET: { own: "volunteer" },
    POST: { own: "volunteer" },
  },
  { route: `${LIST}/order`, params: speakersAt, POST: keepers },
  { route: `${LIST}/print`, params: speakersAt, GET: keepers },
  {
    route: `${LIST}/points`,
    params: speakersAt,
    GET: keepers,
    POST: keepers,
  },
  {
    route: `${LIST}/points/:point/removal`,
    params: writtenDown,
    POST: keepers,
  },
  { route: `${LIST}/tasks`, params: speakersAt, POST: keepers },
  {
    route: `${LIST}/turns/:key`,
    params: writtenDown,
    GET: keepers,
    POST: keepers,
  },
  {
    route: `${LIST}/turns/:key/removal`,
    params: writtenDown,
    POST: keepers,
  },
  {
    route: "places/:slug/tasks",
    params: ({ place }) => Promise.resolve({ slug: place.slug }),
    GET: "public",
  },
  {
    route: "tasks/:id/sign-up",
    params: publicTaskId,
    GET: "public",
    POST: "public",
  },
  // Nobody has this secret; a test of its own opens a real one.
  {
    route: "sign-up/:token",
    params: noLink,
    GET: { statuses: everybody(404) },
    POST: { statuses: everybody(404) },
  },
  {
    route: "sign-up/:token/cancellation",
    params: noLink,
    POST: { statuses: everybody(404) },
  },
  {
    route: "sign-up/:token/confirmation",
    params: noLink,
    POST: { statuses: everybody(404) },
  },
  { route: "tasks", GET: "members" },
  { route: "tasks/mine", GET: "members" },
  { route: "tasks/calendar", GET: "members" },
  { route: "tasks/calendar/address", GET: "members", POST: "members" },
  { route: "tasks/calendar/address/ending", POST: "members" },
  {
    // Nobody has this secret; a test of its own opens a real one.
    route: "calendar/tasks/:token",
    params: () => Promise.resolve({ token: "not-one.ics" }),
    GET: { statuses: everybody(404) },
  },
  {
    route: "tasks/:id",
    params: taskId,
    GET: { ability: "task.read", in: "group" },
  },
  {
    route: "tasks/:id/claim",
    params: taskId,
    POST: { ability: "task.claim", in: "group" },
  },
  {
    route: "tasks/:id/confirmation",
    params: taskId,
    POST: { own: "volunteer" },
  },
  {
    route: "tasks/:id/cancellation",
    params: taskId,
    POST: { own: "volunteer" },
  },
  {
    route: "tasks/:id/report",
    params: taskId,
    GET: { own: "volunteer" },
    POST: { own: "volunteer" },
  },
  {
    route: "tasks/:id/calendar.ics",
    params: taskId,
    GET: { ability: "task.read", in: "group" },
  },
  { route: "board/tasks", GET: { ability: "task.post", in: "anywhere" } },
  {
    route: "board/tasks/changes",
    GET: { ability: "task.post", in: "anywhere" },
    POST: { ability: "task.post", in: "anywhere" },
  },
  {
    route: "board/tasks/changes/:id/undoing",
    params: batchId,
    POST: { ability: "task.post", in: "group" },
  },
  {
    route: "board/tasks/new",
    GET: { ability: "task.post", in: "anywhere" },
    POST: { ability: "task.post", in: "anywhere" },
  },
  {
    route: "board/tasks/:id/edit",
    params: taskId,
    GET: { ability: "task.post", in: "group" },
    POST: { ability: "task.post", in: "group" },
  },
  {
    route: "board/tasks/:id/calling-off",
    params: taskId,
    GET: { ability: "task.post", in: "group" },
    POST: { ability: "task.post", in: "group" },
  },
  {
    route: "board/tasks/templates",
    GET: { ability: "task.post", in: "anywhere" },
  },
  {
    route: "board/tasks/templates/:id/removal",
    params: templateId,
    // Whoever posts in no group is told so; of another group it is not there.
    POST: {
      statuses: {
        visitor: 401,
        volunteer: 403,
        organizer: 303,
        admin: 303,
        neighbor: 404,
        stranger: 404,
        lead: 403,
      },
    },
  },
  {
    route: "board/tasks/:id/template",
    params: taskId,
    POST: { ability: "task.post", in: "group" },
  },
  {
    route: "board/tasks/:id/people/chasing",
    params: taskId,
    POST: { ability: "task.post", in: "group" },
  },
  {
    route: "board/tasks/:id/people/confirmations",
    params: taskId,
    POST: { ability: "task.post", in: "group" },
  },
  {
    route: "board/tasks/:id/people/removals",
    params: taskId,
    POST: { ability: "task.post", in: "group" },
  },
  {
    route: "board/tasks/:id/people/moves",
    params: taskId,
    POST: { ability: "task.post", in: "group" },
  },
  {
    route: "board/tasks/:id/removal",
    params: taskId,
    POST: { ability: "task.post", in: "group" },
  },
  {
    route: "board/tasks/:id/completion",
    params: taskId,
    POST: { ability: "task.post", in: "group" },
  },
  ...(["sign-ups", "sign-ups.csv"] as const).map((page): RouteRow => ({
    route: `board/tasks/:id/${page}`,
    params: taskId,
    GET: { ability: "book.export", in: "group" },
    ...(page === "sign-ups.csv" && {
      POST: { ability: "book.export", in: "group" },
    }),
  })),
  {
    route: "board/tasks/:id/attendance",
    params: taskId,
    GET: { ability: "task.post", in: "group" },
    POST: { ability: "task.post", in: "group" },
  },
];
