import { listForecastMotions } from "@db/queries/whip-counts.server";

import type { World } from "~/server/world.server";

import { oddsOf, scoreForecast } from "../rules";
import type { ForecastScore, MemberScore } from "../rules";
import { standingOf } from "../rules/standing";
import type { Confidence, RecordedLean, Result } from "../types";
import { bodyAsBelieved } from "./believed.server";
import { ownFirst } from "./count-votes.server";
import {
  gatherCounts,
  leansThatCount,
  voteBegins,
} from "./gather-counts.server";
import type { Gathered } from "./gather-counts.server";
import { recordedOf } from "./read-motions.server";
import { computedBy } from "./read-rolls.server";
import type { ReaderScope } from "./reader-scope.server";
import { countOnce } from "./remembered-count.server";

/** More past votes than these no page scores. */
const MOST_FORECASTS = 300;

/** One member as foreseen, and what they did. */
export interface ForeseenMember extends MemberScore {
  name: string;
  slug: string;
  lean: RecordedLean;
  confidence: Confidence;
}

/** What was foreseen before a vote, held against what happened. */
export interface VoteForecast {
  motionId: string;
  title: string;
  bodyName: string;
  localDate: string;
  /** The instant up to which entries count, UTC. */
  frozenAt: string;
  /** False: the hour is not known, so the day itself counts no more. */
  hourKnown: boolean;
  timeZone: string;
  /** Of so many places at the table … */
  seats: number;
  /** … so many members were known in some way. */
  known: number;
  /** The chance of passing, as counted then. */
  chance: number;
  result: Result;
  passing: ForecastScore["passing"];
  scored: number;
  membersBrier: number | null;
  rightSide: number;
  members: ForeseenMember[];
}

/**
 * The forecast of a vote that was taken, as it stood before the meeting: by
 * the leans written down until then, replayed. What was entered afterwards
 * foresaw nothing. Scored by the Brier score (rules/score.ts).
 *
 * @param own groups whose leans count first; see `standingOf`
 * @returns null before the vote, and where nobody had recorded anything
 */
export function forecastOf(
  gathered: Gathered,
  own: readonly string[],
): VoteForecast | null {
  const { motion, body, roster, roll } = gathered;
  const begins = voteBegins(gathered);
  if (begins === null || motion.localDate === null) return null;
  const leans = leansThatCount(gathered);
  const believedOf = (officialId: string) =>
    standingOf(officialId, leans.get(officialId) ?? [], own).counted;
  const foreseen = roster.places.flatMap(({ key, holder }) => {
    const believed = holder && believedOf(holder.officialId);
    return holder && believed ? [{ key, holder, believed }] : [];
  });
  if (foreseen.length === 0) return null;
  const toReckon = bodyAsBelieved(gathered, believedOf);
  const { chance } = countOnce(toReckon);
  const seatOf = new Map(toReckon.seats.map((seat) => [seat.seatId, seat]));
  const asked = foreseen.flatMap((each) => {
    const seat = seatOf.get(each.key);
    // "Unknown" is not a forecast, and who will not vote is not asked.
    const odds = seat && seat.stance !== "unknown" ? oddsOf(seat) : null;
    return odds && odds.absent < 1 ? [{ ...each, odds }] : [];
  });
  const recorded = recordedOf(motion);
  const result =
    recorded !== "unknown" || roll === null
      ? recorded
      : computedBy(gathered.ruleInForce.rule, motion.kind, roll, roster).result;
  const score = scoreForecast(
    {
      passing: chance,
      members: asked.map(({ holder, odds }) => ({
        key: holder.officialId,
        yes: odds.yes,
        absent: odds.absent,
      })),
    },
    {
      result,
      votes: (roll ?? []).flatMap(({ officialId, option }) =>
        officialId === null ? [] : [{ key: officialId, option }],
      ),
    },
  );
  return {
    motionId: motion.id,
    title: motion.campaignTitle ?? motion.title,
    bodyName: body.name,
    localDate: motion.localDate,
    frozenAt: begins,
    hourKnown: motion.startsAt !== null,
    timeZone: motion.meetingZone ?? body.timeZone,
    seats: roster.places.length,
    known: foreseen.length,
    chance,
    result,
    passing: score.passing,
    scored: score.scored,
    membersBrier: score.membersBrier,
    rightSide: score.rightSide,
    members: score.members.flatMap((member) => {
      const each = asked.find(({ holder }) => holder.officialId === member.key);
      return each
        ? [
            {
              ...member,
              name: each.holder.name,
              slug: each.holder.slug,
              lean: each.believed.lean,
              confidence: each.believed.confidence,
            },
          ]
        : [];
    }),
  };
}

/** The forecast of a vote as this reader may see it. */
export function forecastFor(
  gathered: Gathered,
  scope: ReaderScope,
): VoteForecast | null {
  return forecastOf(gathered, ownFirst(gathered.motion, scope));
}

/**
 * Every forecast a group gave of a vote that was since taken, the latest
 * first, by the group's own leans alone. Whether the person may read them is
 * for the caller to check.
 */
export async function forecastsOfGroup(
  world: World,
  groupId: string,
): Promise<VoteForecast[]> {
  const ids = await listForecastMotions(world.db.read, {
    groupId,
    limit: MOST_FORECASTS,
  });
  const gathered = await gatherCounts(world, ids, {
    own: [groupId],
    allied: [],
  });
  return gathered.flatMap((each) => {
    const leans = new Map(
      [...each.leans].map(([officialId, entries]) => [
        officialId,
        entries.filter((entry) => entry.groupId === groupId),
      ]),
    );
    return forecastOf({ ...each, leans }, [groupId]) ?? [];
  });
}
