import { Link } from "@remix-run/react";

import { Badge } from "~/components/Badge";
import { ConfirmAction } from "~/components/ConfirmAction";
import { DataTable } from "~/components/DataTable";
import { formatDay, formatNumber } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { ledgerMessages } from "../ledger-messages";
import type { LedgerLine } from "../ledger/types";

const TONES = { running: "neutral", kept: "good", short: "warn" } as const;

/** Pledged beside delivered, a line for each pledge. */
export function LedgerTable({
  slug,
  lines,
  own,
}: {
  slug: string;
  lines: readonly LedgerLine[];
  /** Groups whose pledges the reader may take back. */
  own: readonly { id: string }[];
}) {
  const t = useTranslate(ledgerMessages);
  const locale = useLocale();
  const mine = new Set(own.map(({ id }) => id));
  return (
    <div className="stack-tight">
      <p>
        {t("total", {
          kept: lines.filter(({ state }) => state === "kept").length,
          all: lines.length,
        })}
      </p>
      <DataTable
        caption={t("ledgerTitle")}
        captionHidden
        head={[
          t("colGroup"),
          t("colPledge"),
          t("colPurpose"),
          t("colDays"),
          { label: t("colPledged"), number: true },
          { label: t("colDelivered"), number: true },
          t("colState"),
          ...(own.length > 0
            ? [{ label: t("colActions"), actions: true as const }]
            : []),
        ]}
      >
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <Link to={paths.groups.show(line.groupSlug)}>
                {line.groupName}
              </Link>
            </th>
            <td>{t(`kind_${line.kind}`)}</td>
            <td className="wrap-anywhere">{line.purpose}</td>
            <td>
              {t("span", {
                from: formatDay(locale, line.from),
                until: formatDay(locale, line.until),
              })}
            </td>
            <td className="number">{formatNumber(locale, line.amount)}</td>
            <td className="number">{formatNumber(locale, line.delivered)}</td>
            <td>
              <Badge tone={TONES[line.state]}>
                {t(`state_${line.state}`, {
                  missing: Math.max(0, line.amount - line.delivered),
                })}
              </Badge>
            </td>
            {own.length > 0 && (
              <td>
                {mine.has(line.groupId) && (
                  <ConfirmAction
                    label={t("withdraw")}
                    explanation={t("withdrawWhy")}
                    confirm={t("withdrawYes")}
                    action={paths.coalitions.withdrawPledge(slug, line.id)}
                  />
                )}
              </td>
            )}
          </tr>
        ))}
      </DataTable>
      <p className="soft small">{t("howCounted")}</p>
      <p className="no-print">
        <a href={paths.coalitions.ledgerCsv(slug)}>{t("csv")}</a>
      </p>
    </div>
  );
}
