import { Link } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { formatNumber } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { watchMessages } from "../watch-messages";

/** Networks or domains from which many signatures came lately. */
export function TrendingTable({
  petitionId,
  by,
  since,
  rows,
}: {
  petitionId: string;
  by: "network" | "domain";
  since: string;
  rows: readonly {
    readonly key: string;
    /** How it is called: the domain, or a code of the network. */
    readonly label: string;
    readonly signatures: number;
    readonly validated: number;
    readonly held: number;
  }[];
}) {
  const t = useTranslate(watchMessages);
  const locale = useLocale();
  const caption = by === "network" ? t("networks") : t("domains");
  return (
    <DataTable
      caption={caption}
      captionHidden
      head={[
        t(by),
        { label: t("signed"), number: true },
        { label: t("confirmed"), number: true },
        { label: t("waiting"), number: true },
        { label: t("look"), actions: true },
      ]}
    >
      {rows.map((row) => (
        <tr key={row.key}>
          <th scope="row" className="break-all">
            {row.label}
          </th>
          <td className="number">{formatNumber(locale, row.signatures)}</td>
          <td className="number">{formatNumber(locale, row.validated)}</td>
          <td className="number">{formatNumber(locale, row.held)}</td>
          <td>
            <Link
              to={paths.petitions.sweep(petitionId, {
                by,
                key: row.key,
                since,
              })}
              aria-label={`${t("look")}: ${row.label}`}
            >
              {t("look")}
            </Link>
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
