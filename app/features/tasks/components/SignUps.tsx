import { DataTable } from "~/components/DataTable";
import { formatMoment } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { taskMessages } from "../messages";
import type { ClaimState } from "../types";
import { ClaimBadge } from "./ClaimBadge";

export interface SignUp {
  id: string;
  name: string;
  /** Only for organizers. */
  email: string | null;
  state: ClaimState;
  claimedAt: string;
  hours: number | null;
}

/** Who signed up for a task; for organizers of its group. */
export function SignUps({
  claims,
  timeZone,
}: {
  claims: readonly SignUp[];
  timeZone: string;
}) {
  const t = useTranslate(taskMessages);
  const locale = useLocale();
  if (claims.length === 0) return <p className="soft">{t("nobodyYet")}</p>;
  return (
    <DataTable
      caption={t("signedUp")}
      captionHidden
      head={[
        t("columnName"),
        t("columnState"),
        t("columnSince"),
        { label: t("columnHours"), number: true },
      ]}
    >
      {claims.map((claim) => (
        <tr key={claim.id}>
          <th scope="row" className="min-w-40">
            {claim.name}
            {claim.email !== null && (
              <>
                <br />
                <a className="small font-normal" href={`mailto:${claim.email}`}>
                  {claim.email}
                </a>
              </>
            )}
          </th>
          <td>
            {claim.state !== "cancelled" && <ClaimBadge state={claim.state} />}
          </td>
          <td className="whitespace-nowrap">
            {formatMoment(locale, claim.claimedAt, timeZone)}
          </td>
          <td className="number">{claim.hours ?? "–"}</td>
        </tr>
      ))}
    </DataTable>
  );
}
