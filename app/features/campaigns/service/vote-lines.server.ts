import { listOpenMotions } from "@db/queries/campaign-work.server";

import { isNothingKnown } from "~/features/votes/rules/standing";
import { countVotes } from "~/features/votes/service/count-votes.server";
import type { VoteCount } from "~/features/votes/service/count-votes.server";
import type { WhipCount } from "~/features/votes/rules";
import type { ReaderScope } from "~/features/votes/service/reader-scope.server";
import { addDays } from "~/lib/calendar";
import type { World } from "~/server/world.server";

import type { Attention, VoteLine, VoteLineCount } from "../types";

/** More votes than these nobody follows at once. */
const MOST = 50;

const WEEK_MS = 7 * 86_400_000;

/** A counted vote and the campaign it belongs to, if any. */
export interface OpenVote {
  line: VoteLine;
  campaign: Attention["campaign"];
}

/**
 * The votes to come that these groups count, the next first, each counted by
 * what `scope` lets the reader see.
 */
export async function openVotes(
  world: World,
  {
    groupIds,
    campaignId,
    scope,
    most = MOST,
    movement = false,
  }: {
    groupIds: readonly string[];
    campaignId?: string | undefined;
    scope: ReaderScope;
    most?: number;
    /** Whether to count by what was known a week ago, too. */
    movement?: boolean;
  },
): Promise<OpenVote[]> {
  if (groupIds.length === 0) return [];
  const rows = await listOpenMotions(world.db.read, {
    groupIds,
    campaignId,
    // In Hawaii it is still yesterday while UTC has the new day.
    today: addDays(world.now().toISOString().slice(0, 10), -1),
    limit: most,
  });
  const counts = await countVotes(
    world,
    rows.map(({ id }) => id),
    scope,
    movement
      ? { before: new Date(world.now().getTime() - WEEK_MS).toISOString() }
      : {},
  );
  return rows.flatMap((row) => {
    const counted = counts.get(row.id);
    if (!counted) return [];
    return [
      {
        line: lineOf(counted, counted.earlier),
        campaign:
          row.campaignId !== null && row.campaignName !== null
            ? { id: row.campaignId, name: row.campaignName }
            : null,
      },
    ];
  });
}

function lineOf(counted: VoteCount, earlier: WhipCount | null): VoteLine {
  const { motion, body } = counted;
  const positions = counted.seats.flatMap(({ standing }) =>
    standing?.counted ? [standing.counted] : [],
  );
  return {
    motionId: motion.id,
    title: motion.title,
    campaignTitle: motion.campaignTitle,
    demandTitle: motion.demandTitle,
    groupId: motion.groupId,
    bodyName: body.name,
    bodySlug: body.slug,
    localDate: motion.localDate,
    startsAt: motion.startsAt,
    timeZone: motion.meetingZone ?? body.timeZone,
    count: countOf(counted),
    weekAgo: earlier && {
      firm: earlier.firmYes,
      chance: earlier.chanceFinal,
    },
    disagreements: counted.seats.filter(
      ({ standing }) => standing?.disagree === true,
    ).length,
    oldPositions: positions.filter(({ old }) => old).length,
    lastChange: positions
      .map(({ recordedAt }) => recordedAt)
      .reduce<string | null>(
        (latest, at) => (latest === null || at > latest ? at : latest),
        null,
      ),
  };
}

function countOf({
  count,
  totalWeight,
  pivotal,
  seats,
}: VoteCount): VoteLineCount | null {
  if (!count) return null;
  // Who is certain either way decides nothing more; and while nobody has been
  // heard, whoever sits first would be named for no reason.
  const guess = isNothingKnown(seats.map(({ stance }) => stance));
  const open = guess
    ? undefined
    : pivotal.find(
        ({ seat, swing }) =>
          seat.holder !== null &&
          swing > 0 &&
          seat.stance !== "for" &&
          seat.stance !== "against",
      );
  const holder = open?.seat.holder;
  return {
    total: totalWeight,
    needed: count.needed.needed,
    firm: count.firmYes,
    leaning: count.leaningYes,
    undecided: count.tallies.undecided.weight,
    leaningAgainst: count.leaningNo,
    against: count.firmNo,
    shortFirm: count.shortFirm,
    shortWithLeaners: count.shortWithLeaners,
    chance: count.chanceFinal,
    guess,
    swing: holder ? { name: holder.name, slug: holder.slug } : null,
  };
}
