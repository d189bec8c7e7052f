import { Link } from "@remix-run/react";

import { Badge } from "~/components/Badge";
import { DataTable } from "~/components/DataTable";
import { formatDay, formatNumber } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { officialMessages } from "../messages";
import type { Roster } from "../types";

/** Every seat of the body on one day, who holds it, and since when. */
export function SeatsTable({
  bodyName,
  roster,
  mayEdit,
}: {
  bodyName: string;
  roster: Roster;
  /** Whether the reader may end terms. */
  mayEdit: boolean;
}) {
  const t = useTranslate(officialMessages);
  const locale = useLocale();
  const weighted = roster.places.some(({ weight }) => weight !== 1);
  return (
    <DataTable
      caption={t("seatsCaption", {
        body: bodyName,
        day: formatDay(locale, roster.day),
      })}
      head={[
        t("seat"),
        t("heldBy"),
        ...(weighted
          ? [{ label: t("votesOfSeat"), number: true as const }]
          : []),
        t("since"),
        ...(mayEdit ? [{ label: t("endTerm"), actions: true as const }] : []),
      ]}
    >
      {roster.places.map((place) => (
        <tr key={place.key}>
          <th scope="row">{place.label ?? t("seatUnknown")}</th>
          <td>
            {place.holder ? (
              <>
                <Link to={paths.officials.show(place.holder.slug)}>
                  {place.holder.name}
                </Link>{" "}
                {place.chair && <Badge tone="accent">{t("chairMark")}</Badge>}
                {place.holder.officialId === roster.mayor?.officialId && (
                  <Badge tone="accent">{t("mayorMark")}</Badge>
                )}
              </>
            ) : (
              <Badge tone="warn" shape="◌">
                {t("vacant")}
              </Badge>
            )}
          </td>
          {weighted && (
            <td className="number">{formatNumber(locale, place.weight)}</td>
          )}
          <td>
            {place.holder?.startsOn
              ? formatDay(locale, place.holder.startsOn)
              : ""}
          </td>
          {mayEdit && (
            <td>
              {place.holder && (
                <Link
                  to={paths.officials.endTerm(place.holder.termId)}
                  aria-label={t("endTermOf", { name: place.holder.name })}
                >
                  {t("endTerm")}
                </Link>
              )}
            </td>
          )}
        </tr>
      ))}
    </DataTable>
  );
}
