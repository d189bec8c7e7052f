import type { Writer } from "@db/connection.server";
import { keepExternalIds } from "@db/queries/imported-people.server";
import {
  keepSheets,
  listMotionIdsAt,
  listMotionIdsOfVotes,
  listPlacesInRecord,
} from "@db/queries/roll-sheets.server";
import {
  identifyVoter,
  insertAgendaItems,
  insertCastVotes,
  insertMatters,
  insertMeetings,
  insertMotions,
  insertRollCalls,
  updateAgendaItemFromSource,
  updateMatterFromSource,
  updateMeetingFromSource,
  updateMotionFromSource,
} from "@db/queries/imported-votes.server";

import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type {
  ImportedAgendaItem,
  ImportedMeetingFacts,
  ImportedMotionFacts,
  ImportedVotes,
} from "../import-types";

/**
 * Stores what an import found of meetings, matters, motions, agendas and roll calls,
 * within the importer's transaction.
 *
 * @param by the account and group that import (null: the operator)
 */
export async function storeImportedVotes(
  world: World,
  trx: Writer,
  votes: ImportedVotes,
  by: { accountId: string | null; groupId: string | null },
): Promise<void> {
  const now = timestamp(world);
  await insertMeetings(
    trx,
    votes.newMeetings.map((meeting) => ({
      id: meeting.id,
      body_id: meeting.bodyId,
      ...meetingColumns(meeting),
      created_by_group_id: by.groupId,
      created_at: now,
    })),
  );
  for (const meeting of votes.changedMeetings) {
    await updateMeetingFromSource(trx, meeting.id, meetingColumns(meeting));
  }
  await insertMatters(
    trx,
    votes.newMatters.map((matter) => ({
      id: matter.id,
      jurisdiction_id: matter.placeId,
      file_number: matter.fileNumber,
      title: matter.title,
      kind: matter.kind,
      recorded_status: matter.recordedStatus,
      source_url: null,
      created_at: now,
    })),
  );
  for (const { id, title, kind, recordedStatus } of votes.changedMatters) {
    await updateMatterFromSource(trx, id, {
      title,
      kind,
      recorded_status: recordedStatus,
    });
  }
  await insertMotions(
    trx,
    votes.newMotions.map((motion) => ({
      id: motion.id,
      body_id: motion.bodyId,
      meeting_id: motion.meetingId,
      demand_id: null,
      // A public record belongs to no one group.
      group_id: null,
      campaign_title: null,
      ...motionColumns(motion),
      created_by: by.accountId,
      created_at: now,
    })),
  );
  for (const motion of votes.changedMotions) {
    await updateMotionFromSource(trx, motion.id, motionColumns(motion));
  }
  await insertAgendaItems(
    trx,
    votes.newItems.map((item) => ({
      id: item.id,
      meeting_id: item.meetingId,
      ...agendaItemColumns(item),
      created_at: now,
    })),
  );
  for (const item of votes.changedItems) {
    await updateAgendaItemFromSource(trx, item.id, agendaItemColumns(item));
  }
  await insertRollCalls(
    trx,
    votes.newRollCalls.map((roll) => ({
      id: roll.id,
      motion_id: roll.motionId,
      version: roll.version,
      method: "import",
      computed_result: roll.computedResult,
      entered_by: by.accountId,
      entered_at: now,
      source_url: roll.sourceUrl,
      note: roll.note,
    })),
  );
  const places = new Map(
    (
      await listPlacesInRecord(
        trx,
        votes.newRollCalls.map(({ motionId }) => motionId),
      )
    ).map((place) => [place.motionId, place]),
  );
  await insertCastVotes(
    trx,
    votes.newRollCalls.flatMap((roll) =>
      roll.votes.map((cast, index) => ({
        id: cast.id,
        roll_call_id: roll.id,
        official_id: cast.officialId,
        seat_id: cast.seatId,
        printed_name: cast.printedName,
        word: cast.word,
        option: cast.option,
        weight: 1,
        position: index + 1,
        record_on: places.get(roll.motionId)?.heldOn ?? null,
        record_sequence: places.get(roll.motionId)?.sequence ?? null,
      })),
    ),
  );
  for (const { id, officialId, seatId } of votes.identifiedVotes) {
    await identifyVoter(trx, id, { official_id: officialId, seat_id: seatId });
  }
  await keepSheets(trx, [
    ...votes.newRollCalls.map(({ motionId }) => motionId),
    ...votes.changedMotions.map(({ id }) => id),
    ...(await listMotionIdsAt(
      trx,
      votes.changedMeetings.map(({ id }) => id),
    )),
    ...(await listMotionIdsOfVotes(
      trx,
      votes.identifiedVotes.map(({ id }) => id),
    )),
  ]);
  await keepExternalIds(
    trx,
    votes.links.map(({ kind, externalId, subjectId, rowHash }) => ({
      system: votes.system,
      kind,
      external_id: externalId,
      subject_id: subjectId,
      row_hash: rowHash,
    })),
  );
}

function meetingColumns(meeting: ImportedMeetingFacts) {
  return {
    local_date: meeting.localDate,
    local_time: meeting.localTime,
    time_zone: meeting.timeZone,
    starts_at: meeting.startsAt,
    location: meeting.location,
    agenda_url: meeting.agendaUrl,
    minutes_url: meeting.minutesUrl,
    source_url: meeting.sourceUrl,
    status: meeting.status,
  };
}

function agendaItemColumns(item: Omit<ImportedAgendaItem, "meetingId">) {
  return {
    sequence: item.sequence,
    agenda_number: item.agendaNumber,
    title: item.title,
    matter_file: item.matterFile,
    matter_kind: item.matterKind,
    matter_status: item.matterStatus,
    action_name: item.actionName,
    action_text: item.actionText,
    note: item.note,
    consent: item.consent ? 1 : 0,
    mover: item.mover,
    seconder: item.seconder,
    source_url: item.sourceUrl,
    motion_id: item.motionId,
  };
}

function motionColumns(motion: ImportedMotionFacts) {
  return {
    matter_id: motion.matterId,
    kind: motion.kind,
    title: motion.title,
    sequence: motion.sequence,
    agenda_number: motion.agendaNumber,
    action_name: motion.actionName,
    action_text: motion.actionText,
    consent: motion.consent ? 1 : 0,
    recorded_result: motion.recordedResult,
    source_url: motion.sourceUrl,
  };
}
