import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { Pager } from "~/components/Pager";
import { PromiseCounts } from "~/features/votes/components/OfficialPromises";
import {
  LedgerFilter,
  LedgerTable,
} from "~/features/votes/components/PromiseLedger";
import { promiseMessages } from "~/features/votes/promise-messages";
import { readLedgerSearch } from "~/features/votes/promises/schema";
import { countFates } from "~/features/votes/rules/promises";
import { promiseLedger } from "~/features/votes/service/read-promises.server";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { groupsWhere } from "~/server/actor.server";

import { requireCountReader } from "./require-count.server";

const PAGE_SIZE = 25;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, promiseMessages, "ledger");

export async function loader(args: LoaderFunctionArgs) {
  const { member, scope } = await requireCountReader(args);
  const search = readLedgerSearch(new URL(args.request.url).searchParams);
  const { any, promises, campaigns, demands } = await promiseLedger(
    args.context.world,
    search,
    scope,
  );
  return json({
    search,
    any,
    campaigns,
    demands,
    total: promises.length,
    counts: countFates(promises.map(({ outcome }) => outcome.fate)),
    promises: promises.slice(
      (search.page - 1) * PAGE_SIZE,
      search.page * PAGE_SIZE,
    ),
    mayRecord: groupsWhere(member, "promise.record").length > 0,
  });
}

/** The groups' ledger: who promised what, and what became of it. */
export default function LedgerPage() {
  const t = useTranslate(promiseMessages);
  const {
    search,
    any,
    campaigns,
    demands,
    total,
    counts,
    promises,
    mayRecord,
  } = useLoaderData<typeof loader>();
  const { page, ...rest } = search;
  const narrowed = Boolean(
    rest.q !== "" || rest.fate || rest.campaign || rest.demand,
  );
  const record = mayRecord && (
    <Link className="button" to={paths.promises.new()}>
      {t("record")}
    </Link>
  );
  return (
    <div className="stack">
      <PageHeader
        crumbs={campaigns
          .filter(({ id }) => id === search.campaign)
          .map(({ id, name }) => ({
            to: paths.campaigns.board(id),
            label: name,
          }))}
        title={t("ledger")}
        lead={t("ledgerLead")}
        actions={any && record}
      />
      {!any ? (
        <EmptyState title={t("ledgerEmpty")}>
          <p className="soft">{t("ledgerEmptyHint")}</p>
          {record && <p>{record}</p>}
        </EmptyState>
      ) : (
        <>
          <LedgerFilter
            search={search}
            campaigns={campaigns}
            demands={demands}
            narrowed={narrowed}
          />
          {total === 0 ? (
            <EmptyState title={t("nothingFits")}>
              <Link to={paths.promises.ledger()}>{t("showAll")}</Link>
            </EmptyState>
          ) : (
            <>
              <div className="flex flex-wrap items-baseline justify-between gap-3">
                <PromiseCounts counts={counts} />
                <a className="no-print" href={paths.promises.ledgerCsv(rest)}>
                  {t("downloadCsv")}
                </a>
              </div>
              <LedgerTable
                caption={t("ledgerCaption", { count: total })}
                promises={promises}
              />
            </>
          )}
          <Pager
            page={page}
            pageSize={PAGE_SIZE}
            total={total}
            hrefOf={(to) => paths.promises.ledger({ ...rest, page: to })}
          />
        </>
      )}
    </div>
  );
}
