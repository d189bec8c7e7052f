import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { LeadSection } from "~/features/campaigns/components/LeadSection";
import { OrganizerSection } from "~/features/campaigns/components/OrganizerSection";
import {
  leadsHome,
  organizersHome,
} from "~/features/campaigns/service/read-home.server";
import { NextSteps } from "~/features/groups/components/NextSteps";
import { stepsOfMember } from "~/features/groups/service/next-steps.server";
import { SheetsWaiting } from "~/features/petitions/components/SheetsWaiting";
import { sheetsWaiting } from "~/features/petitions/service/paper-batches.server";
import { ClaimButton } from "~/features/tasks/components/ClaimButton";
import { TaskCard } from "~/features/tasks/components/TaskCard";
import { tasksForYou } from "~/features/tasks/service/for-you.server";
import { frontMessages } from "~/i18n/common/front";
import { permissionMessages } from "~/i18n/common/permissions";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { requireMember } from "~/server/http/guards.server";

/** Enough for one look on a phone; the list itself is a tap away. */
const FEW_TASKS = 3;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, frontMessages, "homeTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const member = await requireMember(args);
  const [organizing, leading, forYou, steps, sheets] = await Promise.all([
    organizersHome(world, member),
    leadsHome(world, member),
    tasksForYou(world, member, { limit: FEW_TASKS, offset: 0 }),
    stepsOfMember(world, member),
    sheetsWaiting(world, member.accountId),
  ]);
  return json({
    name: member.name,
    groups: member.memberships.map(({ groupSlug, groupName, role }) => ({
      slug: groupSlug,
      name: groupName,
      role,
    })),
    organizing,
    leading,
    steps,
    sheets,
    once: world.newId(),
    tasks: forYou.tasks,
    waiting: forYou.total,
  });
}

/** Where a member lands after signing in: by what they are to their groups. */
export default function Home() {
  const t = useTranslate(frontMessages);
  const tRole = useTranslate(permissionMessages);
  const { name, groups, organizing, leading, steps, sheets, ...rest } =
    useLoaderData<typeof loader>();
  const { tasks, waiting, once } = rest;
  return (
    <div className="stack-wide">
      <PageHeader title={t("homeGreeting", { name })} />
      {groups.length === 0 && leading.length === 0 && (
        <EmptyState title={t("noGroups")}>
          <p className="soft">{t("noGroupsHint")}</p>
          <p className="flex flex-wrap justify-center gap-3">
            <Link className="button" to={paths.places.search()}>
              {t("findPlace")}
            </Link>
            <Link className="button button-quiet" to={paths.groups.create()}>
              {t("foundGroup")}
            </Link>
          </p>
        </EmptyState>
      )}
      {leading.length > 0 && <LeadSection coalitions={leading} />}
      {organizing && <OrganizerSection home={organizing} />}
      {steps.map((group) => (
        <NextSteps
          key={group.slug}
          slug={group.slug}
          place={group.place}
          steps={group.steps}
          named={group.name}
        />
      ))}
      <SheetsWaiting batches={sheets} />
      {groups.length > 0 && (
        <section aria-labelledby="tasks" className="stack-tight">
          <h2 id="tasks">{t("tasksForYou")}</h2>
          {tasks.length === 0 ? (
            <p className="soft">{t("noTasksForYou")}</p>
          ) : (
            <ul className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
              {tasks.map((task) => (
                <li key={task.id} className="min-w-0">
                  <TaskCard task={task} heading="h3">
                    <ClaimButton task={task} once={once} named />
                  </TaskCard>
                </li>
              ))}
            </ul>
          )}
          <p className="pt-2">
            <Link to={paths.tasks.forYou()}>
              {t("seeTasks", { count: waiting })}
            </Link>
          </p>
        </section>
      )}
      {groups.length > 0 && (
        <section aria-labelledby="groups">
          <h2 id="groups">{t("yourGroups")}</h2>
          <ul className="list-rows">
            {groups.map((group) => (
              <li key={group.slug}>
                <Link to={paths.groups.show(group.slug)}>{group.name}</Link>{" "}
                <span className="soft small">{tRole(group.role)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
