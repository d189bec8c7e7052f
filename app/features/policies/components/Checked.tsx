import { formatPartialDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { policyMessages } from "../messages";
import { freshnessOf } from "../rules";
import type { Freshness } from "../types";

/** Full bars for a fresh check, none for never: it fades as time passes. */
const BARS: Record<Freshness, string> = {
  fresh: "▰▰▰",
  ageing: "▰▰▱",
  stale: "▰▱▱",
  never: "▱▱▱",
};

/** How long ago a clause was held against its source. */
export function Checked({ on, today }: { on: string | null; today: string }) {
  const t = useTranslate(policyMessages);
  const locale = useLocale();
  const freshness = freshnessOf(on, today);
  const date = on === null ? "" : formatPartialDay(locale, on, "month");
  return (
    <span className="checked" data-freshness={freshness}>
      <span aria-hidden="true">{BARS[freshness]}</span>{" "}
      {t(`fresh_${freshness}`, { date })}
    </span>
  );
}
