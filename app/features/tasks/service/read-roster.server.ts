import type { Reader } from "@db/connection.server";
import {
  countSpeakersOf,
  findMeetingOfTask,
  listCommentPoints,
  listCoverage,
  listGroupsSpokenFor,
  listMeetingsToSpeakAt,
  listSpeakersByClaim,
  listSpeakersWrittenDown,
  listSpeakingTasks,
  listTasksWithoutMeeting,
} from "@db/queries/comment-rosters.server";
import type { RosterOf } from "@db/queries/comment-rosters.server";

import { grouped } from "~/lib/grouped";
import type { Actor } from "~/server/actor.server";
import { roleMay } from "~/server/permissions";
import type { World } from "~/server/world.server";

import { inOrder } from "../roster/rules";
import type { Attends, ShownTurn, TurnStatus } from "../roster/rules";
import type { TaskState } from "../types";

export type { RosterOf };

/** One turn at public comment, with whose it is. */
export interface Turn extends Omit<ShownTurn, "mine"> {
  /** The row that holds it; null: nothing was said about it yet. */
  speakerId: string | null;
  accountId: string | null;
  position: number | null;
  addedAt: string;
}

/** What is taken while nobody has said anything about a turn. */
const UNSAID = {
  language: null,
  interpreter: false,
  attends: "in_person",
  minutes: null,
  position: null,
  status: "planned",
} as const;

/**
 * The turns of a group at a meeting, in their order: who signed up for its
 * speaking tasks, each person once, and who was written down beside them. With
 * the names of accounts: for organizers of the group.
 */
export async function listTurns(db: Reader, of: RosterOf): Promise<Turn[]> {
  const [signedUp, written, coverage] = await Promise.all([
    listSpeakersByClaim(db, of),
    listSpeakersWrittenDown(db, of),
    listCoverage(db, of),
  ]);
  const points = grouped(coverage, ({ speakerId }) => speakerId);
  const said = (row: {
    id: string | null;
    language: string | null;
    interpreter: number | null;
    attends: string | null;
    minutes: number | null;
    position: number | null;
    status: string | null;
  }) =>
    row.id === null
      ? { ...UNSAID, pointIds: [] }
      : {
          language: row.language,
          interpreter: row.interpreter === 1,
          attends: row.attends as Attends,
          minutes: row.minutes,
          position: row.position,
          status: row.status as TurnStatus,
          pointIds: (points.get(row.id) ?? []).map(({ pointId }) => pointId),
        };
  // Somebody may have signed up for two tasks at one meeting: one turn.
  const once = new Map<string, (typeof signedUp)[number]>();
  for (const row of signedUp) {
    const before = once.get(row.accountId);
    if (!before || (before.id === null && row.id !== null)) {
      once.set(row.accountId, row);
    }
  }
  return inOrder([
    ...[...once.values()].map((row) => ({
      key: row.claimId,
      speakerId: row.id,
      claimId: row.claimId,
      accountId: row.accountId,
      taskId: row.taskId,
      name: row.called ?? row.name,
      called: row.called,
      addedAt: row.addedAt,
      ...said(row),
    })),
    ...written.map((row) => ({
      key: row.id,
      speakerId: row.id,
      claimId: null,
      accountId: null,
      taskId: null,
      name: row.called,
      called: row.called,
      addedAt: row.addedAt,
      ...said(row),
    })),
  ]);
}

/**
 * The list as its reader may see it. Organizers read everything; who speaks
 * reads the others by the name each chose to be called by, and no account;
 * everybody else gets null.
 */
export async function readRoster(
  world: World,
  of: RosterOf,
  reader: { accountId: string; organizer: boolean },
) {
  const db = world.db.read;
  const [turns, points, tasks] = await Promise.all([
    listTurns(db, of),
    listCommentPoints(db, of),
    listSpeakingTasks(db, of),
  ]);
  const own = turns.find(({ accountId }) => accountId === reader.accountId);
  if (!reader.organizer && !own) return null;
  return {
    turns: turns.map(
      ({
        accountId,
        speakerId: _row,
        position: _position,
        addedAt: _added,
        ...turn
      }): ShownTurn => {
        const mine = accountId === reader.accountId;
        if (reader.organizer || mine) return { ...turn, mine };
        return { ...turn, taskId: null, name: turn.called, mine };
      },
    ),
    points,
    tasks: tasks.map((task) => ({ ...task, state: task.state as TaskState })),
    freeTasks: reader.organizer
      ? await listTasksWithoutMeeting(db, of.groupId)
      : [],
  };
}

/**
 * What this reader may know of who speaks at a meeting: the lists of groups
 * they organize or speak for, and of allied groups how many people they bring.
 * @param allied groups whose counts the reader may see
 */
export async function speakersAt(
  world: World,
  actor: Actor,
  meetingId: string,
  allied: readonly string[],
) {
  const db = world.db.read;
  if (actor.kind === "visitor") return { lists: [], others: [] };
  const own = actor.memberships.filter(({ role }) =>
    roleMay(role, "task.post"),
  );
  const ids = own.map(({ groupId }) => groupId);
  const [counts, spokenFor] = await Promise.all([
    countSpeakersOf(db, { groupIds: [...ids, ...allied], meetingId }),
    listGroupsSpokenFor(db, { accountId: actor.accountId, meetingId }),
  ]);
  const speakers = new Map(counts.map((row) => [row.id, row.speakers]));
  const lists = new Map<
    string,
    { slug: string; name: string; speakers: number | null }
  >();
  for (const { id, slug, name } of spokenFor) {
    lists.set(id, { slug, name, speakers: null });
  }
  for (const { groupId, groupSlug, groupName } of own) {
    lists.set(groupId, {
      slug: groupSlug,
      name: groupName,
      speakers: speakers.get(groupId) ?? 0,
    });
  }
  return {
    lists: [...lists.values()],
    others: counts
      .filter(({ id }) => !ids.includes(id))
      .map(({ id, name, speakers, spoke }) => ({ id, name, speakers, spoke })),
  };
}

/** Meetings to come at which people of a campaign may speak. */
export function meetingsToSpeakAt(
  world: World,
  campaignId: string,
  today: string,
) {
  return listMeetingsToSpeakAt(world.db.read, {
    campaignId,
    today,
    limit: 10,
  });
}

/** The meeting a speaking task is for; null for other work, or when unknown. */
export async function meetingOfTask(
  world: World,
  taskId: string,
): Promise<string | null> {
  const row = await findMeetingOfTask(world.db.read, taskId);
  return row?.meetingId ?? null;
}
