import {
  CheckboxField,
  SelectField,
  TextArea,
  TextField,
} from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { policyMessages } from "../messages";
import { COVERAGES } from "../types";
import type { Coverage, ProvisionCategory } from "../types";

/** Which protection a clause is about. */
export function ProvisionField({
  form,
  catalogue,
  value,
}: {
  form: FormState | undefined;
  catalogue: readonly ProvisionCategory[];
  value?: string | null;
}) {
  const t = useTranslate(policyMessages);
  return (
    <SelectField
      form={form}
      name="provision"
      label={t("provision")}
      value={value}
      empty={t("choose")}
      required
      options={catalogue.flatMap((category) =>
        category.provisions.map((provision) => ({
          value: provision.key,
          label: provision.name,
        })),
      )}
    />
  );
}

/** What a document says about one protection. */
export function ClauseFields({
  form,
  clause,
}: {
  form: FormState | undefined;
  clause?: {
    readonly coverage: Coverage;
    readonly exceptions: string;
    readonly section: string | null;
    readonly quote: string;
    readonly practice: string;
  };
}) {
  const t = useTranslate(policyMessages);
  return (
    <>
      <SelectField
        form={form}
        name="coverage"
        label={t("coverage")}
        value={clause?.coverage}
        empty={t("choose")}
        required
        options={COVERAGES.map((coverage) => ({
          value: coverage,
          label: t(`coverage_${coverage}`),
        }))}
      />
      <TextArea
        form={form}
        name="quote"
        label={t("quote")}
        hint={t("quoteHint")}
        value={clause?.quote}
        maxLength={4000}
        rows={5}
      />
      <TextField
        form={form}
        name="section"
        label={t("section")}
        value={clause?.section}
        maxLength={120}
        short
      />
      <TextArea
        form={form}
        name="exceptions"
        label={t("exceptions")}
        hint={t("exceptionsHint")}
        value={clause?.exceptions}
        maxLength={2000}
        rows={2}
      />
      <TextArea
        form={form}
        name="practice"
        label={t("practiceField")}
        hint={t("practiceHint")}
        value={clause?.practice}
        maxLength={2000}
        rows={2}
      />
      <CheckboxField form={form} name="checked" label={t("checkedToday")} />
    </>
  );
}
