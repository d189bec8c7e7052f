import type { Writer } from "@db/connection.server";
import {
  deleteSessionsOf,
  findAccountByEmail,
  findUsableReset,
  insertPasswordReset,
  spendReset,
  spendResetsOf,
  updateAccount,
} from "@db/queries/accounts.server";

import { chooseLocale } from "~/i18n/locales";
import type { Locale } from "~/i18n/locales";
import { translator } from "~/i18n/translate";
import { canonicalEmail } from "~/lib/email";
import { networkOfAddress } from "~/lib/network";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { paths } from "~/paths";
import type { Env } from "~/server/env.server";
import { takingAtLeast } from "~/server/even-time.server";
import { queueMail } from "~/server/mail/outbox.server";
import { hashPassword } from "~/server/session/password.server";
import { throttle } from "~/server/throttle.server";
import { hashToken, timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { accountMessages } from "../messages";
import { passwordProblem } from "../rules";
import type { PasswordProblem } from "../types";
import type { SignedIn } from "./sign-in.server";

const HOUR = 3_600_000;
/** Longer than writing one mail down takes on a busy disk. */
const SAME_TIME_MS = 250;

const LIMITS = {
  network: { name: "new-password:network", tries: 15, minutes: 60 },
  mailbox: { name: "new-password:mailbox", tries: 3, minutes: 60 },
} as const;

/**
 * Mails a link for a new password to `email`, when somebody signs in with it.
 * The answer is the same, and takes as long, when nobody does; also when this
 * mailbox got its three mails of the hour, so that nobody can flood it.
 * Refused with `too_many` when this network has asked too often. Earlier links
 * stay good for their hour: asking again must not spoil a mail under way.
 * The mail speaks the language of the page it was asked on (`from.locale`):
 * whoever asks is the one who reads it.
 */
export async function askForNewPassword(
  world: World,
  env: Env,
  typed: { email: string },
  from: { network: string; locale: Locale },
): Promise<Result<null, "too_many">> {
  const network = networkOfAddress(from.network);
  if (!(await throttle(world, LIMITS.network).take(network))) {
    return refused("too_many");
  }
  await takingAtLeast(
    SAME_TIME_MS,
    mailLink(world, env, typed.email, from.locale),
  );
  return done(null);
}

async function mailLink(
  world: World,
  env: Env,
  email: string,
  locale: Locale,
): Promise<void> {
  const canonical = canonicalEmail(email);
  const account = await findAccountByEmail(world.db.read, canonical);
  if (!account) return;
  if (!(await throttle(world, LIMITS.mailbox).take(canonical))) return;
  const token = world.random(24);
  const t = translator(locale, accountMessages);
  await world.db.transaction(async (trx) => {
    await insertPasswordReset(trx, {
      token_hash: hashToken(token),
      account_id: account.id,
      created_at: timestamp(world),
      expires_at: new Date(world.now().getTime() + HOUR).toISOString(),
      used_at: null,
    });
    await queueMail(world, trx, {
      to: account.email,
      locale,
      subject: t("mailNewPasswordSubject"),
      text: t("mailNewPasswordText", {
        name: account.name,
        link: env.publicUrl + paths.account.newPassword(token, locale),
      }),
    });
  });
}

/** Whose mailed link is this, while it works? */
export async function findReset(world: World, token: string) {
  const reset = await findUsableReset(world.db.read, {
    tokenHash: hashToken(token),
    now: timestamp(world),
  });
  return reset ? { name: reset.name, email: reset.email } : null;
}

/**
 * Sets the password of whoever the mailed link belongs to. Ends every session
 * and every other link of theirs. Refused with `expired` when the link is used
 * or an hour old.
 */
export async function setNewPassword(
  world: World,
  token: string,
  typed: { password: string },
): Promise<Result<SignedIn, PasswordProblem | "expired">> {
  const link = { tokenHash: hashToken(token), now: timestamp(world) };
  const reset = await findUsableReset(world.db.read, link);
  if (!reset) return refused("expired");
  const problem = passwordProblem(typed.password, reset);
  if (problem) return refused(problem);
  const passwordHash = await hashPassword(typed.password);
  const account = { ...reset, id: reset.account_id };
  const spent = await world.db.transaction(async (trx) => {
    if (!(await spendReset(trx, link))) return false;
    await replacePassword(world, trx, account, passwordHash);
    return true;
  });
  return spent ? done({ id: account.id, passwordHash }) : refused("expired");
}

/**
 * Writes the new hash. Whoever knew the old password, or sat at a browser that
 * was signed in, is out at the same moment; the owner hears of it by mail.
 */
export async function replacePassword(
  world: World,
  trx: Writer,
  account: { id: string; name: string; email: string; locale: string },
  passwordHash: string,
): Promise<void> {
  await updateAccount(trx, account.id, { password_hash: passwordHash });
  await spendResetsOf(trx, { accountId: account.id, now: timestamp(world) });
  await deleteSessionsOf(trx, account.id);
  const locale = chooseLocale({ account: account.locale });
  const t = translator(locale, accountMessages);
  await queueMail(world, trx, {
    to: account.email,
    locale,
    subject: t("mailPasswordChangedSubject"),
    text: t("mailPasswordChangedText", { name: account.name }),
  });
}
