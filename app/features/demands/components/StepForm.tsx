import { Link } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { RadioField, TextArea, TextField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { demandMessages } from "../messages";
import type { DemandState } from "../types";

/** A step, or the correction of one: what happened, when, known from where. */
export function StepForm({
  choices,
  believes,
  today,
  values,
  form,
  correcting = false,
  cancelTo,
}: {
  /** States the demand can come to. */
  choices: readonly DemandState[];
  /** Id of the last step the person sees. */
  believes: string;
  today: string;
  values?: {
    state: DemandState;
    onDate: string;
    note: string;
    evidenceUrl: string | null;
  };
  form: FormState | undefined;
  correcting?: boolean;
  cancelTo: string;
}) {
  const t = useTranslate(demandMessages);
  return (
    <form method="post" className="stack prose" noValidate>
      <ErrorSummary form={form} />
      <input type="hidden" name="believes" value={believes} />
      <RadioField
        name="state"
        label={correcting ? t("fieldCorrectState") : t("fieldState")}
        value={values?.state}
        form={form}
        required
        options={choices.map((state) => ({
          value: state,
          label: t(`state_${state}`),
          hint: t(`about_${state}`),
        }))}
      />
      <TextField
        name="onDate"
        type="date"
        short
        label={t("fieldOn")}
        hint={t("fieldOnHint")}
        value={values?.onDate ?? today}
        max={today}
        form={form}
        required
      />
      <TextArea
        name="note"
        label={t("fieldNote")}
        hint={t("fieldNoteHint")}
        value={values?.note}
        form={form}
        maxLength={4000}
      />
      <TextField
        name="evidenceUrl"
        type="url"
        label={t("fieldEvidence")}
        hint={t("fieldEvidenceHint")}
        value={values?.evidenceUrl}
        form={form}
      />
      <div className="flex flex-wrap gap-3">
        <button className="button" type="submit">
          {correcting ? t("saveCorrection") : t("saveStep")}
        </button>
        <Link className="button button-quiet" to={cancelTo}>
          {t("cancel")}
        </Link>
      </div>
    </form>
  );
}
