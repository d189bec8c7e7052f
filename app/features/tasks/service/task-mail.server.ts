import type { Writer } from "@db/connection.server";
import { findMailAddress } from "@db/queries/task-claims.server";

import { queueNotice } from "~/features/accounts/service/notices.server";
import type { NoticeReader } from "~/features/accounts/service/notices.server";
import { formatDay, formatMoment, zoneName } from "~/i18n/format";
import { isLocale } from "~/i18n/locales";
import type { Locale } from "~/i18n/locales";
import { translator } from "~/i18n/translate";
import { dayIn } from "~/lib/calendar";
import { paths } from "~/paths";
import type { World } from "~/server/world.server";

import { taskMessages } from "../messages";
import type { ReminderKind, TaskTime } from "../types";

/** What a use case needs besides the world when it writes mail. */
export interface Site {
  /** Where the site is reached: "https://board.example". */
  publicUrl: string;
}

interface About extends TaskTime {
  id: string;
  title: string;
  location: string;
}

type Word =
  "movedUp" | "calledOff" | "changed" | "chase" | "takenOff" | "reshifted";

/**
 * Tells somebody who signed up what became of their task: a place for them,
 * another time or place, or that it is off (with the reason).
 */
export async function mailClaimer(
  world: World,
  trx: Writer,
  site: Site,
  to: NoticeReader,
  word: Word,
  task: About,
  why = "",
): Promise<void> {
  const locale = localeOf(to);
  const t = translator(locale, taskMessages);
  await queueNotice(world, trx, site, to, "task_changes", {
    subject: t(`mail_${word}_subject`, { title: task.title }),
    text: t(`mail_${word}_text`, {
      title: task.title,
      when: whenInWords(locale, task),
      where: task.location || t("nowhere"),
      why,
      link: site.publicUrl + paths.tasks.show(task.id),
    }),
  });
}

/** Reminds somebody of a shift, and asks them to say that they will come. */
export async function mailReminder(
  world: World,
  trx: Writer,
  site: Site,
  to: NoticeReader,
  kind: ReminderKind,
  task: About & { confirmed: boolean },
): Promise<void> {
  const locale = localeOf(to);
  const t = translator(locale, taskMessages);
  await queueNotice(world, trx, site, to, "reminders", {
    subject: t(`mail_${kind}_subject`, { title: task.title }),
    text: t(task.confirmed ? "mail_remind_text" : "mail_confirm_text", {
      title: task.title,
      when: whenInWords(locale, task),
      where: task.location || t("nowhere"),
      link: site.publicUrl + paths.tasks.show(task.id),
    }),
  });
}

/**
 * Tells whoever leads a task, or else the organizer who posted it, that
 * somebody cancelled late.
 */
export async function mailLateCancellation(
  world: World,
  trx: Writer,
  site: Site,
  task: About & {
    createdBy: string;
    leadId: string | null;
    taken: number;
    wanted: number;
  },
  who: { name: string; word: string },
): Promise<void> {
  const to = await findMailAddress(trx, task.leadId ?? task.createdBy);
  if (!to) return;
  const locale = localeOf(to);
  const t = translator(locale, taskMessages);
  await queueNotice(world, trx, site, to, "sign_ups", {
    subject: t("mail_late_subject", { title: task.title }),
    text: t("mail_late_text", {
      name: who.name,
      title: task.title,
      when: whenInWords(locale, task),
      word: who.word || t("noWord"),
      taken: task.taken,
      wanted: task.wanted,
      link: site.publicUrl + paths.tasks.show(task.id),
    }),
  });
}

function localeOf({ locale }: Pick<NoticeReader, "locale">): Locale {
  return isLocale(locale) ? locale : "en";
}

/** When a task is, in a mail that may be read next year. */
export function whenInWords(locale: Locale, task: TaskTime): string {
  const t = translator(locale, taskMessages);
  if (task.startsAt !== null) {
    const year = dayIn(task.timeZone, new Date(task.startsAt)).slice(0, 4);
    return t("whenInMail", {
      moment: formatMoment(locale, task.startsAt, task.timeZone),
      year,
      zone: zoneName(locale, task.timeZone, task.startsAt),
    });
  }
  return task.dueOn === null
    ? t("whenever")
    : t("dueBy", { day: formatDay(locale, task.dueOn) });
}
