import {
  listNamesOfOfficials,
  listProtestsOf,
} from "@db/queries/vote-facts.server";
import { listCastVotesOf, listRollCallsOf } from "@db/queries/rolls.server";

import { rosterOn } from "~/features/officials/rules";
import { seatsAndTermsOf } from "~/features/officials/service.server";
import type { Body } from "~/features/officials/service.server";
import type { Roster } from "~/features/officials/types";
import { dayIn } from "~/lib/calendar";
import type { World } from "~/server/world.server";

import { isProtested, quorumLostBy, saysLeft } from "../rules";
import type { ComputedResult, ProtestStep } from "../rules";
import { askedOf } from "../rules/asked";
import { computedBy } from "../rules/computed";
import { membersWithoutRow, rollFrom } from "../rules/roll";
import type { RollFacts } from "../rules/roll";
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

export { computedBy };

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
  /** Had been there and left before this vote. */
  hadLeft: boolean;
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
  /** Who presided, where the record says so; else whoever chairs the body. */
  presidedBy: { id: string; name: string; slug: string } | null;
  /** The consent vote it was part of. */
  consentId: string | null;
  /** Printed names of those whose leaving cost the quorum. */
  quorumLostBy: string[];
}

/** The vote as a whole: the motion, the rule, and every version of its roll. */
export interface VoteRecord {
  ruleInForce: RuleInForce;
  roster: Roster;
  /** The newest first; empty while nobody entered one. */
  rolls: RollCall[];
  /** Members of that day of whom the newest roll says nothing. */
  withoutRow: ReturnType<typeof membersWithoutRow>;
  /** Every step of a protest, the newest first. */
  protests: Protest[];
  /** A protest stands (on the day of the vote, once it is known). */
  protested: boolean;
}

/** One step of a protest, as recorded. */
export interface Protest {
  id: string;
  step: ProtestStep;
  filedBy: string;
  happenedOn: string;
  sourceUrl: string | null;
  note: string;
  recordedAt: string;
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
  const [rules, rolls, { seats, terms }, steps] = await Promise.all([
    rulesOf(world, body.id),
    listRollCallsOf(db, motion.id),
    seatsAndTermsOf(db, [body.id]),
    listProtestsOf(db, [motion.id]),
  ]);
  const protests = steps.map(({ motionId: _, step, ...rest }): Protest => ({
    ...rest,
    step: step as ProtestStep,
  }));
  const protested = isProtested(protests, motion.localDate);
  const ruleInForce = pickRule(rules, motion.kind, day);
  const roster = rosterOn(
    {
      seats: seats.get(body.id) ?? [],
      terms: terms.get(body.id) ?? [],
      seatCount: body.seatCount,
    },
    day,
  );
  const [rows, presiding] = await Promise.all([
    listCastVotesOf(
      db,
      rolls.map(({ id }) => id),
    ),
    listNamesOfOfficials(
      db,
      rolls.flatMap(({ presidedBy }) => presidedBy ?? []),
    ),
  ]);
  const versions = rolls.map((roll): RollCall => {
    const votes = rows
      .filter(({ rollCallId }) => rollCallId === roll.id)
      .map((row) => ({
        ...row,
        option: row.option as VoteOption,
        hadLeft: row.hadLeft === 1 || saysLeft(row.word),
      }));
    const facts = { presidedBy: roll.presidedBy, protested };
    const { rule } = ruleInForce;
    const computed = computedBy(rule, motion.kind, votes, roster, facts);
    return {
      id: roll.id,
      version: roll.version,
      method: roll.method as RollMethod,
      enteredAt: roll.enteredAt,
      sourceUrl: roll.sourceUrl,
      note: roll.note,
      votes: withEffects(votes, rule, computed, roster),
      computed,
      presidedBy: presiding.find(({ id }) => id === roll.presidedBy) ?? null,
      consentId: roll.consentId,
      quorumLostBy: leaversWhoCostIt(rule, motion.kind, votes, roster, facts),
    };
  });
  return {
    ruleInForce,
    roster,
    rolls: versions,
    withoutRow: versions[0] ? membersWithoutRow(versions[0].votes, roster) : [],
    protests,
    protested,
  };
}

/** Names of those who left, where that is why there was no quorum. */
function leaversWhoCostIt(
  rule: BodyRule,
  kind: MotionKind,
  rows: readonly CastVote[],
  roster: Roster,
  facts: RollFacts,
): string[] {
  const members = rows.filter(
    ({ officialId }) =>
      officialId === null ||
      roster.mayorHasSeat ||
      officialId !== roster.mayor?.officialId,
  );
  const left = members.flatMap(({ hadLeft }, index) => (hadLeft ? index : []));
  return quorumLostBy(
    rule,
    rollFrom(members, roster, facts),
    left,
    askedOf(rule, kind),
  )
    ? left.flatMap((index) => members[index]?.printedName ?? [])
    : [];
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
