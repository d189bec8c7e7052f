import { DataTable } from "~/components/DataTable";
import { formatDay, formatNumber } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { paperMessages } from "../paper-messages";
import type { ReadField } from "../paper/rules";
import type { KindReading } from "../paper/types";

/** The checks of a batch, and the lines that two people read differently. */
export function BatchChecks({
  checks,
  differences,
}: {
  checks: readonly {
    readonly round: number;
    readonly lines: number;
    readonly wrong: number;
    readonly passed: number;
    readonly checkedAt: string;
    readonly checkedBy: string;
  }[];
  differences: readonly {
    readonly id: string;
    readonly sheet: number;
    readonly line: number;
    readonly differs: readonly ReadField[];
    readonly typed: KindReading;
    readonly again: KindReading;
  }[];
}) {
  const t = useTranslate(paperMessages);
  const locale = useLocale();
  if (checks.length === 0) return null;
  const said = (one: KindReading, fields: readonly ReadField[]) =>
    fields
      .map((field) => {
        if (field === "kind") return t(`kind_${one.kind}`);
        const text = field === "ticks" ? one.ticks : one[field];
        return text === "" ? "–" : text;
      })
      .join(" · ");
  return (
    <section className="stack-tight">
      <h2>{t("checks")}</h2>
      <ol className="list-rows">
        {checks.map(({ round, wrong, lines, passed, ...check }) => (
          <li key={round}>
            {t(passed === 1 ? "checkPassed" : "checkFailed", {
              wrong,
              lines,
              rate: `${formatNumber(locale, Math.round((wrong / lines) * 1000) / 10)} %`,
            })}
            <span className="soft small block">
              {t("checkBy", {
                name: check.checkedBy,
                day: formatDay(locale, check.checkedAt),
              })}
            </span>
          </li>
        ))}
      </ol>
      {checks[0]?.passed === 0 && <p>{t("failedHint")}</p>}
      {differences.length > 0 && (
        <DataTable
          caption={t("differences")}
          head={[
            t("columnPlace"),
            t("columnTyped"),
            t("columnAgain"),
            { label: t("take"), actions: true },
          ]}
        >
          {differences.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {t("place", { sheet: row.sheet, line: row.line })}
                <span className="soft small block font-normal">
                  {row.differs.map((field) => t(`field_${field}`)).join(", ")}
                </span>
              </th>
              <td className="break-all">{said(row.typed, row.differs)}</td>
              <td className="break-all">{said(row.again, row.differs)}</td>
              <td>
                <form method="post">
                  <input type="hidden" name="act" value="take" />
                  <input type="hidden" name="lineId" value={row.id} />
                  <button
                    className="button button-quiet button-small"
                    type="submit"
                  >
                    {t("take")}
                  </button>
                </form>
              </td>
            </tr>
          ))}
        </DataTable>
      )}
    </section>
  );
}
