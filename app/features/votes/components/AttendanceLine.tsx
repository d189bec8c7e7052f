import { formatPercent } from "~/i18n/format";
import { useLocale, useTranslate } from "~/i18n/use-translate";

import { voteMessages } from "../messages";
import type { Attendance } from "../rules";

/** How often an official was there; excused absences are held against nobody. */
export function AttendanceLine({ attendance }: { attendance: Attendance }) {
  const t = useTranslate(voteMessages);
  const locale = useLocale();
  const { rate, present, absent, excused } = attendance;
  return (
    <section>
      <h2>{t("attendanceHeading")}</h2>
      {rate === null && excused === 0 ? (
        <p className="soft mt-2">{t("attendanceNone")}</p>
      ) : (
        <p className="mt-2">
          {rate !== null &&
            t("attendanceLine", {
              rate: formatPercent(locale, rate),
              present,
              absent,
            })}{" "}
          {excused > 0 && t("attendanceExcused", { excused })}
        </p>
      )}
    </section>
  );
}
