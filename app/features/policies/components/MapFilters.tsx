import { Link } from "@remix-run/react";

import { SelectField, TextField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { mapMessages } from "../map-messages";
import { policyMessages } from "../messages";
import { INSTRUMENTS, PHASES } from "../types";
import type { ProvisionCategory } from "../types";

export interface MapChoice {
  readonly state: string | null;
  readonly provision: string | null;
  readonly phase: string | null;
  readonly instrument: string | null;
  readonly on: string | null;
  readonly q: string | null;
  readonly view: string | null;
}

/** What the map shows: a plain form that asks the page again. */
export function MapFilters({
  choice,
  catalogue,
  states,
  today,
}: {
  choice: MapChoice;
  catalogue: readonly ProvisionCategory[];
  states: readonly { readonly code: string; readonly name: string }[];
  today: string;
}) {
  const t = useTranslate(policyMessages);
  const map = useTranslate(mapMessages);
  const narrowed = choice.phase ?? choice.instrument ?? choice.on ?? choice.q;
  return (
    <form
      method="get"
      action={paths.policies.map()}
      className="sheet stack no-print"
      aria-label={t("filters")}
    >
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1.3fr]">
        <SelectField
          name="provision"
          label={t("showProvision")}
          value={choice.provision}
          empty={t("countView")}
          options={catalogue.flatMap((category) =>
            category.provisions.map((p) => ({ value: p.key, label: p.name })),
          )}
        />
        <SelectField
          name="state"
          label={t("layer_state")}
          value={choice.state}
          empty={t("backToNation")}
          options={states.map((s) => ({ value: s.code, label: s.name }))}
        />
        <SelectField
          name="view"
          label={map("colorBy")}
          value={choice.view}
          empty={map("colorByStanding")}
          options={[{ value: "stage", label: map("colorByStage") }]}
        />
      </div>
      <details open={narrowed !== null}>
        <summary>{t("moreFilters")}</summary>
        <div className="mt-3 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
          <SelectField
            name="phase"
            label={t("showPhase")}
            value={choice.phase}
            empty={t("anyPhase")}
            options={PHASES.map((phase) => ({
              value: phase,
              label: t(`phase_${phase}`),
            }))}
          />
          <SelectField
            name="instrument"
            label={t("showInstrument")}
            value={choice.instrument}
            empty={t("anyInstrument")}
            options={INSTRUMENTS.map((instrument) => ({
              value: instrument,
              label: t(`instrument_${instrument}`),
            }))}
          />
          <TextField
            name="on"
            type="date"
            label={t("asOf")}
            value={choice.on}
            max={today}
          />
          <TextField
            name="q"
            type="search"
            label={t("search")}
            value={choice.q}
            maxLength={100}
          />
        </div>
      </details>
      <div className="flex flex-wrap items-center gap-4">
        <button className="button" type="submit">
          {t("show")}
        </button>
        <Link to={paths.policies.map()}>{t("clear")}</Link>
      </div>
    </form>
  );
}
