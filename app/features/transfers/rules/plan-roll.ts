import type { ImportedCastVote } from "~/features/votes/import-types";
import { threeFactsOfResult } from "~/features/votes/rules";
import type { Result } from "~/features/votes/types";

import type { RecordedVote } from "../types";
import { linkKey } from "./known-people";
import type { KnownVotes } from "./known-votes";
import { planMotion } from "./plan-motion";
import { readVote } from "./read-vote";
import type { ReadVote } from "./read-vote";
import { resultOf } from "./roll-result";
import { isSameVoter } from "./same-vote";
import type { PlannedMotion, VotesPlan } from "./votes-plan";

/**
 * A roll that changed at the source becomes a new version; one that somebody
 * here took from the minutes stays.
 *
 * @param votes all that the files hold on one item
 */
export function planRoll(
  plan: VotesPlan,
  votes: readonly RecordedVote[],
): void {
  const [first] = votes;
  if (first === undefined) return;
  const motion =
    plan.motions.get(first.itemExternalId) ??
    plan.earlierMotion(first.itemExternalId) ??
    motionOnEarlierLine(plan, first);
  if (motion === undefined) {
    const reason = plan.refusedItems.has(first.itemExternalId)
      ? "of_skipped_item"
      : "unknown_item";
    for (const vote of votes) {
      plan.tally.refuse(vote.from, "vote", reason, {
        item: vote.itemExternalId,
      });
    }
    return;
  }
  plan.meetingIds.add(motion.meetingId);
  const latest = plan.known.rollCalls.find(
    (roll) => roll.motionId === motion.id,
  );
  const read = votes.map((vote) => readVote(plan, vote, motion));
  if (plan.joined.has(motion.id)) {
    joinRoll(plan, motion, read, latest);
    return;
  }
  const changed = read.filter(({ link, rowHash }) => link?.rowHash !== rowHash);
  if (changed.length === 0) {
    const identified = identify(plan, read, latest);
    plan.tally.count("vote", "updated", identified);
    countVotes(plan, read, "unchanged", -identified);
    return;
  }
  if (latest !== undefined && latest.method !== "import") {
    // Somebody here took the roll from the minutes; it stays.
    for (const { vote } of changed) {
      plan.tally.refuse(vote.from, "vote", "edited_here", {
        name: vote.printedName,
      });
    }
    countVotes(plan, read, "unchanged", -changed.length);
    return;
  }
  const isNew = ({ link }: ReadVote) => link === undefined;
  countVotes(plan, changed.filter(isNew), "created");
  countVotes(
    plan,
    changed.filter((each) => !isNew(each)),
    "updated",
  );
  countVotes(
    plan,
    read.filter((each) => !changed.includes(each)),
    "unchanged",
  );
  takeRoll(plan, motion, read, latest);
}

/**
 * Counts members' votes and a mayor's votes on a tie, each by its own name.
 * @param more added to the members' votes
 */
function countVotes(
  plan: VotesPlan,
  read: readonly ReadVote[],
  outcome: "created" | "updated" | "unchanged",
  more = 0,
): void {
  const casting = read.filter(({ vote }) => vote.casting).length;
  plan.tally.count("vote", outcome, read.length - casting + more);
  plan.tally.count("casting_vote", outcome, casting);
}

/**
 * The votes of a motion that another source brought: a voter both name is one
 * vote under two names; whom only these files name is added to the roll.
 */
function joinRoll(
  plan: VotesPlan,
  motion: PlannedMotion,
  read: readonly ReadVote[],
  latest: KnownVotes["rollCalls"][number] | undefined,
): void {
  const more = read.filter(
    ({ cast }) => !latest?.votes.some((each) => isSameVoter(cast, each)),
  );
  const same = read.filter((each) => !more.includes(each));
  plan.tally.count("vote", "unchanged", same.length);
  let votes = latest?.votes ?? [];
  if (more.length > 0 && latest !== undefined && latest.method !== "import") {
    // Somebody here took the roll from the minutes; it stays.
    for (const { vote } of more) {
      plan.tally.refuse(vote.from, "vote", "edited_here", {
        name: vote.printedName,
      });
    }
  } else if (more.length > 0) {
    countVotes(plan, more, "created");
    votes = takeRoll(plan, motion, more, latest);
  }
  for (const { vote, cast, rowHash } of same) {
    const stored = votes.find((each) => isSameVoter(cast, each));
    if (stored !== undefined) {
      plan.keepLink("vote", vote.externalId, stored.id, rowHash);
    }
  }
}

/** @returns the new roll's votes */
function takeRoll(
  plan: VotesPlan,
  motion: PlannedMotion,
  read: readonly ReadVote[],
  latest: KnownVotes["rollCalls"][number] | undefined,
): readonly ImportedCastVote[] {
  const named = new Set(read.map(({ vote }) => vote.externalId));
  // Files may hold only the votes that changed: the others stand.
  const standing = (latest?.votes ?? [])
    .map((cast) => ({
      cast,
      externalId: plan.externalIdOf.get(linkKey("vote", cast.id)),
    }))
    .filter(({ cast, externalId }) =>
      externalId === undefined
        ? // What another source told of the same voter.
          !read.some((each) => isSameVoter(each.cast, cast))
        : !named.has(externalId),
    );
  const votes: ImportedCastVote[] = [];
  for (const { cast, externalId } of standing) {
    const id = plan.tools.newId();
    votes.push({ ...cast, id });
    const link =
      externalId === undefined ? undefined : plan.link("vote", externalId);
    if (link !== undefined) {
      plan.keepLink("vote", link.externalId, id, link.rowHash);
    }
  }
  for (const { vote, cast, rowHash } of read) {
    const id = plan.tools.newId();
    votes.push({ ...cast, id });
    plan.keepLink("vote", vote.externalId, id, rowHash);
  }
  // A mayor beside the members is no row of the body's seats.
  const tieBreak = read.findIndex(({ vote }) => vote.casting);
  const members =
    tieBreak < 0 ? votes : votes.toSpliced(standing.length + tieBreak, 1);
  const computedResult = resultOf(
    plan,
    motion,
    members,
    read[tieBreak]?.cast.option ?? null,
  );
  const recorded: Result =
    motion.recordedResult === null
      ? "unknown"
      : motion.recordedResult === "pass"
        ? "passed"
        : "failed";
  if (threeFactsOfResult(recorded, computedResult).conflict) {
    plan.tally.notice("results_differ", {
      title: motion.title.slice(0, 120),
      date: motion.localDate,
      recorded,
      computed: computedResult,
    });
  }
  const { seatCount } = motion.body;
  if (seatCount !== null && members.length < seatCount) {
    plan.tally.notice("fewer_rows_than_seats", {
      title: motion.title.slice(0, 120),
      date: motion.localDate,
      rows: members.length,
      seats: seatCount,
    });
  }
  plan.changes.newRollCalls.push({
    id: plan.tools.newId(),
    motionId: motion.id,
    version: (latest?.version ?? 0) + 1,
    computedResult,
    sourceUrl: motion.sourceUrl,
    note: motion.rollNote ?? "",
    votes,
  });
  return votes;
}

/**
 * Votes already stored, whose voter has become known since.
 * @returns how many
 */
function identify(
  plan: VotesPlan,
  read: readonly ReadVote[],
  latest: KnownVotes["rollCalls"][number] | undefined,
): number {
  let identified = 0;
  for (const { link, cast } of read) {
    if (link === undefined || cast.officialId === null) continue;
    const stored = latest?.votes.find(({ id }) => id === link.subjectId);
    if (stored === undefined || stored.officialId !== null) continue;
    plan.changes.identifiedVotes.push({
      id: stored.id,
      officialId: cast.officialId,
      seatId: cast.seatId,
    });
    identified += 1;
  }
  return identified;
}

/** Votes on a line that was on record without a decision: now it has one. */
function motionOnEarlierLine(
  plan: VotesPlan,
  vote: RecordedVote,
): PlannedMotion | undefined {
  const externalId = vote.itemExternalId;
  const link = plan.link("item", externalId);
  const line = plan.known.items.find(({ id }) => id === link?.subjectId);
  const meeting =
    line && plan.known.meetings.find(({ id }) => id === line.meetingId);
  const body = meeting && plan.voters.bodiesById.get(meeting.bodyId);
  if (line === undefined || meeting === undefined || body === undefined) {
    return undefined;
  }
  const motionId = planMotion(
    plan,
    {
      externalId,
      from: vote.from,
      title: line.title,
      matterType: line.matterKind,
      recordedFlag: null,
    },
    line,
    { ...meeting, body },
  );
  const { id: _, meetingId: __, ...facts } = line;
  plan.changes.changedItems.push({ ...facts, id: line.id, motionId });
  plan.tally.count("item", "updated");
  return plan.motions.get(externalId);
}
