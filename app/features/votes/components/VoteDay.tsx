import { formatDay, formatMoment } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";
import { daysBetween } from "~/lib/calendar";

import { countMessages } from "../count-messages";

/** When the vote is, on the clock of the place, and how long that is. */
export function VoteDay({
  motion,
  body,
  today,
}: {
  motion: {
    localDate: string | null;
    startsAt: string | null;
    meetingZone: string | null;
    meetingStatus: string | null;
  };
  body: { placeName: string; timeZone: string };
  today: string;
}) {
  const t = useTranslate(countMessages);
  const locale = useLocale();
  const { localDate, startsAt } = motion;
  if (localDate === null) return <strong>{t("notOnAgenda")}</strong>;
  const days = daysBetween(today, localDate);
  return (
    <>
      <strong className="case">
        {days >= 0 ? t("inDays", { days }) : t("wasDaysAgo", { days: -days })}
      </strong>
      <span className="small block">
        {startsAt
          ? t("momentThere", {
              moment: formatMoment(
                locale,
                startsAt,
                motion.meetingZone ?? body.timeZone,
              ),
              place: body.placeName,
            })
          : formatDay(locale, localDate)}
      </span>
      {motion.meetingStatus === "cancelled" && (
        <span className="block font-semibold">{t("meetingCancelled")}</span>
      )}
    </>
  );
}
