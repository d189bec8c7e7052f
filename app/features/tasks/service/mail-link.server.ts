import type { Writer } from "@db/connection.server";
import { isUniqueViolation } from "@db/dialect.server";
import { findAccountByEmail } from "@db/queries/accounts.server";
import { findClaim } from "@db/queries/task-claims.server";
import {
  countTaskLinks,
  extendTaskLink,
  findTaskLink,
  insertTaskLink,
} from "@db/queries/task-links.server";
import { findTask } from "@db/queries/tasks.server";

import { createAccountByMail } from "~/features/accounts/service/create-account.server";
import { isLocale } from "~/i18n/locales";
import type { Locale } from "~/i18n/locales";
import { translator } from "~/i18n/translate";
import { canonicalEmail } from "~/lib/email";
import { tidyName } from "~/lib/names";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { paths } from "~/paths";
import { queueMail } from "~/server/mail/outbox.server";
import { onceOnly } from "~/server/http/once.server";
import { throttle } from "~/server/throttle.server";
import { hashToken, timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { linkMessages } from "../link-messages";
import { mayCancel, mayConfirm } from "../rules";
import type { ClaimState } from "../types";
import { cancelClaim, claimHeld, confirmClaim } from "./claim-task.server";
import { asTask } from "./read-tasks.server";
import { whenInWords } from "./task-mail.server";
import type { Site } from "./task-mail.server";

/** A whole meeting may sign up from one network; a machine may not. */
export const LINK_LIMIT = {
  name: "task-link",
  tries: 200,
  minutes: 10,
} as const;

/** Nobody's mailbox is filled by someone else's finger. */
const MAILS_A_DAY = 6;
/** How long an unused link is good, and one that was used after its task. */
const UNUSED_HOURS = 72;
const AFTER_DAYS = 7;
const OPEN_ENDED_DAYS = 60;

const STRANGER = { groupIds: [], alliedIds: [], accountId: null } as const;

async function findPublicTask(world: World, id: string) {
  const row = await findTask(world.db.read, { id, ...STRANGER });
  return row?.visibility === "public" ? asTask(row, world.now()) : null;
}

/**
 * Mails a link with which somebody without a password signs up for a public
 * task. Whether the address has an account is not even looked at, so neither
 * the answer nor its time tells.
 * @returns refused with `not_found` for a task that is not public,
 *   `noLongerOpen`, or `too_many` from one network
 */
export async function mailSignUpLink(
  world: World,
  site: Site,
  {
    taskId,
    typed,
    locale,
    network,
  }: {
    taskId: string;
    typed: {
      name: string;
      email: string;
      once?: string | undefined;
      leaveEmpty?: string | undefined;
    };
    locale: Locale;
    /** The network address; counted in memory, never stored. */
    network: string;
  },
): Promise<Result<null, "not_found" | "noLongerOpen" | "too_many">> {
  const task = await findPublicTask(world, taskId);
  if (!task) return refused("not_found");
  if (!task.open) return refused("noLongerOpen");
  // A field that people do not see was filled in: nobody is there.
  if (typed.leaveEmpty) return done(null);
  if (!(await throttle(world, LINK_LIMIT).take(hashToken(network)))) {
    return refused("too_many");
  }
  const canonical = canonicalEmail(typed.email);
  const once =
    typed.once && hashToken([typed.once, taskId, canonical].join(" "));
  await onceOnly(world, once, null, async (trx) => {
    const since = hoursFrom(world, -24);
    const mails = await countTaskLinks(trx, {
      canonicalEmail: canonical,
      since,
    });
    if (mails >= MAILS_A_DAY) return "enough";
    const token = world.random(24);
    await insertTaskLink(trx, {
      token_hash: hashToken(token),
      task_id: taskId,
      canonical_email: canonical,
      email: typed.email,
      name: tidyName(typed.name),
      locale,
      created_at: timestamp(world),
      expires_at: hoursFrom(world, UNUSED_HOURS),
    });
    const t = translator(locale, linkMessages);
    await queueMail(world, trx, {
      to: typed.email,
      subject: t("mailSubject", { title: task.title }),
      text: t("mailText", {
        title: task.title,
        when: whenInWords(locale, task),
        where: task.location,
        group: task.groupName,
        link: site.publicUrl + paths.tasks.link(token, locale),
      }),
    });
    return "mailed";
  });
  return done(null);
}

function hoursFrom(world: World, hours: number): string {
  return new Date(world.now().getTime() + hours * 3_600_000).toISOString();
}

/** What the page behind a mailed link shows; null for links that are none. */
export async function readLink(world: World, token: string) {
  const link = await findTaskLink(world.db.read, {
    tokenHash: hashToken(token),
    now: timestamp(world),
  });
  if (!link) return null;
  const account = await findAccountByEmail(world.db.read, link.canonicalEmail);
  const accountId = account?.id ?? null;
  // Who has signed up still sees the task when it is public no more.
  const row = await findTask(world.db.read, {
    ...STRANGER,
    id: link.taskId,
    accountId,
  });
  if (!row) return null;
  const claim =
    accountId === null
      ? undefined
      : await findClaim(world.db.read, { taskId: row.id, accountId });
  const task = asTask(row, world.now());
  const state = (claim?.state ?? null) as ClaimState | null;
  return {
    name: link.name,
    task: {
      id: task.id,
      title: task.title,
      why: task.why,
      location: task.location,
      groupName: task.groupName,
      startsAt: task.startsAt,
      endsAt: task.endsAt,
      dueOn: task.dueOn,
      timeZone: task.timeZone,
      capacity: task.capacity,
      wanted: task.wanted,
      taken: task.taken,
      open: task.open,
    },
    state,
    mayCancel: state !== null && mayCancel(state, task, world.now()),
    mayConfirm: state !== null && mayConfirm(state, task, world.now()),
  };
}

/**
 * Signs the owner of the mailbox up. Their account is found by the address
 * that the link was mailed to, or made: without a password, and without
 * signing anybody in.
 */
export async function claimByLink(
  world: World,
  token: string,
): Promise<Result<ClaimState, "not_found" | "noLongerOpen">> {
  const tokenHash = hashToken(token);
  const attempt = () =>
    world.db.transaction(async (trx) => {
      const link = await findTaskLink(trx, {
        tokenHash,
        now: timestamp(world),
      });
      if (!link) return refused("not_found");
      const accountId = await accountOf(world, trx, link);
      const answer = await claimHeld(world, trx, {
        accountId,
        mine: [],
        taskId: link.taskId,
      });
      if (!answer.ok) throw new Refused(answer.because);
      const row = await findTask(trx, { ...STRANGER, id: link.taskId });
      await extendTaskLink(trx, { tokenHash, until: goodUntil(world, row) });
      return done(answer.value.state);
    });
  try {
    return await attempt().catch((error: unknown) => {
      // The twin of this tap made the account: now it is there.
      if (!isUniqueViolation(error)) throw error;
      return attempt();
    });
  } catch (error) {
    // Nobody gets an account by a tap that was refused.
    if (error instanceof Refused) return refused(error.because);
    throw error;
  }
}

class Refused extends Error {
  constructor(readonly because: "not_found" | "noLongerOpen") {
    super(because);
  }
}

function goodUntil(
  world: World,
  task:
    | { endsAt: string | null; startsAt: string | null; dueOn: string | null }
    | undefined,
): string {
  const end = task?.endsAt ?? task?.startsAt ?? task?.dueOn ?? null;
  return end === null
    ? hoursFrom(world, OPEN_ENDED_DAYS * 24)
    : new Date(Date.parse(end) + AFTER_DAYS * 86_400_000).toISOString();
}

async function accountOf(
  world: World,
  trx: Writer,
  link: { canonicalEmail: string; email: string; name: string; locale: string },
): Promise<string> {
  const known = await findAccountByEmail(trx, link.canonicalEmail);
  if (known) return known.id;
  return createAccountByMail(world, trx, {
    ...link,
    locale: isLocale(link.locale) ? link.locale : "en",
  });
}

async function ownerOf(world: World, token: string) {
  const link = await findTaskLink(world.db.read, {
    tokenHash: hashToken(token),
    now: timestamp(world),
  });
  const account =
    link && (await findAccountByEmail(world.db.read, link.canonicalEmail));
  return link && account ? { taskId: link.taskId, account } : null;
}

/** Takes the sign-up of the link's owner back. */
export async function cancelByLink(
  world: World,
  site: Site,
  token: string,
): Promise<Result<null, "not_found" | "tooLateToCancel">> {
  const owner = await ownerOf(world, token);
  if (!owner) return refused("not_found");
  const { id, name } = owner.account;
  const result = await cancelClaim(
    world,
    site,
    { accountId: id, name },
    { taskId: owner.taskId },
  );
  return result.ok ? done(null) : result;
}

/** "I will be there", from the link's owner. */
export async function confirmByLink(
  world: World,
  token: string,
): Promise<Result<null, "not_found" | "nothingToConfirm">> {
  const owner = await ownerOf(world, token);
  if (!owner) return refused("not_found");
  return confirmClaim(world, { accountId: owner.account.id }, owner.taskId);
}
