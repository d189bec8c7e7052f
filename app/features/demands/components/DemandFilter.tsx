import { Link } from "@remix-run/react";

import { SelectField, TextField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { demandMessages } from "../messages";
import { DEMAND_SORTS, DEMAND_STATES } from "../types";

/** Narrows and sorts the list of a campaign's demands; an address, no script. */
export function DemandFilter({
  campaignId,
  query,
  bodies,
  filtered,
}: {
  campaignId: string;
  query: {
    q: string;
    state?: string | undefined;
    body?: string | undefined;
    overdue?: string | undefined;
    sort: string;
  };
  bodies: readonly { id: string; name: string }[];
  /** Whether anything is left out now. */
  filtered: boolean;
}) {
  const t = useTranslate(demandMessages);
  return (
    <form
      method="get"
      action={paths.demands.ofCampaign(campaignId)}
      role="search"
      aria-label={t("filterLabel")}
      className="filters sheet no-print grid items-end gap-x-5 gap-y-3 sm:grid-cols-2 lg:grid-cols-4"
    >
      <TextField name="q" type="search" label={t("search")} value={query.q} />
      <SelectField
        name="state"
        label={t("stateFilter")}
        value={query.state}
        empty={t("anyState")}
        options={DEMAND_STATES.map((state) => ({
          value: state,
          label: t(`state_${state}`),
        }))}
      />
      <SelectField
        name="body"
        label={t("bodyFilter")}
        value={query.body}
        empty={t("anyBody")}
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        name="sort"
        label={t("sortBy")}
        value={query.sort}
        options={DEMAND_SORTS.map((sort) => ({
          value: sort,
          label: t(`sort_${sort}`),
        }))}
      />
      <div className="choice sm:col-span-2">
        <input
          type="checkbox"
          id="overdue-only"
          name="overdue"
          value="1"
          defaultChecked={query.overdue === "1"}
        />
        <label htmlFor="overdue-only">{t("overdueOnly")}</label>
      </div>
      <div className="flex flex-wrap items-center gap-3 sm:col-span-2 lg:justify-end">
        {filtered && (
          <Link to={paths.demands.ofCampaign(campaignId)}>{t("clear")}</Link>
        )}
        <button className="button" type="submit">
          {t("show")}
        </button>
      </div>
    </form>
  );
}
