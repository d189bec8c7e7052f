import { SelectField } from "~/components/Field";
import { standingAlone } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { policyMessages } from "../messages";
import type { StageOn } from "../rules";
import { trialMessages } from "../trial-messages";
import type { Instrument, ProvisionCategory } from "../types";
import { documentName } from "./words";

export interface OfferedLaw {
  readonly documentId: string;
  readonly title: string;
  readonly number: string | null;
  readonly instrument: Instrument;
  readonly stage: StageOn;
  readonly offered: "end" | "begin";
}

/** Which law of which state to try out: a plain form that asks the page again. */
export function TrialForm({
  choice,
  catalogue,
  states,
  laws,
}: {
  choice: {
    readonly state: string | null;
    readonly provision: string | null;
    readonly law: string | null;
  };
  catalogue: readonly ProvisionCategory[];
  states: readonly { readonly code: string; readonly name: string }[];
  /** Laws on record in the chosen state. */
  laws: readonly OfferedLaw[];
}) {
  const t = useTranslate(trialMessages);
  const policy = useTranslate(policyMessages);
  const locale = useLocale();
  return (
    <form
      method="get"
      action={paths.policies.whatIf()}
      className="sheet stack no-print"
      aria-label={t("form")}
    >
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <SelectField
          name="state"
          label={policy("layer_state")}
          value={choice.state}
          empty={t("chooseState")}
          options={states.map((s) => ({ value: s.code, label: s.name }))}
        />
        <SelectField
          name="provision"
          label={policy("showProvision")}
          value={choice.provision}
          empty={t("everyProtection")}
          options={catalogue.flatMap((category) =>
            category.provisions.map((p) => ({ value: p.key, label: p.name })),
          )}
        />
      </div>
      <SelectField
        name="law"
        label={t("law")}
        value={choice.law ?? "forbid"}
        options={[
          { value: "forbid", label: t("lawForbid") },
          { value: "grant", label: t("lawGrant") },
          ...laws.map((law) => ({
            value: law.documentId,
            label: t(law.offered === "end" ? "lawEnd" : "lawBegin", {
              name: law.title || documentName(policy, law),
              stage: standingAlone(locale, policy(`stage_${law.stage.stage}`)),
            }),
          })),
        ]}
      />
      <button className="button" type="submit">
        {policy("show")}
      </button>
    </form>
  );
}
