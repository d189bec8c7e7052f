import { aTask } from "../factories/tasks";
import type { Cast } from "./cast";
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

export const tasks: readonly RouteRow[] = [
  { route: "tasks", GET: "members" },
  { route: "tasks/mine", GET: "members" },
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
    route: "board/tasks/:id/removal",
    params: taskId,
    POST: { ability: "task.post", in: "group" },
  },
  {
    route: "board/tasks/:id/completion",
    params: taskId,
    POST: { ability: "task.post", in: "group" },
  },
  {
    route: "board/tasks/:id/attendance",
    params: taskId,
    GET: { ability: "task.post", in: "group" },
    POST: { ability: "task.post", in: "group" },
  },
];
