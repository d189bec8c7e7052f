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
  within = "",
  required = true,
}: {
  form: FormState | undefined;
  /** Where several stand in one form: "clauses[2]." */
  within?: string;
  required?: boolean;
  catalogue: readonly ProvisionCategory[];
  value?: string | null;
}) {
  const t = useTranslate(policyMessages);
  return (
    <SelectField
      form={form}
      name={`${within}provision`}
      label={t("provision")}
      value={value}
      empty={t("choose")}
      required={required}
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
  within = "",
  required = true,
}: {
  form: FormState | undefined;
  /** Where several stand in one form: "clauses[2]." */
  within?: string;
  required?: boolean;
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
        name={`${within}coverage`}
        label={t("coverage")}
        value={clause?.coverage}
        empty={t("choose")}
        required={required}
        options={COVERAGES.map((coverage) => ({
          value: coverage,
          label: t(`coverage_${coverage}`),
        }))}
      />
      <TextArea
        form={form}
        name={`${within}quote`}
        label={t("quote")}
        hint={t("quoteHint")}
        value={clause?.quote}
        maxLength={4000}
        rows={5}
      />
      <TextField
        form={form}
        name={`${within}section`}
        label={t("section")}
        value={clause?.section}
        maxLength={120}
        short
      />
      <TextArea
        form={form}
        name={`${within}exceptions`}
        label={t("exceptions")}
        hint={t("exceptionsHint")}
        value={clause?.exceptions}
        maxLength={2000}
        rows={2}
      />
      <TextArea
        form={form}
        name={`${within}practice`}
        label={t("practiceField")}
        hint={t("practiceHint")}
        value={clause?.practice}
        maxLength={2000}
        rows={2}
      />
      <CheckboxField
        form={form}
        name={`${within}checked`}
        label={t("checkedToday")}
      />
    </>
  );
}
