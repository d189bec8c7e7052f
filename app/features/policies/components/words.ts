import { formatPartialDay } from "~/i18n/format";
import type { Locale } from "~/i18n/locales";
import type { Translate } from "~/i18n/translate";

import type { policyMessages } from "../messages";
import type { Precision, Stage } from "../types";

type T = Translate<keyof (typeof policyMessages)["en"]>;

interface Dated {
  readonly stage: Stage;
  readonly onDate: string;
  readonly precision: Precision;
  readonly certain: boolean;
}

/** "in force since May 2017", "introduced May 2017". */
export function stageWords(t: T, locale: Locale, step: Dated): string {
  const params = {
    stage: t(`stage_${step.stage}`),
    date: formatPartialDay(locale, step.onDate, step.precision),
  };
  if (!step.certain) return t("sinceAbout", params);
  const onDay = step.precision === "day";
  return step.stage === "in_force"
    ? t(onDay ? "since_day" : "since", params)
    : t(onDay ? "on_day" : "on", params);
}

export { documentName } from "../change-messages";
