import { Badge } from "~/components/Badge";
import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { factsMessages } from "../facts-messages";
import type { ReadingsCheck } from "../rules";

/** A requirement of several readings: met, not met, or not known, and why. */
export function ReadingsLine({ check }: { check: ReadingsCheck }) {
  const t = useTranslate(factsMessages);
  const locale = useLocale();
  const { before, earliest, met } = check;
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return (
    <p>
      <Badge
        tone={met === null ? "neutral" : met ? "good" : "danger"}
        shape={met === null ? "○" : met ? "●" : "■"}
      >
        {t(
          met === null
            ? "requirement_unknown"
            : met
              ? "requirement_met"
              : "requirement_not_met",
        )}
      </Badge>{" "}
      {t("readingsNeeded", {
        readings: check.readings,
        days: check.daysBetween,
      })}
      .{" "}
      {before.length === 0
        ? t("readingsNone")
        : t("readingsKnown", {
            days: list.format(before.map((day) => formatDay(locale, day))),
          })}{" "}
      {met === null &&
        before.length > 0 &&
        before.length + 1 < check.readings &&
        t("readingsMore")}{" "}
      {earliest !== null &&
        met !== true &&
        t(met === false ? "readingsShort" : "readingsEarliest", {
          day: formatDay(locale, earliest),
        })}
    </p>
  );
}
