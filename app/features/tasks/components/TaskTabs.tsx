import { Tabs } from "~/components/Tabs";
import { useTranslate } from "~/i18n/use-translate";
import { paths } from "~/paths";

import { taskMessages } from "../messages";

/** The lists of tasks beside each other. */
export function TaskTabs({
  current,
  organizer,
}: {
  current: "forYou" | "mine" | "board";
  /** Whether the person posts tasks in some group. */
  organizer: boolean;
}) {
  const t = useTranslate(taskMessages);
  return (
    <Tabs
      label={t("whichTasks")}
      current={paths.tasks[current]()}
      tabs={[
        { to: paths.tasks.forYou(), label: t("tabForYou") },
        { to: paths.tasks.mine(), label: t("tabMine") },
        ...(organizer
          ? [{ to: paths.tasks.board(), label: t("tabBoard") }]
          : []),
      ]}
    />
  );
}
