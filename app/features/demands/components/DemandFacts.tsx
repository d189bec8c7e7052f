import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import { formatDay, standingAlone } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { demandMessages } from "../messages";

interface Facts {
  placeSlug: string;
  placeName: string;
  stateCode: string | null;
  bodyName: string | null;
  bodySlug: string | null;
  groupName: string;
  groupSlug: string;
  answerDueOn: string | null;
  visibility: "public" | "group";
  inGroup: boolean;
  /** Null when the reader may not know of it. */
  campaign: { name: string; slug: string } | null;
  campaignVisibility: string;
  officials: readonly { id: string; name: string; slug: string }[];
  provisions: readonly { id: string; nameEn: string; nameEs: string }[];
}

/** Whom a demand names, for what, by when, and whose it is. */
export function DemandFacts({ demand }: { demand: Facts }) {
  const t = useTranslate(demandMessages);
  const locale = useLocale();
  return (
    <dl className="stack min-w-0">
      <Fact term={t("askedOf")}>
        {demand.bodyName && demand.bodySlug && (
          <p>
            <Link to={paths.bodies.show(demand.bodySlug)}>
              {demand.bodyName}
            </Link>
          </p>
        )}
        {demand.officials.length > 0 ? (
          <ul>
            {demand.officials.map((official) => (
              <li key={official.id}>
                <Link to={paths.officials.show(official.slug)}>
                  {official.name}
                </Link>
              </li>
            ))}
          </ul>
        ) : (
          !demand.bodyName && <p className="soft">{t("nobodyNamed")}</p>
        )}
      </Fact>
      <Fact term={t("inPlace")}>
        <Link to={paths.places.show(demand.placeSlug)}>
          {demand.stateCode
            ? `${demand.placeName}, ${demand.stateCode}`
            : demand.placeName}
        </Link>
      </Fact>
      {demand.provisions.length > 0 && (
        <Fact term={t("forProtections")}>
          <ul>
            {demand.provisions.map((provision) => (
              <li key={provision.id}>
                {locale === "es" ? provision.nameEs : provision.nameEn}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {demand.answerDueOn && (
        <Fact term={t("answerDue")}>
          {standingAlone(locale, formatDay(locale, demand.answerDueOn))}
        </Fact>
      )}
      <Fact term={t("madeBy")}>
        <Link to={paths.groups.show(demand.groupSlug)}>{demand.groupName}</Link>
      </Fact>
      {demand.campaign && demand.campaignVisibility === "public" && (
        <Fact term={t("inCampaign")}>
          <Link to={paths.campaigns.show(demand.campaign.slug)}>
            {demand.campaign.name}
          </Link>
        </Fact>
      )}
      {demand.inGroup && (
        <Fact term={t("whoSees")}>{t(`visibility_${demand.visibility}`)}</Fact>
      )}
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="kicker">{term}</dt>
      <dd className="break-words">{children}</dd>
    </div>
  );
}
