import {
  countAgreements,
  countRollsOf,
  countSharedVotes,
  listSharedVotes,
  listVotesInRolls,
  listYesAndNoOf,
  tallyMembersOf,
  tallyRollsOf,
} from "@db/queries/voting-records.server";
import type { RollFilter } from "@db/queries/voting-records.server";
import { listVotesOf } from "@db/queries/votes-of-body.server";
import type { VoteFilter, VoteSort } from "@db/queries/votes-of-body.server";

import type { World } from "~/server/world.server";

import { attendanceOf } from "../rules";
import type { Attendance } from "../rules";
import { agreementMatrix, countUnanimous, shareOf } from "../rules/agreement";
import type { Agreement, YesOrNo } from "../rules/agreement";
import type { MotionKind, VoteOption } from "../types";
import { NOBODY } from "./reader-scope.server";

/** Rolls an agreement is computed over at most: the latest ones. */
export const MOST_ROLLS = 5_000;

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
  ask: RollFilter & { bodyId: string },
): Promise<{ rolls: number; members: Participant[] }> {
  const db = world.db.read;
  const [rows, rolls] = await Promise.all([
    tallyMembersOf(db, ask),
    countRollsOf(db, ask),
  ]);
  const people = new Map<
    string,
    {
      sortKey: string;
      name: string;
      slug: string;
      tally: { option: VoteOption; count: number }[];
    }
  >();
  for (const row of rows) {
    const person = people.get(row.officialId) ?? {
      sortKey: `${row.familyName ?? row.name.split(" ").at(-1)} ${row.name}`,
      name: row.name,
      slug: row.slug,
      tally: [],
    };
    person.tally.push({ option: row.option as VoteOption, count: row.count });
    people.set(row.officialId, person);
  }
  const members = [...people]
    .sort(([, a], [, b]) => a.sortKey.localeCompare(b.sortKey))
    .map(([officialId, { name, slug, tally }]): Participant => {
      const of = (option: VoteOption) =>
        tally.find((row) => row.option === option)?.count ?? 0;
      const yes = of("yes");
      const no = of("no");
      return {
        officialId,
        name,
        slug,
        rolls: tally.reduce((sum, { count }) => sum + count, 0),
        voted: yes + no,
        yes,
        no,
        attendance: attendanceOf(tally),
      };
    });
  return { rolls, members };
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

/** So many single votes are compared at most: a large house asks for millions. */
const MOST_VOTES = 150_000;

/** How many of the latest rolls are compared, of so many members. */
export function rollsToCompare(members: number): number {
  const fitting = Math.floor(MOST_VOTES / Math.max(1, members));
  return Math.max(100, Math.min(MOST_ROLLS, fitting));
}

/**
 * How often every two members of a body said the same.
 * @param ask `like`: slug of a member by whom the others are ordered
 */
export async function agreementIn(
  world: World,
  { like, ...ask }: RollFilter & { bodyId: string; like: string | null },
): Promise<{
  rolls: number;
  unanimous: number;
  /** There are more rolls than are looked at; these are the latest. */
  cut: boolean;
  members: readonly Participant[];
  /** Rows and columns in the order of `members`; the diagonal is null. */
  matrix: (Agreement | null)[][];
}> {
  const { members, rolls } = await participationIn(world, ask);
  const looked = rollsToCompare(members.length);
  const votes = await listYesAndNoOf(world.db.read, { ...ask, limit: looked });
  const rows = votes.flatMap(({ rollId, officialId, option }): YesOrNo[] =>
    officialId !== null && (option === "yes" || option === "no")
      ? [{ rollId, officialId, option }]
      : [],
  );
  const voting = members.filter(({ voted }) => voted > 0);
  const square = (people: readonly Participant[]) =>
    agreementMatrix(
      rows,
      people.map(({ officialId }) => officialId),
    );
  const ordered = byLikeness(voting, square(voting), like);
  return {
    ...countUnanimous(rows),
    cut: rolls > looked,
    members: ordered,
    matrix: square(ordered),
  };
}

/** The member with that slug first, then who agrees with them most. */
function byLikeness(
  members: readonly Participant[],
  matrix: readonly (readonly (Agreement | null)[])[],
  like: string | null,
): readonly Participant[] {
  const at = members.findIndex(({ slug }) => slug === like);
  if (at < 0) return members;
  const alike = (index: number) => {
    const pair = matrix[at]?.[index];
    return index === at ? 2 : pair ? (shareOf(pair) ?? -1) : -1;
  };
  return members
    .map((member, index) => ({ member, alike: alike(index) }))
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
  ask: RollFilter & {
    bodyId: string;
    officialIds: readonly string[];
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
  const { page, pageSize, ...shared } = ask;
  const { differed: _, ...pairs } = shared;
  const db = world.db.read;
  const [total, rows, counts] = await Promise.all([
    countSharedVotes(db, shared),
    listSharedVotes(db, {
      ...shared,
      limit: pageSize,
      offset: (page - 1) * pageSize,
    }),
    countAgreements(db, pairs),
  ]);
  const cast = await listVotesInRolls(db, {
    rollIds: rows.map(({ rollId }) => rollId),
    officialIds: ask.officialIds,
  });
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
    matrix: ask.officialIds.map((one) =>
      ask.officialIds.map((other) => {
        if (one === other) return null;
        const pair = counts.find(
          (row) =>
            (row.one === one && row.other === other) ||
            (row.one === other && row.other === one),
        );
        return {
          shared: Number(pair?.shared ?? 0),
          same: Number(pair?.same ?? 0),
        };
      }),
    ),
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
    for (const { motionId, option, count } of await tallyRollsOf(db, ids)) {
      counts.set(motionId, { ...counts.get(motionId), [option]: count });
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
