import { RadioField, TextArea, TextField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { taskMessages } from "../messages";
import { HOUR_STEP, MOST_HOURS } from "../rules";
import { LEANS_HEARD, REACHED } from "../types";

/** Hours; for a task about an official also how far one got. */
export function ReportFields({
  form,
  about,
  hours,
  today,
}: {
  form: FormState | undefined;
  /** Name of the official; null for other work. */
  about: string | null;
  /** A first guess. */
  hours: number | null;
  today: string;
}) {
  const t = useTranslate(taskMessages);
  return (
    <>
      {about !== null && (
        <>
          <p className="soft">
            {t("factAbout")} <strong className="text-ink">{about}</strong>
          </p>
          <RadioField
            name="reached"
            label={t("reached")}
            form={form}
            required
            options={REACHED.map((reached) => ({
              value: reached,
              label: t(`reached_${reached}`),
            }))}
          />
          <TextArea
            name="said"
            label={t("said")}
            hint={t("saidHint")}
            form={form}
            rows={3}
            maxLength={2000}
          />
          <RadioField
            name="leanHeard"
            label={t("leanHeard")}
            hint={t("leanHint")}
            form={form}
            options={[
              { value: "", label: t("noLean") },
              ...LEANS_HEARD.map((lean) => ({
                value: lean,
                label: t(`lean_${lean}`),
              })),
            ]}
          />
          <TextField
            name="contactedOn"
            type="date"
            short
            label={t("contactedOn")}
            value={today}
            max={today}
            form={form}
            required
          />
        </>
      )}
      <TextField
        name="hours"
        type="number"
        inputMode="decimal"
        short
        label={t("hours")}
        hint={t("hoursHint")}
        value={hours}
        min={HOUR_STEP}
        max={MOST_HOURS}
        step={HOUR_STEP}
        form={form}
      />
    </>
  );
}
