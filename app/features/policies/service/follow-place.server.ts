import {
  confirmFollow as storeConfirmation,
  countFollowMails,
  deleteFollow,
  deleteUnconfirmedFollows,
  findFollow,
  findFollowByMailbox,
  findFollowOfAccount,
  insertFollow,
  listFollowedBy,
  noteFollowMail,
} from "@db/queries/place-follows.server";
import type { JurisdictionKind } from "~/features/jurisdictions/types";
import { isLocale } from "~/i18n/locales";
import type { Locale } from "~/i18n/locales";
import { canonicalEmail } from "~/lib/email";
import { done, refused } from "~/lib/result";
import type { Result } from "~/lib/result";
import { followSeal } from "~/server/keys/site-seal.server";
import { queueMail } from "~/server/mail/outbox.server";
import { throttle } from "~/server/throttle.server";
import { hashToken, timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { FOLLOW_DAYS, inTime } from "../rules/follows";
import { confirmationMail, followedBeforeMail } from "./follow-mail.server";

/** A whole meeting may follow from one network; a machine may not. */
export const FOLLOW_LIMIT = {
  name: "follow-place",
  tries: 200,
  minutes: 10,
} as const;

/** Nobody's mailbox is filled by somebody else's finger. */
const PLACES_A_DAY = 6;
const MOST_LISTED = 200;

interface FollowedPlace {
  readonly id: string;
  /** As the mail calls it: "Boulder, CO". */
  readonly label: string;
}

/**
 * Mails a link with which the owner of the mailbox follows a place. Whether
 * the address follows it already, and whether it has an account, changes
 * nothing that is answered.
 * @returns refused with `too_many` from one network; nothing else is refused
 */
export async function askToFollow(
  world: World,
  site: { publicUrl: string },
  asked: {
    place: FollowedPlace;
    typed: { email: string; leaveEmpty?: string | undefined };
    locale: Locale;
    /** The network address; counted in memory, never stored. */
    network: string;
  },
): Promise<Result<null, "too_many">> {
  const { place, typed, locale, network } = asked;
  // A field that people do not see was filled in: nobody is there.
  if (typed.leaveEmpty) return done(null);
  if (!(await throttle(world, FOLLOW_LIMIT).take(hashToken(network)))) {
    return refused("too_many");
  }
  const seal = await followSeal(world);
  const at = timestamp(world);
  const mailbox = canonicalEmail(typed.email);
  const emailHash = seal.hash("mailbox", `${place.id} ${mailbox}`);
  const dayHash = seal.hash("day", `${at.slice(0, 10)} ${mailbox}`);
  await world.db.transaction(async (trx) => {
    const known = await findFollowByMailbox(trx, emailHash);
    if (known?.mailedAt?.slice(0, 10) === at.slice(0, 10)) return;
    if ((await countFollowMails(trx, dayHash)) >= PLACES_A_DAY) return;
    const id = known?.id ?? world.newId();
    if (!known) {
      const isNew = await insertFollow(trx, {
        id,
        jurisdiction_id: place.id,
        account_id: null,
        sealed: seal.seal(typed.email, id),
        email_hash: emailHash,
        day_hash: dayHash,
        locale,
        mailed_at: at,
        created_at: at,
        confirmed_at: null,
        told_until: null,
        told_week: null,
      });
      if (!isNew) return;
    }
    const about = {
      // Whoever confirmed gets mail where they confirmed it, however typed now.
      to: known?.sealed ? seal.open(known.sealed, id) : typed.email,
      place: place.label,
      locale,
      origin: site.publicUrl,
      seal,
      followId: id,
    };
    if (known) {
      const kept = known.confirmedAt !== null && isLocale(known.locale);
      const language = kept ? (known.locale as Locale) : locale;
      await noteFollowMail(trx, { id, at, dayHash, locale: language });
    }
    const mail = known?.confirmedAt ? followedBeforeMail : confirmationMail;
    await queueMail(world, trx, mail(about));
  });
  return done(null);
}

/** Follows a place for a member, who needs no mail to be known. */
export async function followAsMember(
  world: World,
  member: { accountId: string; locale: string },
  placeId: string,
): Promise<void> {
  const at = timestamp(world);
  await world.db.transaction((trx) =>
    insertFollow(trx, {
      id: world.newId(),
      jurisdiction_id: placeId,
      account_id: member.accountId,
      sealed: null,
      email_hash: null,
      day_hash: null,
      locale: member.locale,
      mailed_at: null,
      created_at: at,
      confirmed_at: at,
      told_until: at,
      told_week: null,
    }),
  );
}

/** Ends it; may be sent as often as one likes. */
export async function unfollowAsMember(
  world: World,
  member: { accountId: string },
  placeId: string,
): Promise<void> {
  await world.db.transaction(async (trx) => {
    const row = await findFollowOfAccount(trx, {
      accountId: member.accountId,
      placeId,
    });
    if (row) await deleteFollow(trx, row.id);
  });
}

export async function followsPlace(
  world: World,
  member: { accountId: string },
  placeId: string,
): Promise<boolean> {
  const row = await findFollowOfAccount(world.db.read, {
    accountId: member.accountId,
    placeId,
  });
  return row !== undefined;
}

/** The places that a member follows, by name; the first 200. */
export async function placesFollowedBy(
  world: World,
  member: { accountId: string },
) {
  const rows = await listFollowedBy(world.db.read, {
    accountId: member.accountId,
    limit: MOST_LISTED,
  });
  return rows.map((row) => ({ ...row, kind: row.kind as JurisdictionKind }));
}

type Purpose = "confirm" | "stop";

/**
 * What a mailed link leads to.
 * @returns null for what is no link of ours; `gone` when nothing is stored
 *   behind it any more, or it was a confirmation that came too late
 */
export async function readFollowLink(
  world: World,
  purpose: Purpose,
  token: string,
) {
  const seal = await followSeal(world);
  const id = seal.idOf(purpose, token);
  if (id === null) return null;
  const row = await findFollow(world.db.read, id);
  if (!row) return { gone: true } as const;
  const { sealed, accountEmail, kind, ...follow } = row;
  if (purpose === "confirm" && !inTime(follow, world.now())) {
    return { gone: true, slug: follow.slug } as const;
  }
  return {
    gone: false,
    id,
    email: sealed ? seal.open(sealed, id) : (accountEmail ?? ""),
    locale: isLocale(follow.locale) ? follow.locale : ("en" as const),
    confirmed: follow.confirmedAt !== null,
    since: follow.confirmedAt ?? follow.createdAt,
    slug: follow.slug,
    place: {
      name: follow.name,
      officialName: follow.officialName,
      kind: kind as JurisdictionKind,
    },
  } as const;
}

/** The owner of the mailbox presses the button; twice is as good as once. */
export async function confirmFollow(
  world: World,
  token: string,
): Promise<Result<null, "unknown" | "gone">> {
  const link = await readFollowLink(world, "confirm", token);
  if (!link) return refused("unknown");
  if (link.gone) return refused("gone");
  await world.db.transaction((trx) =>
    storeConfirmation(trx, { id: link.id, at: timestamp(world) }),
  );
  return done(null);
}

/** Forgets whoever holds the mail; a second time there is nothing left. */
export async function stopFollowing(
  world: World,
  token: string,
): Promise<Result<null, "unknown">> {
  const seal = await followSeal(world);
  const id = seal.idOf("stop", token);
  if (id === null) return refused("unknown");
  await world.db.transaction((trx) => deleteFollow(trx, id));
  return done(null);
}

/** Drops addresses that nobody confirmed in time. */
export async function forgetUnconfirmed(world: World): Promise<void> {
  const before = new Date(world.now().getTime() - FOLLOW_DAYS * 86_400_000);
  await world.db.transaction((trx) =>
    deleteUnconfirmedFollows(trx, before.toISOString()),
  );
}
