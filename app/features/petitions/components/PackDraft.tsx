import { ErrorSummary } from "~/components/ErrorSummary";
import { TextArea, TextField } from "~/components/Field";
import { useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";

import { deliveryMessages } from "../delivery-messages";
import { DeliveryTotals } from "./DeliveryTotals";
import type { Totals } from "./DeliveryTotals";

/** A delivery before it is frozen: its letter, what would go in, the button. */
export function PackDraft({
  delivery,
  form,
}: {
  delivery: Totals & {
    readonly recipient: string;
    readonly onDate: string;
    readonly letterEn: string;
    readonly letterEs: string;
  };
  form: FormState | undefined;
}) {
  const t = useTranslate(deliveryMessages);
  return (
    <>
      <form method="post" className="stack">
        <ErrorSummary form={form} />
        <TextField
          name="recipient"
          label={t("recipient")}
          hint={t("recipientHint")}
          value={delivery.recipient}
          maxLength={300}
          form={form}
          required
        />
        <TextField
          name="onDate"
          type="date"
          label={t("onDate")}
          value={delivery.onDate}
          form={form}
          required
          short
        />
        <TextArea
          name="letterEn"
          label={t("letterEn")}
          hint={t("letterHint")}
          value={delivery.letterEn}
          rows={8}
          maxLength={5000}
          form={form}
        />
        <TextArea
          name="letterEs"
          label={t("letterEs")}
          hint={t("letterHint")}
          value={delivery.letterEs}
          rows={8}
          maxLength={5000}
          form={form}
        />
        <p>
          <button
            className="button button-quiet"
            type="submit"
            name="intent"
            value="save"
          >
            {t("save")}
          </button>
        </p>
      </form>
      <section className="stack-tight">
        <h2>{t("previewTitle")}</h2>
        <p className="soft">{t("previewLead")}</p>
        <DeliveryTotals totals={delivery} />
      </section>
      <section className="stack-tight">
        <h2>{t("freezeTitle")}</h2>
        <p>{t("freezeLead")}</p>
        <form method="post" className="flex flex-wrap gap-3">
          <button className="button" type="submit" name="intent" value="freeze">
            {t("freezeIt")}
          </button>
          <button
            className="button button-quiet"
            type="submit"
            name="intent"
            value="discard"
          >
            {t("discard")}
          </button>
        </form>
      </section>
    </>
  );
}
