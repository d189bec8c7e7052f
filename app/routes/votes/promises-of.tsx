import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { Pager } from "~/components/Pager";
import { findOfficial } from "~/features/officials/service.server";
import { PromiseCounts } from "~/features/votes/components/OfficialPromises";
import { PromiseList } from "~/features/votes/components/PromiseList";
import { promiseMessages } from "~/features/votes/promise-messages";
import { countFates } from "~/features/votes/rules/promises";
import { NOBODY } from "~/features/votes/service.server";
import { promisesFor } from "~/features/votes/service/read-promises.server";
import { readLedgerSearch } from "~/features/votes/promises/schema";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { actorOf, groupsWhere } from "~/server/actor.server";
import { found } from "~/server/http/guards.server";

const PAGE_SIZE = 25;

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, promiseMessages, "promisesOf", {
    name: data?.official.name ?? "",
  });

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const official = found(await findOfficial(world, args.params["slug"]));
  const { page } = readLedgerSearch(new URL(args.request.url).searchParams);
  // Whoever reads: this page holds what everybody may read.
  const promises = await promisesFor(
    world,
    { officialId: official.id },
    NOBODY,
  );
  return json({
    official: { name: official.name, slug: official.slug },
    page,
    counts: countFates(promises.map(({ outcome }) => outcome.fate)),
    total: promises.length,
    promises: promises.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    mayRecord: groupsWhere(await actorOf(args), "promise.record").length > 0,
  });
}

/** What an official promised in public, and what became of it. */
export default function PromisesOfOfficialPage() {
  const t = useTranslate(promiseMessages);
  const { official, page, counts, total, promises, mayRecord } =
    useLoaderData<typeof loader>();
  const { name, slug } = official;
  return (
    <div className="stack">
      <PageHeader
        crumbs={[{ to: paths.officials.show(slug), label: name }]}
        title={t("promisesOf", { name })}
        lead={t("promisesOfLead", { name })}
        actions={
          mayRecord && (
            <Link
              className="button button-quiet"
              to={paths.promises.new({ official: slug })}
            >
              {t("record")}
            </Link>
          )
        }
      />
      {total === 0 ? (
        <EmptyState title={t("noneOf", { name })}>
          <p className="soft">{t("noneOfHint")}</p>
        </EmptyState>
      ) : (
        <>
          <PromiseCounts counts={counts} />
          <PromiseList promises={promises} named={false} />
          <p className="soft small max-w-2xl">{t("howJudged")}</p>
        </>
      )}
      <Pager
        page={page}
        pageSize={PAGE_SIZE}
        total={total}
        hrefOf={(to) => `${paths.promises.ofOfficial(slug)}?page=${to}`}
      />
    </div>
  );
}
