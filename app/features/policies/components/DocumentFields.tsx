import { SelectField, TextField } from "~/components/Field";
import { standingAlone } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { policyMessages } from "../messages";
import { FORCES, INSTRUMENTS, STAGES } from "../types";

/** What kind of document, by what name, how far it has come, where to read it. */
export function DocumentFields({ form }: { form: FormState | undefined }) {
  const t = useTranslate(policyMessages);
  return (
    <>
      <SelectField
        form={form}
        name="instrument"
        label={t("instrument")}
        hint={t("instrumentHint")}
        empty={t("choose")}
        required
        options={INSTRUMENTS.map((instrument) => ({
          value: instrument,
          label: t(`instrument_${instrument}`),
        }))}
      />
      <TextField
        form={form}
        name="title"
        label={t("title")}
        hint={t("titleHint")}
        maxLength={200}
      />
      <TextField
        form={form}
        name="number"
        label={t("number")}
        hint={t("numberHint")}
        maxLength={80}
        short
      />
      <StageField form={form} hint={t("stageHint")} />
      <WhenField form={form} />
      <TextField
        form={form}
        name="source_url"
        type="url"
        inputMode="url"
        label={t("sourceUrl")}
        hint={t("sourceUrlHint")}
        required
      />
      <TextField
        form={form}
        name="archived_url"
        type="url"
        inputMode="url"
        label={t("archivedUrl")}
        hint={t("archivedUrlHint")}
      />
      <SelectField
        form={form}
        name="force"
        label={t("force")}
        hint={t("forceHint")}
        empty={t("forceUsual")}
        options={FORCES.map((force) => ({
          value: force,
          label: t(`force_${force}`),
        }))}
      />
    </>
  );
}

export function StageField({
  form,
  hint,
}: {
  form: FormState | undefined;
  hint?: string;
}) {
  const t = useTranslate(policyMessages);
  const locale = useLocale();
  return (
    <SelectField
      form={form}
      name="stage"
      label={t("stage")}
      hint={hint}
      empty={t("choose")}
      options={STAGES.map((stage) => ({
        value: stage,
        label: standingAlone(locale, t(`stage_${stage}`)),
      }))}
    />
  );
}

/** One field for a year, a month or a day: no calendar can pick "2017". */
export function WhenField({ form }: { form: FormState | undefined }) {
  const t = useTranslate(policyMessages);
  return (
    <TextField
      form={form}
      name="when"
      label={t("when")}
      hint={t("whenHint")}
      maxLength={20}
      required
      short
    />
  );
}
