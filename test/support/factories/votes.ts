import { insertCastVotes } from "@db/queries/rolls.server";
import { keepSheets } from "@db/queries/roll-sheets.server";

import { ROBERTS_RULES } from "~/features/votes/rules";
import type {
  BodyRule,
  Confidence,
  LeanVisibility,
  MotionKind,
  RecordedLean,
  VoteOption,
} from "~/features/votes/types";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { aCampaign, aDemand } from "./campaigns";

/** A rule of a body: Robert's with what is given. */
export async function aRule(
  world: World,
  bodyId: string,
  rule: Partial<BodyRule> = {},
  given: {
    motionKind?: MotionKind | null;
    validFrom?: string | null;
    validTo?: string | null;
  } = {},
) {
  const row = {
    id: world.newId(),
    body_id: bodyId,
    motion_kind: given.motionKind ?? null,
    rule: JSON.stringify({ ...ROBERTS_RULES, ...rule }),
    valid_from: given.validFrom ?? null,
    valid_to: given.validTo ?? null,
    source_url: null,
    created_by: null,
    created_at: timestamp(world),
  };
  await world.db.transaction((trx) =>
    trx.insertInto("body_rules").values(row).execute(),
  );
  return row;
}

/** A meeting of a body, without a time unless given. */
export async function aMeeting(
  world: World,
  bodyId: string,
  given: {
    localDate?: string;
    localTime?: string | null;
    startsAt?: string | null;
    status?: "scheduled" | "held" | "cancelled";
  } = {},
) {
  const row = {
    id: world.newId(),
    body_id: bodyId,
    local_date: given.localDate ?? "2026-12-08",
    local_time: given.localTime ?? null,
    time_zone: "America/Los_Angeles",
    starts_at: given.startsAt ?? null,
    location: null,
    agenda_url: null,
    minutes_url: null,
    source_url: null,
    status: given.status ?? "scheduled",
    created_by_group_id: null,
    created_at: timestamp(world),
  };
  await world.db.transaction((trx) =>
    trx.insertInto("meetings").values(row).execute(),
  );
  return row;
}

/** A file of a place. */
export async function aMatter(
  world: World,
  given: {
    placeId: string;
    fileNumber?: string;
    title?: string;
    recordedStatus?: string | null;
  },
) {
  const row = {
    id: world.newId(),
    jurisdiction_id: given.placeId,
    file_number: given.fileNumber ?? "26-0412",
    title: given.title ?? "An ordinance on the use of city records",
    kind: "Ordinance",
    recorded_status: given.recordedStatus ?? null,
    source_url: null,
    created_at: timestamp(world),
  };
  await world.db.transaction((trx) =>
    trx.insertInto("matters").values(row).execute(),
  );
  return row;
}

/** A motion, on no agenda unless a meeting is given. */
export async function aMotion(
  world: World,
  bodyId: string,
  given: {
    meetingId?: string | null;
    groupId?: string | null;
    demandId?: string | null;
    matterId?: string | null;
    kind?: MotionKind;
    title?: string;
    campaignTitle?: string | null;
    sequence?: number;
    recordedResult?: "pass" | "fail" | null;
    actionName?: string | null;
  } = {},
) {
  const row = {
    id: world.newId(),
    body_id: bodyId,
    meeting_id: given.meetingId ?? null,
    matter_id: given.matterId ?? null,
    demand_id: given.demandId ?? null,
    group_id: given.groupId ?? null,
    kind: given.kind ?? "ordinance",
    title: given.title ?? "An ordinance on the use of city records",
    campaign_title: given.campaignTitle ?? null,
    sequence: given.sequence ?? 1,
    agenda_number: null,
    action_name: given.actionName ?? null,
    action_text: null,
    consent: 0,
    recorded_result: given.recordedResult ?? null,
    source_url: null,
    created_by: null,
    created_at: timestamp(world),
  };
  await world.db.transaction((trx) =>
    trx.insertInto("motions").values(row).execute(),
  );
  return row;
}

/** A roll as a clerk entered it: one option for each of these members. */
export async function aRoll(
  world: World,
  motionId: string,
  votes: readonly {
    officialId?: string | null;
    seatId?: string | null;
    printedName?: string;
    word?: string;
    option: VoteOption;
  }[],
  given: { version?: number; method?: string } = {},
) {
  const row = {
    id: world.newId(),
    motion_id: motionId,
    version: given.version ?? 1,
    method: given.method ?? "roll_call",
    computed_result: "unknown",
    entered_by: null,
    entered_at: timestamp(world),
    source_url: null,
    note: "",
  };
  await world.db.transaction(async (trx) => {
    await trx.insertInto("roll_calls").values(row).execute();
    await insertCastVotes(
      trx,
      votes.map((vote, index) => ({
        id: world.newId(),
        roll_call_id: row.id,
        official_id: vote.officialId ?? null,
        seat_id: vote.seatId ?? null,
        printed_name: vote.printedName ?? "",
        word: vote.word ?? "",
        option: vote.option,
        weight: 1,
        position: index + 1,
      })),
    );
    await keepSheets(trx, [motionId]);
  });
  return row;
}

/** An earlier reading, as somebody wrote it down. */
export async function aReading(
  world: World,
  motionId: string,
  recordedBy: string,
  readOn = "2026-11-10",
) {
  const row = {
    id: world.newId(),
    motion_id: motionId,
    read_on: readOn,
    source_url: null,
    note: "",
    recorded_by: recordedBy,
    recorded_at: timestamp(world),
    taken_back_by: null,
    taken_back_at: null,
  };
  await world.db.transaction((trx) =>
    trx.insertInto("motion_readings").values(row).execute(),
  );
  return row;
}

/** What a group believes of a member about a motion. */
export async function aLean(
  world: World,
  given: {
    motionId: string;
    officialId: string;
    groupId: string;
    recordedBy: string;
    lean?: RecordedLean;
    confidence?: Confidence;
    evidenceOn?: string;
    visibility?: LeanVisibility;
    note?: string;
  },
) {
  const row = {
    id: world.newId(),
    motion_id: given.motionId,
    official_id: given.officialId,
    group_id: given.groupId,
    lean: given.lean ?? "for",
    confidence: given.confidence ?? "high",
    evidence_kind: "said_to_us",
    evidence_on: given.evidenceOn ?? "2026-11-20",
    evidence_url: null,
    note: given.note ?? "",
    visibility: given.visibility ?? "group",
    recorded_by: given.recordedBy,
    recorded_at: timestamp(world),
  };
  await world.db.transaction((trx) =>
    trx.insertInto("leans").values(row).execute(),
  );
  return row;
}

/** A demand with its campaign, private to its group unless told otherwise. */
export async function aVoteDemand(
  world: World,
  given: {
    groupId: string;
    placeId: string;
    bodyId: string | null;
    createdBy: string;
    visibility?: "public" | "group";
  },
) {
  const campaign = await aCampaign(world, {
    groupId: given.groupId,
    jurisdictionId: given.placeId,
    createdBy: given.createdBy,
  });
  return aDemand(world, campaign, {
    title: "No records to outside agencies",
    bodyId: given.bodyId,
    visibility: given.visibility ?? "group",
  });
}
