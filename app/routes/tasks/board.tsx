import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { Pager } from "~/components/Pager";
import { readGroup } from "~/features/groups/service/read-group.server";
import { batchMessages } from "~/features/tasks/batch-messages";
import { TaskFilter } from "~/features/tasks/components/TaskFilter";
import { TaskTable } from "~/features/tasks/components/TaskTable";
import { TaskTabs } from "~/features/tasks/components/TaskTabs";
import { taskMessages } from "~/features/tasks/messages";
import { readTaskList } from "~/features/tasks/schema";
import { listTasks } from "~/features/tasks/service/read-tasks.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { groupsWhere } from "~/server/actor.server";
import { requireSomewhere } from "~/server/http/guards.server";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, taskMessages, "boardTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { member, membership } = await requireSomewhere(args, "task.post");
  const { world } = args.context;
  const group = await readGroup(world, membership.groupSlug);
  const { searchParams } = new URL(args.request.url);
  const query = readTaskList(searchParams);
  return json({
    query,
    allTicked: searchParams.get("tick") === "all",
    ...(await listTasks(
      world,
      groupsWhere(member, "task.post"),
      query,
      // Days are those on the clock of the place where the group works.
      group?.timeZone,
    )),
  });
}

/** The tasks of the groups this person organizes. */
export default function TaskBoard() {
  const t = useTranslate(taskMessages);
  const b = useTranslate(batchMessages);
  const { query, total, pageSize, tasks, campaigns, leads, allTicked } =
    useLoaderData<typeof loader>();
  const { page, ...wishes } = query;
  const filtered =
    query.q !== "" ||
    query.state !== "open" ||
    [
      query.kind,
      query.campaign,
      query.short,
      query.lead,
      query.from,
      query.until,
    ].some((w) => w !== undefined);
  return (
    <div>
      <PageHeader
        title={t("boardTitle")}
        actions={
          <Link
            className="button"
            to={paths.tasks.new({ campaign: query.campaign })}
          >
            {t("newTask")}
          </Link>
        }
      />
      <TaskTabs current="board" organizer />
      <div className="stack">
        {total === 0 && !filtered ? (
          <EmptyState title={t("noneYet")}>
            <p className="soft">{t("noneYetHint")}</p>
            <p>
              <Link to={paths.tasks.board({ state: "done" })}>
                {t("seeDone")}
              </Link>
            </p>
          </EmptyState>
        ) : (
          <>
            <TaskFilter
              query={wishes}
              campaigns={campaigns}
              leads={leads}
              filtered={filtered}
            />
            <p role="status">{t("found", { count: total })}</p>
            {total === 0 ? (
              <EmptyState title={t("noneFound")} />
            ) : (
              <form
                // Ticks are of this page: another one starts without any.
                key={`${page} ${String(allTicked)}`}
                method="get"
                action={paths.tasks.changes()}
                className="stack-tight"
              >
                <p className="no-print flex flex-wrap items-center gap-x-5 gap-y-2">
                  <button className="button button-quiet" type="submit">
                    {b("changeChosen")}
                  </button>
                  <Link
                    to={paths.tasks.board({
                      ...query,
                      tick: allTicked ? undefined : "all",
                    })}
                  >
                    {b(allTicked ? "chooseNone" : "chooseAll")}
                  </Link>
                  <Link to={paths.tasks.changes()}>{b("lastChanges")}</Link>
                </p>
                <TaskTable tasks={tasks} ticked={allTicked} />
              </form>
            )}
            <Pager
              page={page}
              pageSize={pageSize}
              total={total}
              hrefOf={(next) => paths.tasks.board({ ...wishes, page: next })}
            />
          </>
        )}
      </div>
    </div>
  );
}
