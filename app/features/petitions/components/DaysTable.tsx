import { DataTable } from "~/components/DataTable";
import { formatDay, formatNumber, standingAlone } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { petitionMessages } from "../messages";
import type { DayCount } from "../rules";

const SHOWN = 14;

/** How many signatures came on the latest days; nothing before the first. */
export function DaysTable({ days }: { days: readonly DayCount[] }) {
  const t = useTranslate(petitionMessages);
  const locale = useLocale();
  if (days.length === 0) return null;
  const latest = days.slice(-SHOWN).reverse();
  return (
    <section className="stack-tight">
      <h2>{t("perDay")}</h2>
      <p className="soft small">{t("perDayNote", { days: latest.length })}</p>
      <DataTable
        caption={t("perDay")}
        captionHidden
        head={[t("day"), { label: t("signatures"), number: true }]}
      >
        {latest.map(({ day, validated }) => (
          <tr key={day}>
            <th scope="row" className="whitespace-nowrap">
              {standingAlone(locale, formatDay(locale, day))}
            </th>
            <td className="number">{formatNumber(locale, validated)}</td>
          </tr>
        ))}
      </DataTable>
    </section>
  );
}
