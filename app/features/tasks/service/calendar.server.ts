import ical from "ical-generator";

import {
  endTaskFeeds,
  findTaskFeed,
  findTaskFeedOf,
  insertTaskFeed,
  listGroupCalendar,
  listOwnCalendar,
} from "@db/queries/task-calendar.server";
import type { Span } from "@db/queries/task-calendar.server";

import { isLocale } from "~/i18n/locales";
import { translator } from "~/i18n/translate";
import { addDays } from "~/lib/calendar";
import { groupsWhere } from "~/server/actor.server";
import type { Member } from "~/server/actor.server";
import { hashToken, timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { calendarMessages } from "../calendar-messages";
import { dayOfTask } from "../month";
import type { CalendarPage } from "../month";
import type { ClaimState, TaskKind } from "../types";
import { addTask } from "./calendar-file.server";
import type { Site } from "./task-mail.server";

/** More in one month than this is no calendar to read. */
const MOST = 500;
/** How far back and ahead a calendar program is told of. */
const FEED_DAYS = { back: 92, ahead: 400 } as const;

function spanOf(fromDay: string, untilDay: string): Span {
  return {
    fromDay,
    untilDay,
    // A day begins somewhere fourteen hours before it does in UTC.
    fromInstant: `${addDays(fromDay, -1)}T00:00:00.000Z`,
    untilInstant: `${addDays(untilDay, 2)}T00:00:00.000Z`,
  };
}

/**
 * What stands in these days: what the person signed up for, and with `all`
 * the other tasks of their groups, each on the clock of its own place.
 */
export async function readCalendar(
  world: World,
  member: Member,
  page: CalendarPage,
  { all }: { all: boolean },
) {
  const db = world.db.read;
  const span = spanOf(page.days[0] ?? page.on, page.days.at(-1) ?? page.on);
  const [own, groups] = await Promise.all([
    listOwnCalendar(db, { accountId: member.accountId, ...span, limit: MOST }),
    all
      ? listGroupCalendar(db, {
          groupIds: groupsWhere(member, "task.read"),
          ...span,
          limit: MOST,
        })
      : [],
  ]);
  const mine = new Set(own.map(({ id }) => id));
  const entries = [
    ...own.filter(({ state }) => state !== "cancelled"),
    ...groups
      .filter(({ id }) => !mine.has(id))
      .map((task) => ({ ...task, claimState: null })),
  ].map(({ why: _why, ...task }) => ({
    ...task,
    kind: task.kind as TaskKind,
    claimState: task.claimState as ClaimState | null,
    day: dayOfTask(task) ?? "",
  }));
  const at = (entry: (typeof entries)[number]) => entry.startsAt ?? entry.day;
  entries.sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0));
  return page.days.map((day) => ({
    day,
    entries: entries.filter((entry) => entry.day === day),
  }));
}

/**
 * The calendar behind a person's secret address: everything they signed up
 * for. What is called off stays for a while, marked so, because a calendar
 * program may show a copy. Null when the address was ended.
 */
export async function personalCalendar(
  world: World,
  site: Site,
  token: string,
): Promise<string | null> {
  const owner = await findTaskFeed(world.db.read, hashToken(token));
  if (!owner) return null;
  const t = translator(
    isLocale(owner.locale) ? owner.locale : "en",
    calendarMessages,
  );
  const today = timestamp(world).slice(0, 10);
  const rows = await listOwnCalendar(world.db.read, {
    accountId: owner.accountId,
    ...spanOf(addDays(today, -FEED_DAYS.back), addDays(today, FEED_DAYS.ahead)),
    limit: 1_000,
  });
  const calendar = ical({
    name: t("feedName"),
    prodId: "//Groundwork//Tasks//EN",
    ttl: 3600,
  });
  for (const row of rows) {
    if (row.claimState === "missed") continue;
    const waits = row.claimState === "waiting";
    const title = waits ? t("feedWaiting", { title: row.title }) : row.title;
    addTask(calendar, { ...row, title }, site, world.now(), {
      status:
        row.state === "cancelled"
          ? "CANCELLED"
          : waits || row.claimState === "registered"
            ? "TENTATIVE"
            : "CONFIRMED",
    });
  }
  return calendar.toString();
}

/** When this person's secret address was made; null: they have none. */
export async function feedMadeOn(
  world: World,
  accountId: string,
): Promise<string | null> {
  return (await findTaskFeedOf(world.db.read, accountId))?.createdAt ?? null;
}

/**
 * Makes a secret address and ends the one before. Only its hash is stored, so
 * it can be shown this once.
 * @returns the secret part of the address
 */
export async function renewFeed(
  world: World,
  accountId: string,
): Promise<string> {
  const token = world.random(24);
  await world.db.transaction(async (trx) => {
    await endTaskFeeds(trx, { accountId, at: timestamp(world) });
    await insertTaskFeed(trx, {
      id: world.newId(),
      token_hash: hashToken(token),
      account_id: accountId,
      created_at: timestamp(world),
      ended_at: null,
    });
  });
  return token;
}

/** The secret address leads nowhere from now on. */
export async function endFeed(world: World, accountId: string): Promise<void> {
  await world.db.transaction((trx) =>
    endTaskFeeds(trx, { accountId, at: timestamp(world) }),
  );
}
