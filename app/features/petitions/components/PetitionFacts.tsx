import { Link } from "@remix-run/react";
import { Fragment } from "react";
import type { ReactNode } from "react";

import { formatDay, standingAlone } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { petitionMessages } from "../messages";
import { placeLabel } from "./place-label";
import type { PlaceOfPetition } from "./place-label";

interface Target {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly offices: readonly { bodyName: string; role: string }[];
}

/** Who asks, whom, where, and until when. */
export function PetitionFacts({
  petition,
}: {
  petition: PlaceOfPetition & {
    readonly placeSlug: string;
    readonly groupName: string;
    readonly groupSlug: string;
    readonly closesOn: string | null;
    readonly targets: readonly Target[];
    /** With the address of its page for whoever reads this. */
    readonly campaign: { readonly name: string; readonly to: string } | null;
  };
}) {
  const t = useTranslate(petitionMessages);
  const locale = useLocale();
  const place = placeLabel(petition);
  // A whole council is named once, behind its members.
  const byOffice = new Map<string, Target[]>();
  for (const target of petition.targets) {
    const offices = target.offices
      .map(({ bodyName, role }) =>
        role === "mayor" || role === "chair"
          ? t(`office_${role}`, { body: bodyName })
          : bodyName,
      )
      .join("; ");
    byOffice.set(offices, [...(byOffice.get(offices) ?? []), target]);
  }
  return (
    <dl className="facts">
      <Fact name={t("whoAsks")}>
        <Link to={paths.groups.show(petition.groupSlug)}>
          {petition.groupName}
        </Link>
      </Fact>
      <Fact name={t("addressedTo")}>
        {petition.targets.length === 0 ? (
          t("addressedToPlace", { place })
        ) : (
          <ul>
            {[...byOffice].map(([offices, targets]) => (
              <li key={offices}>
                {targets.map((target, index) => (
                  <Fragment key={target.id}>
                    {index > 0 && ", "}
                    <Link to={paths.officials.show(target.slug)}>
                      {target.name}
                    </Link>
                  </Fragment>
                ))}
                {offices !== "" && <span className="soft"> ({offices})</span>}
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact name={t("place")}>
        <Link to={paths.places.show(petition.placeSlug)}>{place}</Link>
      </Fact>
      {petition.campaign && (
        <Fact name={t("campaign")}>
          <Link to={petition.campaign.to}>{petition.campaign.name}</Link>
        </Fact>
      )}
      {petition.closesOn !== null && (
        <Fact name={t("closingDate")}>
          {standingAlone(locale, formatDay(locale, petition.closesOn))}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
