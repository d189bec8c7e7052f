import { Link } from "@remix-run/react";

import script from "~/components/follow-slider.js?url";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";
import type { PolicySearch } from "~/paths";

import { mapMessages } from "../map-messages";

/**
 * The slider of years: a form that asks the page again, and a small file of
 * script that follows the slider where there is script.
 */
export function AsOf({
  asked,
  first,
  today,
}: {
  /** What else the map was asked for; it stays as it is. */
  asked: PolicySearch;
  /** The first year with a record. */
  first: number;
  today: string;
}) {
  const t = useTranslate(mapMessages);
  const last = Number(today.slice(0, 4));
  const shown = Number((asked.on ?? today).slice(0, 4));
  const { on: _on, page: _page, ...kept } = asked;
  const at = (year: number) =>
    paths.policies.map(year >= last ? kept : { ...kept, on: `${year}-12-31` });
  return (
    <form
      id="as-of"
      method="get"
      action={paths.policies.map()}
      className="as-of no-print"
    >
      {Object.entries(kept).map(
        ([name, value]) =>
          value !== null &&
          value !== undefined && (
            <input key={name} type="hidden" name={name} value={value} />
          ),
      )}
      <div className="field">
        <label htmlFor="year">
          {t("yearLabel")} <output htmlFor="year">{shown}</output>
        </label>
        <p className="hint" id="year-hint">
          {t("yearHint", { first: String(first), last: String(last) })}
        </p>
        <input
          id="year"
          name="year"
          type="range"
          min={Math.min(first, shown)}
          max={last}
          defaultValue={shown}
          aria-describedby="year-hint"
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <button className="button button-quiet" type="submit">
          {t("yearShow")}
        </button>
        <span id="years-beside" className="contents">
          {shown > first && (
            <Link to={at(shown - 1)}>
              {t("yearBefore", { year: String(shown - 1) })}
            </Link>
          )}
          {shown < last && (
            <>
              <Link to={at(shown + 1)}>
                {t("yearAfter", { year: String(shown + 1) })}
              </Link>
              <Link to={at(last)}>{t("toToday")}</Link>
            </>
          )}
        </span>
      </div>
      <script src={script} defer />
    </form>
  );
}
