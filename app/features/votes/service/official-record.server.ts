import { listPublicLeansOf } from "@db/queries/leans.server";
import {
  countRecordOf,
  listRecordOf,
  tallyRecordOf,
} from "@db/queries/voting-records.server";
import type {
  RecordFilter,
  RecordSort,
} from "@db/queries/voting-records.server";

import { whileUnchanged } from "~/server/while-unchanged.server";
import type { World } from "~/server/world.server";

import { attendanceOf } from "../rules";
import type { Attendance } from "../rules";
import { isOld } from "../rules/standing";
import type {
  EvidenceKind,
  MotionKind,
  RecordedLean,
  VoteOption,
} from "../types";
import { whileRecordStands } from "./while-record-stands.server";

/** One vote of an official: the three facts, what it was about, the source. */
export interface RecordedVoteView {
  id: string;
  motionId: string;
  kind: MotionKind;
  title: string;
  campaignTitle: string | null;
  /** The demand it would meet, where everybody may read that. */
  demand: { id: string; title: string } | null;
  localDate: string;
  bodyName: string;
  bodySlug: string;
  printedName: string;
  word: string;
  option: VoteOption;
  recordedResult: "pass" | "fail" | null;
  /** Of the roll, else of the vote, else the minutes. */
  sourceUrl: string | null;
}

/** A page of an official's record as asked for, and the sums of all of it. */
export interface OfficialRecord {
  /** Votes that fit the filters. */
  total: number;
  votes: RecordedVoteView[];
  tally: { option: VoteOption; count: number }[];
  attendance: Attendance;
  years: number[];
}

type RecordAsked = RecordFilter & {
  sort: RecordSort;
  page: number;
  pageSize: number;
};

/**
 * How an official voted, a page at a time, with attendance over the whole
 * record: excused absences are shown and held against nobody. The same for
 * everybody, so it is read once while nothing is written (decision 0019); not
 * to be changed by whoever gets it.
 */
export function recordOfOfficial(
  world: World,
  ask: RecordAsked,
): Promise<OfficialRecord> {
  return whileUnchanged(world, ["official record", ask], () =>
    readRecord(world, ask),
  );
}

async function readRecord(
  world: World,
  ask: RecordAsked,
): Promise<OfficialRecord> {
  const { page, pageSize, sort, ...filter } = ask;
  const db = world.db.read;
  const [counts, rows, found] = await Promise.all([
    whileRecordStands(world, [filter.officialId, "tally"], () =>
      tallyRecordOf(db, filter.officialId),
    ),
    listRecordOf(db, {
      ...filter,
      sort,
      limit: pageSize,
      offset: (page - 1) * pageSize,
    }),
    narrows(filter) ? countFound(world, filter) : null,
  ]);
  const byOption = new Map<VoteOption, number>();
  for (const { option, count } of counts) {
    const known = option as VoteOption;
    byOption.set(known, (byOption.get(known) ?? 0) + count);
  }
  const tally = [...byOption].map(([option, count]) => ({ option, count }));
  return {
    total: found ?? tally.reduce((sum, { count }) => sum + count, 0),
    votes: rows.map(asVote),
    tally,
    attendance: attendanceOf(tally),
    years: [...new Set(counts.map(({ year }) => Number(year)))],
  };
}

/** How many votes fit; kept where the record alone says which do. */
function countFound(world: World, filter: RecordFilter): Promise<number> {
  const count = () => countRecordOf(world.db.read, filter);
  const { officialId, query, result, demand, ...ofRecord } = filter;
  return query !== "" || result !== null || demand
    ? count()
    : whileRecordStands(world, [officialId, "count", ofRecord], count);
}

/** Whether the filter leaves anything out; if not, the tally is the total. */
function narrows({ officialId: _, ...filter }: RecordFilter): boolean {
  return Object.values(filter).some(
    (wish) => wish !== null && wish !== "" && wish !== false,
  );
}

/** The whole record as filtered, for a download; at most 10,000 votes. */
export async function wholeRecordOf(
  world: World,
  filter: RecordFilter & { sort: RecordSort },
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
  const {
    demandVisibility,
    demandState,
    demandId,
    demandTitle,
    rollUrl,
    motionUrl,
    minutesUrl,
    ...rest
  } = row;
  const closed = demandVisibility === "group" || demandState === "draft";
  return {
    ...rest,
    kind: row.kind as MotionKind,
    campaignTitle: closed ? null : row.campaignTitle,
    demand:
      closed || demandId === null
        ? null
        : { id: demandId, title: demandTitle ?? "" },
    option: row.option as VoteOption,
    recordedResult: row.recordedResult as RecordedVoteView["recordedResult"],
    sourceUrl: rollUrl ?? motionUrl ?? minutesUrl,
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
