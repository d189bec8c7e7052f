import { Link } from "@remix-run/react";

import { PlaceLine } from "~/features/jurisdictions/components/PlaceLine";
import type { LinedPlace } from "~/features/jurisdictions/components/PlaceLine";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { compareMessages } from "../compare-messages";

/** Places of the same kind and size that are ahead, to be compared with. */
export function PlacesLike({
  name,
  places,
  compareWith,
}: {
  /** The place that they are like. */
  name: string;
  places: readonly (LinedPlace & { readonly protections: number })[];
  /** What is compared already. */
  compareWith: readonly string[];
}) {
  const t = useTranslate(compareMessages);
  return (
    <section className="stack-tight no-print" aria-labelledby="like">
      <h2 id="like">{t("like", { place: name })}</h2>
      {places.length === 0 ? (
        <p className="soft">{t("noLike", { place: name })}</p>
      ) : (
        <>
          <p className="small soft">{t("likeHint")}</p>
          <ul className="list-rows">
            {places.map((place) => (
              <li key={place.slug}>
                <PlaceLine place={place} to={paths.places.show(place.slug)} />{" "}
                <span className="small">
                  {t("likeCount", { count: place.protections })}
                </span>{" "}
                <Link
                  className="small"
                  to={paths.places.compare([...compareWith, place.slug])}
                >
                  {t("likeCompare")}
                  <span className="sr-only">: {place.name}</span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
