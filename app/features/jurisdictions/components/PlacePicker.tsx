import { useEffect, useState } from "react";

import { EmptyState } from "~/components/EmptyState";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { placeMessages } from "../messages";
import { PlaceLine } from "./PlaceLine";
import type { LinedPlace } from "./PlaceLine";

/** Long enough that a quick typist asks once a word, short enough to feel live. */
const PAUSE_MS = 150;

interface Props {
  /** Where the search form leads without script: the page this stands on. */
  action: string;
  /** What was searched for. */
  query: string;
  /** What the server found for it; null when nothing was asked yet. */
  places: readonly LinedPlace[] | null;
  /** Where choosing a place leads. */
  hrefOf: (place: LinedPlace) => string;
  /** Only these kinds are offered while typing; all when left out. */
  kinds?: readonly LinedPlace["kind"][];
  /** Other values of the page's address that a search must keep. */
  keep?: Readonly<Record<string, string | readonly string[]>>;
}

/**
 * Finds a place: a search form with its results beneath. Without script the
 * form asks the page again; with script (a page with `hydrate`) the results
 * follow the typing.
 */
export function PlacePicker({
  action,
  query,
  places,
  hrefOf,
  kinds,
  keep = {},
}: Props) {
  const t = useTranslate(placeMessages);
  const { type, live } = useLiveResults(kinds);
  const shown = live ?? places;
  return (
    <div className="stack">
      <form
        method="get"
        action={action}
        role="search"
        className="flex max-w-xl flex-wrap items-end gap-3"
      >
        {Object.entries(keep).flatMap(([name, values]) =>
          [values]
            .flat()
            .map((value) => (
              <input
                key={`${name} ${value}`}
                type="hidden"
                name={name}
                value={value}
              />
            )),
        )}
        <div className="field grow">
          <label htmlFor="place-search">{t("searchLabel")}</label>
          <p className="hint" id="place-search-hint">
            {t("searchHint")}
          </p>
          <input
            className="input"
            id="place-search"
            name="q"
            type="search"
            defaultValue={query}
            onChange={(event) => type(event.currentTarget.value)}
            autoComplete="off"
            maxLength={200}
            aria-describedby="place-search-hint"
          />
        </div>
        <button className="button" type="submit">
          {t("search")}
        </button>
      </form>
      <p role="status" className={shown === null ? "sr-only" : "soft"}>
        {shown === null ? "" : t("foundCount", { count: shown.length })}
      </p>
      {shown !== null && shown.length === 0 && (
        <EmptyState title={t("nothingFound")}>
          <p className="soft">{t("nothingFoundHint")}</p>
        </EmptyState>
      )}
      {shown !== null && shown.length > 0 && (
        <ul className="list-rows">
          {shown.map((place) => (
            <li key={place.slug}>
              <PlaceLine place={place} to={hrefOf(place)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Asks the server while the person types; the latest answer wins. */
function useLiveResults(kinds: Props["kinds"]) {
  const [typed, setTyped] = useState<string | null>(null);
  const [live, setLive] = useState<LinedPlace[] | null>(null);
  const kindsAsked = (kinds ?? []).join(",");

  useEffect(() => {
    if (typed === null) return;
    if (typed.trim() === "") {
      setLive(null);
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      const asked = kindsAsked === "" ? [] : kindsAsked.split(",");
      fetch(paths.places.searchJson({ q: typed, kinds: asked }), {
        signal: abort.signal,
      })
        .then((response) => (response.ok ? response.json() : null))
        .then((answer: { places: LinedPlace[] } | null) => {
          if (answer) setLive(answer.places);
        })
        // Aborted, or offline: the form still works by its button.
        .catch(() => {});
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [typed, kindsAsked]);

  return { live, type: setTyped };
}
