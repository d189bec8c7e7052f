import { formatDay } from "~/i18n/format";
import type { Locale } from "~/i18n/locales";
import { isDay } from "~/lib/calendar";

import type { ReasonParams } from "../types";

/** A reason's values as a page shows them: days by name, the rest as they are. */
export function shownParams(
  locale: Locale,
  params: ReasonParams,
): ReasonParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      name === "date" && isDay(String(value))
        ? formatDay(locale, String(value))
        : value,
    ]),
  );
}
