import { RadioField, SelectField, TextField } from "~/components/Field";
import { policyMessages } from "~/features/policies/messages";
import { INSTRUMENTS, STAGES } from "~/features/policies/types";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { transferMessages } from "../messages";
import { policyImportMessages } from "../policy-messages";

/** What holds for every line, where no column says it. */
export function WholeFileFields({
  whole,
  provisions,
  dateOrder,
  asksDateOrder,
  form,
}: {
  whole: {
    provision: string;
    instrument: string;
    stage: string;
    coverage: string;
    state: string;
    sourceUrl: string;
    sourceTitle: string;
    statedOn: string;
  };
  provisions: readonly { readonly key: string; readonly name: string }[];
  dateOrder: "mdy" | "dmy";
  asksDateOrder: boolean;
  form: FormState | null;
}) {
  const p = useTranslate(policyImportMessages);
  const t = useTranslate(transferMessages);
  const policy = useTranslate(policyMessages);
  return (
    <section className="stack">
      <h2>{p("wholeFile")}</h2>
      <TextField
        form={form}
        name="wholeSource"
        label={p("wholeSource")}
        hint={p("wholeSourceHint")}
        value={whole.sourceUrl}
        inputMode="url"
        maxLength={2000}
      />
      <TextField
        form={form}
        name="wholeSourceTitle"
        label={p("wholeSourceTitle")}
        value={whole.sourceTitle}
        maxLength={300}
      />
      <TextField
        form={form}
        name="wholeStated"
        label={p("wholeStated")}
        hint={p("wholeStatedHint")}
        value={whole.statedOn}
        maxLength={40}
        short
      />
      <TextField
        form={form}
        name="wholeState"
        label={p("wholeState")}
        hint={p("wholeStateHint")}
        value={whole.state}
        maxLength={60}
        short
      />
      <SelectField
        form={form}
        name="wholeProvision"
        label={p("wholeProvision")}
        value={whole.provision}
        empty={p("wholeProvisionNone")}
        options={provisions.map(({ key, name }) => ({
          value: key,
          label: name,
        }))}
      />
      <SelectField
        form={form}
        name="wholeInstrument"
        label={p("wholeInstrument")}
        value={whole.instrument}
        options={INSTRUMENTS.map((each) => ({
          value: each,
          label: policy(`instrument_${each}`),
        }))}
      />
      <SelectField
        form={form}
        name="wholeStage"
        label={p("wholeStage")}
        value={whole.stage}
        options={STAGES.map((each) => ({
          value: each,
          label: policy(`stage_${each}`),
        }))}
      />
      <SelectField
        form={form}
        name="wholeCoverage"
        label={p("wholeCoverage")}
        value={whole.coverage}
        options={(["full", "partial", "opposite"] as const).map((each) => ({
          value: each,
          label: policy(`coverage_${each}`),
        }))}
      />
      {asksDateOrder && (
        <RadioField
          form={form}
          name="dateOrder"
          label={t("dateOrderField")}
          hint={t("dateOrderHint")}
          value={dateOrder}
          options={(["mdy", "dmy"] as const).map((order) => ({
            value: order,
            label: t(`dateOrder_${order}`),
          }))}
        />
      )}
    </section>
  );
}
