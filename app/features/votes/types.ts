/**
 * The words of a vote. Lists are literal so that forms, messages and the
 * database speak of the same things; shapes are plain JSON.
 */

/** Where a member stands, as far as the group knows. */
export const LEANS = [
  "for",
  "lean_for",
  "undecided",
  "lean_against",
  "against",
  "unknown",
] as const;
export type Lean = (typeof LEANS)[number];

/** Why a seat has no lean on this motion at all. */
export const SEAT_SITUATIONS = ["recused", "absent", "vacant"] as const;
export type SeatSituation = (typeof SEAT_SITUATIONS)[number];

/** What a seat shows in the chamber: a lean or a situation. */
export type Stance = Lean | SeatSituation;

/** How sure the group is of a lean. */
export const CONFIDENCES = ["low", "medium", "high"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The second fact of a vote: the clerk's word, normalized. */
export const VOTE_OPTIONS = [
  "yes",
  "no",
  "abstain",
  "absent",
  "excused",
  "recused",
  "present",
  "not_voting",
  "vacant",
  "paired",
  "other",
] as const;
export type VoteOption = (typeof VOTE_OPTIONS)[number];

export const MOTION_KINDS = [
  "ordinance",
  "resolution",
  "emergency",
  "budget",
  "charter",
  "veto_override",
  "procedural",
  "appointment",
  "other",
] as const;
export type MotionKind = (typeof MOTION_KINDS)[number];

/**
 * The third fact of a vote: what the option does under the body's rule.
 *
 * - `yes`, `no`: a vote cast.
 * - `as_yes`: no vote was cast, and the rule counts it as a yes.
 * - `as_no`: no vote was cast, yet it stands in the base (or the rule says
 *   so) and works against the motion.
 * - `joins_majority`: goes with whichever side has more votes.
 * - `none`: outside the count.
 */
export const COUNTING_EFFECTS = [
  "yes",
  "no",
  "as_yes",
  "as_no",
  "joins_majority",
  "none",
] as const;
export type CountingEffect = (typeof COUNTING_EFFECTS)[number];

/**
 * `pending`: a tie waits for the one who breaks it, or the body will vote
 * again. `unknown`: the record does not say enough to compute a result.
 */
export const RESULTS = [
  "passed",
  "failed",
  "no_quorum",
  "pending",
  "unknown",
] as const;
export type Result = (typeof RESULTS)[number];

/**
 * Of what the needed share is taken.
 *
 * - `cast`: votes for and against.
 * - `present`: members in the room, voting or not.
 * - `seats`: every seat of the body, vacant ones too.
 * - `filled`: seats somebody holds.
 * - `not_excused`: filled seats whose holder is not recused or excused.
 */
export const VOTE_BASES = [
  "cast",
  "present",
  "seats",
  "filled",
  "not_excused",
] as const;
export type VoteBase = (typeof VOTE_BASES)[number];

export const STRICTNESSES = ["more_than", "at_least"] as const;
export type Strictness = (typeof STRICTNESSES)[number];

export const TIE_RULES = ["fails", "chair_breaks", "mayor_breaks"] as const;
export type TieRule = (typeof TIE_RULES)[number];

/**
 * `ignored`: an abstention is no vote; under a base that holds the abstainer
 * (present, seats, filled, not excused) it still works as a no.
 */
export const ABSTENTION_RULES = [
  "ignored",
  "counts_no",
  "counts_yes",
  "joins_majority",
] as const;
export type AbstentionRule = (typeof ABSTENTION_RULES)[number];

/** When the member in the chair votes. */
export const CHAIR_VOTES = ["never", "ties", "always"] as const;
export type ChairVotes = (typeof CHAIR_VOTES)[number];

/**
 * When a mayor who holds no seat votes. The last is the rule of Illinois
 * aldermanic cities (O'Fallon): on a tie, when half of the elected members
 * said yes, or when more than a majority is required.
 */
export const MAYOR_VOTES = [
  "never",
  "ties",
  "always",
  "ties_half_or_supermajority",
] as const;
export type MayorVotes = (typeof MAYOR_VOTES)[number];

/**
 * A bar to reach: a share of a base, or a fixed number of votes. With
 * `fixedVotes` the share is ignored; give it as 1/2 of `seats`.
 */
export interface Requirement {
  numerator: number;
  denominator: number;
  fixedVotes: number | null;
  base: VoteBase;
  strictness: Strictness;
  /** Votes on top of the share: Kentucky's "one more than a majority". */
  extraVotes?: number;
}

/** How many members must be in the room; null in a rule: nobody counts. */
export interface QuorumRule {
  numerator: number;
  denominator: number;
  strictness: Strictness;
  base: "seats" | "filled";
  /** A fixed number instead of the share. */
  fixed: number | null;
  /** Weighted bodies: whether people or their weights make the quorum. */
  by: "members" | "weight";
  /** A mayor without a seat counts toward the quorum. */
  withMayor: boolean;
}

/** The bar to pass a motion over the mayor's veto. */
export interface OverrideRule extends Requirement {
  /** Fresno: if the motion itself needed more, that is needed again. */
  orOriginalIfLarger: boolean;
}

/** When a second, separate vote has to be won beside the motion itself. */
export const SECOND_VOTES = ["emergency_clause", "same_day_adoption"] as const;
export type SecondVote = (typeof SECOND_VOTES)[number];

export interface SecondRequirement extends Requirement {
  kind: SecondVote;
}

export interface RuleSource {
  /** The law or book, as a lawyer would cite it. */
  citation: string;
  url: string | null;
}

/**
 * How a body decides one kind of motion: data, so that a group can correct
 * it, date it and cite it. JSON throughout.
 */
export interface BodyRule extends Requirement {
  /**
   * Another bar the same vote has to reach. No stored rule has one: the vote
   * over a veto gets it where the original bar is needed again (`ruleAsAsked`).
   */
  also?: Requirement;
  /** Empty: every kind of motion that has no rule of its own. */
  motionKinds: MotionKind[];
  tie: TieRule;
  /**
   * Where a tie is looked for: `cast`, as many no as yes; `all_seats`, half
   * of all seats said yes and the rest, present or not, did not.
   */
  tieMeasure: "cast" | "all_seats";
  abstention: AbstentionRule;
  quorum: QuorumRule | null;
  chairVotes: ChairVotes;
  mayorVotes: MayorVotes;
  /** A mayor without a seat stands in the base beside the members. */
  mayorInBase: boolean;
  /** A recused member who may stay in the room still counts as present. */
  recusedPresent: boolean;
  mayorVeto: boolean;
  override: OverrideRule | null;
  /** How many readings, and how many full days must lie between them. */
  readings: number;
  daysBetween: number;
  /** Days an act under this rule stays in force; null: until repealed. */
  lastsDays: number | null;
  second: SecondRequirement | null;
  /** The bar after a valid protest; null: protests change nothing. */
  protest: Requirement | null;
  source: RuleSource;
  /** First and last day of the rule, YYYY-MM-DD; null: open. */
  validFrom: string | null;
  validTo: string | null;
}

/** A real rule offered by name when a group sets up a body. */
export interface RulePreset {
  key: string;
  /** The place or book, a proper name that is not translated. */
  place: string;
  /** A common kind instead of one body's: messages name it by its key. */
  common?: boolean;
  /** Seats (and votes, if weighted) of the body the rule was read from. */
  example: { seats: number; totalWeight: number } | null;
  rule: BodyRule;
}

/** The body on the day of the vote. Counts of seats; weights if they differ. */
export interface Chamber {
  seats: number;
  filled: number;
  /** Members in the room; defaults to those neither absent nor recused. */
  present?: number;
  /** Members expected to vote yes or no; defaults to those present. */
  voting?: number;
  /** Filled seats recused or excused from this vote. */
  excused?: number;
  /** Votes carried by those seats, where members carry unequal votes. */
  weights?: {
    seats: number;
    filled: number;
    present?: number;
    voting?: number;
    excused?: number;
  };
}

/** How likely a member is to do each thing; the four add up to 1. */
export interface VoteOdds {
  yes: number;
  no: number;
  abstain: number;
  absent: number;
}

/** One seat in a whip count. */
export interface WhipSeat {
  seatId: string;
  stance: Stance;
  /** Defaults to medium. */
  confidence?: Confidence;
  /** Votes the seat carries, a whole number; defaults to 1. */
  weight?: number;
  /** The member in the chair; at most one seat. */
  chair?: boolean;
  /** An organizer's own estimate instead of the model's. */
  odds?: VoteOdds;
}

/** What is known of a mayor who may break a tie or veto. */
export interface MayorStance {
  lean: Lean;
  confidence?: Confidence;
  odds?: VoteOdds;
  /** Own estimate of a veto after passage, 0 to 1. */
  veto?: number;
}

export interface WhipOptions {
  mayor?: MayorStance;
  /** A valid protest was filed: the raised bar holds. */
  protested?: boolean;
}

/** One member's row in a roll call. */
export interface RollVote {
  /** Any key the caller knows the member by; handed back with the effect. */
  seatId?: string;
  option: VoteOption;
  /** Votes the seat carries, a whole number; defaults to 1. */
  weight?: number;
  chair?: boolean;
}

/** A roll call as recorded: a row for each member the record names. */
export interface Roll {
  votes: RollVote[];
  /** Seats on the day of the vote; defaults to the number of rows. */
  seats?: number;
  /** Votes of all seats on that day; seats without a row carry the rest. */
  totalWeight?: number;
  /** The vote of a mayor without a seat; absent: none is recorded. */
  mayor?: VoteOption;
  /** That mayor presided: in the room, whether or not a vote is recorded. */
  mayorPresides?: boolean;
  protested?: boolean;
}

/**
 * How a roll came about. `voice`: only exceptions are named. `unanimous`: the
 * record says that all agreed; whoever is not named an exception said yes.
 */
export const ROLL_METHODS = [
  "roll_call",
  "voice",
  "unanimous",
  "import",
] as const;
export type RollMethod = (typeof ROLL_METHODS)[number];

/** What a group may record of a member: a lean, or that no vote will be cast. */
export const RECORDED_LEANS = [...LEANS, "recused", "absent"] as const;
export type RecordedLean = (typeof RECORDED_LEANS)[number];

/** Where a lean was heard or read. */
export const EVIDENCE_KINDS = [
  "said_to_us",
  "public_statement",
  "press",
  "past_vote",
  "staff",
  "questionnaire",
  "rumor",
  "other",
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Who may see a lean: the group, its coalition, or everybody. */
export const LEAN_VISIBILITIES = ["group", "coalition", "public"] as const;
export type LeanVisibility = (typeof LEAN_VISIBILITIES)[number];

/** How the members of a count are listed; the last: whose news is oldest. */
export const MEMBER_ORDERS = ["seat", "name", "stand", "oldest"] as const;
export type MemberOrder = (typeof MEMBER_ORDERS)[number];
