import type { Writer } from "@db/connection.server";
import { isUniqueViolation } from "@db/dialect.server";
import { findAccountByEmail } from "@db/queries/accounts.server";
import {
  countInvitationsSince,
  findOpenInvitation,
  insertInvitation,
  listOpenInvitations,
  revokeInvitationRow,
  revokeInvitationsTo,
  spendInvitation,
} from "@db/queries/invitations.server";
import {
  findMember,
  findMemberByEmail,
  insertMembership,
} from "@db/queries/members.server";

import {
  createAccount,
  prepareAccount,
} from "~/features/accounts/service/create-account.server";
import type { SignedIn } from "~/features/accounts/service/sign-in.server";
import type { PasswordProblem } from "~/features/accounts/types";
import { permissionMessages } from "~/i18n/common/permissions";
import type { Locale } from "~/i18n/locales";
import { translator } from "~/i18n/translate";
import { canonicalEmail } from "~/lib/email";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { paths } from "~/paths";
import { recordActivity } from "~/server/activity.server";
import type { Env } from "~/server/env.server";
import { onceOnly } from "~/server/http/once.server";
import { queueMail } from "~/server/mail/outbox.server";
import { rolesUpTo } from "~/server/permissions";
import type { Role } from "~/server/permissions";
import { hashToken, timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { groupMessages } from "../messages";
import { INVITATIONS_A_DAY, INVITATION_HOURS } from "../rules";

const HOUR = 3_600_000;

interface Inviter {
  accountId: string;
  name: string;
  role: Role;
}

type InviteRefusal = "alreadyMember" | "roleTooHigh" | "tooManyInvitations";

/**
 * Invites somebody by mail, in the inviter's language: most likely theirs too.
 * A new invitation to the same address takes the one before it back.
 * Refused with `alreadyMember`, with `roleTooHigh` for a role above the
 * inviter's own, with `tooManyInvitations` when the group sent its share today.
 */
export async function invite(
  world: World,
  env: Env,
  inviter: Inviter,
  group: { id: string; name: string },
  typed: {
    email: string;
    role: Role;
    locale: Locale;
    once?: string | undefined;
  },
): Promise<Result<null, InviteRefusal>> {
  if (!rolesUpTo(inviter.role).includes(typed.role)) {
    return refused("roleTooHigh");
  }
  const now = timestamp(world);
  const hoursFromNow = (hours: number) =>
    new Date(world.now().getTime() + hours * HOUR).toISOString();
  const outcome = await onceOnly(
    world,
    typed.once,
    inviter.accountId,
    send,
    (result) => result === "sent",
  );
  return outcome === "sent" ? done(null) : refused(outcome as InviteRefusal);

  async function send(trx: Writer): Promise<"sent" | InviteRefusal> {
    const member = await findMemberByEmail(trx, {
      groupId: group.id,
      canonicalEmail: canonicalEmail(typed.email),
    });
    if (member) return "alreadyMember";
    const sent = await countInvitationsSince(trx, {
      groupId: group.id,
      since: hoursFromNow(-24),
    });
    if (sent >= INVITATIONS_A_DAY) return "tooManyInvitations";
    const { email } = typed;
    await revokeInvitationsTo(trx, { groupId: group.id, email, now });
    const id = world.newId();
    const token = world.random(24);
    await insertInvitation(trx, {
      id,
      group_id: group.id,
      email,
      role: typed.role,
      token_hash: hashToken(token),
      invited_by: inviter.accountId,
      created_at: now,
      expires_at: hoursFromNow(INVITATION_HOURS),
      accepted_at: null,
      accepted_by: null,
      revoked_at: null,
    });
    const t = translator(typed.locale, groupMessages);
    const names = { inviter: inviter.name, group: group.name };
    await queueMail(world, trx, {
      to: email,
      locale: typed.locale,
      subject: t("mailInvitationSubject", names),
      text: t("mailInvitationText", {
        ...names,
        role: translator(typed.locale, permissionMessages)(typed.role),
        link: env.publicUrl + paths.groups.invitation(token),
      }),
    });
    await recordActivity(world, trx, {
      groupId: group.id,
      accountId: inviter.accountId,
      verb: "invitation.sent",
      subjectKind: "invitation",
      subjectId: id,
      detail: { role: typed.role },
    });
    return "sent";
  }
}

/** Invitations that are neither accepted, taken back nor too old. */
export async function readOpenInvitations(world: World, groupId: string) {
  const rows = await listOpenInvitations(world.db.read, {
    groupId,
    now: timestamp(world),
  });
  return rows.map((row) => ({ ...row, role: row.role as Role }));
}

/** Takes an invitation back. Refused with `not_found` when it is not open. */
export async function revokeInvitation(
  world: World,
  actor: { accountId: string },
  which: { groupId: string; id: string },
): Promise<Result<null, "not_found">> {
  return world.db.transaction(async (trx) => {
    const revoked = await revokeInvitationRow(trx, {
      ...which,
      now: timestamp(world),
    });
    if (!revoked) return refused("not_found");
    await recordActivity(world, trx, {
      groupId: which.groupId,
      accountId: actor.accountId,
      verb: "invitation.revoked",
      subjectKind: "invitation",
      subjectId: which.id,
    });
    return done(null);
  });
}

function findInvitation(
  db: Writer | World["db"]["read"],
  world: World,
  token: string,
) {
  return findOpenInvitation(db, {
    tokenHash: hashToken(token),
    now: timestamp(world),
  });
}

/**
 * What an invitation's page shows, or null when it does not work any more.
 * `hasAccount`: whether the invited address can already sign in; only who
 * reads that mailbox gets to ask.
 */
export async function readInvitation(world: World, token: string) {
  const invitation = await findInvitation(world.db.read, world, token);
  if (!invitation) return null;
  const { email, groupName, groupSlug, inviterName } = invitation;
  const account = await findAccountByEmail(
    world.db.read,
    canonicalEmail(email),
  );
  return {
    email,
    groupName,
    groupSlug,
    inviterName,
    role: invitation.role as Role,
    hasAccount: account !== undefined,
  };
}

type Acceptance = Result<{ groupSlug: string }, "expired" | "alreadyMember">;

/** Joins with the account that is signed in. */
export async function acceptInvitation(
  world: World,
  actor: { accountId: string },
  token: string,
): Promise<Acceptance> {
  return world.db.transaction((trx) =>
    useInvitation(world, trx, actor.accountId, token),
  );
}

async function useInvitation(
  world: World,
  trx: Writer,
  accountId: string,
  token: string,
): Promise<Acceptance> {
  const invitation = await findInvitation(trx, world, token);
  if (!invitation) return refused("expired");
  const { id, groupId, groupSlug, role } = invitation;
  if (await findMember(trx, { groupId, accountId })) {
    return refused("alreadyMember");
  }
  const now = timestamp(world);
  const spent = await spendInvitation(trx, { id, accountId, now });
  if (!spent) return refused("expired");
  const joined = await insertMembership(trx, {
    id: world.newId(),
    group_id: groupId,
    account_id: accountId,
    role,
    created_at: now,
    ended_at: null,
    ended_by: null,
  });
  if (!joined) return refused("alreadyMember");
  await recordActivity(world, trx, {
    groupId,
    accountId,
    verb: "member.joined",
    subjectKind: "account",
    subjectId: accountId,
    detail: { role },
  });
  return done({ groupSlug });
}

/**
 * Joins with a new account, for the invited address. Refused with
 * `haveAccount` when that address can sign in already.
 */
export async function acceptAsNewcomer(
  world: World,
  token: string,
  typed: { name: string; password: string; locale: Locale },
): Promise<
  Result<
    { account: SignedIn; groupSlug: string },
    PasswordProblem | "expired" | "haveAccount"
  >
> {
  // Hashing is dear, so a worn-out invitation is turned away before it.
  const invitation = await readInvitation(world, token);
  if (!invitation) return refused("expired");
  if (invitation.hasAccount) return refused("haveAccount");
  const prepared = await prepareAccount(world, {
    ...typed,
    email: invitation.email,
  });
  if (!prepared.ok) return prepared;
  const person = prepared.value;
  try {
    return await world.db.transaction(async (trx) => {
      await createAccount(world, trx, person);
      const used = await useInvitation(world, trx, person.id, token);
      // Somebody was faster with this link: the account must not stay either.
      if (!used.ok) throw new WornOut();
      return done({
        account: { id: person.id, passwordHash: person.passwordHash },
        groupSlug: used.value.groupSlug,
      });
    });
  } catch (error) {
    if (error instanceof WornOut) return refused("expired");
    if (isUniqueViolation(error)) return refused("haveAccount");
    throw error;
  }
}

/** Rolls the transaction back. */
class WornOut extends Error {}
