import { Link } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { formatNumber } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { campaignMessages } from "../messages";

/** What each group has done, in numbers; never who did it. */
export function GroupCountsTable({
  groups,
}: {
  groups: readonly {
    id: string;
    name: string;
    slug: string;
    demands: number;
    signatures: number;
    openTasks: number;
    doneTasks: number;
    turnout: number;
    contacts: number;
  }[];
}) {
  const t = useTranslate(campaignMessages);
  const locale = useLocale();
  const columns = [
    ["demands", t("columnDemands")],
    ["signatures", t("signaturesTitle")],
    ["openTasks", t("columnOpenTasks")],
    ["doneTasks", t("columnDoneTasks")],
    ["turnout", t("columnTurnout")],
    ["contacts", t("columnContacts")],
  ] as const;
  return (
    <DataTable
      caption={t("groupCountsCaption")}
      head={[
        t("columnGroup"),
        ...columns.map(([, label]) => ({ label, number: true as const })),
      ]}
    >
      {groups.map((group) => (
        <tr key={group.id}>
          <th scope="row">
            <Link to={paths.groups.show(group.slug)}>{group.name}</Link>
          </th>
          {columns.map(([key]) => (
            <td key={key} className="number">
              {formatNumber(locale, group[key])}
            </td>
          ))}
        </tr>
      ))}
    </DataTable>
  );
}
