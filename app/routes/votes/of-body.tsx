import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { Pager } from "~/components/Pager";
import { findBody } from "~/features/officials/service.server";
import { MotionTable } from "~/features/votes/components/MotionTable";
import {
  RecordFilter,
  useVoteSorts,
} from "~/features/votes/components/RecordFilter";
import { RecordTabs } from "~/features/votes/components/RecordTabs";
import { factsMessages } from "~/features/votes/facts-messages";
import { voteMessages } from "~/features/votes/messages";
import { recordMessages } from "~/features/votes/record-messages";
import { asParams, isNarrowed } from "~/features/votes/records/rules";
import { readSearch, voteFilterSchema } from "~/features/votes/records/schema";
import {
  scopeOf,
  votesOfBody,
  yearsOfBody,
} from "~/features/votes/service.server";
import { openConflictsOf } from "~/features/votes/service/read-conflicts.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { actorOf } from "~/server/actor.server";
import { found } from "~/server/http/guards.server";

const PAGE_SIZE = 25;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, voteMessages, "votesOf", { body: data?.body.name ?? "" });

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const body = found(await findBody(world, args.params["slug"]));
  const filter = readSearch(
    voteFilterSchema,
    new URL(args.request.url).searchParams,
  );
  const { q, ...wishes } = filter;
  const scope = await scopeOf(world, await actorOf(args));
  const [votes, years, conflicts] = await Promise.all([
    votesOfBody(
      world,
      { ...wishes, query: q, bodyId: body.id, pageSize: PAGE_SIZE },
      scope,
    ),
    yearsOfBody(world, body.id),
    openConflictsOf(world, body.id, scope),
  ]);
  return json({ body, filter, years, conflicts, ...votes });
}

/** Every vote of a body, to search and to page through. */
export default function VotesOfBodyPage() {
  const t = useTranslate(voteMessages);
  const r = useTranslate(recordMessages);
  const sorts = useVoteSorts();
  const record = useTranslate(factsMessages);
  const { body, filter, years, conflicts, total, motions } =
    useLoaderData<typeof loader>();
  const { page, ...rest } = filter;
  const narrowed = isNarrowed(filter);
  return (
    <div className="stack">
      <div>
        <PageHeader
          crumbs={[{ to: paths.bodies.show(body.slug), label: body.name }]}
          title={t("votesOf", { body: body.name })}
          lead={t("votesOfLead")}
        />
        <RecordTabs body={body} current={paths.votes.ofBody(body.slug)} />
      </div>
      <RecordFilter
        action={paths.votes.ofBody(body.slug)}
        filter={filter}
        years={years}
        sorts={sorts}
        narrowed={narrowed}
        withFiles
      />
      {conflicts > 0 && (
        <p>
          <Link to={paths.votes.conflictsOf(body.slug)}>
            {record("conflictsLink", { count: conflicts })}
          </Link>
        </p>
      )}
      {total === 0 ? (
        <EmptyState title={t(narrowed ? "noVotesFound" : "noVotes")}>
          {narrowed ? (
            <Link to={paths.votes.ofBody(body.slug)}>{t("clearFilters")}</Link>
          ) : (
            <p className="soft">{t("noVotesHint")}</p>
          )}
        </EmptyState>
      ) : (
        <>
          <p className="no-print text-right">
            <a href={paths.votes.ofBodyCsv(body.slug, asParams(rest))}>
              {r("downloadCsv")}
            </a>
          </p>
          <MotionTable
            caption={t("voteCountLine", { count: total })}
            motions={motions}
            withDay
            withSource
          />
          <Pager
            page={page}
            pageSize={PAGE_SIZE}
            total={total}
            hrefOf={(to) =>
              paths.votes.ofBody(body.slug, asParams({ ...rest, page: to }))
            }
          />
        </>
      )}
    </div>
  );
}
