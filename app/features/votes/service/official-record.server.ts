import {
  countRecordOf,
  listPublicLeansOf,
  listRecordOf,
  spanOfRecord,
  tallyRecordOf,
} from "@db/queries/votes.server";
import type { RecordFilter } from "@db/queries/votes.server";

import type { World } from "~/server/world.server";

import { attendance } from "../rules";
import type { Attendance } from "../rules";
import { isOld } from "../rules/standing";
import type { EvidenceKind, RecordedLean, VoteOption } from "../types";
import { yearsBetween } from "./read-motions.server";

/** One vote of an official: the three facts, and what it was about. */
export interface RecordedVoteView {
  id: string;
  motionId: string;
  title: string;
  campaignTitle: string | null;
  localDate: string;
  bodyName: string;
  bodySlug: string;
  printedName: string;
  word: string;
  option: VoteOption;
  recordedResult: "pass" | "fail" | null;
  sourceUrl: string | null;
}

/**
 * How an official voted, a page at a time, with attendance over the whole
 * record: excused absences are shown and held against nobody.
 */
export async function recordOfOfficial(
  world: World,
  ask: RecordFilter & { page: number; pageSize: number },
): Promise<{
  total: number;
  votes: RecordedVoteView[];
  tally: { option: VoteOption; count: number }[];
  attendance: Attendance;
  years: number[];
}> {
  const { page, pageSize, ...filter } = ask;
  const db = world.db.read;
  const everything = {
    officialId: filter.officialId,
    query: "",
    option: null,
    year: null,
  };
  const [total, rows, counts, span] = await Promise.all([
    countRecordOf(db, filter),
    listRecordOf(db, {
      ...filter,
      limit: pageSize,
      offset: (page - 1) * pageSize,
    }),
    tallyRecordOf(db, everything),
    spanOfRecord(db, filter.officialId),
  ]);
  const tally = counts.map(({ option, count }) => ({
    option: option as VoteOption,
    count,
  }));
  return {
    total,
    votes: rows.map(asVote),
    tally,
    attendance: attendance(
      tally.flatMap(({ option, count }) =>
        Array.from({ length: count }, () => ({ option })),
      ),
    ),
    years: yearsBetween(span),
  };
}

/** The whole record as filtered, for a download; at most 10,000 votes. */
export async function wholeRecordOf(
  world: World,
  filter: RecordFilter,
): Promise<RecordedVoteView[]> {
  const rows = await listRecordOf(world.db.read, {
    ...filter,
    limit: 10_000,
    offset: 0,
  });
  return rows.map(asVote);
}

/** A campaign's own words are public only when its demand is. */
function asVote(
  row: Awaited<ReturnType<typeof listRecordOf>>[number],
): RecordedVoteView {
  const { demandVisibility, demandState, groupId: _groupId, ...rest } = row;
  const closed = demandVisibility === "group" || demandState === "draft";
  return {
    ...rest,
    campaignTitle: closed ? null : row.campaignTitle,
    option: row.option as VoteOption,
    recordedResult: row.recordedResult as RecordedVoteView["recordedResult"],
  };
}

/** A position a group made public, with its source and its date. */
export interface PublicPosition {
  id: string;
  motionId: string;
  title: string;
  groupName: string;
  lean: RecordedLean;
  evidenceKind: EvidenceKind;
  evidenceOn: string;
  evidenceUrl: string | null;
  note: string;
  old: boolean;
}

/** Positions made public: of each vote and group the newest. */
export async function positionsOf(
  world: World,
  officialId: string,
  today: string,
): Promise<PublicPosition[]> {
  const rows = await listPublicLeansOf(world.db.read, officialId);
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const key = `${row.motionId} ${row.groupId}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        id: row.id,
        motionId: row.motionId,
        title: row.title,
        groupName: row.groupName,
        lean: row.lean as RecordedLean,
        evidenceKind: row.evidenceKind as EvidenceKind,
        evidenceOn: row.evidenceOn,
        evidenceUrl: row.evidenceUrl,
        note: row.note,
        old: isOld(row.evidenceOn, today),
      },
    ];
  });
}
