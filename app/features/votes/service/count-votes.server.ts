import { splitName } from "~/lib/names";
import type { Body } from "~/features/officials/service.server";
import type { Roster } from "~/features/officials/types";
import type { World } from "~/server/world.server";

import { chamberOf, explainRule, votesNeeded } from "../rules";
import type { Explanation, Pivotal, WhipCount } from "../rules";
import { lastContactOf, standingOf, whipSeatsFrom } from "../rules/standing";
import type { Standing } from "../rules/standing";
import type { BodyRule, MayorStance, Stance, VoteOption } from "../types";
import { bodyAsBelieved } from "./believed.server";
import {
  gatherCounts,
  leansBefore,
  leansThatCount,
} from "./gather-counts.server";
import type { Gathered } from "./gather-counts.server";
import type { LeanView } from "./read-leans.server";
import type { Motion } from "./read-motions.server";
import type { ReaderScope } from "./reader-scope.server";
import { countOnce, pivotalOnce } from "./remembered-count.server";

/** One place at the table in a whip count. */
export interface CountSeat {
  key: string;
  label: string | null;
  weight: number;
  chair: boolean;
  holder: {
    officialId: string;
    name: string;
    slug: string;
    familyName: string;
  } | null;
  stance: Stance;
  standing: Standing<LeanView> | null;
  /** The last talk with them about this vote; null: none is recorded. */
  lastContact: LeanView | null;
  /** How they voted, once there is a roll. */
  voted: VoteOption | null;
}

export interface VoteCount {
  motion: Motion;
  body: Body;
  /** The day the body is taken of: of the meeting, or today. */
  day: string;
  /** Today on the clock of the place. */
  today: string;
  /** The rule as asked by this kind of motion. */
  rule: BodyRule;
  /** Null: no rule is written down, Robert's Rules are taken. */
  ruleId: string | null;
  explanation: Explanation[];
  seats: CountSeat[];
  totalWeight: number;
  mayor: {
    officialId: string;
    name: string;
    slug: string;
    standing: Standing<LeanView>;
  } | null;
  /** Of whoever is mayor, also with a seat of their own. */
  mayorStance: MayorStance;
  /** Null while the body has no seats to count. */
  count: WhipCount | null;
  /** Once the vote was taken. */
  taken: boolean;
  pivotal: (Pivotal & { seat: CountSeat })[];
}

/**
 * The whip counts of many votes at once, for boards and dashboards: ten
 * questions to the database whatever their number, and the reckoning of each
 * remembered for as long as nothing in it changes (see `countOnce`). What is
 * shown is always what is recorded at this moment; nothing here can be stale.
 *
 *     const counts = await countVotes(world, rows.map(({ id }) => id), scope);
 *     for (const { id } of rows) {
 *       const counted = counts.get(id);
 *       if (!counted) continue; // not for this reader's eyes
 *       counted.count?.chance; counted.pivotal[0]?.seat.holder?.name; …
 *     }
 *
 * @param motionIds any number, in the order the answer shall have
 * @param scope whose leans count: a group's own first, else what allies share.
 *   For a coalition's board give `{ own: [], allied: groupIds }`. Whether the
 *   person may read counts at all is for the caller to check.
 * @param before also count (`earlier`) by what had been recorded before this
 *   instant, all else as today: the difference is what was heard since
 * @returns by id; motions that do not exist, or that the reader may not know
 *   of, are left out. `count` is null while a body has no seats.
 */
export async function countVotes(
  world: World,
  motionIds: readonly string[],
  scope: ReaderScope,
  { before }: { before?: string | undefined } = {},
): Promise<Map<string, VoteCount & { earlier: WhipCount | null }>> {
  const gathered = await gatherCounts(world, motionIds, scope);
  return new Map(
    gathered.map((each) => [
      each.motion.id,
      {
        ...countOf(each, scope),
        earlier:
          before === undefined
            ? null
            : countOf(asKnown(each, before), scope).count,
      },
    ]),
  );
}

/** The same vote with what had been recorded before an instant only. */
function asKnown(gathered: Gathered, before: string): Gathered {
  return {
    ...gathered,
    leans: leansBefore(gathered.leans, before),
  };
}

/**
 * The whip count of a motion as this reader may see it: by their own group's
 * leans, else by what allies share. Null when they may not know of the motion.
 * Whether they may read counts at all is for the caller to check.
 */
export async function countForMotion(
  world: World,
  motionId: string,
  scope: ReaderScope,
): Promise<VoteCount | null> {
  const [gathered] = await gatherCounts(world, [motionId], scope);
  return gathered ? countOf(gathered, scope) : null;
}

/**
 * The count of one motion from what it is made of. Once the vote was taken it
 * stays as it stood when the meeting began: what was heard since is history.
 */
export function countOf(gathered: Gathered, scope: ReaderScope): VoteCount {
  const { motion, body, roster, ruleInForce, roll, today } = gathered;
  const leans = leansThatCount(gathered);
  const own = ownFirst(motion, scope);
  const standings = new Map(
    membersOf(roster).map((id) => [
      id,
      standingOf(id, leans.get(id) ?? [], own),
    ]),
  );
  const counted = (officialId: string) =>
    standings.get(officialId)?.counted ?? null;
  const toReckon = bodyAsBelieved(gathered, counted);
  const { rule, seats: whipSeats, options } = toReckon;
  const voted = new Map(
    (roll ?? []).flatMap(({ officialId, option }) =>
      officialId ? [[officialId, option] as const] : [],
    ),
  );
  const seats = roster.places.map((place, index): CountSeat => {
    const { holder } = place;
    return {
      key: place.key,
      label: place.label,
      weight: place.weight,
      chair: place.chair,
      holder: holder && {
        officialId: holder.officialId,
        name: holder.name,
        slug: holder.slug,
        familyName: splitName(holder.name).familyName ?? holder.name,
      },
      stance: whipSeats[index]?.stance ?? "unknown",
      standing: (holder && standings.get(holder.officialId)) ?? null,
      lastContact:
        holder &&
        lastContactOf(holder.officialId, leans.get(holder.officialId) ?? []),
      voted: (holder && voted.get(holder.officialId)) ?? null,
    };
  });
  const byKey = new Map(seats.map((seat) => [seat.key, seat]));
  const countable = seats.length > 0;
  return {
    motion,
    body,
    day: roster.day,
    today,
    rule,
    ruleId: ruleInForce.ruleId,
    explanation: explainRule(rule),
    seats,
    totalWeight: seats.reduce((sum, { weight }) => sum + weight, 0),
    mayor:
      roster.mayor && !roster.mayorHasSeat
        ? {
            officialId: roster.mayor.officialId,
            name: roster.mayor.name,
            slug: roster.mayor.slug,
            standing:
              standings.get(roster.mayor.officialId) ??
              standingOf(roster.mayor.officialId, [], own),
          }
        : null,
    mayorStance: options.mayor ?? { lean: "unknown" },
    count: countable ? countOnce(toReckon) : null,
    taken: roll !== null || motion.recordedResult !== null,
    pivotal: countable
      ? pivotalOnce(toReckon).flatMap((pivotal) => {
          const seat = byKey.get(pivotal.seatId);
          return seat ? [{ ...pivotal, seat }] : [];
        })
      : [],
  };
}

/** The reader's groups, the one whose vote it is first. */
export function ownFirst(
  motion: Pick<Motion, "groupId">,
  scope: ReaderScope,
): readonly string[] {
  return motion.groupId !== null && scope.own.includes(motion.groupId)
    ? [motion.groupId, ...scope.own.filter((id) => id !== motion.groupId)]
    : scope.own;
}

function membersOf(roster: Roster): string[] {
  const seated = roster.places.flatMap(({ holder }) =>
    holder ? [holder.officialId] : [],
  );
  return roster.mayor ? [...seated, roster.mayor.officialId] : seated;
}

/** How many votes a motion of this kind needs, for a preview of a rule. */
export function neededOnRoster(rule: BodyRule, roster: Roster) {
  const seats = whipSeatsFrom(roster, () => null);
  return votesNeeded(rule, chamberOf(rule, seats));
}
