import type { Writer } from "@db/connection.server";
import {
  endCoalitionGroup,
  endCoalitionLead,
  endStrayLeads,
  findPersonInCoalition,
  insertCoalition,
  insertCoalitionGroup,
  insertCoalitionInvitation,
  insertCoalitionLead,
  updateCoalitionInvitation,
} from "@db/queries/coalitions.server";
import { findGroup } from "@db/queries/groups.server";
import { listAdmins } from "@db/queries/members.server";

import { chooseLocale } from "~/i18n/locales";
import { translator } from "~/i18n/translate";
import { canonicalEmail } from "~/lib/email";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { paths } from "~/paths";
import { recordActivity } from "~/server/activity.server";
import type { Env } from "~/server/env.server";
import { onceOnly } from "~/server/http/once.server";
import { queueMail } from "~/server/mail/outbox.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { groupMessages } from "../messages";
import { slugFor, slugFromTyped } from "../rules";
import type { CoalitionFacts } from "./read-coalition.server";

interface Actor {
  accountId: string;
  name: string;
}

/**
 * Founds a coalition with one group in it; who founds it is its first lead,
 * so that somebody sees the vote board from the first day.
 */
export async function foundCoalition(
  world: World,
  actor: Actor,
  groupId: string,
  typed: { name: string; about: string; once?: string | undefined },
): Promise<{ slug: string }> {
  const slug = await onceOnly(
    world,
    typed.once,
    actor.accountId,
    async (trx) => {
      const id = world.newId();
      const now = timestamp(world);
      let slug: string;
      for (let attempt = 1; ; attempt++) {
        slug = slugFor(typed.name, attempt, "coalition");
        const written = await insertCoalition(trx, {
          id,
          slug,
          name: typed.name,
          about: typed.about,
          created_at: now,
          founding_group_id: groupId,
        });
        if (written) break;
      }
      await insertCoalitionGroup(trx, {
        coalition_id: id,
        group_id: groupId,
        joined_at: now,
        left_at: null,
      });
      await insertCoalitionLead(trx, {
        coalition_id: id,
        account_id: actor.accountId,
        created_at: now,
        ended_at: null,
      });
      await note(world, trx, actor, groupId, "coalition.founded", id);
      return slug;
    },
  );
  return { slug };
}

type Coalition = Pick<
  CoalitionFacts,
  "id" | "slug" | "name" | "groups" | "speakingGroupId"
>;

/**
 * Asks another group to join, named by the address of its page; its admins get
 * a mail. Refused with `noSuchGroup`, `isInCoalition`, `alreadyInvited`.
 */
export async function inviteGroup(
  world: World,
  env: Env,
  actor: Actor,
  coalition: Coalition,
  typed: { group: string },
): Promise<Result<null, "noSuchGroup" | "isInCoalition" | "alreadyInvited">> {
  return world.db.transaction(async (trx) => {
    const group = await findGroup(trx, slugFromTyped(typed.group));
    if (!group) return refused("noSuchGroup");
    if (coalition.groups.some((g) => g.groupId === group.id)) {
      return refused("isInCoalition");
    }
    const written = await insertCoalitionInvitation(trx, {
      id: world.newId(),
      coalition_id: coalition.id,
      group_id: group.id,
      invited_by: actor.accountId,
      created_at: timestamp(world),
      answered_at: null,
      answered_by: null,
      answer: null,
    });
    if (!written) return refused("alreadyInvited");
    for (const admin of await listAdmins(trx, group.id)) {
      const locale = chooseLocale({ account: admin.locale });
      const t = translator(locale, groupMessages);
      const names = { coalition: coalition.name, group: group.name };
      await queueMail(world, trx, {
        to: admin.email,
        locale,
        subject: t("mailGroupInvitedSubject", names),
        text: t("mailGroupInvitedText", {
          ...names,
          name: admin.name,
          inviter: actor.name,
          link: env.publicUrl + paths.groups.coalitions(group.slug),
        }),
      });
    }
    const by = coalition.speakingGroupId;
    await note(world, trx, actor, by, "coalition.group_invited", coalition.id, {
      group: group.name,
    });
    return done(null);
  });
}

/**
 * Answers a coalition's invitation for a group. Refused with
 * `someone_was_first` when it is not open any more.
 */
export async function answerCoalition(
  world: World,
  actor: Actor,
  which: { id: string; groupId: string },
  answer: "accepted" | "declined",
): Promise<Result<null, "someone_was_first">> {
  const at = timestamp(world);
  return world.db.transaction(async (trx) => {
    const about = await updateCoalitionInvitation(trx, which, {
      answer,
      by: actor.accountId,
      at,
    });
    if (!about) return refused("someone_was_first");
    const { coalitionId, groupId } = about;
    if (answer === "accepted") {
      await insertCoalitionGroup(trx, {
        coalition_id: coalitionId,
        group_id: groupId,
        joined_at: at,
        left_at: null,
      });
    }
    const verb =
      answer === "accepted" ? "coalition.joined" : "coalition.declined";
    await note(world, trx, actor, groupId, verb, coalitionId);
    return done(null);
  });
}

/** Takes an invitation back. Refused with `someone_was_first` when answered. */
export async function withdrawInvitation(
  world: World,
  actor: Actor,
  coalition: Coalition,
  id: string,
): Promise<Result<null, "someone_was_first">> {
  return world.db.transaction(async (trx) => {
    const about = await updateCoalitionInvitation(
      trx,
      { id, coalitionId: coalition.id },
      { answer: "withdrawn", by: actor.accountId, at: timestamp(world) },
    );
    return about ? done(null) : refused("someone_was_first");
  });
}

/**
 * Takes a group out of a coalition. Leads who belong to none of its other
 * groups stop leading at the same moment. Refused with `not_found`.
 */
export async function leaveCoalition(
  world: World,
  actor: Actor,
  which: { coalitionId: string; groupId: string },
): Promise<Result<null, "not_found">> {
  const at = timestamp(world);
  return world.db.transaction(async (trx) => {
    if (!(await endCoalitionGroup(trx, { ...which, at }))) {
      return refused("not_found");
    }
    await endStrayLeads(trx, at);
    const { groupId, coalitionId } = which;
    await note(world, trx, actor, groupId, "coalition.left", coalitionId);
    return done(null);
  });
}

/**
 * Makes a member of one of the coalition's groups a lead; they hear of it by
 * mail. Refused with `notInCoalition` when nobody with this address belongs to
 * one of its groups, `alreadyLead`.
 */
export async function nameLead(
  world: World,
  env: Env,
  actor: Actor,
  coalition: Coalition & Pick<CoalitionFacts, "leads">,
  typed: { email: string },
): Promise<Result<null, "notInCoalition" | "alreadyLead">> {
  return world.db.transaction(async (trx) => {
    const person = await findPersonInCoalition(trx, {
      coalitionId: coalition.id,
      canonicalEmail: canonicalEmail(typed.email),
    });
    if (!person) return refused("notInCoalition");
    if (coalition.leads.some((lead) => lead.accountId === person.id)) {
      return refused("alreadyLead");
    }
    await insertCoalitionLead(trx, {
      coalition_id: coalition.id,
      account_id: person.id,
      created_at: timestamp(world),
      ended_at: null,
    });
    const locale = chooseLocale({ account: person.locale });
    const t = translator(locale, groupMessages);
    await queueMail(world, trx, {
      to: person.email,
      locale,
      subject: t("mailLeadSubject", { coalition: coalition.name }),
      text: t("mailLeadText", {
        name: person.name,
        by: actor.name,
        coalition: coalition.name,
        link: env.publicUrl + paths.coalitions.groups(coalition.slug),
      }),
    });
    await noteLead(world, trx, actor, coalition, "lead.named", person.id);
    return done(null);
  });
}

/** Ends somebody's leadership. Refused with `not_found`. */
export async function endLead(
  world: World,
  actor: Actor,
  coalition: Coalition & Pick<CoalitionFacts, "leads">,
  accountId: string,
): Promise<Result<null, "not_found">> {
  return world.db.transaction(async (trx) => {
    const ended = await endCoalitionLead(trx, {
      coalitionId: coalition.id,
      accountId,
      at: timestamp(world),
    });
    if (!ended) return refused("not_found");
    await noteLead(world, trx, actor, coalition, "lead.ended", accountId);
    return done(null);
  });
}

function note(
  world: World,
  trx: Writer,
  actor: Actor,
  groupId: string | null,
  verb: string,
  coalitionId: string,
  detail: Readonly<Record<string, string>> = {},
): Promise<void> {
  return recordActivity(world, trx, {
    groupId,
    accountId: actor.accountId,
    verb,
    subjectKind: "coalition",
    subjectId: coalitionId,
    detail,
  });
}

/** In the log of the group that speaks for the coalition. */
function noteLead(
  world: World,
  trx: Writer,
  actor: Actor,
  coalition: Coalition,
  verb: "lead.named" | "lead.ended",
  leadId: string,
): Promise<void> {
  return recordActivity(world, trx, {
    groupId: coalition.speakingGroupId,
    accountId: actor.accountId,
    verb,
    subjectKind: "account",
    subjectId: leadId,
    detail: { coalition: coalition.name },
  });
}
