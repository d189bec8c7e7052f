import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { findBody } from "~/features/officials/service.server";
import { ConflictList } from "~/features/votes/components/ConflictList";
import { voteMessages } from "~/features/votes/messages";
import { factsMessages } from "~/features/votes/facts-messages";
import { conflictFilterSchema } from "~/features/votes/schema";
import { scopeOf } from "~/features/votes/service.server";
import { conflictsIn } from "~/features/votes/service/read-conflicts.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { actorOf, groupsWhere } from "~/server/actor.server";
import { found } from "~/server/http/guards.server";

const PAGE_SIZE = 25;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, factsMessages, "conflictsOfTitle", {
    body: data?.body.name ?? "",
  });

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const body = found(await findBody(world, args.params["slug"]));
  const filter = conflictFilterSchema.parse(
    Object.fromEntries(new URL(args.request.url).searchParams),
  );
  const actor = await actorOf(args);
  const conflicts = await conflictsIn(
    world,
    {
      bodyId: body.id,
      placeIds: null,
      query: filter.q,
      state: filter.state,
      page: filter.page,
      pageSize: PAGE_SIZE,
    },
    await scopeOf(world, actor),
  );
  const mayKeep = groupsWhere(actor, "vote.record").length > 0;
  return json({ body, filter, mayKeep, ...conflicts });
}

/** The votes of one body whose record and rule disagree; public, as both are. */
export default function BodyConflictsPage() {
  const t = useTranslate(factsMessages);
  const say = useTranslate(voteMessages);
  const { body, filter, mayKeep, total, motions } =
    useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeader
        crumbs={[
          { to: paths.bodies.show(body.slug), label: body.name },
          { to: paths.votes.ofBody(body.slug), label: say("votes") },
        ]}
        title={t("conflictsOfTitle", { body: body.name })}
        lead={t("conflictsLead")}
      />
      {mayKeep && (
        <p>
          <Link to={paths.votes.conflicts()}>{t("conflictsEverywhere")}</Link>
        </p>
      )}
      <ConflictList
        filter={filter}
        total={total}
        motions={motions}
        pageSize={PAGE_SIZE}
        hrefOf={(params) => paths.votes.conflictsOf(body.slug, params)}
      />
    </div>
  );
}
