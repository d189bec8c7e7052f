import type { Writer } from "@db/connection.server";
import { insertGroup } from "@db/queries/groups.server";
import { insertMembership } from "@db/queries/members.server";
import { findPlaceBySlug } from "@db/queries/jurisdictions.server";

import {
  firstRunIsOpen,
  spendFirstRunLink,
} from "~/features/accounts/service.server";
import type { PasswordProblem } from "~/features/accounts/types";
import {
  createAccount,
  prepareAccount,
} from "~/features/accounts/service/create-account.server";
import type { SignedIn } from "~/features/accounts/service/sign-in.server";
import type { Locale } from "~/i18n/locales";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import { onceOnly } from "~/server/http/once.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { slugFor } from "../rules";

export interface NewGroup {
  name: string;
  about: string;
  /** The place's address, or none. */
  placeSlug: string | null;
}

/**
 * Writes a new group with its first admin, in the caller's transaction.
 * Returns the address it got.
 */
export async function addGroup(
  world: World,
  trx: Writer,
  adminId: string,
  group: NewGroup,
): Promise<{ id: string; slug: string }> {
  const id = world.newId();
  const now = timestamp(world);
  const place = group.placeSlug
    ? await findPlaceBySlug(trx, group.placeSlug)
    : undefined;
  const slug = await takeSlug(trx, group.name, (slug) => ({
    id,
    slug,
    name: group.name,
    about: group.about,
    jurisdiction_id: place?.id ?? null,
    created_at: now,
  }));
  await insertMembership(trx, {
    id: world.newId(),
    group_id: id,
    account_id: adminId,
    role: "admin",
    created_at: now,
    ended_at: null,
    ended_by: null,
  });
  await recordActivity(world, trx, {
    groupId: id,
    accountId: adminId,
    verb: "group.created",
    subjectKind: "group",
    subjectId: id,
  });
  return { id, slug };
}

async function takeSlug(
  trx: Writer,
  name: string,
  rowFor: (slug: string) => Parameters<typeof insertGroup>[1],
): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const slug = slugFor(name, attempt, "group");
    if (await insertGroup(trx, rowFor(slug))) return slug;
  }
}

/** Starts a further group; whoever starts it is its admin. */
export async function createGroup(
  world: World,
  actor: { accountId: string },
  group: NewGroup,
  once: string | undefined,
): Promise<{ slug: string }> {
  const slug = await onceOnly(world, once, actor.accountId, async (trx) => {
    const made = await addGroup(world, trx, actor.accountId, group);
    return made.slug;
  });
  return { slug };
}

/**
 * The first run: one link, one group, one admin, all or nothing. Refused with
 * `expired` when the link has been used or a day has passed.
 */
export async function createFirstGroup(
  world: World,
  token: string,
  typed: {
    group: NewGroup;
    person: { name: string; email: string; password: string };
    locale: Locale;
  },
): Promise<
  Result<{ admin: SignedIn; groupSlug: string }, PasswordProblem | "expired">
> {
  // Hashing is dear, so a worn-out link is turned away before it.
  if (!(await firstRunIsOpen(world, token))) return refused("expired");
  const prepared = await prepareAccount(world, {
    ...typed.person,
    locale: typed.locale,
  });
  if (!prepared.ok) return prepared;
  const person = prepared.value;
  const slug = await world.db.transaction(async (trx) => {
    if (!(await spendFirstRunLink(world, trx, token))) return null;
    await createAccount(world, trx, person);
    const group = await addGroup(world, trx, person.id, typed.group);
    return group.slug;
  });
  if (slug === null) return refused("expired");
  return done({
    admin: { id: person.id, passwordHash: person.passwordHash },
    groupSlug: slug,
  });
}
