import { Link } from "@remix-run/react";

import { PlaceLine } from "~/features/jurisdictions/components/PlaceLine";
import { PlacePicker } from "~/features/jurisdictions/components/PlacePicker";
import { useTranslate } from "~/i18n/use-translate";
import { paths, queryString } from "~/paths";

import { groupMessages } from "../messages";
import type { PlaceChoice } from "../types";

/**
 * The part of a page in which a place is chosen, ahead of the form that sends
 * it: choosing opens the same page with `?place=`.
 */
export function PlaceChooser({
  action,
  another = action,
  choice,
}: {
  /** Address of the page this stands on. */
  action: string;
  /** Where one goes to choose another place. */
  another?: string;
  choice: PlaceChoice;
}) {
  const t = useTranslate(groupMessages);
  return (
    <section className="sheet stack" aria-labelledby="place">
      <h2 id="place">{t("thePlace")}</h2>
      {choice.chosen ? (
        <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <span>
            <PlaceLine
              place={choice.chosen}
              to={paths.places.show(choice.chosen.slug)}
            />
          </span>
          <Link to={another}>{t("changePlace")}</Link>
        </p>
      ) : (
        <>
          <p className="soft">{t("placeOptional")}</p>
          <PlacePicker
            key={choice.query}
            action={action}
            query={choice.query}
            places={choice.places}
            hrefOf={(place) => action + queryString({ place: place.slug })}
          />
        </>
      )}
    </section>
  );
}
