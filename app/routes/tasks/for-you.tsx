import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { Pager } from "~/components/Pager";
import { calendarMessages } from "~/features/tasks/calendar-messages";
import { ClaimButton } from "~/features/tasks/components/ClaimButton";
import { TaskCard } from "~/features/tasks/components/TaskCard";
import { TaskTabs } from "~/features/tasks/components/TaskTabs";
import { taskMessages } from "~/features/tasks/messages";
import { readPage } from "~/features/tasks/schema";
import { tasksForYou } from "~/features/tasks/service/for-you.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { groupsWhere } from "~/server/actor.server";
import { requireMember } from "~/server/http/guards.server";

const PAGE_SIZE = 24;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, taskMessages, "forYouTitle");

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireMember(args);
  const page = readPage(new URL(args.request.url).searchParams);
  return json({
    once: args.context.world.newId(),
    page,
    organizer: groupsWhere(member, "task.post").length > 0,
    hasGroup: member.memberships.length > 0,
    ...(await tasksForYou(args.context.world, member, {
      limit: PAGE_SIZE,
      offset: (page - 1) * PAGE_SIZE,
    })),
  });
}

/** Work near me that is short of people: one button each. */
export default function ForYou() {
  const t = useTranslate(taskMessages);
  const tc = useTranslate(calendarMessages);
  const { once, page, organizer, hasGroup, total, tasks } =
    useLoaderData<typeof loader>();
  return (
    <div>
      <PageHeader
        title={t("forYouTitle")}
        lead={t("forYouLead")}
        actions={
          <Link className="button button-quiet" to={paths.account.offers()}>
            {tc("offersLink")}
          </Link>
        }
      />
      <TaskTabs current="forYou" organizer={organizer} />
      <div className="stack">
        {!hasGroup && <p>{t("noGroupHint")}</p>}
        {total === 0 ? (
          <EmptyState title={t("noneForYou")}>
            <p className="soft">{t("noneForYouHint")}</p>
            {organizer && (
              <p>
                <Link className="button" to={paths.tasks.new()}>
                  {t("newTask")}
                </Link>
              </p>
            )}
          </EmptyState>
        ) : (
          <>
            <p className="soft">{t("foundForYou", { count: total })}</p>
            <ul className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
              {tasks.map((task) => (
                <li key={task.id} className="min-w-0">
                  <TaskCard task={task}>
                    <ClaimButton task={task} once={once} named />
                  </TaskCard>
                </li>
              ))}
            </ul>
            <Pager
              page={page}
              pageSize={PAGE_SIZE}
              total={total}
              hrefOf={(next) => paths.tasks.forYou({ page: next })}
            />
          </>
        )}
      </div>
    </div>
  );
}
