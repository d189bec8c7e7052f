import { formatDay } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { officialMessages } from "../messages";

/** "since Mon, Jan 6, 2025", "from … to …", or that nobody wrote it down. */
export function TermDates({
  startsOn,
  endsOn,
}: {
  startsOn: string | null;
  endsOn: string | null;
}) {
  const t = useTranslate(officialMessages);
  const locale = useLocale();
  const from = startsOn && formatDay(locale, startsOn);
  const to = endsOn && formatDay(locale, endsOn);
  if (from && to) return <>{t("fromTo", { from, to })}</>;
  if (from) return <>{t("fromOnly", { from })}</>;
  if (to) return <>{t("toOnly", { to })}</>;
  return <>{t("datesUnknown")}</>;
}
