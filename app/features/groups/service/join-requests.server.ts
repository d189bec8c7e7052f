import {
  decideJoinRequest,
  findLatestJoinRequest,
  findOpenJoinRequest,
  insertJoinRequest,
  listJoinRequests,
} from "@db/queries/join-requests.server";
import {
  findMember,
  insertMembership,
  listAdmins,
} from "@db/queries/members.server";

import { chooseLocale } from "~/i18n/locales";
import { translator } from "~/i18n/translate";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { queueNotice } from "~/features/accounts/service/notices.server";
import { paths } from "~/paths";
import { recordActivity } from "~/server/activity.server";
import type { Env } from "~/server/env.server";
import { queueMail } from "~/server/mail/outbox.server";
import { throttle } from "~/server/throttle.server";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { groupMessages } from "../messages";
import { askingState } from "../rules";
import type { AskingState } from "../rules";

interface Group {
  id: string;
  slug: string;
  name: string;
}

/** Groups that one person may ask in a day: admins get a mail each time. */
const ASKING = { name: "join-request", tries: 10, minutes: 1440 } as const;

/** Whether somebody may ask to join this group now. */
export async function readAskingState(
  world: World,
  which: { groupId: string; accountId: string },
): Promise<AskingState> {
  const last = await findLatestJoinRequest(world.db.read, which);
  return askingState(
    last && { decidedAt: last.decided_at, decision: last.decision },
    timestamp(world),
  );
}

/**
 * Asks to join; the group's admins hear of it by mail. Refused with
 * `alreadyMember`, `alreadyAsked`, `askedRecently` (declined within the last
 * week), or `too_many` when the person asked many groups today.
 */
export async function askToJoin(
  world: World,
  env: Env,
  actor: { accountId: string; name: string },
  group: Group,
  typed: { note: string },
): Promise<
  Result<null, "alreadyMember" | "alreadyAsked" | "askedRecently" | "too_many">
> {
  const which = { groupId: group.id, accountId: actor.accountId };
  if (await findMember(world.db.read, which)) return refused("alreadyMember");
  const state = await readAskingState(world, which);
  if (state !== "mayAsk") return refused(state);
  if (!(await throttle(world, ASKING).take(actor.accountId))) {
    return refused("too_many");
  }
  return world.db.transaction(async (trx) => {
    const id = world.newId();
    const written = await insertJoinRequest(trx, {
      id,
      group_id: group.id,
      account_id: actor.accountId,
      note: typed.note,
      created_at: timestamp(world),
      decided_at: null,
      decided_by: null,
      decision: null,
    });
    if (!written) return refused("alreadyAsked");
    for (const admin of await listAdmins(trx, group.id)) {
      const t = translator(
        chooseLocale({ account: admin.locale }),
        groupMessages,
      );
      await queueNotice(world, trx, env, admin, "join_requests", {
        subject: t("mailRequestSubject", { group: group.name }),
        text: t("mailRequestText", {
          admin: admin.name,
          name: actor.name,
          group: group.name,
          link: env.publicUrl + paths.groups.joinRequests(group.slug),
        }),
      });
    }
    await recordActivity(world, trx, {
      groupId: group.id,
      accountId: actor.accountId,
      verb: "join_request.made",
      subjectKind: "join_request",
      subjectId: id,
    });
    return done(null);
  });
}

/** Who waits for an answer, longest first. */
export function readJoinRequests(world: World, groupId: string) {
  return listJoinRequests(world.db.read, groupId);
}

/**
 * Welcomes somebody as a volunteer (an admin can give them more afterwards) or
 * declines, with a mail in their language. Refused with `someone_was_first`
 * when the wish has been answered, or is none of this group's.
 */
export async function answerJoinRequest(
  world: World,
  env: Env,
  actor: { accountId: string },
  group: Group,
  id: string,
  decision: "welcomed" | "declined",
): Promise<Result<null, "someone_was_first">> {
  const now = timestamp(world);
  return world.db.transaction(async (trx) => {
    const request = await findOpenJoinRequest(trx, { groupId: group.id, id });
    if (!request) return refused("someone_was_first");
    const answered = await decideJoinRequest(trx, {
      id,
      decision,
      by: actor.accountId,
      at: now,
    });
    if (!answered) return refused("someone_was_first");
    const { accountId } = request;
    const locale = chooseLocale({ account: request.locale });
    const t = translator(locale, groupMessages);
    if (decision === "welcomed") {
      // Whoever came in by invitation meanwhile keeps the role of that.
      await insertMembership(trx, {
        id: world.newId(),
        group_id: group.id,
        account_id: accountId,
        role: "volunteer",
        created_at: now,
        ended_at: null,
        ended_by: null,
      });
    }
    const words = {
      name: request.name,
      group: group.name,
      link: env.publicUrl + paths.groups.show(group.slug),
    };
    await queueMail(world, trx, {
      to: request.email,
      locale,
      subject: t(
        decision === "welcomed" ? "mailWelcomeSubject" : "mailDeclinedSubject",
        words,
      ),
      text: t(
        decision === "welcomed" ? "mailWelcomeText" : "mailDeclinedText",
        words,
      ),
    });
    await recordActivity(world, trx, {
      groupId: group.id,
      accountId: actor.accountId,
      verb:
        decision === "welcomed"
          ? "join_request.welcomed"
          : "join_request.declined",
      subjectKind: "account",
      subjectId: accountId,
    });
    return done(null);
  });
}
