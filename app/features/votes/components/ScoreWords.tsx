import { useLocale, useTranslate } from "~/i18n/use-translate";
import { LOCALE_TAGS } from "~/i18n/locales";
import type { Locale } from "~/i18n/locales";

import { forecastMessages } from "../forecast-messages";
import { COIN_BRIER } from "../rules";

/** A Brier score with its two decimals: "0.13". */
export function formatScore(locale: Locale, brier: number): string {
  return brier.toLocaleString(LOCALE_TAGS[locale], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
}

/** A score and how to read it: against perfect, and against a coin. */
export function ScoreWords({ brier }: { brier: number }) {
  const say = useTranslate(forecastMessages);
  const locale = useLocale();
  return (
    <>
      {say("scoreLine", {
        brier: formatScore(locale, brier),
        than:
          brier < COIN_BRIER ? "better" : brier > COIN_BRIER ? "worse" : "same",
      })}
    </>
  );
}
