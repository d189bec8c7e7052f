import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { formatDay } from "~/i18n/format";
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
  return (
    <dl className="grid gap-x-6 sm:gap-y-2 sm:grid-cols-[auto_1fr]">
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
            {petition.targets.map((target) => (
              <li key={target.id}>
                <Addressee target={target} />
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
          {formatDay(locale, petition.closesOn)}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="soft not-first:mt-2 sm:mt-0!">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}

function Addressee({ target }: { target: Target }) {
  const t = useTranslate(petitionMessages);
  const offices = target.offices.map(({ bodyName, role }) =>
    role === "mayor" || role === "chair"
      ? t(`office_${role}`, { body: bodyName })
      : bodyName,
  );
  return (
    <>
      <Link to={paths.officials.show(target.slug)}>{target.name}</Link>
      {offices.length > 0 && (
        <span className="soft"> ({offices.join("; ")})</span>
      )}
    </>
  );
}
