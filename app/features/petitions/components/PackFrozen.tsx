import { Link } from "@remix-run/react";

import { ErrorSummary } from "~/components/ErrorSummary";
import { RadioField, TextArea } from "~/components/Field";
import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import type { FormState } from "~/lib/form-state";
import { paths } from "~/paths";

import { deliveryMessages } from "../delivery-messages";
import { canBecome } from "../rules";
import { PACK_FILES } from "../types";
import type { PetitionState } from "../types";
import { DeliveryTotals } from "./DeliveryTotals";
import type { Totals } from "./DeliveryTotals";

/** A frozen delivery: its totals, its files, its public page. */
export function PackFrozen({
  petition,
  delivery,
  form,
}: {
  petition: {
    readonly id: string;
    readonly slug: string;
    readonly state: PetitionState;
    readonly purgedAt: string | null;
  };
  delivery: Totals & {
    readonly id: string;
    readonly frozenAt: string;
    readonly withdrawn: number;
  };
  form: FormState | null;
}) {
  const t = useTranslate(deliveryMessages);
  const locale = useLocale();
  const { fullNames, firstNames, unnamed } = delivery;
  return (
    <>
      <p className="soft">
        {t("frozenLead", {
          day: formatDay(locale, delivery.frozenAt),
          count: fullNames + firstNames + unnamed,
        })}{" "}
        {t("withdrawnSince", { count: delivery.withdrawn })}
      </p>
      <DeliveryTotals totals={delivery} />
      <p className="flex flex-wrap gap-3">
        <Link
          className="button button-quiet"
          to={paths.petitions.delivered(petition.slug, delivery.id)}
        >
          {t("publicPage")}
        </Link>
        {canBecome(petition.state, "delivered") && (
          <Link
            className="button button-quiet"
            to={paths.petitions.delivery(petition.id)}
          >
            {t("record")}
          </Link>
        )}
      </p>
      <section className="stack-tight">
        <h2>{t("downloadTitle")}</h2>
        {petition.purgedAt !== null ? (
          <p>{t("purgedPack")}</p>
        ) : (
          <>
            <p className="soft">{t("downloadLead")}</p>
            <form
              method="post"
              action={paths.petitions.packFile(petition.id, delivery.id)}
              className="stack"
            >
              <ErrorSummary form={form} />
              <RadioField
                name="file"
                label={t("file")}
                value="letter"
                options={PACK_FILES.map((value) => ({
                  value,
                  label: t(`file_${value}`),
                }))}
                form={form}
                required
              />
              <TextArea
                name="why"
                label={t("why")}
                hint={t("whyHint")}
                maxLength={500}
                rows={3}
                form={form}
                required
              />
              <p>
                <button className="button" type="submit">
                  {t("download")}
                </button>
              </p>
            </form>
          </>
        )}
      </section>
    </>
  );
}
