import { RadioField, SelectField, TextField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { shiftMessages } from "../shift-messages";

/** Whether a shift comes again: every so many weeks, until a day. */
export function RepeatFields({ form }: { form: FormState | undefined }) {
  const t = useTranslate(shiftMessages);
  return (
    <section aria-labelledby="repeat" className="stack">
      <h2 id="repeat">{t("repeatTitle")}</h2>
      <p className="soft">{t("repeatLead")}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          name="repeatEvery"
          label={t("fieldRepeat")}
          form={form}
          empty={t("repeatNever")}
          options={["1", "2", "4"].map((weeks) => ({
            value: weeks,
            label: t("repeatWeeks", { weeks: Number(weeks) }),
          }))}
        />
        <TextField
          name="repeatUntil"
          type="date"
          label={t("fieldRepeatUntil")}
          form={form}
        />
      </div>
    </section>
  );
}

/** Whether a change is for this shift, or for the later ones as well. */
export function ScopeField({ form }: { form: FormState | undefined }) {
  const t = useTranslate(shiftMessages);
  return (
    <RadioField
      name="scope"
      label={t("fieldScope")}
      form={form}
      value="one"
      options={[
        { value: "one", label: t("scope_one") },
        { value: "later", label: t("scope_later"), hint: t("scopeLaterHint") },
      ]}
    />
  );
}
