import { Link } from "@remix-run/react";

import { WebLink } from "~/components/WebLink";
import { DataTable } from "~/components/DataTable";
import { SelectField, TextField } from "~/components/Field";
import { StateBadge } from "~/features/demands/components/StateBadge";
import type { DemandState } from "~/features/demands/types";
import { formatDay, standingAlone } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { voteMessages } from "../messages";
import { promiseMessages } from "../promise-messages";
import { PROMISE_FATES } from "../promises/types";
import type { PromiseFate, PromiseVisibility } from "../promises/types";
import { PromiseFateBadge } from "./PromiseFate";
import { aboutOf } from "./PromiseList";
import type { ListedPromise } from "./PromiseList";

type Line = ListedPromise & {
  visibility: PromiseVisibility;
  demand: { id: string; title: string; state: DemandState } | null;
};

/** Who promised what, and what became of it, a row each. */
export function LedgerTable({
  caption,
  promises,
}: {
  caption: string;
  promises: readonly Line[];
}) {
  const t = useTranslate(promiseMessages);
  const v = useTranslate(voteMessages);
  const locale = useLocale();
  return (
    <DataTable
      caption={caption}
      head={[
        t("colOfficial"),
        t("colPromise"),
        t("colSaid"),
        t("colFate"),
        t("colDemand"),
        t("colSeen"),
      ]}
    >
      {promises.map((promise) => {
        const { outcome, demand } = promise;
        const about = aboutOf(promise, locale, t);
        return (
          <tr key={promise.id}>
            <th scope="row" className="min-w-28">
              <Link to={paths.officials.show(promise.official.slug)}>
                {promise.official.name}
              </Link>
            </th>
            <td className="min-w-56">
              <Link to={paths.promises.show(promise.id)}>
                {t(`side_${promise.side}`)}: {about}
              </Link>
              <q className="soft small block">{promise.quote}</q>
            </td>
            <td className="min-w-24">
              {standingAlone(locale, formatDay(locale, promise.saidOn))}
              <span className="soft small block">
                {promise.sourceUrl ? (
                  <WebLink to={promise.sourceUrl}>
                    {t(`source_${promise.sourceKind}`)}
                  </WebLink>
                ) : (
                  t(`source_${promise.sourceKind}`)
                )}
              </span>
            </td>
            <td className="min-w-40">
              <PromiseFateBadge fate={outcome.fate} state={promise.state} />
              {outcome.decisive?.option && (
                <span className="small block">
                  {t("votedOn", {
                    option: v(`option_${outcome.decisive.option}`),
                    day: formatDay(locale, outcome.decisive.day, "short"),
                  })}{" "}
                  <Link to={paths.votes.show(outcome.decisive.motionId)}>
                    {outcome.decisive.title}
                  </Link>
                  {outcome.turned && ` · ${t("turned")}`}
                </span>
              )}
            </td>
            <td>
              {demand ? (
                <StateBadge state={demand.state} />
              ) : (
                <span className="soft">—</span>
              )}
            </td>
            <td className="soft small">
              {t(`visibility_${promise.visibility}`)}
              <span className="block">{promise.groupName}</span>
            </td>
          </tr>
        );
      })}
    </DataTable>
  );
}

/** Narrows and sorts the ledger: an address, no script. */
export function LedgerFilter({
  search,
  campaigns,
  demands,
  narrowed,
}: {
  search: {
    q: string;
    fate: PromiseFate | null;
    campaign: string | null;
    demand: string | null;
    sort: string;
  };
  campaigns: readonly { id: string; name: string }[];
  demands: readonly { id: string; title: string }[];
  narrowed: boolean;
}) {
  const t = useTranslate(promiseMessages);
  return (
    <form
      method="get"
      action={paths.promises.ledger()}
      role="search"
      aria-label={t("filter")}
      className="sheet no-print grid items-end gap-x-5 gap-y-3 sm:grid-cols-2 lg:grid-cols-3"
    >
      <TextField name="q" type="search" label={t("search")} value={search.q} />
      <SelectField
        name="fate"
        label={t("fateField")}
        value={search.fate}
        empty={t("anyFate")}
        options={PROMISE_FATES.map((fate) => ({
          value: fate,
          label: t(`fate_${fate}`),
        }))}
      />
      <SelectField
        name="campaign"
        label={t("campaignField")}
        value={search.campaign}
        empty={t("anyCampaign")}
        options={campaigns.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        name="demand"
        label={t("demandField")}
        value={search.demand}
        empty={t("anyDemand")}
        options={demands.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <SelectField
        name="sort"
        label={t("sortBy")}
        value={search.sort}
        options={(["said", "official", "fate"] as const).map((sort) => ({
          value: sort,
          label: t(`sort_${sort}`),
        }))}
      />
      <div className="flex flex-wrap items-center gap-4">
        <button className="button" type="submit">
          {t("show")}
        </button>
        {narrowed && <Link to={paths.promises.ledger()}>{t("showAll")}</Link>}
      </div>
    </form>
  );
}
