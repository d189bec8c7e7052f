import type { Writer } from "@db/connection.server";
import {
  deleteCommentPoint,
  deleteSpeaker,
  insertCommentPoints,
  insertSpeakers,
  listCommentPoints,
  replaceCoverage,
  updateSpeaker,
  updateTaskMeeting,
} from "@db/queries/comment-rosters.server";

import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { renumbered, stepped } from "../roster/rules";
import type { TurnStatus } from "../roster/rules";
import type { SpeakerForm, TurnForm } from "../roster/schema";
import { listTurns } from "./read-roster.server";
import type { RosterOf, Turn } from "./read-roster.server";

/** Turns and points one list can hold. */
const MOST_SPEAKERS = 300;
const MOST_POINTS = 50;

const told = (
  form: Omit<SpeakerForm, "called" | "points">,
): Pick<Turn, "attends" | "minutes" | "language" | "interpreter"> => ({
  attends: form.attends,
  minutes: form.minutes ?? null,
  language: form.language ?? null,
  interpreter: form.interpreter === "on",
});

/** Points that are on this list; another list's are left out. */
async function ownPoints(
  trx: Writer,
  of: RosterOf,
  wanted: readonly string[],
): Promise<string[]> {
  const points = await listCommentPoints(trx, of);
  return points.map(({ id }) => id).filter((id) => wanted.includes(id));
}

/** Gives every turn that has none a row, so that it can be written on. */
async function withRows(
  world: World,
  trx: Writer,
  of: RosterOf,
): Promise<(Turn & { speakerId: string })[]> {
  const now = timestamp(world);
  const turns = await listTurns(trx, of);
  await insertSpeakers(
    trx,
    turns
      .filter(({ speakerId }) => speakerId === null)
      .map((turn) => ({
        id: world.newId(),
        meeting_id: of.meetingId,
        group_id: of.groupId,
        claim_id: turn.claimId,
        called: null,
        language: null,
        interpreter: 0,
        attends: turn.attends,
        minutes: null,
        position: null,
        status: turn.status,
        added_at: turn.addedAt,
        changed_at: now,
      })),
  );
  return (await listTurns(trx, of)).filter(
    (turn): turn is Turn & { speakerId: string } => turn.speakerId !== null,
  );
}

/**
 * Puts somebody on the list who signed up nowhere; they come last.
 * @returns the turn's id; refused when the list is full
 */
export async function addSpeaker(
  world: World,
  trx: Writer,
  accountId: string,
  of: RosterOf,
  form: SpeakerForm,
): Promise<Result<string, "listIsFull">> {
  const turns = await withRows(world, trx, of);
  if (turns.length >= MOST_SPEAKERS) return refused("listIsFull");
  const id = world.newId();
  const { interpreter, ...words } = told(form);
  await insertSpeakers(trx, [
    {
      id,
      meeting_id: of.meetingId,
      group_id: of.groupId,
      claim_id: null,
      called: form.called,
      ...words,
      interpreter: interpreter ? 1 : 0,
      position: null,
      status: "planned",
      added_at: timestamp(world),
      changed_at: timestamp(world),
    },
  ]);
  await replaceCoverage(trx, id, await ownPoints(trx, of, form.points));
  await writeDown(world, trx, accountId, of, "speakers.added");
  return done(id);
}

/**
 * Writes down what is known of one turn. The name of somebody who signed up is
 * theirs to choose: an organizer's form leaves it as it is, and only their own
 * sets it (`own`). Where the turn stands is for organizers to say.
 * @param key the turn's, or null for that of whoever sent the form
 */
export function saveTurn(
  world: World,
  accountId: string,
  of: RosterOf,
  key: string | null,
  form: TurnForm,
): Promise<Result<null, "not_found">> {
  return world.db.transaction(async (trx) => {
    const turns = await withRows(world, trx, of);
    const turn = turns.find((one) =>
      key === null ? one.accountId === accountId : one.key === key,
    );
    if (!turn) return refused("not_found");
    const own = key === null;
    const { interpreter, ...words } = told(form);
    await updateSpeaker(trx, turn.speakerId, {
      ...words,
      interpreter: interpreter ? 1 : 0,
      ...(own || turn.claimId === null ? nameOf(turn, form) : {}),
      ...(own ? {} : { status: form.status ?? turn.status }),
      changed_at: timestamp(world),
    });
    await replaceCoverage(
      trx,
      turn.speakerId,
      await ownPoints(trx, of, form.points),
    );
    await writeDown(world, trx, accountId, of, "speakers.changed");
    return done(null);
  });
}

/** Who signed up may take their name back; who was written down keeps one. */
function nameOf(turn: Turn, { called }: TurnForm) {
  if (turn.claimId === null) return { called: called ?? turn.called };
  return { called: called ?? null };
}

/** What is done to the list as a whole: new numbers, marks, and a step. */
export interface Reordering {
  step: { key: string; by: -1 | 1 } | null;
  /** Numbers that were changed. */
  typed: ReadonlyMap<string, number>;
  marks: ReadonlyMap<string, TurnStatus>;
}

/**
 * Sets the order of the list, and who spoke.
 * @returns the place, counted from 1, of the turn that was moved by a step
 */
export function arrangeTurns(
  world: World,
  accountId: string,
  of: RosterOf,
  { step, typed, marks }: Reordering,
): Promise<{ place: number | null }> {
  return world.db.transaction(async (trx) => {
    const turns = await withRows(world, trx, of);
    const keys = turns.map(({ key }) => key);
    const numbered = renumbered(keys, typed);
    const next = step ? stepped(numbered, step.key, step.by) : numbered;
    const now = timestamp(world);
    for (const turn of turns) {
      const position = next.indexOf(turn.key) + 1;
      const status = marks.get(turn.key) ?? turn.status;
      if (turn.position === position && turn.status === status) continue;
      await updateSpeaker(trx, turn.speakerId, {
        position,
        status,
        changed_at: now,
      });
    }
    await writeDown(world, trx, accountId, of, "speakers.arranged");
    const place = step ? next.indexOf(step.key) + 1 : 0;
    return { place: place || null };
  });
}

/** Takes off somebody who was written down; sign-ups end on their task. */
export function removeSpeaker(
  world: World,
  accountId: string,
  of: RosterOf,
  id: string,
): Promise<Result<null, "not_found">> {
  return world.db.transaction(async (trx) => {
    if (!(await deleteSpeaker(trx, { ...of, id }))) return refused("not_found");
    await writeDown(world, trx, accountId, of, "speakers.removed");
    return done(null);
  });
}

/** Adds points to be made, below those that are there; at most 50. */
export async function addPoints(
  world: World,
  trx: Writer,
  accountId: string,
  of: RosterOf,
  words: readonly string[],
): Promise<Result<null, "tooManyPoints">> {
  const before = await listCommentPoints(trx, of);
  if (before.length + words.length > MOST_POINTS) {
    return refused("tooManyPoints");
  }
  const last = before.at(-1)?.position ?? 0;
  await insertCommentPoints(
    trx,
    words.map((text, index) => ({
      id: world.newId(),
      meeting_id: of.meetingId,
      group_id: of.groupId,
      position: last + index + 1,
      words: text,
      created_by: accountId,
      created_at: timestamp(world),
    })),
  );
  await writeDown(world, trx, accountId, of, "speakers.points");
  return done(null);
}

/** Takes a point off the list, and off everybody who was to make it. */
export function removePoint(
  world: World,
  accountId: string,
  of: RosterOf,
  id: string,
): Promise<Result<null, "not_found">> {
  return world.db.transaction(async (trx) => {
    if (!(await deleteCommentPoint(trx, { ...of, id }))) {
      return refused("not_found");
    }
    await writeDown(world, trx, accountId, of, "speakers.points");
    return done(null);
  });
}

/** Lets the sign-ups of a speaking task flow into the list, or no longer. */
export function joinTask(
  world: World,
  accountId: string,
  of: RosterOf,
  { taskId, joined }: { taskId: string; joined: boolean },
): Promise<Result<null, "noSuchTask">> {
  return world.db.transaction(async (trx) => {
    const changed = await updateTaskMeeting(trx, {
      id: taskId,
      groupId: of.groupId,
      from: joined ? null : of.meetingId,
      to: joined ? of.meetingId : null,
    });
    if (!changed) return refused("noSuchTask");
    await recordActivity(world, trx, {
      groupId: of.groupId,
      accountId,
      verb: "task.changed",
      subjectKind: "task",
      subjectId: taskId,
    });
    return done(null);
  });
}

async function writeDown(
  world: World,
  trx: Writer,
  accountId: string,
  of: RosterOf,
  verb: string,
): Promise<void> {
  await recordActivity(world, trx, {
    groupId: of.groupId,
    accountId,
    verb,
    subjectKind: "meeting",
    subjectId: of.meetingId,
  });
}
