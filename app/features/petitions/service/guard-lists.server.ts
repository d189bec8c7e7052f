import {
  endGuard,
  insertGuard,
  listGuards,
} from "@db/queries/signing-guards.server";

import { canonicalEmail } from "~/lib/email";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import type { Member } from "~/server/actor.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { isDomainGlob, isNetworkRange, maskedAddress } from "../guard/rules";
import type { GuardEffect, GuardKind } from "../types";
import { forgetGuards, guardHash } from "./weigh-signing.server";

/** The lines of a group's lists that are in force, latest first. */
export async function readGuards(world: World, groupId: string) {
  const rows = await listGuards(world.db.read, groupId);
  return rows.map(({ id, effect, kind, label, why, madeAt, madeBy }) => ({
    id,
    effect: effect as GuardEffect,
    kind: kind as GuardKind,
    label,
    why,
    madeAt,
    madeBy,
  }));
}

/**
 * Adds a line to a group's lists. What kind it is shows in how it is written:
 * an address has an "@", a network is an address or a range, anything else a
 * domain. Of a person's address only its keyed hash is kept.
 */
export async function addGuard(
  world: World,
  by: Pick<Member, "accountId">,
  groupId: string,
  {
    effect,
    pattern,
    why,
  }: { effect: GuardEffect; pattern: string; why: string },
): Promise<Result<null, "notAPattern">> {
  const text = pattern.trim().toLowerCase();
  const read = await readPattern(world, text);
  if (!read) return refused("notAPattern");
  await world.db.transaction(async (trx) => {
    await insertGuard(trx, {
      id: world.newId(),
      group_id: groupId,
      effect,
      ...read,
      why,
      made_by: by.accountId,
      made_at: timestamp(world),
      ended_by: null,
      ended_at: null,
    });
    await recordActivity(world, trx, {
      groupId,
      accountId: by.accountId,
      verb: "guards.changed",
      subjectKind: "group",
      subjectId: groupId,
      detail: { effect, kind: read.kind },
    });
  });
  forgetGuards(world, groupId);
  return done(null);
}

async function readPattern(world: World, text: string) {
  if (/^[^@\s]+@[^@\s]+$/.test(text)) {
    const pattern = await guardHash(world, canonicalEmail(text));
    return { kind: "address", pattern, label: maskedAddress(text) };
  }
  if (isNetworkRange(text)) {
    return { kind: "network", pattern: text, label: text };
  }
  return isDomainGlob(text) && text.includes(".")
    ? { kind: "domain", pattern: text, label: text }
    : null;
}

/** Takes a line off the lists. Asking twice is harmless. */
export async function removeGuard(
  world: World,
  by: Pick<Member, "accountId">,
  groupId: string,
  id: string,
): Promise<void> {
  await world.db.transaction(async (trx) => {
    const ended = await endGuard(trx, {
      id,
      groupId,
      by: by.accountId,
      at: timestamp(world),
    });
    if (!ended) return;
    await recordActivity(world, trx, {
      groupId,
      accountId: by.accountId,
      verb: "guards.changed",
      subjectKind: "group",
      subjectId: groupId,
    });
  });
  forgetGuards(world, groupId);
}
