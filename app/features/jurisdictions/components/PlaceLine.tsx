import { Link } from "@remix-run/react";

import { useTranslate } from "~/i18n/use-translate";

import { placeMessages } from "../messages";
import { isStateKind, listedName, stateName } from "../rules";
import type { FoundPlace } from "../types";

export type LinedPlace = Pick<
  FoundPlace,
  "slug" | "kind" | "name" | "officialName" | "stateCode" | "countyName"
>;

/**
 * One place in a list: its name as a link, then kind, county and state.
 * Thousands of names are shared, so the name alone is never enough.
 */
export function PlaceLine({
  place,
  to,
  bare = false,
}: {
  place: LinedPlace;
  to: string;
  /** Only the name, where the heading says the rest. */
  bare?: boolean;
}) {
  if (bare) return <Link to={to}>{listedName(place)}</Link>;
  return (
    <>
      <Link to={to}>{listedName(place)}</Link> <PlaceKind place={place} />
    </>
  );
}

/** "City or town · Los Angeles County, California" */
export function PlaceKind({ place }: { place: LinedPlace }) {
  const t = useTranslate(placeMessages);
  return (
    <span className="soft small">
      {t(`kind_${place.kind}`)}
      {isStateKind(place.kind) ? null : <Where place={place} />}
    </span>
  );
}

function Where({ place }: { place: LinedPlace }) {
  const t = useTranslate(placeMessages);
  const state = stateName(place.stateCode);
  if (!state) return null;
  return (
    <>
      {" · "}
      {place.countyName
        ? t("where", { county: place.countyName, state })
        : state}
    </>
  );
}

export { listedName };
