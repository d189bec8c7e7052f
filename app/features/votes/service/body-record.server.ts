import { listNamesOf } from "@db/queries/roll-sheets.server";
import {
  listComparedVotes,
  listVotesInRolls,
  listMarksOn,
  tallyUnknownVoters,
} from "@db/queries/voting-records.server";
import { listVotesOf } from "@db/queries/votes-of-body.server";
import type { VoteFilter, VoteSort } from "@db/queries/votes-of-body.server";

import type { World } from "~/server/world.server";

import { attendanceOf } from "../rules";
import type { Attendance } from "../rules";
import { shareOf } from "../rules/agreement";
import type { Agreement } from "../rules/agreement";
import {
  agreements,
  howMany,
  rollsThatFit,
  sharedRolls,
  talliesOf,
  tallyMarks,
  unanimity,
} from "../rules/bits";
import type { Narrowing } from "../rules/bits";
import type { MotionKind, VoteOption } from "../types";
import { recordInBits } from "./body-bits.server";
import { NOBODY } from "./reader-scope.server";

/** Somebody who voted on a body, with how often they did what. */
export interface Participant {
  officialId: string;
  name: string;
  slug: string;
  /** Rolls that name them. */
  rolls: number;
  /** Yes or no. */
  voted: number;
  yes: number;
  no: number;
  attendance: Attendance;
}

/**
 * Everyone whom the rolls of a body name, by family name: how often they
 * voted, were there without voting, were away with an excuse and without.
 */
export async function participationIn(
  world: World,
  { bodyId, ...narrowing }: Narrowing & { bodyId: string },
): Promise<{ rolls: number; members: Participant[] }> {
  const record = await recordInBits(world, bodyId);
  const fits = rollsThatFit(record, narrowing);
  const tallies = talliesOf(record, fits);
  const names = new Map(
    (
      await listNamesOf(
        world.db.read,
        tallies.map(({ officialId }) => officialId),
      )
    ).map((row) => [row.id, row]),
  );
  const members = tallies.flatMap(({ officialId, tally }) => {
    const official = names.get(officialId);
    if (!official) return [];
    const { name, slug, familyName } = official;
    const of = (option: VoteOption) =>
      tally.find((row) => row.option === option)?.count ?? 0;
    const yes = of("yes");
    const no = of("no");
    return {
      sortKey: `${familyName ?? name.split(" ").at(-1)} ${name}`,
      member: {
        officialId,
        name,
        slug,
        rolls: tally.reduce((sum, { count }) => sum + count, 0),
        voted: yes + no,
        yes,
        no,
        attendance: attendanceOf(tally),
      },
    };
  });
  const { compare } = new Intl.Collator("en");
  return {
    rolls: howMany(fits),
    members: members
      .sort(
        (a, b) =>
          compare(a.sortKey, b.sortKey) ||
          (a.member.officialId < b.member.officialId ? -1 : 1),
      )
      .map(({ member }) => member),
  };
}

/** Members in another order than by name. */
export function inOrder(
  members: readonly Participant[],
  sort: "name" | "voted" | "votes",
): Participant[] {
  const by = { name: () => 0, voted: votedOf, votes: rollsOf }[sort];
  return [...members].sort((a, b) => by(b) - by(a));
}
const votedOf = ({ voted }: Participant) => voted;
const rollsOf = ({ rolls }: Participant) => rolls;

/** A stretch of the members in their order: `from` counts from 0. */
export interface Stretch {
  from: number;
  count: number;
}

/**
 * How often every two members of a body said the same, over all of its votes
 * that fit.
 * @param ask `like`: slug of a member by whom the others are ordered; `rows`
 *   and `columns`: which part of the square is wanted; all of it when left out
 */
export async function agreementIn(
  world: World,
  {
    like,
    rows,
    columns,
    ...ask
  }: Narrowing & {
    bodyId: string;
    like: string | null;
    rows?: Stretch;
    columns?: Stretch;
  },
): Promise<{
  /** Votes with a yes or no of a member, and how many were unanimous. */
  rolls: number;
  unanimous: number;
  /** All who said yes or no, in their order. */
  members: readonly Participant[];
  /** The part asked for; null where a member meets themselves. */
  matrix: (Agreement | null)[][];
}> {
  const { members } = await participationIn(world, ask);
  const record = await recordInBits(world, ask.bodyId);
  const fits = rollsThatFit(record, ask);
  const voting = members.filter(({ voted }) => voted > 0);
  const first = voting.find(({ slug }) => slug === like);
  const ordered = first
    ? byLikeness(
        first,
        voting,
        agreements(record, fits, [first.officialId], idsOf(voting))[0] ?? [],
      )
    : voting;
  return {
    ...unanimity(record, fits),
    members: ordered,
    matrix: agreements(
      record,
      fits,
      idsOf(stretchOf(ordered, rows)),
      idsOf(stretchOf(ordered, columns)),
    ),
  };
}

/** That part of a list, beyond its end the last; all of it without a stretch. */
export function stretchOf<T>(
  all: readonly T[],
  stretch: Stretch | undefined,
): readonly T[] {
  if (!stretch) return all;
  const { from, count } = stretch;
  const last = Math.floor(Math.max(0, all.length - 1) / count) * count;
  const start = Math.min(from, last);
  return all.slice(start, start + count);
}

function idsOf(members: readonly Participant[]): string[] {
  return members.map(({ officialId }) => officialId);
}

/** That member first, then who agrees with them most. */
function byLikeness(
  first: Participant,
  members: readonly Participant[],
  pairs: readonly (Agreement | null)[],
): readonly Participant[] {
  const alike = (member: Participant, index: number) => {
    const pair = pairs[index];
    return member === first ? 2 : pair ? (shareOf(pair) ?? -1) : -1;
  };
  return members
    .map((member, index) => ({ member, alike: alike(member, index) }))
    .sort((a, b) => b.alike - a.alike)
    .map(({ member }) => member);
}

/** A vote that members share, with what each of them said. */
export interface ComparedVote {
  rollId: string;
  motionId: string;
  kind: MotionKind;
  title: string;
  campaignTitle: string | null;
  localDate: string;
  recordedResult: "pass" | "fail" | null;
  sourceUrl: string | null;
  /** In the order of the members; null: the roll does not name them. */
  options: ({ option: VoteOption; word: string } | null)[];
}

/**
 * Members of a body side by side: of each two how often they agreed, and a
 * page of the votes on which at least two of them said yes or no.
 */
export async function compareMembers(
  world: World,
  ask: Narrowing & {
    bodyId: string;
    officialIds: readonly string[];
    /** Only votes on which they did not all say the same. */
    differed: boolean;
    page: number;
    pageSize: number;
  },
): Promise<{
  total: number;
  votes: ComparedVote[];
  /** A square in the order asked; the diagonal is null. */
  matrix: (Agreement | null)[][];
}> {
  const { page, pageSize, officialIds } = ask;
  const db = world.db.read;
  const record = await recordInBits(world, ask.bodyId);
  const fits = rollsThatFit(record, ask);
  const shared = sharedRolls(record, fits, ask);
  const total = shared.length;
  const rollIds = shared
    .slice((page - 1) * pageSize, page * pageSize)
    .map(({ rollId }) => rollId);
  const [rows, cast] = await Promise.all([
    listComparedVotes(db, rollIds),
    listVotesInRolls(db, { rollIds, officialIds }),
  ]);
  return {
    total,
    votes: rows.map((row) => {
      const { demandVisibility, demandState, rollUrl, motionUrl, ...rest } =
        row;
      const closed = demandVisibility === "group" || demandState === "draft";
      return {
        ...rest,
        kind: row.kind as MotionKind,
        campaignTitle: closed ? null : row.campaignTitle,
        recordedResult: row.recordedResult as ComparedVote["recordedResult"],
        sourceUrl: rollUrl ?? motionUrl,
        options: ask.officialIds.map((officialId) => {
          const vote = cast.find(
            (each) =>
              each.rollId === row.rollId && each.officialId === officialId,
          );
          return vote
            ? { option: vote.option as VoteOption, word: vote.word }
            : null;
        }),
      };
    }),
    matrix: agreements(record, fits, officialIds, officialIds),
  };
}

/**
 * A body's votes as filtered, as anybody may know them, with the counts of
 * each newest roll: for a download; at most 10,000 votes.
 */
export async function wholeRecordOfBody(
  world: World,
  filter: VoteFilter & { sort: VoteSort },
) {
  const db = world.db.read;
  const rows = await listVotesOf(
    db,
    { ...filter, limit: 10_000, offset: 0 },
    NOBODY,
  );
  const counts = new Map<string, Partial<Record<VoteOption, number>>>();
  for (let start = 0; start < rows.length; start += 500) {
    const ids = rows.slice(start, start + 500).map(({ id }) => id);
    for (const { motionId, marks } of await listMarksOn(db, ids))
      counts.set(motionId, tallyMarks(marks));
    for (const row of await tallyUnknownVoters(db, ids)) {
      const tally = counts.get(row.motionId) ?? {};
      const option = row.option as VoteOption;
      counts.set(row.motionId, {
        ...tally,
        [option]: (tally[option] ?? 0) + row.count,
      });
    }
  }
  return rows.map((row) => {
    const closed =
      row.demandVisibility === "group" || row.demandState === "draft";
    return {
      id: row.id,
      localDate: row.localDate,
      title: row.title,
      campaignTitle: closed ? null : row.campaignTitle,
      kind: row.kind as MotionKind,
      fileNumber: row.fileNumber,
      actionName: row.actionName,
      recordedResult: row.recordedResult as "pass" | "fail" | null,
      sourceUrl: row.sourceUrl,
      /** Null: nobody has entered a roll. */
      counts: counts.get(row.id) ?? null,
    };
  });
}
