import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { calendarMessages } from "~/features/tasks/calendar-messages";
import {
  CalendarGrid,
  CalendarList,
} from "~/features/tasks/components/CalendarGrid";
import { TaskTabs } from "~/features/tasks/components/TaskTabs";
import { readCalendarPage } from "~/features/tasks/month";
import { readCalendar } from "~/features/tasks/service/calendar.server";
import { standingAlone } from "~/i18n/format";
import { LOCALE_TAGS } from "~/i18n/locales";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { groupsWhere } from "~/server/actor.server";
import { requireMember } from "~/server/http/guards.server";
import { timestamp } from "~/server/world.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, calendarMessages, "calendarTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const member = await requireMember(args);
  const { searchParams } = new URL(args.request.url);
  const today = timestamp(world).slice(0, 10);
  const page = readCalendarPage(searchParams, today);
  const all = searchParams.get("whose") === "all";
  return json({
    page,
    all,
    today,
    days: await readCalendar(world, member, page, { all }),
    organizer: groupsWhere(member, "task.post").length > 0,
  });
}

/** What I signed up for, by days: a month or a week; a list on phones. */
export default function TaskCalendar() {
  const t = useTranslate(calendarMessages);
  const locale = useLocale();
  const { page, all, today, days, organizer } = useLoaderData<typeof loader>();
  const { view, on } = page;
  const whose = all ? "all" : undefined;
  const empty = days.every(({ entries }) => entries.length === 0);
  const monthly = new Intl.DateTimeFormat(LOCALE_TAGS[locale], {
    ...(view === "week" ? { day: "numeric" } : {}),
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const noonOf = (day: string) => new Date(`${day}T12:00:00Z`);
  const title = standingAlone(
    locale,
    view === "week"
      ? monthly.formatRange(
          noonOf(page.days[0] ?? on),
          noonOf(page.days[6] ?? on),
        )
      : monthly.format(noonOf(on)),
  );
  return (
    <div>
      <PageHeader title={t("calendarTitle")} lead={t("zonesHint")} />
      <TaskTabs current="monthly" organizer={organizer} />
      <div className="stack">
        <nav
          aria-label={t("views")}
          className="flex flex-wrap items-center gap-x-5 gap-y-2"
        >
          <strong className="text-xl" id="span">
            {title}
          </strong>
          <Link
            rel="prev"
            to={paths.tasks.monthly({ view, on: page.previous, whose })}
          >
            {t("previous")}
          </Link>
          <Link to={paths.tasks.monthly({ view, whose })}>{t("today")}</Link>
          <Link
            rel="next"
            to={paths.tasks.monthly({ view, on: page.next, whose })}
          >
            {t("next")}
          </Link>
          <Link
            to={paths.tasks.monthly({
              view: view === "week" ? "month" : "week",
              on,
              whose,
            })}
          >
            {view === "week" ? t("month") : t("week")}
          </Link>
          <Link
            to={paths.tasks.monthly({
              view,
              on,
              whose: all ? undefined : "all",
            })}
          >
            {all ? t("onlyMine") : t("withGroups")}
          </Link>
        </nav>
        {empty ? (
          <EmptyState
            title={view === "week" ? t("emptyWeek") : t("emptyMonth")}
          >
            <p>
              <Link className="button" to={paths.tasks.forYou()}>
                {t("findTask")}
              </Link>
            </p>
          </EmptyState>
        ) : (
          <>
            <CalendarGrid
              days={days}
              view={view}
              month={on.slice(0, 7)}
              today={today}
              caption={`${t("calendarTitle")}: ${title}`}
            />
            <CalendarList days={days} />
          </>
        )}
        <p>
          <Link to={paths.tasks.feed()}>{t("subscribe")}</Link>
        </p>
      </div>
    </div>
  );
}
