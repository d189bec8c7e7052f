import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { deliveryMessages } from "../delivery-messages";
import type { Disclosure } from "../types";

/** In which lists a signer was handed over, shown to nobody but themselves. */
export function OwnDeliveries({
  deliveries,
}: {
  deliveries: readonly {
    readonly id: string;
    readonly recipient: string;
    readonly onDate: string;
    readonly number: number;
    readonly disclosure: Disclosure;
  }[];
}) {
  const t = useTranslate(deliveryMessages);
  const locale = useLocale();
  if (deliveries.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t("ownTitle")}</h2>
      <ul className="list-rows">
        {deliveries.map(({ id, recipient, onDate, number, disclosure }) => (
          <li key={id}>
            {t("ownLine", {
              day: formatDay(locale, onDate),
              recipient,
              number: String(number),
              how: t(`own_${disclosure}`),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
