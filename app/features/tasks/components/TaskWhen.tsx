import { standingAlone } from "~/i18n/format";
import { useLocale } from "~/i18n/use-translate";

import type { TaskTime } from "../types";
import { whenWords } from "./when-words";

/** When a task is, on the clock of its place, which is named. */
export function TaskWhen({ task }: { task: TaskTime }) {
  const locale = useLocale();
  return <>{standingAlone(locale, whenWords(locale, task))}</>;
}
