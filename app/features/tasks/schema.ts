import { z } from "zod";

import { daysBetween } from "~/lib/calendar";
import {
  day,
  emailAddress,
  line,
  lines,
  personName,
  publicLines,
  refuseUnsafe,
  timeOfDay,
  whole,
} from "~/lib/fields";

import { hoursAreSound } from "./rules";
import {
  LEANS_HEARD,
  OFFERED_TIMES,
  REACHED,
  TASK_KINDS,
  TASK_LANGUAGES,
  TASK_STATES,
  TASK_VISIBILITIES,
} from "./types";

const PEOPLE_MOST = 10_000;

const shape = {
  kind: z.enum(TASK_KINDS),
  title: line(140),
  why: lines(2000).optional(),
  /** Slug of the place; its clock is the task's. */
  place: z.string().max(200),
  campaign: z.string().max(64).optional(),
  /** Slug of the official the task is about. */
  official: z.string().max(200).optional(),
  motion: z.string().max(64).optional(),
  ask: lines(1000).optional(),
  script: lines(5000).optional(),
  location: line(200).optional(),
  /** The shift, on the clock of the place. */
  day: day().optional(),
  from: timeOfDay().optional(),
  until: timeOfDay().optional(),
  /** Or the last day, for work without a shift. */
  dueOn: day().optional(),
  /** Or so many days before the vote, following it when it moves. */
  daysBefore: whole(0, 365).optional(),
  wanted: whole(1, PEOPLE_MOST),
  capacity: whole(1, PEOPLE_MOST).optional(),
  visibility: z.enum(TASK_VISIBILITIES),
  /** Account of the member who leads it. */
  lead: z.string().max(64).optional(),
  /** Language one must speak for it. */
  language: z.enum(TASK_LANGUAGES).optional(),
  /** The stand the contact is hoped to lead to. */
  hopedLean: z.enum(LEANS_HEARD).optional(),
};

interface Typed {
  day?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
  dueOn?: string | undefined;
  daysBefore?: number | undefined;
  motion?: string | undefined;
  wanted: number;
  capacity?: number | undefined;
  official?: string | undefined;
  kind: string;
  visibility: string;
  title: string;
  why?: string | undefined;
  ask?: string | undefined;
  script?: string | undefined;
  location?: string | undefined;
}

const hasShift = ({ day, from, until }: Typed) =>
  [day, from, until].some((part) => part !== undefined);

function withinAYear(from: string | undefined, until: string | undefined) {
  return daysBetween(from ?? "", until ?? "") <= 366;
}

function sound<S extends z.ZodType<Typed>>(schema: S) {
  return schema
    .superRefine(({ visibility, ...typed }, ctx) => {
      if (visibility !== "public") return;
      const { title, why, ask, script, location } = typed;
      refuseUnsafe({ title, why, ask, script, location }, ctx);
    })
    .refine(
      (typed) =>
        !hasShift(typed) ||
        typed.day !== undefined ||
        typed.daysBefore !== undefined,
      { message: "shiftNeedsDay", path: ["day"] },
    )
    .refine(
      ({ daysBefore, motion }) =>
        daysBefore === undefined || motion !== undefined,
      { message: "daysBeforeWhat", path: ["daysBefore"] },
    )
    .refine(
      ({ daysBefore, day, dueOn }) =>
        daysBefore === undefined || (day === undefined && dueOn === undefined),
      { message: "dayOrDaysBefore", path: ["daysBefore"] },
    )
    .refine((typed) => !hasShift(typed) || typed.from !== undefined, {
      message: "shiftNeedsTimes",
      path: ["from"],
    })
    .refine((typed) => !hasShift(typed) || typed.until !== undefined, {
      message: "shiftNeedsTimes",
      path: ["until"],
    })
    .refine((typed) => typed.from === undefined || typed.from !== typed.until, {
      message: "endsAsItStarts",
      path: ["until"],
    })
    .refine((typed) => !hasShift(typed) || typed.dueOn === undefined, {
      message: "shiftOrDueDay",
      path: ["dueOn"],
    })
    .refine(
      ({ wanted, capacity }) => capacity === undefined || capacity >= wanted,
      { message: "capacityBelowWanted", path: ["capacity"] },
    );
}

/** What an organizer says of a task. */
export const taskSchema = sound(z.object(shape));
export type TaskForm = z.output<typeof taskSchema>;

export const newTaskSchema = sound(
  z.object({
    ...shape,
    once: z.string().max(80).optional(),
    /** Slug of the group that posts it. */
    group: z.string().max(200),
    /** A shift that comes again every so many weeks, until that day. */
    repeatEvery: z.enum(["1", "2", "4"]).optional(),
    repeatUntil: day().optional(),
    /** A task whose series this shift joins. */
    shiftOf: z.string().max(64).optional(),
  }),
)
  .refine(
    ({ repeatEvery, day, from }) =>
      repeatEvery === undefined || (day !== undefined && from !== undefined),
    { message: "repeatNeedsShift", path: ["repeatEvery"] },
  )
  .refine(
    ({ repeatEvery, repeatUntil }) =>
      repeatEvery === undefined || repeatUntil !== undefined,
    { message: "repeatNeedsEnd", path: ["repeatUntil"] },
  )
  .refine(
    ({ repeatEvery, repeatUntil, day }) =>
      repeatEvery === undefined ||
      ((repeatUntil ?? "9999") >= (day ?? "") && withinAYear(day, repeatUntil)),
    { message: "repeatEndsWrong", path: ["repeatUntil"] },
  );
export type NewTaskForm = z.output<typeof newTaskSchema>;

/** What an organizer changes: one shift, or it and all later ones. */
export const changedTaskSchema = sound(
  z.object({ ...shape, scope: z.enum(["one", "later"]).optional() }),
);

/** What somebody says they can do. */
export const offersSchema = z.object({
  work: z.array(z.enum(TASK_KINDS)),
  language: z.array(z.enum(TASK_LANGUAGES)),
  time: z.array(z.enum(OFFERED_TIMES)),
});

/** Signing up by mail, without an account. */
export const signUpSchema = z.object({
  name: personName().refine(
    (text) => !/:\/\/|www\.|@/i.test(text),
    "nameNoLinks",
  ),
  email: emailAddress(),
  leaveEmpty: z.string().max(200).optional(),
  once: z.string().max(80).optional(),
});

/** Calling a task off wants a reason: everybody who signed up will read it. */
export const callOffSchema = z.object({ why: publicLines(1000) });

/** A word to the organizer, from somebody who cancels late. */
export const cancellationSchema = z.object({ word: lines(300).optional() });

const hours = () => z.number().refine(hoursAreSound, "hoursNotSound");

/** How it went, for work that is not about an official. */
export const reportSchema = z.object({
  once: z.string().max(80).optional(),
  hours: hours().optional(),
});

/** How a contact with an official went: ten seconds. */
export const contactReportSchema = reportSchema.extend({
  reached: z.enum(REACHED),
  said: lines(2000).optional(),
  leanHeard: z.enum(LEANS_HEARD).optional(),
  contactedOn: day(),
});
export type Report = z.output<typeof reportSchema> &
  Partial<z.output<typeof contactReportSchema>>;

const listSchema = z.object({
  q: z.string().trim().max(200).catch(""),
  state: z.enum(TASK_STATES).catch("open"),
  kind: z.enum(TASK_KINDS).optional().catch(undefined),
  campaign: z.string().max(64).optional().catch(undefined),
  short: z.literal("1").optional().catch(undefined),
  /** Account of the member who leads it. */
  lead: z.string().max(64).optional().catch(undefined),
  /** First and last day of the work. */
  from: day().optional().catch(undefined),
  until: day().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type TaskListQuery = z.output<typeof listSchema>;

/**
 * Reads `?q=…&state=…&kind=…&campaign=…&short=1&lead=…&from=…&until=…&page=…`;
 * what is no day, or nothing to choose, is left out.
 */
export function readTaskList(params: URLSearchParams): TaskListQuery {
  const filled = Object.fromEntries([...params].filter(([, v]) => v !== ""));
  return listSchema.parse({ q: "", state: "open", page: 1, ...filled });
}

/** Reads `?page=…`; nonsense is the first page. */
export function readPage(params: URLSearchParams): number {
  return listSchema.shape.page.parse(params.get("page") ?? 1);
}
