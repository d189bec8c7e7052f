import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import closerLook from "~/components/map-look.js?url";
import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { Pager } from "~/components/Pager";
import { STATES, STATE_BY_CODE } from "~/features/jurisdictions/states";
import { AsOf } from "~/features/policies/components/AsOf";
import { CoverShare } from "~/features/policies/components/CoverShare";
import { MapFilters } from "~/features/policies/components/MapFilters";
import {
  MapLegend,
  SizeLegend,
  PolicyMapView,
} from "~/features/policies/components/PolicyMapView";
import { RecordsTable } from "~/features/policies/components/RecordsTable";
import { TakeAlong } from "~/features/policies/components/TakeAlong";
import { mapMessages } from "~/features/policies/map-messages";
import { policyMessages } from "~/features/policies/messages";
import { dayOfYear } from "~/features/policies/rules/map";
import { readMapSearch } from "~/features/policies/schema";
import { readWhatHolds } from "~/features/policies/service/read-what-holds.server";
import {
  searchRecords,
  sortRecords,
  withWords,
} from "~/features/policies/service/read-records.server";
import { RECORD_ORDERS } from "~/features/policies/types";
import { trialMessages } from "~/features/policies/trial-messages";
import { formatPartialDay } from "~/i18n/format";
import { pageTitle } from "~/i18n/page-meta";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import { localeOf } from "~/server/locale.server";
import { timestamp } from "~/server/world.server";

const PAGE_SIZE = 25;

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, policyMessages, "mapTitle");

export async function loader(args: LoaderFunctionArgs) {
  const { world } = args.context;
  const locale = await localeOf(args);
  const today = timestamp(world).slice(0, 10);
  const search = readMapSearch(new URL(args.request.url).searchParams);
  const { year, sort, page, ...asked } = search;
  const choice = {
    ...asked,
    state: STATE_BY_CODE.has(search.state ?? "") ? search.state : null,
    on: year === null ? search.on : dayOfYear(year, today),
  };
  const { read, provision, map, slug, first, shares } = await readWhatHolds(
    world,
    choice,
    { today, locale },
  );
  const rows = sortRecords(
    searchRecords(read.records, read.kept, choice.q),
    sort,
  );
  const shown = rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return json({
    filter: { ...choice, page, provision: provision?.key ?? null, sort },
    today,
    map,
    slug,
    first,
    shares,
    provision,
    catalogue: read.catalogue,
    rows: await withWords(world.db.read, shown, read),
    total: rows.length,
  });
}

/** Where which protection holds: map and table, for any day. */
export default function PolicyMapPage() {
  const t = useTranslate(policyMessages);
  const m = useTranslate(mapMessages);
  const trial = useTranslate(trialMessages);
  const locale = useLocale();
  const data = useLoaderData<typeof loader>();
  const { filter, today, map, rows, total, provision, shares, slug } = data;
  const state = STATE_BY_CODE.get(filter.state ?? "");
  const { page, ...kept } = filter;
  return (
    <div className="stack-wide">
      <PageHeader
        crumbs={
          state
            ? [
                {
                  to: paths.policies.map({ ...kept, state: null }),
                  label: t("mapTitle"),
                },
              ]
            : []
        }
        title={state ? t("mapOf", { state: state.name }) : t("mapTitle")}
        lead={t("mapLead")}
      />
      <MapFilters
        choice={filter}
        catalogue={data.catalogue}
        states={STATES}
        today={today}
      />
      {(kept.on || String(data.first) < today.slice(0, 4)) && (
        <AsOf asked={kept} first={data.first} today={today} />
      )}
      <section className="stack" id="map-shown" aria-labelledby="map">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <h2 id="map">
            {provision
              ? provision.name
              : filter.view === "stage"
                ? m("colorByStage")
                : t("countView")}
          </h2>
          {filter.on && (
            <p className="soft">
              {t("asOfSaid", {
                date: formatPartialDay(locale, filter.on, "day"),
              })}
            </p>
          )}
        </div>
        {provision && <p className="soft max-w-2xl">{provision.summary}</p>}
        <p className="small no-print">
          <a href="#records">{t("skipMap")}</a>
        </p>
        <PolicyMapView
          map={map}
          nation={!state}
          label={t("mapAlt", { place: state?.name ?? t("unitedStates") })}
        />
        <MapLegend map={map} />
        {map.dots.length > 0 && <SizeLegend />}
        <p className="small soft">
          {state ? t("dotsInState") : t("dots")}
          {!state && ` ${m("dotsHere")}`}
          {filter.state === "CT" && ` ${t("planningRegions")}`}
        </p>
        <CoverShare shares={shares} one={provision !== null} />
        {state && slug && (
          <p className="flex flex-wrap gap-x-6">
            <Link to={paths.places.show(slug)}>
              {t("openPlace", { place: state.name })}
            </Link>
            <Link
              to={paths.policies.whatIf({
                state: filter.state,
                provision: filter.provision,
              })}
            >
              {trial("tryIt")}
            </Link>
            <Link to={paths.policies.map({ ...kept, state: null })}>
              {t("backToNation")}
            </Link>
          </p>
        )}
      </section>
      <section className="stack" id="records-shown" aria-labelledby="records">
        <h2 id="records" tabIndex={-1}>
          {t("tableTitle")}
        </h2>
        {total === 0 ? (
          <EmptyState title={t("noRecords")}>
            <p className="soft">{t("noRecordsHint")}</p>
          </EmptyState>
        ) : (
          <>
            <nav
              aria-label={m("sortedBy")}
              className="small no-print flex flex-wrap gap-x-4 gap-y-1"
            >
              <span aria-hidden="true">{m("sortedBy")}</span>
              {RECORD_ORDERS.map((order) => (
                <Link
                  key={order}
                  to={`${paths.policies.map({
                    ...kept,
                    sort: order === "place" ? null : order,
                  })}#records`}
                  aria-current={
                    order === (filter.sort ?? "place") ? "true" : undefined
                  }
                >
                  {m(`sort_${order}`)}
                </Link>
              ))}
            </nav>
            <RecordsTable
              rows={rows}
              total={total}
              today={today}
              withProvision={provision === null}
            />
            <Pager
              page={page}
              pageSize={PAGE_SIZE}
              total={total}
              hrefOf={(next) =>
                `${paths.policies.map({ ...kept, page: next })}#records`
              }
            />
          </>
        )}
        <TakeAlong asked={kept} some={total > 0} />
      </section>
      <script src={closerLook} defer />
    </div>
  );
}
