import { SelectField, TextArea, TextField } from "~/components/Field";
import { standingAlone } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { policyMessages } from "../messages";
import { reviewMessages } from "../review-messages";
import { FORCES, INSTRUMENTS, STAGES } from "../types";
import type { Force, Instrument } from "../types";

/** What is on file of a document, for the form that corrects it. */
export interface DocumentOnFile {
  readonly instrument: Instrument;
  readonly title: string;
  readonly number: string | null;
  readonly force: Force | null;
  readonly scope: string | null;
  readonly enforcement: string | null;
  readonly sourceUrl: string;
  readonly sourceTitle: string | null;
  readonly archivedUrl: string | null;
}

/**
 * What kind of document, by what name, where to read it; of a new one also
 * how far it has come: later steps have a form of their own.
 */
export function DocumentFields({
  form,
  document,
}: {
  form: FormState | undefined;
  document?: DocumentOnFile;
}) {
  const t = useTranslate(policyMessages);
  const r = useTranslate(reviewMessages);
  return (
    <>
      <SelectField
        form={form}
        name="instrument"
        label={t("instrument")}
        value={document?.instrument}
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
        value={document?.title}
        hint={t("titleHint")}
        maxLength={200}
      />
      <TextField
        form={form}
        name="number"
        label={t("number")}
        value={document?.number}
        hint={t("numberHint")}
        maxLength={80}
        short
      />
      {!document && (
        <>
          <StageField form={form} hint={t("stageHint")} />
          <WhenField form={form} />
        </>
      )}
      <TextField
        form={form}
        name="source_url"
        type="url"
        inputMode="url"
        label={t("sourceUrl")}
        hint={t("sourceUrlHint")}
        value={document?.sourceUrl}
        required={!document?.sourceTitle}
      />
      <TextField
        form={form}
        name="archived_url"
        type="url"
        inputMode="url"
        label={t("archivedUrl")}
        value={document?.archivedUrl}
        hint={t("archivedUrlHint")}
      />
      <SelectField
        form={form}
        name="force"
        label={t("force")}
        value={document?.force}
        hint={t("forceHint")}
        empty={t("forceUsual")}
        options={FORCES.map((force) => ({
          value: force,
          label: t(`force_${force}`),
        }))}
      />
      <TextArea
        form={form}
        name="scope"
        label={r("scope")}
        hint={r("scopeHint")}
        value={document?.scope}
        maxLength={1000}
        rows={2}
      />
      <TextArea
        form={form}
        name="enforcement"
        label={r("enforcement")}
        hint={r("enforcementHint")}
        value={document?.enforcement}
        maxLength={1000}
        rows={2}
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
