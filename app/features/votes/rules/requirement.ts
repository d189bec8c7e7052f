import type {
  BodyRule,
  Chamber,
  QuorumRule,
  Requirement,
  VoteBase,
  VoteOption,
} from "../types";

/**
 * How an unspoken vote (abstain, present, not voting) enters the count once
 * the abstention rule is applied.
 */
export type SilentAs = "none" | "yes" | "no";

/**
 * What a count knows of one taking of the roll, in votes (weights). `present`
 * holds yes, no, silent and whoever else is in the room. `heads` is what the
 * quorum is measured in.
 */
export interface Tally {
  yes: number;
  no: number;
  silent: number;
  present: number;
  seats: number;
  filled: number;
  notExcused: number;
  /** Votes of all seats, the mayor left out: where an even split is sought. */
  memberSeats: number;
  heads: QuorumHeads & {
    present: number;
    /** Of those present, a mayor who is counted without being a member. */
    guests: number;
  };
}

/** What a quorum is a share of: members, or their weight. */
export interface QuorumHeads {
  seats: number;
  filled: number;
}

/** The size of the base in this tally. */
export function baseSize(
  base: VoteBase,
  tally: Tally,
  silentAs: SilentAs = "none",
): number {
  switch (base) {
    case "cast":
      return tally.yes + tally.no + (silentAs === "none" ? 0 : tally.silent);
    case "present":
      return tally.present;
    case "seats":
      return tally.seats;
    case "filled":
      return tally.filled;
    case "not_excused":
      return tally.notExcused;
  }
}

/**
 * The number of votes that reaches the bar, out of a base of `size` votes.
 * Nothing passes without a single yes, so the answer is at least 1.
 */
export function neededOf(requirement: Requirement, size: number): number {
  if (requirement.fixedVotes !== null)
    return Math.max(1, requirement.fixedVotes);
  const share = (size * requirement.numerator) / requirement.denominator;
  const needed =
    requirement.strictness === "more_than"
      ? Math.floor(share) + 1
      : Math.ceil(share);
  return Math.max(1, needed + (requirement.extraVotes ?? 0));
}

/**
 * How far a tally is above (or below) the bar. A linear measure on purpose:
 * the chance of passing walks along it without keeping every tally apart.
 * Its unit is votes times the denominator.
 */
export function score(
  requirement: Requirement,
  tally: Tally,
  silentAs: SilentAs,
): number {
  const yes = tally.yes + (silentAs === "yes" ? tally.silent : 0);
  if (requirement.fixedVotes !== null) return yes - requirement.fixedVotes;
  return (
    requirement.denominator * (yes - (requirement.extraVotes ?? 0)) -
    requirement.numerator * baseSize(requirement.base, tally, silentAs)
  );
}

/** A fixed number is always "at least"; 0 of 0 never passes. */
export function reaches(
  requirement: Requirement,
  scored: number,
  inFavor: number,
): boolean {
  if (requirement.fixedVotes === null && requirement.strictness === "more_than")
    return scored > 0;
  return scored >= 0 && inFavor > 0;
}

/** More than an ordinary majority is asked: two thirds, three quarters … */
export function isSupermajority(
  requirement: Requirement,
  seats: number,
): boolean {
  if (requirement.fixedVotes !== null)
    return requirement.fixedVotes > Math.floor(seats / 2) + 1;
  return 2 * requirement.numerator > requirement.denominator;
}

export function quorumNeeded(
  quorum: QuorumRule | null,
  heads: QuorumHeads,
): number {
  if (!quorum) return 0;
  if (quorum.fixed !== null) return quorum.fixed;
  const size = quorum.base === "seats" ? heads.seats : heads.filled;
  const share = (size * quorum.numerator) / quorum.denominator;
  return quorum.strictness === "more_than"
    ? Math.floor(share) + 1
    : Math.ceil(share);
}

/** A mayor who votes on everything is a member for this purpose. */
export function mayorIsCounted(rule: BodyRule): boolean {
  return rule.mayorInBase || rule.mayorVotes === "always";
}

/** A chair who has already voted has no second vote to break the tie with. */
export function chairBreaksTies(rule: BodyRule): boolean {
  return (
    rule.chairVotes === "ties" ||
    (rule.chairVotes === "never" && rule.tie === "chair_breaks")
  );
}

export function mayorBreaksTies(rule: BodyRule): boolean {
  return (
    rule.mayorVotes !== "always" &&
    (rule.mayorVotes !== "never" || rule.tie === "mayor_breaks")
  );
}

/** The bar that holds today: raised if a valid protest was filed. */
export function requirementOf(
  rule: BodyRule,
  protested: boolean = false,
): Requirement {
  return (protested && rule.protest) || rule;
}

export interface VotesNeeded {
  /** Votes (or weight) needed to pass. */
  needed: number;
  /** The base the share is taken of, and its size in votes. */
  base: VoteBase;
  baseSize: number;
  fixed: boolean;
  /**
   * The base is votes cast or members present, and how many that will be is
   * not known yet: the number holds if everybody who may vote does.
   */
  dependsOnTurnout: boolean;
  /** Members (or weight) that must be in the room; 0: no quorum rule. */
  quorum: number;
  /** Votes needed over a veto; null without a veto or an override. */
  override: number | null;
  /** Votes needed for the second, separate vote; null without one. */
  second: number | null;
}

/**
 * How many votes a motion needs, from the rule and the body of that day.
 *
 * @param rule the body's rule for this kind of motion
 * @param chamber seats, filled seats, and where known who is present or
 *   excused; with `weights` the answer is in weight
 */
export function votesNeeded(
  rule: BodyRule,
  chamber: Chamber,
  options: { protested?: boolean } = {},
): VotesNeeded {
  const votes = chamber.weights ?? chamber;
  const sizes = sizesOf(votes, {
    inBase: mayorIsCounted(rule) ? 1 : 0,
    voting: rule.mayorVotes === "always" ? 1 : 0,
  });
  // A mayor has no voice in the vote over the mayor's own veto.
  const overriding = sizesOf(votes, { inBase: 0, voting: 0 });
  const motion = requirementOf(rule, options.protested);
  const neededFor = (bar: Requirement) => neededOf(bar, sizes[bar.base]);
  const requirement =
    rule.also && neededFor(rule.also) > neededFor(motion) ? rule.also : motion;
  const needed = neededFor(requirement);
  const quorumMayor = rule.quorum?.withMayor ? 1 : 0;
  const people = rule.quorum?.by === "weight" ? votes : chamber;
  const { override, second } = rule;
  return {
    needed,
    base: requirement.base,
    baseSize: sizes[requirement.base],
    fixed: requirement.fixedVotes !== null,
    dependsOnTurnout:
      turnoutDecides(requirement) &&
      (requirement.base === "cast" || votes.present === undefined),
    quorum: quorumNeeded(rule.quorum, {
      seats: people.seats + quorumMayor,
      filled: people.filled + quorumMayor,
    }),
    override:
      rule.mayorVeto && override
        ? Math.max(
            neededOf(override, overriding[override.base]),
            override.orOriginalIfLarger
              ? neededOf(requirement, overriding[requirement.base])
              : 0,
          )
        : null,
    second: second ? neededOf(second, sizes[second.base]) : null,
  };
}

/** How many votes are needed shows only when it is known who came. */
export function turnoutDecides(requirement: Requirement): boolean {
  return (
    requirement.fixedVotes === null &&
    (requirement.base === "cast" || requirement.base === "present")
  );
}

/** The five bases in votes, if everybody who may vote does. */
function sizesOf(
  votes: NonNullable<Chamber["weights"]>,
  mayor: { inBase: number; voting: number },
): Record<VoteBase, number> {
  const excused = votes.excused ?? 0;
  const turnout = votes.present ?? votes.filled - excused;
  return {
    cast: (votes.voting ?? turnout) + mayor.voting,
    present: turnout + mayor.inBase,
    seats: votes.seats + mayor.inBase,
    filled: votes.filled + mayor.inBase,
    not_excused: votes.filled - excused + mayor.inBase,
  };
}

/** In the room without having said yes or no. */
export const SILENT_OPTIONS: readonly VoteOption[] = [
  "abstain",
  "present",
  "not_voting",
];
