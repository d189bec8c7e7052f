import {
  findMeeting,
  insertMeeting,
  updateMeeting,
} from "@db/queries/meetings.server";
import {
  findDemandOf,
  insertMotion,
  nextSequence,
  updateMotion,
} from "@db/queries/motions.server";
import { nameDemand } from "@db/queries/loose-motions.server";
import { listRollCallsOf } from "@db/queries/rolls.server";
import { keepSheets, listMotionIdsAt } from "@db/queries/roll-sheets.server";
import type { Writer } from "@db/connection.server";

import { instantOf } from "~/lib/calendar";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { MeetingForm, MotionEditForm, MotionForm } from "../schema";
import { fileOfVote } from "./file-of-vote.server";
import type { By } from "./keep-rules.server";

/** Day and time are those on the clock of the place. */
function meetingColumns(timeZone: string, form: MeetingForm) {
  return {
    local_date: form.localDate,
    local_time: form.localTime ?? null,
    time_zone: timeZone,
    starts_at: form.localTime
      ? instantOf(form.localDate, form.localTime, timeZone).toISOString()
      : null,
    location: form.location ?? null,
    agenda_url: form.agendaUrl ?? null,
    minutes_url: form.minutesUrl ?? null,
    source_url: form.sourceUrl ?? null,
    status: form.status,
    comments_on: form.commentsOn ?? null,
    comments_at: form.commentsAt ?? null,
    comment_url: form.commentUrl ?? null,
    signup_on: form.signupOn ?? null,
    signup_at: form.signupAt ?? null,
  };
}

/** Writes down a meeting of a body; returns its id. */
export async function addMeeting(
  world: World,
  trx: Writer,
  by: By,
  body: { id: string; timeZone: string },
  form: MeetingForm,
): Promise<string> {
  const id = world.newId();
  await insertMeeting(trx, {
    id,
    body_id: body.id,
    ...meetingColumns(body.timeZone, form),
    created_by_group_id: by.groupId,
    created_at: timestamp(world),
  });
  await recordActivity(world, trx, {
    ...by,
    verb: "meeting.added",
    subjectKind: "meeting",
    subjectId: id,
    detail: { on: form.localDate },
  });
  return id;
}

/** Corrects a meeting, or says that it was held or cancelled. */
export async function editMeeting(
  world: World,
  by: By,
  meeting: { id: string; timeZone: string },
  form: MeetingForm,
): Promise<void> {
  await world.db.transaction(async (trx) => {
    await updateMeeting(
      trx,
      meeting.id,
      meetingColumns(meeting.timeZone, form),
    );
    // The record stands in the order of the days.
    await keepSheets(trx, await listMotionIdsAt(trx, [meeting.id]));
    await recordActivity(world, trx, {
      ...by,
      verb: "meeting.edited",
      subjectKind: "meeting",
      subjectId: meeting.id,
      detail: { on: form.localDate, status: form.status },
    });
  });
}

function motionColumns(form: MotionForm) {
  return {
    kind: form.kind,
    title: form.title,
    campaign_title: form.campaignTitle ?? null,
    agenda_number: form.agendaNumber ?? null,
    action_name: form.actionName ?? null,
    consent: form.consent === "on" ? 1 : 0,
    recorded_result:
      form.recordedResult === "none" ? null : form.recordedResult,
    source_url: form.sourceUrl ?? null,
  };
}

/** The motion's meeting must be one of its body's; null: none chosen. */
async function meetingFor(
  trx: Writer,
  bodyId: string,
  meetingId: string | undefined,
): Promise<string | null | "noMeeting"> {
  if (!meetingId) return null;
  const meeting = await findMeeting(trx, meetingId);
  return meeting?.bodyId === bodyId ? meeting.id : "noMeeting";
}

/**
 * Writes down a vote, expected or on an agenda; returns its id. The group that
 * acts is the one that counts it. A demand it would meet must be that group's.
 */
export async function addMotion(
  world: World,
  trx: Writer,
  by: By,
  bodyId: string,
  form: MotionForm & { demandId?: string | null },
): Promise<Result<string, "noMeeting" | "noDemand" | "fileNeedsMeeting">> {
  const meetingId = await meetingFor(trx, bodyId, form.meetingId);
  if (meetingId === "noMeeting") return refused("noMeeting");
  const demand = form.demandId
    ? await findDemandOf(trx, form.demandId, [by.groupId])
    : null;
  if (form.demandId && !demand) return refused("noDemand");
  const { title } = form;
  const vote = { bodyId, title, meetingId };
  const matterId = await fileOfVote(world, trx, vote, form.fileNumber);
  if (matterId === "fileNeedsMeeting") return refused("fileNeedsMeeting");
  const id = world.newId();
  await insertMotion(trx, {
    id,
    body_id: bodyId,
    meeting_id: meetingId,
    matter_id: matterId,
    demand_id: demand?.id ?? null,
    group_id: by.groupId,
    ...motionColumns(form),
    sequence:
      form.sequence ?? (meetingId ? await nextSequence(trx, meetingId) : 1),
    action_text: null,
    created_by: by.accountId,
    created_at: timestamp(world),
  });
  await recordActivity(world, trx, {
    ...by,
    verb: "motion.added",
    subjectKind: "motion",
    subjectId: id,
    detail: { meeting: meetingId, demand: demand?.id ?? null },
  });
  return done(id);
}

/**
 * Corrects a vote, or puts an expected one on a meeting's agenda. A vote that
 * its group counts without a demand may be given one of that group's.
 */
export async function editMotion(
  world: World,
  by: By,
  motion: {
    id: string;
    bodyId: string;
    groupId: string | null;
    demandId: string | null;
    meetingId: string | null;
    sequence: number;
    matterId: string | null;
    fileNumber: string | null;
  },
  form: MotionEditForm,
): Promise<
  Result<
    void,
    "noMeeting" | "hasRoll" | "noDemand" | "demandNamed" | "fileNeedsMeeting"
  >
> {
  return world.db.transaction(async (trx) => {
    const asked = motion.demandId === null ? form.demandId : undefined;
    const demand =
      asked && motion.groupId !== null
        ? await findDemandOf(trx, asked, [motion.groupId])
        : null;
    if (asked && !demand) return refused("noDemand");
    const meetingId = await meetingFor(trx, motion.bodyId, form.meetingId);
    if (meetingId === "noMeeting") return refused("noMeeting");
    // A roll was taken at some meeting, of a body as it was on that day.
    if (meetingId === null) {
      const rolls = await listRollCallsOf(trx, motion.id);
      if (rolls.length > 0) return refused("hasRoll");
    }
    const vote = { bodyId: motion.bodyId, title: form.title, meetingId };
    const file = form.fileNumber;
    const matterId = await fileOfVote(world, trx, vote, file, motion);
    if (matterId === "fileNeedsMeeting") return refused("fileNeedsMeeting");
    if (
      demand &&
      !(await nameDemand(trx, { id: motion.id, demandId: demand.id }))
    ) {
      return refused("demandNamed");
    }
    const moved = meetingId !== motion.meetingId;
    await updateMotion(trx, motion.id, {
      ...motionColumns(form),
      meeting_id: meetingId,
      matter_id: matterId,
      sequence:
        form.sequence ??
        (moved && meetingId
          ? await nextSequence(trx, meetingId)
          : motion.sequence),
    });
    await keepSheets(trx, [motion.id]);
    await recordActivity(world, trx, {
      ...by,
      verb: "motion.edited",
      subjectKind: "motion",
      subjectId: motion.id,
      detail: {
        meeting: meetingId,
        ...(demand ? { demand: demand.id } : {}),
      },
    });
    return done(undefined);
  });
}
