import { Link } from "@remix-run/react";

import { SelectField, TextField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { taskMessages } from "../messages";
import { TASK_KINDS, TASK_STATES } from "../types";

/** Narrows the list of a group's tasks; an address, no script. */
export function TaskFilter({
  query,
  campaigns,
  leads,
  filtered,
}: {
  query: {
    q: string;
    state: string;
    kind?: string | undefined;
    campaign?: string | undefined;
    short?: string | undefined;
    lead?: string | undefined;
    from?: string | undefined;
    until?: string | undefined;
  };
  leads: readonly { id: string; name: string }[];
  campaigns: readonly { id: string; name: string }[];
  /** Whether anything is left out now. */
  filtered: boolean;
}) {
  const t = useTranslate(taskMessages);
  return (
    <form
      method="get"
      action={paths.tasks.board()}
      role="search"
      aria-label={t("filterLabel")}
      className="filters sheet no-print grid items-end gap-x-5 gap-y-3 sm:grid-cols-2 lg:grid-cols-4"
    >
      <TextField name="q" type="search" label={t("search")} value={query.q} />
      <SelectField
        name="state"
        label={t("stateFilter")}
        value={query.state}
        options={TASK_STATES.map((state) => ({
          value: state,
          label: t(`state_${state}`),
        }))}
      />
      <SelectField
        name="kind"
        label={t("kindFilter")}
        value={query.kind}
        empty={t("anyKind")}
        options={TASK_KINDS.map((kind) => ({
          value: kind,
          label: t(`kind_${kind}`),
        }))}
      />
      <SelectField
        name="campaign"
        label={t("campaignFilter")}
        value={query.campaign}
        empty={t("anyCampaign")}
        options={campaigns.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        name="from"
        type="date"
        label={t("fromDay")}
        value={query.from}
      />
      <TextField
        name="until"
        type="date"
        label={t("untilDay")}
        value={query.until}
      />
      {leads.length > 0 && (
        <SelectField
          name="lead"
          label={t("leadFilter")}
          value={query.lead}
          empty={t("anyLead")}
          options={leads.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <div className="choice sm:col-span-2">
        <input
          type="checkbox"
          id="short-only"
          name="short"
          value="1"
          defaultChecked={query.short === "1"}
        />
        <label htmlFor="short-only">{t("shortOnly")}</label>
      </div>
      <div className="flex flex-wrap items-center gap-3 sm:col-span-2 lg:justify-end">
        {filtered && <Link to={paths.tasks.board()}>{t("clear")}</Link>}
        <button className="button" type="submit">
          {t("show")}
        </button>
      </div>
    </form>
  );
}
