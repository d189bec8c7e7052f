import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { Pager } from "~/components/Pager";
import { findPlace } from "~/features/jurisdictions/service/read-place.server";
import { TaskCard } from "~/features/tasks/components/TaskCard";
import { linkMessages } from "~/features/tasks/link-messages";
import { readPage } from "~/features/tasks/schema";
import { publicTasksPage } from "~/features/tasks/service/read-tasks.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { found } from "~/server/http/guards.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, linkMessages, "placeTasksTitle", {
    place: data?.place.name ?? "",
  });

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { world } = context;
  const place = found(await findPlace(world.db.read, params["slug"] ?? ""));
  const page = readPage(new URL(request.url).searchParams);
  return json({
    place: { slug: place.slug, name: place.name },
    page,
    ...(await publicTasksPage(world, place.id, page)),
  });
}

/** Everything open to everybody in a place. */
export default function TasksInPlace() {
  const t = useTranslate(linkMessages);
  const { place, page, pageSize, total, tasks } =
    useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeader
        crumbs={[{ to: paths.places.show(place.slug), label: place.name }]}
        title={t("placeTasksTitle", { place: place.name })}
        lead={t("placeTasksLead")}
      />
      {total === 0 ? (
        <EmptyState title={t("placeTasksNone")}>
          <p className="soft">{t("placeTasksNoneHint")}</p>
          <p>
            <Link className="button" to={paths.places.show(place.slug)}>
              {t("toPlace", { place: place.name })}
            </Link>
          </p>
        </EmptyState>
      ) : (
        <>
          <p className="soft">{t("found", { count: total })}</p>
          <ul className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
            {tasks.map((task) => (
              <li key={task.id} className="min-w-0">
                <TaskCard task={task} />
              </li>
            ))}
          </ul>
          <Pager
            page={page}
            pageSize={pageSize}
            total={total}
            hrefOf={(next) => paths.tasks.inPlace(place.slug, { page: next })}
          />
        </>
      )}
    </div>
  );
}
