import {
  endCalendarFeeds,
  findCalendarFeed,
  findCalendarFeedOf,
  insertCalendarFeed,
  listCalendarOfCampaign,
  listCalendarTasks,
  listVotesAtMeetings,
} from "@db/queries/agenda-clock.server";

import { addTask } from "~/features/tasks/service/calendar-file.server";
import {
  addMeetings,
  CALENDAR_MOST,
  calendarSince,
  emptyCalendar,
} from "~/features/votes/service/calendar.server";
import type { CalendarSite } from "~/features/votes/service/calendar.server";
import { isLocale } from "~/i18n/locales";
import type { Locale } from "~/i18n/locales";
import { paths } from "~/paths";
import { roleMay } from "~/server/permissions";
import type { Role } from "~/server/permissions";
import { hashToken, timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

interface CalendarCampaign {
  id: string;
  name: string;
  slug: string;
  groupId: string;
}

/**
 * A campaign's calendar: the meetings that vote on its demands, the deadlines
 * before them, and its work that has a time.
 * @param all what the group knows; otherwise only what is public
 */
export async function campaignCalendar(
  world: World,
  site: CalendarSite,
  locale: Locale,
  campaign: CalendarCampaign,
  { all }: { all: boolean },
): Promise<string> {
  const db = world.db.read;
  const ask = {
    campaignId: campaign.id,
    all,
    since: calendarSince(world.now()),
    limit: CALENDAR_MOST,
  };
  const meetings = await listCalendarOfCampaign(db, ask);
  const votesAt = new Map<string, string[]>();
  for (const vote of await listVotesAtMeetings(
    db,
    meetings.map(({ id }) => id),
  )) {
    const open =
      vote.demandVisibility === "public" && vote.demandState !== "draft";
    if (vote.campaignId !== campaign.id || !(all || open)) continue;
    const at = vote.meetingId ?? "";
    const words = vote.campaignTitle
      ? `${vote.campaignTitle} (${vote.title})`
      : vote.title;
    votesAt.set(at, [...(votesAt.get(at) ?? []), words]);
  }
  const calendar = emptyCalendar(
    campaign.name,
    site.publicUrl +
      (all
        ? paths.campaigns.board(campaign.id)
        : paths.campaigns.show(campaign.slug)),
  );
  await addMeetings(world, calendar, { site, locale, meetings, votesAt });
  for (const task of await listCalendarTasks(db, ask)) {
    addTask(calendar, task, site, world.now());
  }
  return calendar.toString();
}

/**
 * The calendar behind a secret address, in the language of its owner; null
 * when the address was ended, or its owner is a member no more.
 */
export async function secretCalendar(
  world: World,
  site: CalendarSite,
  token: string,
): Promise<string | null> {
  const campaign = await findCalendarFeed(world.db.read, hashToken(token));
  if (!campaign || !roleMay(campaign.role as Role, "campaign.read"))
    return null;
  const locale = isLocale(campaign.locale) ? campaign.locale : "en";
  return campaignCalendar(world, site, locale, campaign, { all: true });
}

/** When this person's secret address was made; null: they have none. */
export async function calendarAddressOf(
  world: World,
  accountId: string,
  campaignId: string,
): Promise<string | null> {
  const ask = { accountId, campaignId };
  return (await findCalendarFeedOf(world.db.read, ask))?.createdAt ?? null;
}

/**
 * Makes a secret address and ends the one before. Only its hash is stored, so
 * it can be shown this once.
 * @returns the secret part of the address
 */
export function renewCalendarAddress(
  world: World,
  accountId: string,
  campaignId: string,
): Promise<string> {
  const token = world.random(24);
  return world.db.transaction(async (trx) => {
    await endCalendarFeeds(trx, {
      accountId,
      campaignId,
      at: timestamp(world),
    });
    await insertCalendarFeed(trx, {
      id: world.newId(),
      token_hash: hashToken(token),
      account_id: accountId,
      campaign_id: campaignId,
      created_at: timestamp(world),
      ended_at: null,
    });
    return token;
  });
}

/** Ends this person's secret address: calendars that read it find nothing. */
export async function endCalendarAddress(
  world: World,
  accountId: string,
  campaignId: string,
): Promise<void> {
  await world.db.transaction((trx) =>
    endCalendarFeeds(trx, { accountId, campaignId, at: timestamp(world) }),
  );
}
