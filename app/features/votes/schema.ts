import { z } from "zod";

import {
  day,
  line,
  lines,
  timeOfDay,
  webAddress,
  publicLine,
  publicLines,
  refuseUnsafe,
  whole,
} from "~/lib/fields";

import { PROTEST_STEPS } from "./rules/protest";
import {
  ABSTENTION_RULES,
  CHAIR_VOTES,
  CONFIDENCES,
  EVIDENCE_KINDS,
  LEANS,
  LEAN_VISIBILITIES,
  MAYOR_VOTES,
  MEMBER_ORDERS,
  MOTION_KINDS,
  RECORDED_LEANS,
  SECOND_VOTES,
  STRICTNESSES,
  TIE_RULES,
  VOTE_BASES,
  VOTE_OPTIONS,
} from "./types";
import type { Imagined } from "./rules/imagine";
import type { BodyRule, RecordedLean, Requirement } from "./types";

// ------------------------------------------------------------------- rules

const count = (max: number) => whole(1, max).optional();

/** A bar as the form asks for it: a share of something, or a fixed number. */
const bar = z.object({
  how: z.enum(["none", "share", "fixed"]),
  numerator: count(1000),
  denominator: count(1000),
  strictness: z.enum(STRICTNESSES).optional(),
  base: z.enum(VOTE_BASES).optional(),
  extra: whole(0, 1000).optional(),
  votes: count(100_000),
});
type Bar = z.output<typeof bar>;

const barIsWhole = (given: Bar | undefined) =>
  given === undefined ||
  given.how === "none" ||
  (given.how === "fixed"
    ? given.votes !== undefined
    : given.numerator !== undefined &&
      given.denominator !== undefined &&
      given.numerator <= given.denominator &&
      given.base !== undefined &&
      given.strictness !== undefined);

/** More than 2 of 2 can never be reached. */
const barCanBeReached = (given: Bar | undefined) =>
  given === undefined ||
  given.how !== "share" ||
  given.strictness !== "more_than" ||
  given.numerator === undefined ||
  given.denominator === undefined ||
  given.numerator < given.denominator;

export const ruleSchema = z
  .object({
    motionKind: z.enum(MOTION_KINDS).optional(),
    needs: bar,
    tie: z.enum(TIE_RULES),
    tieMeasure: z.enum(["cast", "all_seats"]),
    abstention: z.enum(ABSTENTION_RULES),
    quorum: z.object({
      how: z.enum(["none", "share", "fixed"]),
      numerator: count(1000),
      denominator: count(1000),
      strictness: z.enum(STRICTNESSES).optional(),
      base: z.enum(["seats", "filled"]).optional(),
      votes: count(100_000),
      by: z.enum(["members", "weight"]).optional(),
      withMayor: z.literal("on").optional(),
    }),
    chairVotes: z.enum(CHAIR_VOTES),
    mayorVotes: z.enum(MAYOR_VOTES),
    mayorInBase: z.literal("on").optional(),
    recusedPresent: z.literal("on").optional(),
    mayorVeto: z.literal("on").optional(),
    override: bar,
    orOriginalIfLarger: z.literal("on").optional(),
    second: bar.extend({ kind: z.enum(SECOND_VOTES).optional() }),
    protest: bar,
    readings: whole(1, 9),
    daysBetween: whole(0, 365),
    lastsDays: whole(1, 10_000).optional(),
    citation: line(300),
    sourceUrl: webAddress().optional(),
    validFrom: day().optional(),
    validTo: day().optional(),
  })
  .refine((form) => form.needs.how !== "none", {
    message: "barNeeded",
    path: ["needs.how"],
  })
  .refine((form) => barIsWhole(form.needs), {
    message: "barIncomplete",
    path: ["needs.how"],
  })
  .refine((form) => barCanBeReached(form.needs), {
    message: "barUnreachable",
    path: ["needs.numerator"],
  })
  .refine(
    (form) =>
      form.quorum.how !== "share" ||
      (form.quorum.numerator !== undefined &&
        form.quorum.denominator !== undefined),
    { message: "barIncomplete", path: ["quorum.how"] },
  )
  .refine(
    (form) => form.quorum.how !== "fixed" || form.quorum.votes !== undefined,
    { message: "barIncomplete", path: ["quorum.how"] },
  )
  .refine((form) => barIsWhole(form.override), {
    message: "barIncomplete",
    path: ["override.how"],
  })
  .refine((form) => barIsWhole(form.second), {
    message: "barIncomplete",
    path: ["second.how"],
  })
  .refine((form) => barIsWhole(form.protest), {
    message: "barIncomplete",
    path: ["protest.how"],
  })
  .refine(
    (form) =>
      !form.validFrom || !form.validTo || form.validFrom <= form.validTo,
    { message: "endsBeforeStart", path: ["validTo"] },
  );
export type RuleForm = z.output<typeof ruleSchema>;

function requirementFrom(given: Bar): Requirement {
  return given.how === "fixed"
    ? {
        numerator: 1,
        denominator: 2,
        fixedVotes: given.votes ?? 1,
        base: "seats",
        strictness: "at_least",
      }
    : {
        numerator: given.numerator ?? 1,
        denominator: given.denominator ?? 2,
        fixedVotes: null,
        base: given.base ?? "cast",
        strictness: given.strictness ?? "more_than",
        ...(given.extra ? { extraVotes: given.extra } : {}),
      };
}

/** The rule a filled form describes. */
export function ruleFromForm(form: RuleForm): BodyRule {
  const { quorum } = form;
  return {
    ...requirementFrom(form.needs),
    motionKinds: form.motionKind ? [form.motionKind] : [],
    tie: form.tie,
    tieMeasure: form.tieMeasure,
    abstention: form.abstention,
    quorum:
      quorum.how === "none"
        ? null
        : {
            numerator: quorum.numerator ?? 1,
            denominator: quorum.denominator ?? 2,
            strictness: quorum.strictness ?? "more_than",
            base: quorum.base ?? "seats",
            fixed: quorum.how === "fixed" ? (quorum.votes ?? 1) : null,
            by: quorum.by ?? "members",
            withMayor: quorum.withMayor === "on",
          },
    chairVotes: form.chairVotes,
    mayorVotes: form.mayorVotes,
    mayorInBase: form.mayorInBase === "on",
    recusedPresent: form.recusedPresent === "on",
    mayorVeto: form.mayorVeto === "on",
    override:
      form.mayorVeto !== "on" || form.override.how === "none"
        ? null
        : {
            ...requirementFrom(form.override),
            orOriginalIfLarger: form.orOriginalIfLarger === "on",
          },
    readings: form.readings,
    daysBetween: form.daysBetween,
    lastsDays: form.lastsDays ?? null,
    second:
      form.second.how === "none" || !form.second.kind
        ? null
        : { kind: form.second.kind, ...requirementFrom(form.second) },
    protest: form.protest.how === "none" ? null : requirementFrom(form.protest),
    source: { citation: form.citation, url: form.sourceUrl ?? null },
    validFrom: form.validFrom ?? null,
    validTo: form.validTo ?? null,
  };
}

export const ruleEndSchema = z.object({ validTo: day() });

// ---------------------------------------------------------------- meetings

const meetingShape = {
  localDate: day(),
  localTime: timeOfDay().optional(),
  location: publicLine(300).optional(),
  agendaUrl: webAddress().optional(),
  minutesUrl: webAddress().optional(),
  sourceUrl: webAddress().optional(),
  status: z.enum(["scheduled", "held", "cancelled"]),
  commentsOn: day().optional(),
  commentsAt: timeOfDay().optional(),
  commentUrl: webAddress().optional(),
  signupOn: day().optional(),
  signupAt: timeOfDay().optional(),
  once: line(80).optional(),
};
export const meetingSchema = z
  .object(meetingShape)
  .refine((m) => m.commentsAt === undefined || m.commentsOn !== undefined, {
    message: "commentTimeNeedsDay",
    path: ["commentsOn"],
  })
  .refine((m) => m.commentsOn === undefined || m.commentsOn <= m.localDate, {
    message: "commentsAfterMeeting",
    path: ["commentsOn"],
  })
  .refine((m) => m.signupAt === undefined || m.signupOn !== undefined, {
    message: "commentTimeNeedsDay",
    path: ["signupOn"],
  })
  .refine((m) => m.signupOn === undefined || m.signupOn <= m.localDate, {
    message: "commentsAfterMeeting",
    path: ["signupOn"],
  });
export type MeetingForm = z.output<typeof meetingSchema>;

/** Ninety days: longer notice than any law read asks for. */
const HOURS_MOST = 90 * 24;

/** How long before its meetings a body posts the agenda, closes comment. */
export const clockSchema = z.object({
  noticeHours: whole(1, HOURS_MOST).optional(),
  commentHours: whole(0, HOURS_MOST).optional(),
  commentUrl: webAddress().optional(),
  signupHours: whole(0, HOURS_MOST).optional(),
  signupUrl: webAddress().optional(),
  sourceUrl: webAddress().optional(),
});
export type ClockForm = z.output<typeof clockSchema>;

// ----------------------------------------------------------------- motions

export const motionSchema = z.object({
  title: lines(2000),
  campaignTitle: publicLine(300).optional(),
  kind: z.enum(MOTION_KINDS),
  meetingId: line(60).optional(),
  sequence: whole(1, 10_000).optional(),
  agendaNumber: line(40).optional(),
  fileNumber: publicLine(60).optional(),
  consent: z.literal("on").optional(),
  actionName: line(200).optional(),
  /** Not asked before the day of the meeting. */
  recordedResult: z.enum(["pass", "fail", "none"]).default("none"),
  sourceUrl: webAddress().optional(),
  once: line(80).optional(),
});
export type MotionForm = z.output<typeof motionSchema>;

/** A vote written down before its demand may be given one. */
export const motionEditSchema = motionSchema.extend({
  demandId: line(60).optional(),
});
export type MotionEditForm = z.output<typeof motionEditSchema>;

// -------------------------------------------------------------- roll calls

export const rollCallSchema = z.object({
  method: z.enum(["roll_call", "voice", "unanimous"]),
  rows: z
    .array(
      z.object({
        key: line(60),
        holder: line(60).optional(),
        option: z.enum([...VOTE_OPTIONS, "left"]).optional(),
        word: line(80).optional(),
        was: z.enum([...VOTE_OPTIONS, "left"]).optional(),
        wasWord: line(80).optional(),
      }),
    )
    .max(1100)
    .default([]),
  /** An official who presided at this vote; left out: the usual chair. */
  presidedBy: line(60).optional(),
  letters: line(3000).optional(),
  printed: lines(60_000).optional(),
  mayor: z.enum(["yes", "no", "abstain"]).optional(),
  recordedResult: z.enum(["pass", "fail", "none"]),
  sourceUrl: webAddress().optional(),
  note: publicLine(500).optional(),
  /** The version the person saw: somebody may have entered one meanwhile. */
  seen: z.number().int().min(0),
  once: line(80).optional(),
});
export type RollCallForm = z.output<typeof rollCallSchema>;

// ---------------------------------------------------------- consent agendas

export const consentSchema = z.object({
  items: z
    .array(
      z.object({
        id: line(60),
        /** on: voted on with the list; off: taken off it; left out: not on it. */
        place: z.enum(["on", "off", "none"]),
        /** Members recorded differently on this item: "Delgado, no". */
        exceptions: lines(5000).optional(),
        /** How the vote stood for this person (`standingsOf`). */
        seen: line(80),
      }),
    )
    .max(300)
    .default([]),
  method: z.enum(["roll_call", "voice", "unanimous"]),
  rows: rollCallSchema.shape.rows,
  presidedBy: line(60).optional(),
  letters: line(3000).optional(),
  mayor: z.enum(["yes", "no", "abstain"]).optional(),
  recordedResult: z.enum(["pass", "fail", "none"]),
  sourceUrl: webAddress().optional(),
  note: publicLine(500).optional(),
  once: line(80).optional(),
});
export type ConsentForm = z.output<typeof consentSchema>;

// -------------------------------------------- protests, readings, conflicts

export const protestSchema = z.object({
  step: z.enum(PROTEST_STEPS),
  filedBy: line(200),
  happenedOn: day(),
  sourceUrl: webAddress().optional(),
  note: publicLine(500).optional(),
  once: line(80).optional(),
});
export type ProtestForm = z.output<typeof protestSchema>;

export const readingSchema = z.object({
  readOn: day(),
  sourceUrl: webAddress().optional(),
  note: publicLine(500).optional(),
  once: line(80).optional(),
});
export type ReadingForm = z.output<typeof readingSchema>;

export const conflictSchema = z.object({
  note: publicLines(2000),
  sourceUrl: webAddress().optional(),
  /** The two results the person saw; another may have mended one meanwhile. */
  recorded: line(20),
  computed: line(20),
  once: line(80).optional(),
});
export type ConflictForm = z.output<typeof conflictSchema>;

export const reopeningSchema = z.object({
  note: publicLines(2000),
  once: line(80).optional(),
});
export type ReopeningForm = z.output<typeof reopeningSchema>;

/** What may stand in the address of a list of conflicts. */
export const conflictFilterSchema = z.object({
  q: z.string().trim().max(200).catch(""),
  state: z.enum(["open", "stands"]).catch("open"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

// ------------------------------------------------------------------- leans

export const leanSchema = z
  .object({
    lean: z.enum(RECORDED_LEANS),
    confidence: z.enum(CONFIDENCES),
    evidenceKind: z.enum(EVIDENCE_KINDS),
    evidenceOn: day(),
    evidenceUrl: webAddress().optional(),
    note: lines(2000).optional(),
    visibility: z.enum(LEAN_VISIBILITIES),
    once: line(80).optional(),
  })
  .superRefine(({ note, visibility }, ctx) => {
    if (visibility === "public") refuseUnsafe({ note }, ctx);
  });
export type LeanForm = z.output<typeof leanSchema>;

const seatInAddress = /^seat-(.{1,60})$/;

/**
 * What a reader imagines otherwise, from the address of the count:
 * `seat-<key>=against`, `mayor=for`, `veto=sure`, `protested=yes`. What makes
 * no sense is set aside.
 */
export function readWhatIf(params: URLSearchParams): Imagined {
  const seats = new Map<string, RecordedLean>();
  for (const [name, value] of params) {
    const key = seatInAddress.exec(name)?.[1];
    const stance = z.enum(RECORDED_LEANS).safeParse(value);
    if (key && stance.success) seats.set(key, stance.data);
  }
  const one = <T extends z.ZodType>(schema: T, name: string) =>
    schema.nullable().catch(null).parse(params.get(name));
  const protest = one(z.enum(["yes", "no"]), "protested");
  return {
    seats: [...seats].map(([key, stance]) => ({ key, stance })),
    mayor: one(z.enum(LEANS), "mayor"),
    veto: one(z.enum(["sure", "never"]), "veto"),
    protested: protest === null ? null : protest === "yes",
  };
}

/** What makes no sense in an address is set aside. */
const kept = <T extends z.ZodType>(schema: T) => schema.nullable().catch(null);

/**
 * What may stand in the address of a count, beside what is imagined: which
 * members its table shows, the seat that was picked, and whether all who
 * could decide are listed. What makes no sense is set aside.
 */
export function readCountView(params: URLSearchParams) {
  const of = <T extends z.ZodType>(schema: T, name: string) =>
    schema.parse(params.get(name));
  return {
    q: of(z.string().trim().max(200).catch(""), "q"),
    stand: of(kept(z.enum([...RECORDED_LEANS, "vacant"])), "stand"),
    order: of(z.enum(MEMBER_ORDERS).catch("seat"), "order"),
    page: of(z.coerce.number().int().min(1).max(1_000).catch(1), "page"),
    all: params.get("all") === "on",
    pick: of(kept(z.string().max(60)), "pick"),
    decide: params.get("decide") === "all" ? ("all" as const) : null,
  };
}
export type CountViewAsked = ReturnType<typeof readCountView>;

const pageNumber = z.coerce.number().int().min(1).max(10_000).catch(1);

/** Which page of a meeting's votes, and of its agenda, its address asks for. */
export function readMeetingPages(params: URLSearchParams) {
  return {
    votes: pageNumber.parse(params.get("page") ?? 1),
    agenda: pageNumber.parse(params.get("agenda") ?? 1),
  };
}

/** Several entries at once: what was imagined, now with its evidence. */
export const leansSchema = z
  .object({
    rows: z
      .array(
        z.object({
          official: line(60),
          keep: z.literal("on").optional(),
          lean: z.enum(RECORDED_LEANS),
          confidence: z.enum(CONFIDENCES),
          evidenceKind: z.enum(EVIDENCE_KINDS).optional(),
          evidenceOn: day().optional(),
          evidenceUrl: webAddress().optional(),
          note: lines(2000).optional(),
        }),
      )
      .max(1100)
      .default([])
      .superRefine((rows, issues) => {
        rows.forEach(({ keep, evidenceKind, evidenceOn }, index) => {
          if (!keep) return;
          if (!evidenceKind)
            issues.addIssue({
              code: "custom",
              message: "howNeeded",
              path: [index, "evidenceKind"],
            });
          if (!evidenceOn)
            issues.addIssue({
              code: "custom",
              message: "dayNeeded",
              path: [index, "evidenceOn"],
            });
        });
      }),
    visibility: z.enum(LEAN_VISIBILITIES),
    once: line(80).optional(),
  })
  .superRefine(({ rows, visibility }, ctx) => {
    if (visibility !== "public") return;
    rows.forEach(({ keep, note }, index) => {
      if (keep) refuseUnsafe({ note }, ctx, ["rows", index]);
    });
  });
export type LeansForm = z.output<typeof leansSchema>;
