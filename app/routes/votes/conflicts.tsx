import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { PageHeader } from "~/components/PageHeader";
import { ConflictList } from "~/features/votes/components/ConflictList";
import { factsMessages } from "~/features/votes/facts-messages";
import { conflictFilterSchema } from "~/features/votes/schema";
import { scopeOf } from "~/features/votes/service.server";
import { conflictsIn } from "~/features/votes/service/read-conflicts.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { requireSomewhere } from "~/server/http/guards.server";

const PAGE_SIZE = 25;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, factsMessages, "conflictsTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const { member } = await requireSomewhere(args, "vote.record");
  const filter = conflictFilterSchema.parse(
    Object.fromEntries(new URL(args.request.url).searchParams),
  );
  const found = await conflictsIn(
    world,
    {
      bodyId: null,
      placeIds: null,
      query: filter.q,
      state: filter.state,
      page: filter.page,
      pageSize: PAGE_SIZE,
    },
    await scopeOf(world, member),
  );
  return json({ filter, ...found });
}

/** Every vote whose record and rule disagree, for those who can settle it. */
export default function ConflictsPage() {
  const t = useTranslate(factsMessages);
  const { filter, total, motions } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHeader title={t("conflictsTitle")} lead={t("conflictsLead")} />
      <ConflictList
        filter={filter}
        total={total}
        motions={motions}
        pageSize={PAGE_SIZE}
        hrefOf={(params) => paths.votes.conflicts(params)}
      />
    </div>
  );
}
