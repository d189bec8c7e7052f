import { findPolicyClause } from "@db/queries/policy-documents.server";
import {
  endPolicyRemark,
  findOwnDispute,
  findPolicyRemark,
  insertPolicyRemark,
} from "@db/queries/policy-reviews.server";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { recordActivity } from "~/server/activity.server";
import { onceOnly } from "~/server/http/once.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import type { DisputeForm, RemarkEndForm, ReplyForm } from "../schema";

/** Who speaks: anybody signed in, for a group of theirs if they have one. */
export interface Speaker {
  readonly accountId: string;
  readonly groupId: string | null;
}

/**
 * Marks a clause as disputed. Anybody who signed in may, with a reason and a
 * source; one open dispute each, so that one person does not look like many.
 */
export async function disputeClause(
  world: World,
  by: Speaker,
  clauseId: string,
  form: DisputeForm,
): Promise<Result<string, "not_found" | "disputedAlready">> {
  return remark(world, by, clauseId, form.once, {
    kind: "dispute",
    words: form.words,
    source_url: form.source_url,
    office: null,
    on_date: timestamp(world).slice(0, 10),
  });
}

/**
 * Puts the reply of an official's office beside a clause; earlier replies
 * stay. The caller has checked the right to record (`policy.record`).
 */
export async function recordReply(
  world: World,
  by: Speaker,
  clauseId: string,
  form: ReplyForm,
): Promise<Result<string, "not_found" | "disputedAlready" | "saidInFuture">> {
  // A day ahead: it may be tomorrow already where the office is.
  const latest = new Date(world.now().getTime() + 86_400_000);
  if (form.on_date > latest.toISOString().slice(0, 10)) {
    return refused("saidInFuture");
  }
  return remark(world, by, clauseId, form.once, {
    kind: "reply",
    words: form.words,
    source_url: form.source_url,
    office: form.office,
    on_date: form.on_date,
  });
}

async function remark(
  world: World,
  by: Speaker,
  clauseId: string,
  once: string | undefined,
  said: {
    kind: "dispute" | "reply";
    words: string;
    source_url: string;
    office: string | null;
    on_date: string;
  },
): Promise<Result<string, "not_found" | "disputedAlready">> {
  const clause = await findPolicyClause(world.db.read, clauseId);
  if (!clause || clause.withdrawnAt || clause.removedAt) {
    return refused("not_found");
  }
  const id = await onceOnly(world, once, by.accountId, async (trx) => {
    if (
      said.kind === "dispute" &&
      (await findOwnDispute(trx, { clauseId, accountId: by.accountId }))
    ) {
      return "";
    }
    const remarkId = world.newId();
    await insertPolicyRemark(trx, {
      id: remarkId,
      clause_id: clauseId,
      ...said,
      group_id: by.groupId,
      recorded_by: by.accountId,
      recorded_at: timestamp(world),
    });
    await recordActivity(world, trx, {
      groupId: by.groupId,
      accountId: by.accountId,
      verb: said.kind === "dispute" ? "policy.disputed" : "policy.replied",
      subjectKind: "policy_document",
      subjectId: clause.documentId,
      detail: { clauseId },
    });
    return remarkId;
  });
  return id === "" ? refused("disputedAlready") : done(clause.documentId);
}

/** One remark with who recorded it; undefined when there is none. */
export function findRemark(world: World, id: string) {
  return findPolicyRemark(world.db.read, id);
}

/**
 * Ends a dispute with a note, or takes back a reply that was recorded by
 * mistake. Organizers settle; whoever disputed may withdraw what they said.
 * @param mayRecord the person may record policies for `by.groupId`
 */
export async function endRemark(
  world: World,
  by: Speaker,
  mayRecord: boolean,
  remarkId: string,
  form: RemarkEndForm,
): Promise<Result<string, "not_found" | "notYours" | "someone_was_first">> {
  return world.db.transaction(async (trx) => {
    const found = await findPolicyRemark(trx, remarkId);
    if (!found) return refused("not_found");
    const own = found.recordedBy === by.accountId;
    if (!mayRecord && !(own && found.kind === "dispute")) {
      return refused("notYours");
    }
    const as =
      found.kind === "reply"
        ? "taken_back"
        : own
          ? "dispute_withdrawn"
          : "settled";
    const ended = await endPolicyRemark(trx, {
      id: remarkId,
      as,
      words: form.words,
      by: by.accountId,
      groupId: by.groupId,
      at: timestamp(world),
    });
    if (!ended) return refused("someone_was_first");
    await recordActivity(world, trx, {
      groupId: by.groupId,
      accountId: by.accountId,
      verb:
        found.kind === "dispute"
          ? "policy.dispute_ended"
          : "policy.reply_taken_back",
      subjectKind: "policy_document",
      subjectId: found.documentId,
      detail: { clauseId: found.clauseId },
    });
    return done(found.documentId);
  });
}
