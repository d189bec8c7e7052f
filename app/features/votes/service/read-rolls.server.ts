import { listCastVotesOf, listRollCallsOf } from "@db/queries/votes.server";

import { rosterOn } from "~/features/officials/rules";
import { seatsAndTermsOf } from "~/features/officials/service.server";
import type { Body } from "~/features/officials/service.server";
import type { Roster } from "~/features/officials/types";
import { dayIn } from "~/lib/calendar";
import type { World } from "~/server/world.server";

import { computeResult } from "../rules";
import type { ComputedResult } from "../rules";
import { askedOf } from "../rules/asked";
import { membersWithoutRow, rollFrom } from "../rules/roll";
import type {
  BodyRule,
  CountingEffect,
  MotionKind,
  RollMethod,
  VoteOption,
} from "../types";
import type { Motion } from "./read-motions.server";
import { pickRule, rulesOf } from "./read-rules.server";
import type { RuleInForce } from "./read-rules.server";

/** What the rows of a roll amount to under the rule, for this kind of motion. */
export function computedBy(
  rule: BodyRule,
  kind: MotionKind,
  rows: readonly {
    officialId: string | null;
    seatId: string | null;
    option: string;
    weight: number;
  }[],
  roster: Roster,
): ComputedResult {
  const roll = rollFrom(
    rows.map((row) => ({ ...row, option: row.option as VoteOption })),
    roster,
  );
  return computeResult(rule, roll, { question: askedOf(rule, kind) });
}

/** One row of a roll: the three facts of a vote. */
export interface CastVote {
  id: string;
  officialId: string | null;
  officialName: string | null;
  officialSlug: string | null;
  seatId: string | null;
  printedName: string;
  /** As printed; empty when nobody wrote the word down. */
  word: string;
  option: VoteOption;
  weight: number;
}

/** One taking of the roll, with what it amounts to. */
export interface RollCall {
  id: string;
  version: number;
  method: RollMethod;
  enteredAt: string;
  sourceUrl: string | null;
  note: string;
  votes: (CastVote & { effect: CountingEffect })[];
  computed: ComputedResult;
}

/** The vote as a whole: the motion, the rule, and every version of its roll. */
export interface VoteRecord {
  ruleInForce: RuleInForce;
  roster: Roster;
  /** The newest first; empty while nobody entered one. */
  rolls: RollCall[];
  /** Members of that day of whom the newest roll says nothing. */
  withoutRow: ReturnType<typeof membersWithoutRow>;
}

/** The day that counts for a motion: of its meeting, or today. */
export function dayOfMotion(
  world: World,
  motion: Pick<Motion, "localDate">,
  body: Pick<Body, "timeZone">,
): string {
  return motion.localDate ?? dayIn(body.timeZone, world.now());
}

/** The rule and every version of the roll of one motion. */
export async function recordOfVote(
  world: World,
  motion: Motion,
  body: Body,
): Promise<VoteRecord> {
  const db = world.db.read;
  const day = dayOfMotion(world, motion, body);
  const [rules, rolls, { seats, terms }] = await Promise.all([
    rulesOf(world, body.id),
    listRollCallsOf(db, motion.id),
    seatsAndTermsOf(db, [body.id]),
  ]);
  const ruleInForce = pickRule(rules, motion.kind, day);
  const roster = rosterOn(
    {
      seats: seats.get(body.id) ?? [],
      terms: terms.get(body.id) ?? [],
      seatCount: body.seatCount,
    },
    day,
  );
  const rows = await listCastVotesOf(
    db,
    rolls.map(({ id }) => id),
  );
  const versions = rolls.map((roll): RollCall => {
    const votes = rows
      .filter(({ rollCallId }) => rollCallId === roll.id)
      .map((row) => ({ ...row, option: row.option as VoteOption }));
    const computed = computedBy(ruleInForce.rule, motion.kind, votes, roster);
    return {
      id: roll.id,
      version: roll.version,
      method: roll.method as RollMethod,
      enteredAt: roll.enteredAt,
      sourceUrl: roll.sourceUrl,
      note: roll.note,
      votes: withEffects(votes, ruleInForce.rule, computed, roster),
      computed,
    };
  });
  return {
    ruleInForce,
    roster,
    rolls: versions,
    withoutRow: versions[0] ? membersWithoutRow(versions[0].votes, roster) : [],
  };
}

/** Members' effects come back in their order; the mayor's vote is its own. */
function withEffects<
  Row extends { officialId: string | null; option: VoteOption },
>(
  rows: readonly Row[],
  rule: BodyRule,
  computed: ComputedResult,
  roster: Roster,
): (Row & { effect: CountingEffect })[] {
  const mayor = roster.mayorHasSeat ? null : roster.mayor;
  let member = 0;
  return rows.map((row) => {
    if (mayor && row.officialId === mayor.officialId) {
      return {
        ...row,
        effect: mayorEffect(row.option, rule, computed),
      };
    }
    const effect = computed.effects[member]?.effect ?? "none";
    member += 1;
    return { ...row, effect };
  });
}

/** A mayor without a seat counts where the rule gives the mayor a vote. */
function mayorEffect(
  option: VoteOption,
  rule: BodyRule,
  computed: ComputedResult,
): CountingEffect {
  const votes =
    computed.brokenBy === "mayor" ||
    rule.mayorVotes === "always" ||
    rule.mayorVotes === "ties_half_or_supermajority";
  return votes && (option === "yes" || option === "no") ? option : "none";
}
