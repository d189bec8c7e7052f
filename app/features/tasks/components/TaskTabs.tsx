import { Tabs } from "~/components/Tabs";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { calendarMessages } from "../calendar-messages";
import { taskMessages } from "../messages";

/** The lists of tasks beside each other. */
export function TaskTabs({
  current,
  organizer,
}: {
  current: "forYou" | "mine" | "monthly" | "board";
  /** Whether the person posts tasks in some group. */
  organizer: boolean;
}) {
  const t = useTranslate(taskMessages);
  const tc = useTranslate(calendarMessages);
  return (
    <Tabs
      label={t("whichTasks")}
      current={paths.tasks[current]()}
      tabs={[
        { to: paths.tasks.forYou(), label: t("tabForYou") },
        { to: paths.tasks.mine(), label: t("tabMine") },
        { to: paths.tasks.monthly(), label: tc("tabCalendar") },
        ...(organizer
          ? [{ to: paths.tasks.board(), label: t("tabBoard") }]
          : []),
      ]}
    />
  );
}
