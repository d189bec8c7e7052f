import { ErrorSummary } from "~/components/ErrorSummary";
import { RadioField, SelectField, TextField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";
import { paths } from "~/paths";

import { BATCH_KINDS, NOBODY_LEADS } from "../batches/rules";
import { batchMessages } from "../batch-messages";

/** What shall be done to the ticked tasks; leads to a preview of it. */
export function BatchWishForm({
  ids,
  leads,
  campaigns,
  form,
  previewed,
}: {
  ids: readonly string[];
  leads: readonly { id: string; name: string }[];
  campaigns: readonly { id: string; name: string }[];
  form: FormState;
  /** Whether a preview stands below, whose button is then the first. */
  previewed: boolean;
}) {
  const t = useTranslate(batchMessages);
  const choices = (rows: readonly { id: string; name: string }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form
      method="get"
      action={paths.tasks.changes()}
      className="page-narrow stack"
    >
      <ErrorSummary form={form} />
      {ids.map((id) => (
        <input key={id} type="hidden" name="task" value={id} />
      ))}
      <RadioField
        name="what"
        label={t("what")}
        options={BATCH_KINDS.map((value) => ({
          value,
          label: t(`what_${value}`),
          hint: t(`whatHint_${value}`),
        }))}
        form={form}
        required
      />
      <div className="grid items-end gap-x-5 gap-y-3 sm:grid-cols-3">
        <TextField
          name="days"
          type="number"
          min={-365}
          max={365}
          label={t("days")}
          hint={t("daysHint")}
          form={form}
        />
        <SelectField
          name="lead"
          label={t("lead")}
          empty={t("choose")}
          options={[
            { value: NOBODY_LEADS, label: t("nobodyLeads") },
            ...choices(leads),
          ]}
          form={form}
        />
        <SelectField
          name="campaign"
          label={t("campaign")}
          empty={t("choose")}
          options={choices(campaigns)}
          form={form}
        />
      </div>
      <p>
        <button
          className={previewed ? "button button-quiet" : "button"}
          type="submit"
        >
          {t("preview")}
        </button>
      </p>
    </form>
  );
}
