import { Link } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { demandMessages } from "../messages";
import type { DemandState } from "../types";
import { StateBadge } from "./StateBadge";

export interface ListedDemand {
  id: string;
  title: string;
  state: DemandState;
  overdue: boolean;
  bodyName: string | null;
  answerDueOn: string | null;
}

/** Demands below each other: what, where it stands, whose, by when. */
export function DemandTable({
  caption,
  demands,
}: {
  caption: string;
  demands: readonly ListedDemand[];
}) {
  const t = useTranslate(demandMessages);
  const locale = useLocale();
  return (
    <DataTable
      caption={caption}
      captionHidden
      head={[
        t("columnDemand"),
        t("columnState"),
        t("columnBody"),
        t("columnDue"),
      ]}
    >
      {demands.map((demand) => (
        <tr key={demand.id}>
          <th scope="row" className="min-w-48">
            <Link to={paths.demands.show(demand.id)}>{demand.title}</Link>
          </th>
          <td>
            <StateBadge state={demand.state} overdue={demand.overdue} />
          </td>
          <td>
            {demand.bodyName ?? <span className="soft">{t("noBody")}</span>}
          </td>
          <td className="whitespace-nowrap">
            {demand.answerDueOn ? (
              formatDay(locale, demand.answerDueOn)
            ) : (
              <span className="soft">{t("noDueDay")}</span>
            )}
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
