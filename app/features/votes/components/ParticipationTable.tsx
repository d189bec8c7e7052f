import { Link } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { formatNumber, formatPercent } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { recordMessages } from "../record-messages";
import type { Attendance } from "../rules";

/** Who takes part: voted, was there, was away, and excused apart. */
export function ParticipationTable({
  caption,
  members,
}: {
  caption: string;
  members: readonly {
    officialId: string;
    name: string;
    slug: string;
    rolls: number;
    yes: number;
    no: number;
    attendance: Attendance;
  }[];
}) {
  const t = useTranslate(recordMessages);
  const locale = useLocale();
  const number = (value: number) => (
    <td className="number">{formatNumber(locale, value)}</td>
  );
  return (
    <DataTable
      caption={caption}
      head={[
        t("colMember"),
        ...(
          [
            "colRolls",
            "colYes",
            "colNo",
            "colPresent",
            "colAbsent",
            "colExcused",
            "colRate",
          ] as const
        ).map((key) => ({ label: t(key), number: true as const })),
      ]}
    >
      {members.map(({ officialId, name, slug, rolls, yes, no, attendance }) => (
        <tr key={officialId}>
          <th scope="row" className="min-w-36">
            <Link to={paths.officials.show(slug)}>{name}</Link>
          </th>
          {number(rolls)}
          {number(yes)}
          {number(no)}
          {number(attendance.present)}
          {number(attendance.absent)}
          {number(attendance.excused)}
          <td className="number">
            {attendance.rate === null
              ? t("rateNone")
              : formatPercent(locale, attendance.rate)}
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
