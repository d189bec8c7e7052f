import { z } from "zod";

import {
  emailAddress,
  line,
  lines,
  password,
  personName,
  publicLine,
  publicLines,
} from "~/lib/fields";

const groupName = () => publicLine(100);
const groupAbout = () => publicLines(3000).optional();
/** The address of a place: from the picker, looked up again by the service. */
const placeSlug = () => z.string().max(200).optional();
const once = () => z.string().max(80).optional();

export const firstRunSchema = z.object({
  groupName: groupName(),
  place: placeSlug(),
  name: personName(),
  email: emailAddress(),
  password: password(),
});

export const newGroupSchema = z.object({
  name: groupName(),
  about: groupAbout(),
  place: placeSlug(),
  once: once(),
});

export const settingsSchema = z.object({
  name: groupName(),
  about: groupAbout(),
  place: placeSlug(),
});

/** `roles`: those that may be given. */
export const inviteSchema = <R extends string>(roles: readonly R[]) =>
  z.object({
    email: emailAddress(),
    role: z.enum(roles as readonly [R, ...R[]]),
    once: once(),
  });

export const roleSchema = <R extends string>(roles: readonly R[]) =>
  z.object({ role: z.enum(roles as readonly [R, ...R[]]) });

export const newcomerSchema = z.object({
  name: personName(),
  password: password(),
});

export const joinSchema = z.object({ note: lines(1000).optional() });

/** What the address of the members' page asks for. */
export function readMemberSearch(params: URLSearchParams) {
  const page = Number(params.get("page") ?? 1);
  return {
    words: (params.get("q") ?? "").trim().slice(0, 100),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

export const newCoalitionSchema = z.object({
  name: publicLine(100),
  about: publicLines(2000).optional(),
  group: z.string().max(60),
  once: once(),
});

export const inviteGroupSchema = z.object({ group: line(300) });

export const nameLeadSchema = z.object({ email: emailAddress() });
