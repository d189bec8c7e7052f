import type { MetaFunction } from "@remix-run/node";

import { DataTable } from "~/components/DataTable";
import { PageHeader } from "~/components/PageHeader";
import { permissionMessages } from "~/i18n/common/permissions";
import { pageTitle } from "~/i18n/page-meta";
import { useTranslate } from "~/i18n/use-translate";
import {
  LEAD_ABILITIES,
  PERMISSIONS,
  ROLES,
  roleMay,
} from "~/server/permissions";
import type { Ability } from "~/server/permissions";

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, permissionMessages, "title");

/** The permission table itself, as the server uses it. */
export default function Permissions() {
  const t = useTranslate(permissionMessages);
  const abilities = Object.keys(PERMISSIONS) as Ability[];
  return (
    <div className="stack">
      <PageHeader title={t("title")} lead={t("lead")} />
      <DataTable
        caption={t("inYourGroup")}
        head={[t("ability"), ...ROLES.map((role) => t(role))]}
      >
        {abilities.map((ability) => (
          <tr key={ability}>
            <th scope="row">{t(ability)}</th>
            {ROLES.map((role) => (
              <td key={role} className="short">
                {roleMay(role, ability) ? `● ${t("yes")}` : `○ ${t("no")}`}
              </td>
            ))}
          </tr>
        ))}
      </DataTable>
      <section className="prose">
        <h2>{t("leadTitle")}</h2>
        <ul>
          {LEAD_ABILITIES.map((ability) => (
            <li key={ability}>{t(ability)}</li>
          ))}
        </ul>
        <p>{t("leadNever")}</p>
        <h2>{t("everyoneTitle")}</h2>
        <p>{t("everyone")}</p>
      </section>
    </div>
  );
}
