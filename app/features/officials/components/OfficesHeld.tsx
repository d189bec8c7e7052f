import { Link } from "@remix-run/react";

import { Badge } from "~/components/Badge";
import { WebLink } from "~/components/WebLink";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { officialMessages } from "../messages";
import type { TermRole } from "../types";
import { TermDates } from "./TermDates";

interface Office {
  id: string;
  role: TermRole;
  startsOn: string | null;
  endsOn: string | null;
  sourceUrl: string | null;
  bodyName: string;
  bodySlug: string;
  seatLabel: string | null;
  current: boolean;
}

/** The offices of one person, present ones first. */
export function OfficesHeld({
  offices,
  mayEdit,
}: {
  offices: readonly Office[];
  mayEdit: boolean;
}) {
  const t = useTranslate(officialMessages);
  return (
    <section>
      <h2>{t("offices")}</h2>
      {offices.length === 0 ? (
        <p className="soft mt-2">{t("noOffices")}</p>
      ) : (
        <ul className="list-rows">
          {offices.map((office) => (
            <li key={office.id}>
              <p>
                <Link to={paths.bodies.show(office.bodySlug)}>
                  {office.bodyName}
                </Link>
                {office.seatLabel && `, ${office.seatLabel}`}{" "}
                {office.role !== "member" && (
                  <Badge tone="accent">{t(`role_${office.role}`)}</Badge>
                )}
              </p>
              <p className="soft small">
                {t(office.current ? "presentOffice" : "formerOffice")},{" "}
                <TermDates startsOn={office.startsOn} endsOn={office.endsOn} />
                {office.sourceUrl && (
                  <>
                    {" · "}
                    <WebLink to={office.sourceUrl}>{t("source")}</WebLink>
                  </>
                )}
                {mayEdit && office.current && (
                  <>
                    {" · "}
                    <Link to={paths.officials.endTerm(office.id)}>
                      {t("endTerm")}
                    </Link>
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
