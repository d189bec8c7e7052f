import { useState } from "react";

import {
  PlaceKind,
  listedName,
} from "~/features/jurisdictions/components/PlaceLine";
import type { LinedPlace } from "~/features/jurisdictions/components/PlaceLine";
import { useLivePlaces } from "~/features/jurisdictions/components/use-live-places";
import { placeMessages } from "~/features/jurisdictions/messages";
import { useTranslate } from "~/i18n/use-translate";

import { groupMessages } from "../messages";
import type { PlaceChoice } from "../types";

/**
 * A place chosen within a form: a search, and what it found to choose from.
 * The search is sent with the whole form (`findPlace`), so nothing that was
 * typed elsewhere is lost; with script the places follow the typing.
 */
export function PlaceField({ choice }: { choice: PlaceChoice }) {
  const t = useTranslate(groupMessages);
  const say = useTranslate(placeMessages);
  const { type, live } = useLivePlaces();
  const [chosen, choose] = useState<LinedPlace | null>(choice.chosen);
  const found = live ?? choice.places;
  // What is chosen stays in sight, whatever is searched for next.
  const offered = [
    ...(chosen ? [chosen] : []),
    ...(found ?? []).filter(({ slug }) => slug !== chosen?.slug),
  ];
  return (
    <section className="sheet stack" aria-labelledby="place">
      <div className="stack-tight">
        <h2 id="place">{t("thePlace")}</h2>
        <p className="soft">{t("placeOptional")}</p>
        {/* Enter in another field sends the form instead of searching. */}
        <button
          type="submit"
          className="sr-only"
          tabIndex={-1}
          aria-hidden="true"
        />
        <input type="hidden" name="placeAsked" value={choice.query} />
        <input
          type="hidden"
          name="placeWas"
          value={choice.chosen?.slug ?? ""}
        />
      </div>
      <div className="flex max-w-xl flex-wrap items-end gap-3">
        <div className="field grow">
          <label htmlFor="f-placeQuery">{say("searchLabel")}</label>
          <p className="hint" id="f-placeQuery-hint">
            {say("searchHint")}
          </p>
          <input
            className="input"
            id="f-placeQuery"
            name="placeQuery"
            type="search"
            defaultValue={choice.query}
            onChange={(event) => type(event.currentTarget.value)}
            autoComplete="off"
            maxLength={200}
            aria-describedby="f-placeQuery-hint"
          />
        </div>
        <button
          className="button button-quiet"
          type="submit"
          name="findPlace"
          value="1"
          formNoValidate
        >
          {say("search")}
        </button>
      </div>
      <p role="status" className={found === null ? "sr-only" : "soft"}>
        {found === null ? "" : say("foundCount", { count: found.length })}
        {found?.length === 0 && `. ${say("nothingFoundHint")}`}
      </p>
      {offered.length > 0 && (
        <fieldset className="stack-tight">
          <legend className="sr-only">{t("thePlace")}</legend>
          {offered.map((place) => (
            <div key={place.slug} className="choice">
              <input
                type="radio"
                id={`f-place-${place.slug}`}
                name="place"
                value={place.slug}
                checked={chosen?.slug === place.slug}
                onChange={() => choose(place)}
              />
              <label htmlFor={`f-place-${place.slug}`}>
                {listedName(place)} <PlaceKind place={place} />
              </label>
            </div>
          ))}
          <div className="choice">
            <input
              type="radio"
              id="f-place-none"
              name="place"
              value=""
              checked={chosen === null}
              onChange={() => choose(null)}
            />
            <label htmlFor="f-place-none">{t("placeLater")}</label>
          </div>
        </fieldset>
      )}
    </section>
  );
}
