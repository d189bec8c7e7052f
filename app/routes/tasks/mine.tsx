import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { Pager } from "~/components/Pager";
import { OwnTaskCard } from "~/features/tasks/components/OwnTaskCard";
import { TasksBehind } from "~/features/tasks/components/TasksBehind";
import { TaskTabs } from "~/features/tasks/components/TaskTabs";
import { taskMessages } from "~/features/tasks/messages";
import { readPage } from "~/features/tasks/schema";
import { readOwnTasks } from "~/features/tasks/service/read-tasks.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { groupsWhere } from "~/server/actor.server";
import { requireMember } from "~/server/http/guards.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, taskMessages, "mineTitle");

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireMember(args);
  const page = readPage(new URL(args.request.url).searchParams);
  return json({
    page,
    organizer: groupsWhere(member, "task.post").length > 0,
    ...(await readOwnTasks(args.context.world, member.accountId, page)),
  });
}

/** What I signed up for: coming up, waiting, behind me. */
export default function MyTasks() {
  const t = useTranslate(taskMessages);
  const own = useLoaderData<typeof loader>();
  return (
    <div>
      <PageHeader title={t("mineTitle")} />
      <TaskTabs current="mine" organizer={own.organizer} />
      <div className="stack-wide">
        <section aria-labelledby="upcoming" className="stack">
          <h2 id="upcoming">{t("upcoming")}</h2>
          {own.upcoming.length === 0 ? (
            <EmptyState title={t("noUpcoming")}>
              <p>
                <Link className="button" to={paths.tasks.forYou()}>
                  {t("findTask")}
                </Link>
              </p>
            </EmptyState>
          ) : (
            <Cards tasks={own.upcoming} />
          )}
        </section>
        {own.waiting.length > 0 && (
          <section aria-labelledby="waiting" className="stack">
            <h2 id="waiting">{t("waitingTitle")}</h2>
            <p className="soft">{t("waitingHint")}</p>
            <Cards tasks={own.waiting} />
          </section>
        )}
        <section aria-labelledby="behind" className="stack">
          <h2 id="behind">{t("behind")}</h2>
          {own.behindCount === 0 ? (
            <p className="soft">{t("noBehind")}</p>
          ) : (
            <>
              <p>{t("hoursTotal", { hours: own.hours })}</p>
              <TasksBehind tasks={own.behind} />
              <Pager
                page={own.page}
                pageSize={own.pageSize}
                total={own.behindCount}
                hrefOf={(page) => paths.tasks.mine({ page })}
              />
            </>
          )}
        </section>
      </div>
    </div>
  );
}

function Cards({
  tasks,
}: {
  tasks: readonly Parameters<typeof OwnTaskCard>[0]["task"][];
}) {
  return (
    <ul className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
      {tasks.map((task) => (
        <li key={task.id} className="min-w-0">
          <OwnTaskCard task={task} />
        </li>
      ))}
    </ul>
  );
}
