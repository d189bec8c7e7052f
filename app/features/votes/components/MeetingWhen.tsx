import { formatDay, formatMoment } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { voteMessages } from "../messages";

/** When a meeting is, on the clock of its place, which is named. */
export function MeetingWhen({
  meeting,
  placeName,
}: {
  meeting: { localDate: string; startsAt: string | null; timeZone: string };
  placeName: string;
}) {
  const t = useTranslate(voteMessages);
  const locale = useLocale();
  if (meeting.startsAt === null) {
    const day = formatDay(locale, meeting.localDate);
    return (
      <time dateTime={meeting.localDate}>{t("timeUnknown", { day })}</time>
    );
  }
  return (
    <time dateTime={meeting.startsAt}>
      {t("momentThere", {
        moment: formatMoment(locale, meeting.startsAt, meeting.timeZone),
        place: placeName,
      })}
    </time>
  );
}
