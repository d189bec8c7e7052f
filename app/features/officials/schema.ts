import { z } from "zod";

import {
  day,
  emailAddress,
  line,
  lines,
  webAddress,
  whole,
} from "~/lib/fields";
import { LONGEST_NAME } from "~/lib/names";

import { BODY_KINDS, LONGEST_SEAT_LABEL, TERM_ROLES } from "./types";

const body = {
  name: line(LONGEST_NAME),
  kind: z.enum(BODY_KINDS),
  website: webAddress().optional(),
  sourceUrl: webAddress().optional(),
};

export const newBodySchema = z.object({
  place: line(200),
  ...body,
  seatCount: whole(1, 1000),
  once: line(80).optional(),
});
export type NewBody = z.output<typeof newBodySchema>;

export const bodySchema = z.object(body);
export type BodyFacts = z.output<typeof bodySchema>;

export const seatsSchema = z.object({
  seats: z
    .array(
      z.object({
        id: line(60),
        label: line(LONGEST_SEAT_LABEL),
        weight: whole(1, 1_000_000),
        validTo: day().optional(),
      }),
    )
    .max(1000)
    .default([]),
  /** Seats to add, and the first day on which they exist. */
  more: whole(0, 500).optional(),
  moreFrom: day().optional(),
});
export type SeatsChange = z.output<typeof seatsSchema>;

export const rosterSchema = z
  .object({
    lines: lines(40_000),
    startsOn: day().optional(),
    sourceUrl: webAddress().optional(),
    replace: z.literal("on").optional(),
    once: line(80).optional(),
  })
  .refine((form) => !form.replace || form.startsOn, {
    message: "replaceNeedsDay",
    path: ["startsOn"],
  });
export type RosterEntry = z.output<typeof rosterSchema>;

const contact = {
  name: line(LONGEST_NAME),
  email: emailAddress().optional(),
  phone: line(60).optional(),
  website: webAddress().optional(),
  contactSourceUrl: webAddress().optional(),
  contactVerifiedOn: day().optional(),
};

/** A contact detail is only worth what its source and its date are worth. */
const sourced = (form: {
  email?: string | undefined;
  phone?: string | undefined;
  contactSourceUrl?: string | undefined;
}) => (!form.email && !form.phone) || Boolean(form.contactSourceUrl);
const dated = (form: {
  email?: string | undefined;
  phone?: string | undefined;
  contactVerifiedOn?: string | undefined;
}) => (!form.email && !form.phone) || Boolean(form.contactVerifiedOn);

export const newOfficialSchema = z
  .object({ place: line(200), ...contact, once: line(80).optional() })
  .refine(sourced, {
    message: "contactNeedsSource",
    path: ["contactSourceUrl"],
  })
  .refine(dated, { message: "contactNeedsDay", path: ["contactVerifiedOn"] });
export type NewOfficial = z.output<typeof newOfficialSchema>;

export const officialSchema = z
  .object(contact)
  .refine(sourced, {
    message: "contactNeedsSource",
    path: ["contactSourceUrl"],
  })
  .refine(dated, { message: "contactNeedsDay", path: ["contactVerifiedOn"] });
export type OfficialFacts = z.output<typeof officialSchema>;

export const termSchema = z
  .object({
    bodyId: line(60),
    role: z.enum(TERM_ROLES),
    seatId: line(60).optional(),
    startsOn: day().optional(),
    endsOn: day().optional(),
    sourceUrl: webAddress().optional(),
  })
  .refine(
    (form) => !form.startsOn || !form.endsOn || form.startsOn <= form.endsOn,
    { message: "endsBeforeStart", path: ["endsOn"] },
  );
export type NewTerm = z.output<typeof termSchema>;

export const termEndSchema = z.object({ endsOn: day() });

/** Which of two pages of one person stays, and how we know. */
export const mergeSchema = z.object({
  twin: line(200),
  stays: z.enum(["this", "twin"]),
  why: line(500),
});
