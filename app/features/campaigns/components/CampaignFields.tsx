import { RadioField, TextArea, TextField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { campaignMessages } from "../messages";
import { CAMPAIGN_VISIBILITIES } from "../types";

/** Name, summary and who may read them: the same for new and for changed. */
export function CampaignFields({
  form,
  values = {},
}: {
  form: FormState | undefined;
  values?: { name?: string; summary?: string; visibility?: string };
}) {
  const t = useTranslate(campaignMessages);
  return (
    <>
      <TextField
        name="name"
        label={t("fieldName")}
        hint={t("fieldNameHint")}
        value={values.name}
        form={form}
        maxLength={120}
        required
      />
      <TextArea
        name="summary"
        label={t("fieldSummary")}
        hint={t("fieldSummaryHint")}
        value={values.summary}
        form={form}
        rows={6}
        maxLength={4000}
        required
      />
      <RadioField
        name="visibility"
        label={t("fieldVisibility")}
        value={values.visibility ?? "public"}
        form={form}
        options={CAMPAIGN_VISIBILITIES.map((value) => ({
          value,
          label: t(`visibility_${value}`),
        }))}
      />
    </>
  );
}
