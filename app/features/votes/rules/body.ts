import type { BodyRule, VoteOdds, WhipOptions, WhipSeat } from "../types";
import type { CastingVote } from "./decide";
import { mayorOdds, oddsOf } from "./odds";
import { mayorBreaksTies, mayorIsCounted, quorumNeeded } from "./requirement";
import type { Voter } from "./sums";

/** The name under which a mayor who always votes walks with the members. */
export const MAYOR_SEAT = "mayor";

/** A body about to vote: what is settled, and who is still open. */
export interface Body {
  rule: BodyRule;
  voters: Voter[];
  /** The chair, if the chair votes on ties only or never. */
  chair: Voter | null;
  /** A mayor without a seat who may be asked or is counted. */
  mayor: VoteOdds | null;
  /** Votes that are where they are whatever happens; the mayor left out. */
  settled: {
    seats: number;
    filled: number;
    notExcused: number;
    present: number;
  };
  heads: { seats: number; filled: number; present: number };
}

let latest: {
  rule: BodyRule;
  seats: readonly WhipSeat[];
  options: WhipOptions;
  body: Body;
} | null = null;

/**
 * The body as it is counted. The one asked for last is kept: a count is
 * followed by who decides, and what was walked for one serves the other.
 *
 * @throws RangeError for odds that do not add up, a weight that is no whole
 *   number, or two chairs
 */
export function bodyOf(
  rule: BodyRule,
  seats: readonly WhipSeat[],
  options: WhipOptions,
): Body {
  if (
    latest?.rule !== rule ||
    latest.seats !== seats ||
    latest.options !== options
  )
    latest = { rule, seats, options, body: gathered(rule, seats, options) };
  return latest.body;
}

function gathered(
  rule: BodyRule,
  seats: readonly WhipSeat[],
  options: WhipOptions,
): Body {
  const body: Body = {
    rule,
    voters: [],
    chair: null,
    mayor: null,
    settled: { seats: 0, filled: 0, notExcused: 0, present: 0 },
    heads: { seats: 0, filled: 0, present: 0 },
  };
  for (const seat of seats) take(body, seat);
  // The heaviest last: a walk that starts with small steps stays narrow.
  body.voters.sort((a, b) => a.weight - b.weight);
  const odds = mayorOdds(options.mayor);
  if (rule.mayorVotes === "always")
    body.voters.push({
      seatId: MAYOR_SEAT,
      odds,
      weight: 1,
      heads: rule.quorum?.withMayor ? 1 : 0,
    });
  else if (
    mayorBreaksTies(rule) ||
    mayorIsCounted(rule) ||
    rule.quorum?.withMayor
  )
    body.mayor = odds;
  return body;
}

function take(body: Body, seat: WhipSeat): void {
  const { rule, settled } = body;
  const weight = seat.weight ?? 1;
  if (!Number.isInteger(weight) || weight < 0)
    throw new RangeError(
      `a seat's votes must be a whole number, not ${weight}`,
    );
  const heads = rule.quorum?.by === "weight" ? weight : 1;
  settled.seats += weight;
  body.heads.seats += heads;
  if (seat.stance === "vacant") return;
  settled.filled += weight;
  body.heads.filled += heads;
  const odds = oddsOf(seat);
  if (!odds) {
    if (rule.recusedPresent) {
      settled.present += weight;
      body.heads.present += heads;
    }
    return;
  }
  settled.notExcused += weight;
  // Known to be away: nothing left to happen.
  if (seat.stance === "absent") return;
  const voter = { seatId: seat.seatId, odds, weight, heads };
  if (seat.chair && rule.chairVotes !== "always") {
    if (body.chair) throw new RangeError("only one seat can be in the chair");
    body.chair = voter;
  } else body.voters.push(voter);
}

/** What a chair or mayor may do, and how likely that is. */
export interface Turn {
  vote: CastingVote;
  inRoom: boolean;
  chance: number;
}

/** The four turns, in the order of the odds, each taken as certain. */
export const TURNS: readonly Turn[] = [
  { vote: "yes", inRoom: true, chance: 1 },
  { vote: "no", inRoom: true, chance: 1 },
  { vote: null, inRoom: true, chance: 1 },
  { vote: null, inRoom: false, chance: 1 },
];

export function turnsOf(odds: VoteOdds | null | undefined): readonly Turn[] {
  if (!odds) return [{ vote: null, inRoom: false, chance: 1 }];
  const chances = [odds.yes, odds.no, odds.abstain, odds.absent];
  return TURNS.map((turn, index) => ({
    ...turn,
    chance: chances[index] ?? 0,
  })).filter(({ chance }) => chance > 0);
}

/** How many of the voters must be in the room beside chair and mayor. */
export function quorumGap(
  rule: BodyRule,
  body: Body,
  chair: Turn,
  mayor: Turn,
): number {
  const withMayor = rule.quorum?.withMayor ? 1 : 0;
  const needed = quorumNeeded(rule.quorum, {
    seats: body.heads.seats + withMayor,
    filled: body.heads.filled + withMayor,
  });
  const here =
    body.heads.present + (chair.inRoom && body.chair ? body.chair.heads : 0);
  // One who votes on everything walks with the members.
  const mayorHere = rule.mayorVotes !== "always" && mayor.inRoom;
  // A mayor alone in the room is no council.
  return Math.max(needed - here - (mayorHere ? withMayor : 0), 1 - here);
}
