import {
  listDigestReaders,
  listStepsSince,
  listVotesWithin,
  takeDigest,
} from "@db/queries/digests.server";

import { queueNotice } from "~/features/accounts/service/notices.server";
import { demandMessages } from "~/features/demands/messages";
import type { DemandState } from "~/features/demands/types";
import { taskMessages } from "~/features/tasks/messages";
import { shortOf } from "~/features/tasks/rules";
import { tasksForYou } from "~/features/tasks/service/for-you.server";
import { readOwnTasks } from "~/features/tasks/service/read-tasks.server";
import { formatDay, formatMoment } from "~/i18n/format";
import { chooseLocale } from "~/i18n/locales";
import type { Locale } from "~/i18n/locales";
import { translator } from "~/i18n/translate";
import { addDays, dayIn } from "~/lib/calendar";
import { paths } from "~/paths";
import type { Member } from "~/server/actor.server";
import type { Role } from "~/server/permissions";
import { timestamp } from "~/server/world.server";
import type { World } from "~/server/world.server";

import { digestWeek, mondayOf } from "~/lib/mail-week";
import { digestMessages } from "../digest-messages";

/** As many of each as one reads in a mail. */
const FEW = 5;
const DAYS_AHEAD = 14;
const PEOPLE_AT_ONCE = 200;
/** The clock of a group without a place. */
const USUAL_ZONE = "America/New_York";
/** The first clock on earth to see a Monday. */
const FIRST_ZONE = "Etc/GMT-14";

type Reader = Omit<Member, "sessionId" | "kind" | "leads"> & {
  timeZone: string;
  /** The week of the last digest. */
  lastWeek: string | null;
};

/**
 * Writes the week's mail to everybody for whom it is Monday morning: what they
 * signed up for, tasks short of people, votes ahead, what moved. Whoever has
 * nothing of these gets no mail. Once a week for each person, also with
 * several processes at work.
 * @returns how many mails were queued
 */
export async function sendDigests(
  world: World,
  site: { publicUrl: string },
): Promise<number> {
  // Who had the mail of the latest week that has begun anywhere has had all.
  const latest = mondayOf(dayIn(FIRST_ZONE, world.now()));
  let queued = 0;
  let after = "";
  for (;;) {
    const rows = await listDigestReaders(world.db.read, {
      latest,
      after,
      limit: PEOPLE_AT_ONCE,
    });
    const people = byPerson(rows);
    for (const reader of people) queued += await digestFor(world, site, reader);
    if (people.length < PEOPLE_AT_ONCE) return queued;
    after = people.at(-1)?.accountId ?? "";
  }
}

function byPerson(
  rows: Awaited<ReturnType<typeof listDigestReaders>>,
): Reader[] {
  const people = new Map<string, Reader>();
  for (const row of rows) {
    const { groupId, groupSlug, groupName } = row;
    const membership = {
      groupId,
      groupSlug,
      groupName,
      role: row.role as Role,
    };
    const known = people.get(row.accountId);
    people.set(row.accountId, {
      accountId: row.accountId,
      name: row.name,
      email: row.email,
      locale: row.locale,
      lastWeek: row.lastWeek,
      timeZone: known?.timeZone ?? row.timeZone ?? USUAL_ZONE,
      memberships: [...(known?.memberships ?? []), membership],
    });
  }
  return [...people.values()];
}

async function digestFor(
  world: World,
  site: { publicUrl: string },
  reader: Reader,
): Promise<0 | 1> {
  const week = digestWeek(reader.timeZone, world.now());
  if (week === null || (reader.lastWeek ?? "") >= week) return 0;
  const parts = await partsFor(world, site, reader);
  const locale = chooseLocale({ account: reader.locale });
  const t = translator(locale, digestMessages);
  return world.db.transaction(async (trx) => {
    const isOurs = await takeDigest(trx, {
      account_id: reader.accountId,
      week_of: week,
      made_at: timestamp(world),
    });
    if (!isOurs || parts.length === 0) return 0;
    const wanted = await queueNotice(world, trx, site, reader, "digest", {
      subject: t("mailSubject", { day: formatDay(locale, week) }),
      text: [
        t("mailHello", { name: reader.name }),
        ...parts,
        `${t("mailHome")}\n${site.publicUrl}${paths.home()}`,
      ].join("\n\n"),
    });
    return wanted ? 1 : 0;
  });
}

/** The paragraphs of somebody's week; empty ones are left out. */
async function partsFor(
  world: World,
  site: { publicUrl: string },
  reader: Reader,
): Promise<string[]> {
  const locale = chooseLocale({ account: reader.locale });
  const t = translator(locale, digestMessages);
  const tTask = translator(locale, taskMessages);
  const tDemand = translator(locale, demandMessages);
  const groupIds = reader.memberships.map(({ groupId }) => groupId);
  const today = dayIn(reader.timeZone, world.now());
  const [own, open, votes, steps] = await Promise.all([
    readOwnTasks(world, reader.accountId, 1),
    tasksForYou(world, reader, { limit: FEW }),
    listVotesWithin(world.db.read, {
      groupIds,
      from: today,
      to: addDays(today, DAYS_AHEAD),
      limit: FEW,
    }),
    listStepsSince(world.db.read, {
      groupIds,
      since: `${addDays(today, -7)}T00:00:00.000Z`,
      limit: FEW,
    }),
  ]);
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[heading, ...lines].join("\n")];
  return [
    ...part(
      t("mailMine"),
      own.upcoming
        .slice(0, FEW)
        .map(
          (task) =>
            `- ${task.title}${whenOf(locale, task)}\n  ${site.publicUrl}${paths.tasks.show(task.id)}`,
        ),
    ),
    ...part(
      t("mailShort"),
      open.tasks
        .filter((task) => shortOf(task) > 0)
        .map(
          (task) =>
            `- ${task.title}${whenOf(locale, task)} · ${tTask("moreNeeded", { count: shortOf(task) })}\n  ${site.publicUrl}${paths.tasks.show(task.id)}`,
        ),
    ),
    ...part(
      t("mailVotes"),
      votes.map(
        (vote) =>
          `- ${formatDay(locale, vote.day)} · ${vote.bodyName}: ${vote.title}\n  ${site.publicUrl}${paths.votes.show(vote.id)}`,
      ),
    ),
    ...part(
      t("mailMoved"),
      steps.map(
        (step) =>
          `- ${step.title}: ${tDemand(`state_${step.state as DemandState}`)} (${formatDay(locale, step.onDate)})`,
      ),
    ),
  ];
}

function whenOf(
  locale: Locale,
  task: { startsAt: string | null; dueOn: string | null; timeZone: string },
): string {
  if (task.startsAt !== null) {
    return ` · ${formatMoment(locale, task.startsAt, task.timeZone)}`;
  }
  return task.dueOn === null ? "" : ` · ${formatDay(locale, task.dueOn)}`;
}
