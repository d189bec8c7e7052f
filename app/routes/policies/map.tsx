import { json } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EmptyState } from "~/components/EmptyState";
import { PageHeader } from "~/components/PageHeader";
import { Pager } from "~/components/Pager";
import { STATES, STATE_BY_CODE } from "~/features/jurisdictions/states";
import { MapFilters } from "~/features/policies/components/MapFilters";
import {
  MapLegend,
  PolicyMapView,
} from "~/features/policies/components/PolicyMapView";
import { RecordsTable } from "~/features/policies/components/RecordsTable";
import { TakeAlong } from "~/features/policies/components/TakeAlong";
import { policyMessages } from "~/features/policies/messages";
import { readMapSearch } from "~/features/policies/schema";
import {
  readPolicyMap,
  readRecords,
  searchRecords,
  shareUnderStateLaw,
  stateSlug,
} from "~/features/policies/service/read-map.server";
import { trialMessages } from "~/features/policies/trial-messages";
import { formatPartialDay, formatPercent } from "~/i18n/format";
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
  const db = world.db.read;
  const locale = await localeOf(args);
  const today = timestamp(world).slice(0, 10);
  const search = readMapSearch(new URL(args.request.url).searchParams);
  const known = STATE_BY_CODE.has(search.state ?? "");
  const choice = { ...search, state: known ? search.state : null };
  const read = await readRecords(db, choice, { today, locale });
  const provision =
    read.provisions.find((p) => p.key === choice.provision) ?? null;
  const filter = { ...choice, provision: provision?.key ?? null };
  const [map, slug] = await Promise.all([
    readPolicyMap(db, filter, read),
    filter.state ? stateSlug(db, filter.state) : null,
  ]);
  const rows = searchRecords(read.records, filter.q);
  const { page } = filter;
  const narrowed = filter.phase ?? filter.instrument ?? filter.state;
  return json({
    filter,
    today,
    slug,
    provision,
    catalogue: read.catalogue,
    map,
    share:
      provision && narrowed === null
        ? shareUnderStateLaw(read, provision.key)
        : null,
    rows: rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    total: rows.length,
  });
}

/** Where which protection holds: map and table, for any day. */
export default function PolicyMapPage() {
  const t = useTranslate(policyMessages);
  const trial = useTranslate(trialMessages);
  const locale = useLocale();
  const data = useLoaderData<typeof loader>();
  const { filter, today, map, rows, total, provision, share, slug } = data;
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
      <section className="stack" aria-labelledby="map">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <h2 id="map">{provision ? provision.name : t("countView")}</h2>
          {filter.on && (
            <p className="soft">
              {t("asOfSaid", {
                date: formatPartialDay(locale, filter.on, "day"),
              })}
            </p>
          )}
        </div>
        {provision && <p className="soft max-w-2xl">{provision.summary}</p>}
        <p className="small">
          <a href="#records">{t("skipMap")}</a>
        </p>
        <PolicyMapView
          map={map}
          nation={!state}
          label={t("mapAlt", { place: state?.name ?? t("unitedStates") })}
        />
        <MapLegend map={map} />
        <p className="small soft">
          {state ? t("dotsInState") : t("dots")}
          {filter.state === "CT" && ` ${t("planningRegions")}`}
        </p>
        {share !== null && share > 0 && (
          <p>{t("share", { share: formatPercent(locale, share) })}</p>
        )}
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
      <section className="stack" aria-labelledby="records">
        <h2 id="records" tabIndex={-1}>
          {t("tableTitle")}
        </h2>
        {total === 0 ? (
          <EmptyState title={t("noRecords")}>
            <p className="soft">{t("noRecordsHint")}</p>
          </EmptyState>
        ) : (
          <>
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
    </div>
  );
}
