import { Link } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { formatMoment, standingAlone } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { transferMessages } from "../messages";
import type { ImportState } from "../types";
import { ImportStateBadge } from "./ImportState";

/** The group's latest imports, each with the way to its report. */
export function EarlierImports({
  imports,
}: {
  imports: readonly {
    id: string;
    createdAt: string;
    accountName: string | null;
    place: { name: string; timeZone: string };
    state: ImportState;
  }[];
}) {
  const t = useTranslate(transferMessages);
  const locale = useLocale();
  return (
    <section className="stack">
      <h2>{t("earlier")}</h2>
      {imports.length === 0 ? (
        <p className="soft">{t("noEarlier")}</p>
      ) : (
        <DataTable
          caption={t("earlier")}
          captionHidden
          head={[t("when"), t("what"), t("who"), t("state")]}
        >
          {imports.map(({ id, createdAt, accountName, place, state }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={paths.imports.show(id)}>
                  {standingAlone(
                    locale,
                    formatMoment(locale, createdAt, place.timeZone),
                  )}
                </Link>
              </th>
              <td>{place.name}</td>
              <td>{accountName}</td>
              <td>
                <ImportStateBadge state={state} />
              </td>
            </tr>
          ))}
        </DataTable>
      )}
    </section>
  );
}
