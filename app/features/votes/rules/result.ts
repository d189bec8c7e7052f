import type {
  BodyRule,
  CountingEffect,
  Result,
  Roll,
  RollVote,
  VoteOption,
} from "../types";
import type { CastingVote, Decision } from "./decide";
import { decide, silentAs } from "./decide";
import { countingEffect } from "./effects";
import type { Question, QuestionKind } from "./question";
import { questionOf } from "./question";
import type { Tally } from "./requirement";
import {
  baseSize,
  chairBreaksTies,
  mayorBreaksTies,
  mayorIsCounted,
  neededOf,
  quorumNeeded,
  score,
  SILENT_OPTIONS,
} from "./requirement";

/**
 * Why a computed result is what it is.
 *
 * - `no_roll`: nobody in the room is recorded (a voice vote, or no record).
 * - `missing_rows`: the members without a row could have changed it.
 * - `awaits_chair`, `awaits_mayor`: a casting vote is due and not recorded.
 */
export type ResultReason =
  | "reached"
  | "short"
  | "tie"
  | "quorum"
  | "no_roll"
  | "missing_rows"
  | "awaits_chair"
  | "awaits_mayor";

export interface ComputedResult {
  result: Result;
  because: ResultReason;
  /** Votes counted for and against, casting votes and silence included. */
  yes: number;
  no: number;
  needed: number;
  baseSize: number;
  quorum: { needed: number; present: number; met: boolean };
  tie: boolean;
  brokenBy: "chair" | "mayor" | null;
  /** A mayor who does not vote on everything was asked, and voted. */
  mayorVoted: boolean;
  /** Seats of the day without a readable vote: no record, never "absent". */
  noRecord: number;
  /** Each row's third fact, in the order of the roll. */
  effects: { seatId?: string; option: VoteOption; effect: CountingEffect }[];
}

/** Members whose row says nothing are tried each of these ways. */
const GUESSES = ["yes", "no", "abstain", "recused"] as const;
type Guess = "absent" | (typeof GUESSES)[number];

/**
 * What the roll amounts to under the rule.
 *
 * @param roll a row for each member the record names; see `Roll`
 * @param options `question`: the motion (default), the rule's second vote, or
 *   the vote over a veto
 * @throws RangeError for a question the rule does not have, or a weight that
 *   is no whole number
 */
export function computeResult(
  rule: BodyRule,
  roll: Roll,
  options: { question?: QuestionKind } = {},
): ComputedResult {
  const kind = options.question ?? "motion";
  const question = questionOf(rule, kind, roll.protested);
  if (!question) throw new RangeError(`the rule has no ${kind} vote`);
  const asked: Roll =
    kind === "override" ? { ...roll, mayor: undefined } : roll;

  const recorded = count(question, asked, "absent");
  const mayorSits = question.rule.mayorVotes === "always" && asked.mayor;
  if (
    !asked.votes.some(({ option }) => isInRoom(option, question.rule)) &&
    !(mayorSits && isInRoom(mayorSits))
  )
    return { ...recorded, result: "unknown", because: "no_roll" };
  const missing = { result: "unknown", because: "missing_rows" } as const;
  const other = ({ result }: ComputedResult) => result !== recorded.result;
  if (
    (isOpen(question.rule, asked, recorded) &&
      GUESSES.some((guess) => other(count(question, asked, guess)))) ||
    mixturesOf(question.rule, asked).some((roll) =>
      other(count(question, roll, "absent")),
    )
  )
    return { ...recorded, ...missing };
  const waiting = awaited(question, asked, recorded);
  if (waiting) return waiting;
  // A mayor without a row is "no record" too: one in the room may make the
  // quorum, or stand in the base.
  const withMayor =
    mayorIsSought(question.rule, asked) &&
    count(question, { ...asked, mayor: "present" }, "absent");
  return withMayor && withMayor.result !== recorded.result
    ? { ...recorded, ...missing }
    : recorded;
}

/** Is anybody's vote a guess? */
function isOpen(rule: BodyRule, roll: Roll, counted: ComputedResult): boolean {
  return (
    counted.noRecord > 0 ||
    (rule.mayorVotes === "always" && [undefined, "other"].includes(roll.mayor))
  );
}

/** Beyond this many, members without a row are only tried all alike. */
const MOST_MIXED = 8;

/**
 * The roll with its unreadable and missing rows filled in every way that is
 * not the same for all, where that may tell more than all alike do: some yes
 * and some no may leave a tie, and silence a majority to join. Only where
 * every member carries one vote, and for no more than `MOST_MIXED` of them.
 */
function mixturesOf(rule: BodyRule, roll: Roll): Roll[] {
  const unread = roll.votes.filter(({ option }) => option === "other").length;
  const absent = Math.max(0, (roll.seats ?? 0) - roll.votes.length);
  const open = unread + absent;
  const tellsMore =
    chairBreaksTies(rule) ||
    mayorBreaksTies(rule) ||
    rule.abstention === "joins_majority";
  const oneEach =
    roll.votes.every(({ weight = 1 }) => weight === 1) &&
    (roll.totalWeight ?? 0) <= Math.max(roll.seats ?? 0, roll.votes.length);
  if (!tellsMore || !oneEach || open < 2 || open > MOST_MIXED) return [];
  const filled: Roll[] = [];
  for (let yes = 0; yes <= open; yes++)
    for (let no = 0; no <= open - yes; no++)
      for (let silent = 0; silent <= open - yes - no; silent++) {
        const alike = Math.max(yes, no, silent, open - yes - no - silent);
        if (alike === open) continue;
        const options: VoteOption[] = [
          ...Array<VoteOption>(yes).fill("yes"),
          ...Array<VoteOption>(no).fill("no"),
          ...Array<VoteOption>(silent).fill("abstain"),
          ...Array<VoteOption>(open - yes - no - silent).fill("absent"),
        ];
        filled.push({
          ...roll,
          votes: [
            ...roll.votes.map((row) =>
              row.option === "other"
                ? { ...row, option: options.pop() ?? row.option }
                : row,
            ),
            ...options.splice(0).map((option) => ({ option })),
          ],
        });
      }
  return filled;
}

/** Nobody wrote down whether the mayor was there, and the rule counts that. */
function mayorIsSought(rule: BodyRule, roll: Roll): boolean {
  return (
    roll.mayor === undefined &&
    !roll.mayorPresides &&
    rule.mayorVotes !== "always" &&
    (rule.mayorInBase || (rule.quorum?.withMayor ?? false))
  );
}

/** A tie that the chair or the mayor would decide, and has not yet. */
function awaited(
  question: Question,
  roll: Roll,
  recorded: ComputedResult,
): ComputedResult | null {
  const { rule } = question;
  const outcomes = (change: (vote: "yes" | "no") => Roll) =>
    count(question, change("yes"), "absent").result !==
    count(question, change("no"), "absent").result;
  if (
    chairBreaksTies(rule) &&
    recorded.tie &&
    recorded.result === "failed" &&
    !roll.votes.some(({ chair }) => chair) &&
    outcomes((vote) => ({ ...roll, votes: withChair(roll.votes, vote) }))
  )
    return { ...recorded, result: "pending", because: "awaits_chair" };
  if (
    mayorBreaksTies(rule) &&
    roll.mayor === undefined &&
    outcomes((vote) => ({ ...roll, mayor: vote }))
  )
    return { ...recorded, result: "pending", because: "awaits_mayor" };
  return null;
}

/** Which row is the chair's is not recorded: try the first silent member. */
function withChair(votes: RollVote[], vote: "yes" | "no"): RollVote[] {
  const at = votes.findIndex(({ option }) => SILENT_OPTIONS.includes(option));
  return at < 0
    ? votes
    : votes.map((row, index) =>
        index === at ? { ...row, chair: true, option: vote } : row,
      );
}

function isInRoom(option: VoteOption, rule?: BodyRule): boolean {
  if (option === "recused") return rule?.recusedPresent ?? false;
  return option === "yes" || option === "no" || SILENT_OPTIONS.includes(option);
}

/** One count, with every unreadable or missing row taken as `guess`. */
function count(question: Question, roll: Roll, guess: Guess): ComputedResult {
  const { rule, requirements } = question;
  const { tally, chair, mayor, noRecord } = tallyOf(rule, roll, guess);
  const decisions = requirements.map((requirement) =>
    decide(
      rule,
      requirement,
      {
        yes: tally.yes,
        inFavor:
          tally.yes + (rule.abstention === "counts_yes" ? tally.silent : 0),
        margin: tally.yes - tally.no,
        score: {
          none: score(requirement, tally, "none"),
          yes: score(requirement, tally, "yes"),
          no: score(requirement, tally, "no"),
        },
      },
      tally.memberSeats,
      chair,
      mayor,
    ),
  );
  const decision = decisions.at(-1) as Decision;
  const counted = afterCastingVotes(tally, decision, chair, mayor);
  const silent = silentAs(rule, decision.margin);
  const quorum = {
    needed: quorumNeeded(rule.quorum, tally.heads),
    present: tally.heads.present,
  };
  // A mayor alone in the room is no council.
  const met =
    quorum.present >= quorum.needed && quorum.present > tally.heads.guests;
  const passes = decisions.every((each) => each.passes);
  // Where the mayor would break the tie and it is lost all the same, it is
  // lost for want of votes.
  const mayorSilent = mayorBreaksTies(rule) && roll.mayor === undefined;
  return {
    result: !met ? "no_quorum" : passes ? "passed" : "failed",
    because: !met
      ? "quorum"
      : passes
        ? "reached"
        : decision.tie && !decision.brokenBy && !mayorSilent
          ? "tie"
          : "short",
    yes: counted.yes + (silent === "yes" ? counted.silent : 0),
    no: counted.no + (silent === "no" ? counted.silent : 0),
    needed: Math.max(
      ...requirements.map((each) =>
        neededOf(each, baseSize(each.base, counted, silent)),
      ),
    ),
    baseSize: Math.max(
      ...requirements.map((each) => baseSize(each.base, counted, silent)),
    ),
    quorum: { ...quorum, met },
    tie: decision.tie,
    brokenBy: decision.brokenBy,
    mayorVoted: decision.mayorVoted,
    noRecord,
    effects: roll.votes.map((row) => ({
      ...(row.seatId === undefined ? {} : { seatId: row.seatId }),
      option: row.option,
      effect: effectOfRow(rule, row, decision),
    })),
  };
}

/** A chair who votes on ties only has no voice in an ordinary count. */
function effectOfRow(
  rule: BodyRule,
  row: RollVote,
  decision: Decision,
): CountingEffect {
  const keptOut =
    row.chair && rule.chairVotes !== "always" && !decision.chairVoted;
  return keptOut && isInRoom(row.option)
    ? countingEffect({ ...rule, abstention: "ignored" }, "present")
    : countingEffect(rule, row.option);
}

function afterCastingVotes(
  tally: Tally,
  decision: Decision,
  chair: { vote: CastingVote; weight: number } | null,
  mayor: CastingVote,
): Tally {
  const after = { ...tally };
  if (decision.chairVoted && chair?.vote) after[chair.vote] += chair.weight;
  if (decision.mayorVoted && mayor) after[mayor] += 1;
  return after;
}

function tallyOf(
  rule: BodyRule,
  roll: Roll,
  guess: Guess,
): {
  tally: Tally;
  chair: { vote: CastingVote; weight: number } | null;
  mayor: CastingVote;
  noRecord: number;
} {
  const rows = roll.votes.map((row) => ({ weight: 1, ...row }));
  for (const { weight } of rows) requireWhole(weight);
  const rowWeight = rows.reduce((sum, { weight }) => sum + weight, 0);
  const seats = Math.max(roll.seats ?? 0, rows.length);
  const missing = seats - rows.length;
  const totalWeight = Math.max(
    roll.totalWeight ?? rowWeight + missing,
    rowWeight,
  );
  const tally: Tally = {
    yes: 0,
    no: 0,
    silent: 0,
    present: 0,
    seats: totalWeight,
    filled: totalWeight,
    notExcused: totalWeight,
    memberSeats: totalWeight,
    heads: { present: 0, guests: 0, seats, filled: seats },
  };
  if (rule.quorum?.by === "weight")
    tally.heads = { ...tally.heads, seats: totalWeight, filled: totalWeight };
  const headsOf = (weight: number, people: number) =>
    rule.quorum?.by === "weight" ? weight : people;

  let noRecord = missing;
  let chair: { vote: CastingVote; weight: number } | null = null;
  const take = (option: VoteOption, weight: number, people: number) => {
    if (option === "vacant") {
      tally.filled -= weight;
      tally.notExcused -= weight;
      tally.heads.filled -= headsOf(weight, people);
      return;
    }
    if (option === "recused" || option === "excused")
      tally.notExcused -= weight;
    if (!isInRoom(option, rule)) return;
    tally.present += weight;
    tally.heads.present += headsOf(weight, people);
    if (option === "yes" || option === "no") tally[option] += weight;
    else if (option !== "recused") tally.silent += weight;
  };
  for (const row of rows) {
    const option = row.option === "other" ? guess : row.option;
    if (row.option === "other") noRecord += 1;
    if (row.chair && rule.chairVotes !== "always" && isInRoom(option)) {
      tally.present += row.weight;
      tally.heads.present += headsOf(row.weight, 1);
      chair = {
        vote: option === "yes" || option === "no" ? option : null,
        weight: row.weight,
      };
    } else take(option, row.weight, 1);
  }
  if (missing > 0) take(guess, totalWeight - rowWeight, missing);

  return { tally, chair, mayor: seatMayor(rule, roll, guess, tally), noRecord };
}

/**
 * Puts a mayor without a seat where the rule wants one: among the members,
 * in the base, in the quorum, or only at the casting vote (handed back).
 */
function seatMayor(
  rule: BodyRule,
  roll: Roll,
  guess: Guess,
  tally: Tally,
): CastingVote {
  const always = rule.mayorVotes === "always";
  const unsaid = roll.mayorPresides ? "present" : "absent";
  const option = roll.mayor ?? (always ? guess : unsaid);
  const inRoom = isInRoom(option);
  if (rule.quorum?.withMayor) {
    tally.heads.seats += 1;
    tally.heads.filled += 1;
    if (inRoom) tally.heads.present += 1;
    if (inRoom && !always) tally.heads.guests += 1;
  }
  if (mayorIsCounted(rule)) {
    tally.seats += 1;
    tally.filled += 1;
    tally.notExcused += option === "recused" || option === "excused" ? 0 : 1;
    if (inRoom) tally.present += 1;
  }
  const spoken = option === "yes" || option === "no" ? option : null;
  if (!always) return spoken;
  if (spoken) tally[spoken] += 1;
  else if (inRoom) tally.silent += 1;
  return null;
}

function requireWhole(weight: number): void {
  if (!Number.isInteger(weight) || weight < 0)
    throw new RangeError(
      `a seat's votes must be a whole number, not ${weight}`,
    );
}

/** What the record says beside what rule and roll amount to. */
export interface ResultFacts {
  recorded: Result;
  computed: Result;
  /** Both are decided, and they differ. Shown, never hidden. */
  conflict: boolean;
}

const DECIDED: readonly Result[] = ["passed", "failed", "no_quorum"];

/** The three facts of a result, kept apart. */
export function threeFactsOfResult(
  recorded: Result,
  computed: Result,
): ResultFacts {
  return {
    recorded,
    computed,
    conflict:
      DECIDED.includes(recorded) &&
      DECIDED.includes(computed) &&
      recorded !== computed &&
      // A motion lost for want of a quorum is rightly recorded as failed.
      !(recorded === "failed" && computed === "no_quorum"),
  };
}

/** What one item of a consent agenda needs apart from the common vote. */
export interface ConsentItem {
  itemId: string;
  /** Taken off the consent agenda: the common vote does not decide it. */
  pulled?: boolean;
  /** Members whose vote on this item is recorded differently. */
  recorded?: { seatId: string; option: VoteOption }[];
}

/**
 * One vote for the whole consent agenda, one effect per item: a member may
 * let the agenda pass and still be recorded as a no on one item.
 *
 * @returns each item's own roll; null for an item that was pulled
 */
export function consentRolls(
  roll: Roll,
  items: readonly ConsentItem[],
): { itemId: string; roll: Roll | null }[] {
  return items.map(({ itemId, pulled, recorded = [] }) => {
    if (pulled) return { itemId, roll: null };
    const own = new Map(recorded.map((each) => [each.seatId, each.option]));
    return {
      itemId,
      roll: {
        ...roll,
        votes: roll.votes.map((row) => ({
          ...row,
          option:
            (row.seatId === undefined ? undefined : own.get(row.seatId)) ??
            row.option,
        })),
      },
    };
  });
}
