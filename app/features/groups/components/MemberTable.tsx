import { Link } from "@remix-run/react";

import { DataTable } from "~/components/DataTable";
import { permissionMessages } from "~/i18n/common/permissions";
import { formatDay, standingAlone } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import type { Role } from "~/server/permissions";

import { groupMessages } from "../messages";

export interface ListedMember {
  accountId: string;
  name: string;
  email: string;
  role: Role;
  since: string;
}

/** The people of a group, each with the way to their page. */
export function MemberTable({
  slug,
  members,
  me,
}: {
  slug: string;
  members: readonly ListedMember[];
  /** The reader's own account. */
  me: string;
}) {
  const t = useTranslate(groupMessages);
  const roles = useTranslate(permissionMessages);
  const locale = useLocale();
  return (
    <DataTable
      caption={t("membersTitle")}
      captionHidden
      head={[t("colName"), t("colRole"), t("colEmail"), t("colSince")]}
    >
      {members.map((member) => (
        <tr key={member.accountId}>
          <th scope="row" className="min-w-36 wrap-anywhere">
            <Link to={paths.groups.member(slug, member.accountId)}>
              {member.name}
            </Link>
            {member.accountId === me && (
              <span className="soft font-normal"> ({t("you")})</span>
            )}
          </th>
          <td>{roles(member.role)}</td>
          <td className="min-w-44 wrap-anywhere">{member.email}</td>
          <td className="whitespace-nowrap">
            {standingAlone(locale, formatDay(locale, member.since))}
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
