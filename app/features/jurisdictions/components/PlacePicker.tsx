import { EmptyState } from "~/components/EmptyState";
import { useTranslate } from "~/i18n/use-translate";

import { placeMessages } from "../messages";
import { zipOf } from "../rules/zip";
import { PlaceLine } from "./PlaceLine";
import type { LinedPlace } from "./PlaceLine";
import { useLivePlaces } from "./use-live-places";

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
  const { type, live, asked } = useLivePlaces(kinds);
  const shown = live ?? places;
  const zip = zipOf(live === null ? query : asked);
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
          <p className="soft">
            {zip === null ? t("nothingFoundHint") : t("zipUnknown", { zip })}
          </p>
        </EmptyState>
      )}
      {zip !== null && shown !== null && shown.length > 0 && (
        <p className="small">{t("zipHint", { zip })}</p>
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
