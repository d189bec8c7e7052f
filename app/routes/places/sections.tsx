import { Link } from "@remix-run/react";

import { placeMessages } from "~/features/jurisdictions/messages";
import { officialMessages } from "~/features/officials/messages";
import { PetitionRow } from "~/features/petitions/components/PetitionRow";
import type { ListedPetition } from "~/features/petitions/components/PetitionRow";
import { recordMessages } from "~/features/votes/record-messages";
import { formatDay, formatMoment } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

interface PlaceSlug {
  readonly slug: string;
}

/**
 * Who decides here: bodies and how many of their seats have a name. Where none
 * is written down, `mayAdd` says whether the reader is asked to add one.
 */
export function BodiesHere({
  place,
  bodies,
  mayAdd,
}: {
  place: PlaceSlug;
  mayAdd: boolean;
  bodies: readonly {
    readonly slug: string;
    readonly name: string;
    readonly seats: number;
    readonly filled: number;
  }[];
}) {
  const t = useTranslate(placeMessages);
  const r = useTranslate(recordMessages);
  const o = useTranslate(officialMessages);
  if (bodies.length === 0) {
    if (!mayAdd) return null;
    return (
      <section aria-labelledby="bodies" className="stack-tight">
        <h2 id="bodies">{t("bodiesHere")}</h2>
        <p className="soft">{o("noBodies")}</p>
        <p className="flex flex-wrap gap-x-5">
          <Link to={paths.bodies.new({ place: place.slug })}>
            {o("newBody")}
          </Link>
          <Link to={paths.officials.inPlace(place.slug)}>
            {t("allOfficials")}
          </Link>
        </p>
      </section>
    );
  }
  return (
    <section aria-labelledby="bodies">
      <h2 id="bodies">{t("bodiesHere")}</h2>
      <ul className="list-rows mt-2">
        {bodies.map((body) => (
          <li key={body.slug}>
            <Link to={paths.bodies.show(body.slug)}>{body.name}</Link>{" "}
            <span className="soft small">
              {t("seatsKnown", { filled: body.filled, seats: body.seats })}
            </span>{" "}
            <Link
              className="small"
              to={paths.votes.ofBody(body.slug)}
              aria-label={`${r("recordOfBody")}: ${body.name}`}
            >
              {r("recordOfBody")}
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <Link to={paths.officials.inPlace(place.slug)}>
          {t("allOfficials")}
        </Link>
      </p>
    </section>
  );
}

/** The districts and wards that elect the council here, by their number. */
export function DistrictsHere({
  districts,
}: {
  districts: readonly { readonly slug: string; readonly label: string }[];
}) {
  const t = useTranslate(placeMessages);
  if (districts.length === 0) return null;
  return (
    <section aria-labelledby="districts">
      <h2 id="districts">{t("districtsHere")}</h2>
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
        {districts.map(({ slug, label }) => (
          <li key={slug} className="py-1">
            <Link to={paths.places.show(slug)}>{label}</Link>
          </li>
        ))}
      </ul>
      <p className="small soft mt-2">{t("districtsSource")}</p>
    </section>
  );
}

/** Votes to come that anybody may know of. */
export function VotesHere({
  votes,
}: {
  votes: readonly {
    readonly id: string;
    readonly title: string;
    readonly campaignTitle: string | null;
    readonly bodyName: string;
    readonly bodySlug: string;
    readonly localDate: string | null;
    readonly startsAt: string | null;
    readonly meetingZone: string | null;
  }[];
}) {
  const t = useTranslate(placeMessages);
  const locale = useLocale();
  if (votes.length === 0) return null;
  return (
    <section aria-labelledby="votes">
      <h2 id="votes">{t("votesHere")}</h2>
      <ul className="list-rows mt-2">
        {votes.map((vote) => (
          <li key={vote.id}>
            <span className="font-semibold">
              {vote.campaignTitle ?? vote.title}
            </span>
            <span className="soft small block">
              <Link to={paths.bodies.show(vote.bodySlug)}>{vote.bodyName}</Link>
              {vote.startsAt && vote.meetingZone
                ? ` · ${formatMoment(locale, vote.startsAt, vote.meetingZone)}`
                : vote.localDate && ` · ${formatDay(locale, vote.localDate)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Open petitions here and beneath. */
export function PetitionsHere({
  petitions,
  heading: Heading = "h2",
}: {
  petitions: readonly ListedPetition[];
  heading?: "h2" | "h3";
}) {
  const t = useTranslate(placeMessages);
  if (petitions.length === 0) return null;
  return (
    <section aria-labelledby="petitions">
      <Heading id="petitions">{t("petitionsHere")}</Heading>
      <ul className="list-rows mt-2">
        {petitions.map((petition) => (
          <PetitionRow key={petition.slug} petition={petition} />
        ))}
      </ul>
    </section>
  );
}

/** Public campaigns, and for organizers the way to start one. */
export function CampaignsHere({
  place,
  campaigns,
  mayStart,
  heading: Heading = "h2",
}: {
  place: PlaceSlug;
  heading?: "h2" | "h3";
  campaigns: readonly {
    readonly slug: string;
    readonly name: string;
    readonly groupName: string;
  }[];
  mayStart: boolean;
}) {
  const t = useTranslate(placeMessages);
  if (campaigns.length === 0 && !mayStart) return null;
  return (
    <section aria-labelledby="campaigns">
      <Heading id="campaigns">{t("campaignsHere")}</Heading>
      {campaigns.length > 0 && (
        <ul className="list-rows mt-2">
          {campaigns.map((campaign) => (
            <li key={campaign.slug}>
              <Link to={paths.campaigns.show(campaign.slug)}>
                {campaign.name}
              </Link>{" "}
              <span className="soft small">{campaign.groupName}</span>
            </li>
          ))}
        </ul>
      )}
      {mayStart && (
        <p className="mt-3">
          <Link
            className="button button-quiet"
            to={paths.campaigns.new({ place: place.slug })}
          >
            {t("startCampaign")}
          </Link>
        </p>
      )}
    </section>
  );
}
